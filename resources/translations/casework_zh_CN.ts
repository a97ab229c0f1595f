<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Casework</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Length: %1, weekends and holidays included.</source>
        <translation>时长：%1，周末和节假日连续计算。</translation>
    </message>
    <message>
        <source>Length: %1 of office time on working days.</source>
        <translation>时长：工作日办公时间%1。</translation>
    </message>
    <message>
        <source>Length: the same working day.</source>
        <translation>时长：当个工作日。</translation>
    </message>
    <message>
        <source>Length: 1 working day.</source>
        <translation>时长：1个工作日。</translation>
    </message>
    <message>
        <source>Length: %1 working days.</source>
        <translation>时长：%1个工作日。</translation>
    </message>
    <message>
        <source>%1 is the first working day after it.</source>
        <translation>%1是其后第一个工作日。</translation>
    </message>
    <message>
        <source>%1 is working day %2.</source>
        <translation>%1为第%2个工作日。</translation>
    </message>
    <message>
        <source>%1 is a weekend day worked to make up for a holiday.</source>
        <translation>%1为调休补班日，照常上班。</translation>
    </message>
    <message>
        <source>%1, worked to make up for a holiday, is the first working day after it.</source>
        <translation>%1为调休补班日，是其后第一个工作日。</translation>
    </message>
    <message>
        <source>%1 is worked to make up for a holiday: working day %2.</source>
        <translation>%1为调休补班日，计为第%2个工作日。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>截止时间：%1。</translation>
    </message>
    <message>
        <source>%1 24:00</source>
        <translation>%1 24:00</translation>
    </message>
    <message>
        <source>An ID-card number: take it out before publishing.</source>
        <translation>含有身份证号码，发布前请删去。</translation>
    </message>
    <message>
        <source>A mobile number: take it out before publishing.</source>
        <translation>含有手机号码，发布前请删去。</translation>
    </message>
    <message>
        <source>A bank-card number: take it out before publishing.</source>
        <translation>含有银行卡号，发布前请删去。</translation>
    </message>
    <message>
        <source>An e-mail address: take it out before publishing.</source>
        <translation>含有电子邮箱地址，发布前请删去。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Starts %1: %2.</source>
        <translation>自%1起算（%2）。</translation>
    </message>
    <message>
        <source>The rule counts from &quot;%1&quot;, but no usable time for that is known: the start above stands in.</source>
        <translation>按规定应自“%1”起算，但该时间不详或不可信，暂以上述时间代替。</translation>
    </message>
    <message>
        <source>%1 is the day of receipt, day 0.</source>
        <translation>%1为收到之日，记为第0天。</translation>
    </message>
    <message>
        <source>%1 is a weekend day, not counted.</source>
        <translation>%1为周末，不计。</translation>
    </message>
    <message>
        <source>%1 is a holiday, not counted.</source>
        <translation>%1为放假日，不计。</translation>
    </message>
    <message>
        <source>%1: %2 of office time counted, from %3.</source>
        <translation>%1：自%3起计入办公时间%2。</translation>
    </message>
    <message>
        <source>A pause moves the deadline by %1.</source>
        <translation>暂停计时，时限顺延%1。</translation>
    </message>
    <message>
        <source>A promise may lie %1 working days ahead at most: until %2.</source>
        <translation>承诺日期最多可在%1个工作日之后，即不晚于%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a placeholder: fill it in.</source>
        <translation>“%1”是占位符，请补全。</translation>
    </message>
    <message>
        <source>A holding reply promises a date: set one.</source>
        <translation>阶段性答复应当承诺日期，请填写。</translation>
    </message>
    <message>
        <source>The promised date, %1, is not in the text.</source>
        <translation>正文中没有写明承诺日期%1。</translation>
    </message>
    <message>
        <source>The promised date, %1, has passed.</source>
        <translation>承诺日期%1已过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing without a fact or a date in the sentence.</source>
        <translation>“%1”所在句子没有事实或日期，属于空话。</translation>
    </message>
    <message>
        <source>No verified fact of the case supports &quot;%1&quot;.</source>
        <translation>“%1”没有已核实的事实支撑。</translation>
    </message>
    <message>
        <source>A fact changed after this was written: &quot;%1&quot;.</source>
        <translation>成稿后事实有变更：“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the number of another case.</source>
        <translation>“%1”是其他案件的编号。</translation>
    </message>
    <message>
        <source>The office&apos;s name, %1, is not in the text.</source>
        <translation>正文中没有单位名称“%1”。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not published yet; check this deadline again when they are.</source>
        <translation>%1年的放假安排尚未公布，公布后请复核本时限。</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>超时%1</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>审签人</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Tier 1 (major)</source>
        <translation>一级(重大)</translation>
    </message>
    <message>
        <source>Tier 2 (serious)</source>
        <translation>二级(严重)</translation>
    </message>
    <message>
        <source>Tier 3 (ordinary)</source>
        <translation>三级(一般)</translation>
    </message>
    <message>
        <source>New</source>
        <comment>case</comment>
        <translation>待研判</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>核实中</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>拟稿中</translation>
    </message>
    <message>
        <source>Awaiting sign-off</source>
        <translation>待审签</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟踪中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重启</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>True</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Partly true</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>False</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Formal reply</source>
        <translation>正式答复</translation>
    </message>
    <message>
        <source>Holding reply</source>
        <translation>阶段性答复</translation>
    </message>
    <message>
        <source>New</source>
        <comment>flag</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>持续关注</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Attached to a case</source>
        <translation>已并入案件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>督办任务</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>Retrospective</source>
        <translation>复盘报告</translation>
    </message>
    <message>
        <source>Same matter</source>
        <translation>同一事项</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>由其引发</translation>
    </message>
    <message>
        <source>item published</source>
        <translation>信息发布</translation>
    </message>
    <message>
        <source>matter found</source>
        <translation>发现舆情</translation>
    </message>
    <message>
        <source>matter reported</source>
        <translation>接到报道或反映</translation>
    </message>
    <message>
        <source>case assigned</source>
        <translation>案件交办</translation>
    </message>
    <message>
        <source>date promised</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>matter calm</source>
        <translation>事态平息</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>案件办结</translation>
    </message>
    <message>
        <source>leading group told</source>
        <translation>已报告领导小组</translation>
    </message>
    <message>
        <source>level above notified</source>
        <translation>已报告上级</translation>
    </message>
    <message>
        <source>brief handed in</source>
        <translation>已提交简报</translation>
    </message>
    <message>
        <source>holding reply published</source>
        <translation>已发布阶段性答复</translation>
    </message>
    <message>
        <source>formal reply published</source>
        <translation>已发布正式答复</translation>
    </message>
    <message>
        <source>press conference held</source>
        <translation>已召开新闻发布会</translation>
    </message>
    <message>
        <source>result reported back</source>
        <translation>已反馈核查结果</translation>
    </message>
    <message>
        <source>retrospective handed in</source>
        <translation>已提交复盘报告</translation>
    </message>
    <message>
        <source>elapsed time</source>
        <translation>自然时间</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>manage the office</source>
        <translation>管理单位设置</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>管理用户</translation>
    </message>
    <message>
        <source>manage sources</source>
        <translation>管理信息源</translation>
    </message>
    <message>
        <source>manage permitted networks</source>
        <translation>管理允许访问的网段</translation>
    </message>
    <message>
        <source>manage rules</source>
        <translation>管理规则</translation>
    </message>
    <message>
        <source>pull sources</source>
        <translation>采集信息源</translation>
    </message>
    <message>
        <source>add an item by hand</source>
        <translation>手工登记信息</translation>
    </message>
    <message>
        <source>review a flag</source>
        <translation>研判提示</translation>
    </message>
    <message>
        <source>open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>take a case</source>
        <translation>领办案件</translation>
    </message>
    <message>
        <source>assign a case</source>
        <translation>交办案件</translation>
    </message>
    <message>
        <source>set the tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>set the policy</source>
        <translation>选定时限制度</translation>
    </message>
    <message>
        <source>edit a case</source>
        <translation>修改案件信息</translation>
    </message>
    <message>
        <source>attach an item</source>
        <translation>并入信息</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写记录</translation>
    </message>
    <message>
        <source>write a sealed note</source>
        <translation>写密封记录</translation>
    </message>
    <message>
        <source>open a sealed note</source>
        <translation>查看密封记录</translation>
    </message>
    <message>
        <source>record a fact</source>
        <translation>登记核实事实</translation>
    </message>
    <message>
        <source>record a call or a brief</source>
        <translation>登记通话或简报</translation>
    </message>
    <message>
        <source>give a unit a task</source>
        <translation>向承办单位派发任务</translation>
    </message>
    <message>
        <source>write a draft</source>
        <translation>拟写答复稿</translation>
    </message>
    <message>
        <source>submit a draft</source>
        <translation>提交审签</translation>
    </message>
    <message>
        <source>sign off a reply</source>
        <translation>审签答复</translation>
    </message>
    <message>
        <source>return a draft</source>
        <translation>退回答复稿</translation>
    </message>
    <message>
        <source>record a publication</source>
        <translation>登记发布地址</translation>
    </message>
    <message>
        <source>record a follow-up</source>
        <translation>登记跟踪回访</translation>
    </message>
    <message>
        <source>close a case</source>
        <translation>办结案件</translation>
    </message>
    <message>
        <source>reopen a case</source>
        <translation>重启案件</translation>
    </message>
    <message>
        <source>archive a case</source>
        <translation>归档案件</translation>
    </message>
    <message>
        <source>link cases</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>pause a clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>explain a missed deadline</source>
        <translation>说明超时原因</translation>
    </message>
    <message>
        <source>write the judgement</source>
        <translation>撰写研判意见</translation>
    </message>
    <message>
        <source>export the day&apos;s paper</source>
        <translation>导出日报</translation>
    </message>
    <message>
        <source>verify the store</source>
        <translation>校验数据</translation>
    </message>
    <message>
        <source>back up the store</source>
        <translation>备份数据</translation>
    </message>
    <message>
        <source>Placeholder left</source>
        <translation>残留占位符</translation>
    </message>
    <message>
        <source>No date promised</source>
        <translation>未承诺日期</translation>
    </message>
    <message>
        <source>Promised date has passed</source>
        <translation>承诺日期已过</translation>
    </message>
    <message>
        <source>Empty phrase</source>
        <translation>空话套话</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Claim without a verified fact</source>
        <translation>缺少已核实事实支撑</translation>
    </message>
    <message>
        <source>Fact changed since</source>
        <translation>事实已变更</translation>
    </message>
    <message>
        <source>Another case&apos;s number</source>
        <translation>误用其他案件编号</translation>
    </message>
    <message>
        <source>Office&apos;s name missing</source>
        <translation>缺少单位名称</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Mainstream media</source>
        <translation>主流媒体</translation>
    </message>
    <message>
        <source>Government board</source>
        <translation>政府留言平台</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Our own site</source>
        <translation>本单位网站</translation>
    </message>
    <message>
        <source>its rule: %1</source>
        <translation>规则建议：%1</translation>
    </message>
    <message>
        <source>entered by hand: %1</source>
        <translation>手工登记：%1</translation>
    </message>
    <message>
        <source>words of harm (%1): at least %2</source>
        <translation>涉及伤害的词（%1）：至少%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>where it stands (%1): at least %2</source>
        <translation>发布位置（%1）：至少%2</translation>
    </message>
    <message>
        <source>told on %1 sites or more: at least %2</source>
        <translation>已有 %1 个以上站点刊载：至少%2</translation>
    </message>
    <message>
        <source>%1 versions or more within 24 hours: at least %2</source>
        <translation>24 小时内出现 %1 个以上版本：至少%2</translation>
    </message>
    <message>
        <source>%1 is a holiday; this clock runs through it, so the deadline stays.</source>
        <translation>%1是节假日；该时限连续计算，到期时刻不变。</translation>
    </message>
    <message>
        <source>%1 is a weekend day; this clock runs through it, so the deadline stays.</source>
        <translation>%1是周末；该时限连续计算，到期时刻不变。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not published yet: this deadline stays as it is, but may fall on a day off.</source>
        <translation>%1年节假日安排尚未公布：到期时刻不变，但可能落在休息日。</translation>
    </message>
    <message>
        <source>change one&apos;s own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>采集 1 次</translation>
    </message>
    <message>
        <source>%1 pulls</source>
        <translation>采集 %1 次</translation>
    </message>
    <message>
        <source>no new items</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>1 new item</source>
        <translation>新内容 1 条</translation>
    </message>
    <message>
        <source>%1 new items</source>
        <translation>新内容 %1 条</translation>
    </message>
    <message>
        <source>collection failed once</source>
        <translation>采集失败 1 次</translation>
    </message>
    <message>
        <source>collection failed %1 times</source>
        <translation>采集失败 %1 次</translation>
    </message>
    <message>
        <source>1 item flagged</source>
        <translation>提示 1 条</translation>
    </message>
    <message>
        <source>%1 items flagged</source>
        <translation>提示 %1 条</translation>
    </message>
    <message>
        <source>%1, the gravest %2</source>
        <translation>%1，最高%2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记事</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Collection failed</source>
        <translation>采集失败</translation>
    </message>
    <message>
        <source>Collection works again</source>
        <translation>采集恢复</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reply signed</source>
        <translation>答复签发</translation>
    </message>
    <message>
        <source>Reply published</source>
        <translation>答复发布</translation>
    </message>
    <message>
        <source>Deadline missed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Shift handed over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Shift taken over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Waits for sign-off</source>
        <translation>待审签</translation>
    </message>
    <message>
        <source>Task of a unit</source>
        <translation>单位交办</translation>
    </message>
    <message>
        <source>%1 (written %2)</source>
        <translation>%1（%2 补记）</translation>
    </message>
    <message>
        <source>Collection failed at %1</source>
        <translation>“%1”采集失败</translation>
    </message>
    <message>
        <source>Collection failed at %1: %2</source>
        <translation>“%1”采集失败：%2</translation>
    </message>
    <message>
        <source>Collection works again at %1; it had failed since %2</source>
        <translation>“%1”采集恢复，自 %2 起失败</translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <translation>立案：%1</translation>
    </message>
    <message>
        <source>Case closed: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message>
        <source>%1 was told: %2</source>
        <translation>已通知%1：%2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有关人员</translation>
    </message>
    <message>
        <source>Reply signed: %1</source>
        <translation>答复已签发：%1</translation>
    </message>
    <message>
        <source>Reply published: %1</source>
        <translation>答复已发布：%1</translation>
    </message>
    <message>
        <source>Deadline missed: %1, %2</source>
        <translation>超时：%1，%2</translation>
    </message>
    <message>
        <source>Shift handed over, for %1</source>
        <translation>交班，交给%1</translation>
    </message>
    <message>
        <source>Shift taken over from %1</source>
        <translation>接班，交班人%1</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1：%2，%3 到期</translation>
    </message>
    <message>
        <source>%1: an answer is promised until %2</source>
        <translation>%1：承诺 %2 前答复</translation>
    </message>
    <message>
        <source>%1: the reply of %2 waits for its sign-off</source>
        <translation>%1：%2拟的答复待审签</translation>
    </message>
    <message>
        <source>%1: %2 has not answered: %3</source>
        <translation>%1：%2尚未反馈：%3</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1，%2 到期</translation>
    </message>
    <message>
        <source>keep the duty roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>write into the shift log</source>
        <translation>写值班记录</translation>
    </message>
    <message>
        <source>hand a shift over or take it over</source>
        <translation>交班、接班</translation>
    </message>
    <message>
        <source>keep the templates of replies</source>
        <translation>管理答复模板</translation>
    </message>
    <message>
        <source>%1: collection failed each time</source>
        <translation>%1：每次都采集失败</translation>
    </message>
    <message>
        <source>%1: %2, paused</source>
        <translation>%1：%2，已暂停</translation>
    </message>
    <message>
        <source>%1: %2, paused until %3</source>
        <translation>%1：%2，暂停至%3</translation>
    </message>
</context>
</TS>
