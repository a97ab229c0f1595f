<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Paper</name>
    <message>
        <source>no reason given yet</source>
        <translation>尚未说明原因</translation>
    </message>
    <message>
        <source>a guide; its time is over</source>
        <translation>参考时限，已过</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation>暂停至 %1；原因：%2</translation>
    </message>
    <message>
        <source>met at %1</source>
        <translation>%1 按时完成</translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>逾期；原因：%1</translation>
    </message>
    <message>
        <source>no longer applies</source>
        <translation>不再适用</translation>
    </message>
    <message>
        <source>No deadline was met or missed on this day.</source>
        <translation>当日没有到期或办结的时限。</translation>
    </message>
    <message>
        <source>Of %1 deadlines decided on this day: met %2; missed %3.</source>
        <translation>当日到期或办结的时限共 %1 项：按时 %2，逾期 %3。</translation>
    </message>
    <message>
        <source>Clocks still open: %1; of them paused: %2.</source>
        <translation>仍在计时的时限 %1 项，其中暂停 %2。</translation>
    </message>
    <message>
        <source>Missed and paused, with reasons</source>
        <translation>逾期、暂停及原因</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open cases: %1.</source>
        <translation>在办案件 %1 件。</translation>
    </message>
    <message>
        <source>Due by the end of %1</source>
        <translation>%1 24:00 前到期</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Nothing is due by the end of the next day.</source>
        <translation>次日 24:00 前没有到期事项。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>发现：%1</translation>
    </message>
    <message>
        <source>, published %1</source>
        <translation>，发布于 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; from %1</source>
        <translation>；来自%1</translation>
    </message>
    <message>
        <source>What it is about: %1</source>
        <translation>主要内容：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> [evidence: %1]</source>
        <translation>〔依据：%1〕</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Responsible unit: %1</source>
        <translation>承办单位：%1</translation>
    </message>
    <message>
        <source>; helping: %1</source>
        <translation>；协办：%1</translation>
    </message>
    <message>
        <source>; assignee: %1</source>
        <translation>；承办人：%1</translation>
    </message>
    <message>
        <source>Reply: none drafted yet.</source>
        <translation>回复：尚未拟稿。</translation>
    </message>
    <message>
        <source>Reply: version %1</source>
        <translation>回复：第 %1 稿</translation>
    </message>
    <message>
        <source>; signed by %1 at %2</source>
        <translation>；%1于 %2 签发</translation>
    </message>
    <message>
        <source>; not signed</source>
        <translation>；未签发</translation>
    </message>
    <message>
        <source>; published at %1, %2</source>
        <translation>；%1 发布，地址 %2</translation>
    </message>
    <message>
        <source>; not published</source>
        <translation>；未发布</translation>
    </message>
    <message>
        <source>Remaining or outcome</source>
        <translation>剩余或结果</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1. %2 (case %3, %4)</source>
        <extracomment>Number within its tier, title, case number, state.</extracomment>
        <translation>%1. %2（%3，%4）</translation>
    </message>
    <message>
        <source>No facts recorded yet.</source>
        <translation>尚无核查记录。</translation>
    </message>
    <message>
        <source>Checked facts: %1</source>
        <translation>已核事实：%1</translation>
    </message>
    <message>
        <source>Not verified yet: %1</source>
        <translation>未核事项：%1</translation>
    </message>
    <message>
        <source>No clock runs.</source>
        <translation>没有时限。</translation>
    </message>
    <message>
        <source>No case was open on this day.</source>
        <translation>当日没有在办案件。</translation>
    </message>
    <message>
        <source>%1%2 %3, cases: %4</source>
        <extracomment>Number of the heading, shape and name of the tier, number of cases.</extracomment>
        <translation>%1%2 %3，%4 件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一日</translation>
    </message>
    <message>
        <source>Average of the week before</source>
        <translation>前七日日均</translation>
    </message>
    <message>
        <source>Items monitored</source>
        <translation>监测信息</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Cases opened</source>
        <translation>新立案件</translation>
    </message>
    <message>
        <source>Cases closed</source>
        <translation>办结案件</translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>与前一日持平</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>比前一日多 %1 条</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>比前一日少 %1 条</translation>
    </message>
    <message>
        <source>%1 items were monitored (%2). %3 were flagged. Cases opened: %4; closed: %5.</source>
        <extracomment>Items, comparison, flagged, opened, closed.</extracomment>
        <translation>监测信息 %1 条（%2），标记 %3 条；新立案件 %4 件，办结 %5 件。</translation>
    </message>
    <message>
        <source>No sources are set up: nothing was collected.</source>
        <translation>尚未设置信息来源，没有采集。</translation>
    </message>
    <message>
        <source>Collection failed at all %1 sources. The figures above do not mean that nothing was published.</source>
        <translation>全部 %1 个来源采集失败。以上数字不代表没有新发布的内容。</translation>
    </message>
    <message>
        <source>All %1 sources were read without failure.</source>
        <translation>全部 %1 个来源采集正常。</translation>
    </message>
    <message>
        <source>Collection failed at %1 of %2 sources; what they published is not in the figures above.</source>
        <translation>%2 个来源中有 %1 个采集失败，其间发布的内容不在以上数字之内。</translation>
    </message>
    <message>
        <source>No new items: they published nothing new.</source>
        <translation>没有新信息：各来源均未发布新内容。</translation>
    </message>
    <message>
        <source>No new items at the other sources.</source>
        <translation>其余来源没有新信息。</translation>
    </message>
    <message>
        <source>Sources where collection failed</source>
        <translation>采集失败的来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>最近成功</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>采集失败</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未成功</translation>
    </message>
    <message>
        <source>Nobody wrote a judgement for this day.</source>
        <translation>当日无人撰写研判意见。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>最近时限</translation>
    </message>
    <message>
        <source>Reply address</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Preview, not issued</source>
        <translation>预览（未编号）</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>第 %1 期</translation>
    </message>
    <message>
        <source>Beijing time</source>
        <translation>北京时间</translation>
    </message>
    <message>
        <source>Period: %1, 00:00–%2 (%3)</source>
        <extracomment>Day, end of the period, time zone.</extracomment>
        <translation>统计时段：%1 00:00–%2（%3）</translation>
    </message>
    <message>
        <source>Printed %1 by %2.</source>
        <translation>%2于 %1 印制。</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系方式：%1</translation>
    </message>
    <message>
        <source>Audit log: %1 entries, head %2</source>
        <translation>审计日志：共 %1 条，链头 %2</translation>
    </message>
    <message>
        <source>Daily Summary of Public Concerns</source>
        <translation>舆情日报</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>Important matters</source>
        <translation>重要事项</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限办理情况</translation>
    </message>
    <message>
        <source>Open and due tomorrow</source>
        <translation>在办及次日到期</translation>
    </message>
    <message>
        <source>Judgement and advice</source>
        <translation>研判与建议</translation>
    </message>
    <message>
        <source>Attached: ledger</source>
        <translation>附：台账</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language&apos;s code: &quot;zh&quot; in the Chinese translation.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>A date; Qt&apos;s format letters.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>0 of 0</source>
        <translation>0 项</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <extracomment>Part, whole, per cent.</extracomment>
        <translation>%1/%2（%3%）</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list in a sentence.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>a phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>the 12345 hotline</source>
        <translation>12345热线</translation>
    </message>
    <message>
        <source>a message board</source>
        <translation>留言板</translation>
    </message>
    <message>
        <source>a visitor</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The mark at the end of a sentence.</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>%1 other sites</source>
        <translation>其他 %1 个站点</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 versions on %2 sites within %3</source>
        <translation>%1 个版本，%2 个站点，历时 %3</translation>
    </message>
    <message>
        <source>%1%2, case %3, %4</source>
        <translation>%1%2，案件 %3，%4</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>核实结论</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>No calls, tasks or follow-ups are recorded yet.</source>
        <translation>尚无报告、交办或跟踪记录。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>To whom, how</source>
        <translation>对象与方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>处置经过</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>要求 %1 前完成</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>The text as it was published:</source>
        <translation>回复全文：</translation>
    </message>
    <message>
        <source>Special brief: %1</source>
        <translation>专报：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>What is verified</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复情况</translation>
    </message>
    <message>
        <source>Missed and paused</source>
        <translation>超期与暂停</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>明日到期</translation>
    </message>
    <message>
        <source>Failing sources</source>
        <translation>采集失败来源</translation>
    </message>
    <message>
        <source>Issue %1, edition %2</source>
        <translation>第 %1 期（第 %2 版）</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Special brief</source>
        <translation>专报</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Units&apos; scorecard</source>
        <translation>单位办理情况</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Period: %1 to %2 (%3)</source>
        <extracomment>First day, last day, time zone.</extracomment>
        <translation>统计时段：%1至%2（%3）</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Weekly Report of Public Concerns</source>
        <translation>舆情周报</translation>
    </message>
    <message>
        <source>Monthly Report of Public Concerns</source>
        <translation>舆情月报</translation>
    </message>
    <message>
        <source>Yearly Report of Public Concerns</source>
        <translation>舆情年报</translation>
    </message>
    <message>
        <source>Units&apos; Scorecard</source>
        <translation>承办单位办理情况通报</translation>
    </message>
    <message>
        <source>Ledger of Public Concerns</source>
        <translation>舆情台账</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月情况</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日情况</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 items were monitored in this period, %2 were flagged. Cases opened: %3; closed: %4; open at any time of it: %5.</source>
        <extracomment>Items, flagged, opened, closed.</extracomment>
        <translation>本期监测信息 %1 条，标记 %2 条；新立案 %3 件，办结 %4 件；期内在办共 %5 件。</translation>
    </message>
    <message>
        <source>Collection fails at %1 of %2 sources at the time of printing; what they published since is not in the figures above.</source>
        <translation>印制时 %2 个来源中有 %1 个采集失败，其后发布的内容未计入以上数字。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No case was open in this period.</source>
        <translation>本期没有在办案件。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Missed, with reasons</source>
        <translation>超期情况及原因</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>No deadline was met or missed in this period.</source>
        <translation>本期没有按时办结或超期的时限。</translation>
    </message>
    <message>
        <source>Of %1 deadlines decided in this period: met %2; missed %3.</source>
        <translation>本期应结时限 %1 项：按时 %2；超期 %3。</translation>
    </message>
    <message>
        <source>No case of tier 1 or 2 was open in this period.</source>
        <translation>本期没有一、二级在办案件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Day, what was written that day.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody wrote a judgement in this period.</source>
        <translation>本期没有人填写研判意见。</translation>
    </message>
    <message>
        <source>What the cases are</source>
        <translation>案件构成</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>新立案</translation>
    </message>
    <message>
        <source>Met on time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>Median time to the reply</source>
        <translation>回复用时中位数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>no unit named</source>
        <translation>未指定单位</translation>
    </message>
    <message>
        <source>none decided</source>
        <translation>本期无应结时限</translation>
    </message>
    <message>
        <source>%1 (replies: %2)</source>
        <translation>%1（回复 %2 件）</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Special period: %1, %2.</source>
        <translation>重要节点：%1，%2。</translation>
    </message>
    <message>
        <source>Nobody was on the roster this day.</source>
        <translation>当日未排班。</translation>
    </message>
    <message>
        <source>In the special period nobody was on: %1.</source>
        <translation>重要节点期间无人值班：%1。</translation>
    </message>
    <message>
        <source>Nothing was collected this day: no source was asked.</source>
        <translation>当日未采集：没有采集任何来源。</translation>
    </message>
    <message>
        <source>Collection failed: none of %1 pulls came through.</source>
        <translation>采集失败：采集 %1 次，无一成功。</translation>
    </message>
    <message>
        <source>%1 pulls; no new items: the sources published nothing new.</source>
        <translation>采集 %1 次，没有新内容：各来源没有发布新内容。</translation>
    </message>
    <message>
        <source>%1 pulls brought %2 new items.</source>
        <translation>采集 %1 次，新内容 %2 条。</translation>
    </message>
    <message>
        <source>Collection failed %1 times.</source>
        <translation>其中采集失败 %1 次。</translation>
    </message>
    <message>
        <source>Items flagged: %1.</source>
        <translation>提示 %1 条。</translation>
    </message>
    <message>
        <source>At the time of printing collection fails at %1 of %2 sources: %3.</source>
        <translation>打印时 %2 个来源中 %1 个采集失败：%3。</translation>
    </message>
    <message>
        <source>There is no entry for this day.</source>
        <translation>当日没有记录。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Given by: %1, %2.</source>
        <translation>交班人：%1，%2。</translation>
    </message>
    <message>
        <source>Taken over by: %1, %2.</source>
        <translation>接班人：%1，%2。</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: %3</source>
        <translation>%1于 %2 撤回：%3</translation>
    </message>
    <message>
        <source>Not acknowledged at the time of printing.</source>
        <translation>打印时尚未签收。</translation>
    </message>
    <message>
        <source>Open matter</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Hand-over of %1</source>
        <translation>%1交班</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Items not reviewed: %1. Sources at which collection failed: %2. Matters open: %3.</source>
        <translation>收件待处理 %1 条，采集失败的来源 %2 个，未了事项 %3 项。</translation>
    </message>
    <message>
        <source>No shift was handed over this day.</source>
        <translation>当日没有交接班。</translation>
    </message>
    <message>
        <source>Shift Log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Who was on duty</source>
        <translation>值班情况</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记事</translation>
    </message>
    <message>
        <source>Log entries</source>
        <translation>值班记事</translation>
    </message>
    <message>
        <source>Day: %1 (%2)</source>
        <translation>日期：%1（%2）</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>其他 %1 个</translation>
    </message>
    <message>
        <source>Found and flagged by hour: %1 found, %2 flagged</source>
        <extracomment>Found, flagged.</extracomment>
        <translation>各时段监测和标记：监测 %1 条，标记 %2 条</translation>
    </message>
    <message>
        <source>found</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Most were found from %1 to %2 (%3).</source>
        <translation>监测信息最多的时段是 %1 至 %2（%3 条）。</translation>
    </message>
    <message>
        <source>met on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Deadlines met on time, by unit</source>
        <translation>各单位按时情况</translation>
    </message>
    <message>
        <source>Deadlines met on time, by month</source>
        <translation>各月按时情况</translation>
    </message>
    <message>
        <source>Deadlines met on time, by week</source>
        <translation>各周按时情况</translation>
    </message>
    <message>
        <source>The other %1 of this tier stand in the ledger.</source>
        <translation>本级其余%1件见台账。</translation>
    </message>
    <message>
        <source>Why this deadline: %1</source>
        <translation>为什么是这个时限：%1</translation>
    </message>
    <message>
        <source>Prepared by: %1   Checked by: %2   Signed: %2</source>
        <translation>编制：%1   审核：%2   签发：%2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>暂停至%1</translation>
    </message>
</context>
</TS>
