<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Application</name>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The office&apos;s store, instead of the usual one.</source>
        <translation>打开指定的单位数据文件，而不是默认的那一个。</translation>
    </message>
    <message>
        <source>Open the demonstration office.</source>
        <translation>打开演示单位。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The store that it replaced is kept as %1.</source>
        <translation>被替换的数据文件保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · 已暂停</translation>
    </message>
    <message>
        <source>%1 · missed</source>
        <translation>%1 · 已超时</translation>
    </message>
    <message>
        <source>%1 missed %2 · reason wanted</source>
        <translation>%1 超时 %2 · 需说明原因</translation>
    </message>
    <message>
        <source>%1 · paused until %2</source>
        <translation>%1 · 暂停至 %2</translation>
    </message>
    <message>
        <source>%1 · stopped</source>
        <translation>%1 · 已终止</translation>
    </message>
    <message>
        <source>%1 %2 · guide</source>
        <translation>%1 %2 · 参考</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>自 %1 起异常：%2</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未采集</translation>
    </message>
    <message>
        <source>It can be read, but nothing new since %1: longer than usual. Last pulled %2</source>
        <translation>可以读取，但自 %1 起没有新内容，比平常久。上次采集 %2</translation>
    </message>
    <message>
        <source>%1 · missed, explained</source>
        <translation>%1 · 已超时，已说明</translation>
    </message>
    <message>
        <source>%1 missed %2 · explained</source>
        <translation>%1 超时 %2 · 已说明</translation>
    </message>
    <message>
        <source>Last pulled %1, last new item %2</source>
        <translation>%1 采集，最近新条目 %2</translation>
    </message>
    <message>
        <source>Last pulled %1, nothing new so far</source>
        <translation>%1 采集，尚无新条目</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1: &quot;5:00&quot;, hours and minutes, which alone reads as a time of day.</extracomment>
        <translation>余 %1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>a deadline passed or a pause ended</source>
        <translation>时限到期或暂停结束</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>采集</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>Retrospective</source>
        <translation>复盘报告</translation>
    </message>
    <message>
        <source>None was written.</source>
        <translation>没有写。</translation>
    </message>
    <message>
        <source>The last reply</source>
        <translation>最后的答复</translation>
    </message>
    <message>
        <source>No reply was published.</source>
        <translation>没有公开发布的答复。</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>It had none.</source>
        <translation>没有时限。</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>Similar earlier cases</source>
        <translation>相似的往案</translation>
    </message>
    <message>
        <source>None is like it.</source>
        <translation>没有相似的案件。</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Submit for sign-off</source>
        <translation>提交审签</translation>
    </message>
    <message>
        <source>saves this version of the reply and submits it</source>
        <translation>保存这一稿并提交</translation>
    </message>
    <message>
        <source>Take this case</source>
        <translation>由我承办</translation>
    </message>
    <message>
        <source>it has nobody yet</source>
        <translation>还没有承办人</translation>
    </message>
    <message>
        <source>Record a fact</source>
        <translation>记录核实结果</translation>
    </message>
    <message>
        <source>check what is claimed before answering</source>
        <translation>先核实，再答复</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>拟写答复</translation>
    </message>
    <message>
        <source>from the facts that were checked</source>
        <translation>以核实的事实为依据</translation>
    </message>
    <message>
        <source>Revise the reply</source>
        <translation>修改答复</translation>
    </message>
    <message>
        <source>it was returned with a reason</source>
        <translation>已退回，附有原因</translation>
    </message>
    <message>
        <source>a supervisor signs exactly this text</source>
        <translation>审签人签发的就是这份正文</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>签发…</translation>
    </message>
    <message>
        <source>asks for your password again</source>
        <translation>需再次输入密码</translation>
    </message>
    <message>
        <source>Record the publication …</source>
        <translation>登记公开…</translation>
    </message>
    <message>
        <source>publish it yourself, then file its address</source>
        <translation>由人工发布后登记网址</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟踪回访</translation>
    </message>
    <message>
        <source>did the reply settle the matter?</source>
        <translation>答复后问题解决了吗？</translation>
    </message>
    <message>
        <source>Close the case …</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>when nothing is owed any more</source>
        <translation>所有承诺都已兑现时</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>into the case library</source>
        <translation>进入案例库</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for it</source>
        <translation>“%1”时限在等它</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>交办…</translation>
    </message>
    <message>
        <source>to a colleague or to yourself</source>
        <translation>交给同事或自己</translation>
    </message>
    <message>
        <source>Write the retrospective report</source>
        <translation>撰写复盘报告</translation>
    </message>
    <message>
        <source>its clock is running</source>
        <translation>时限正在走</translation>
    </message>
    <message>
        <source>Waits for a supervisor to sign</source>
        <translation>等待审签人签发</translation>
    </message>
    <message>
        <source>In the case library; it can be reopened</source>
        <translation>已归入案例库，可重新打开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>somebody to take it</source>
        <translation>有人承办</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The store %1 is being opened. After an interruption or an update it is checked first; with very many items that takes a minute.</source>
        <translation>正在打开数据文件 %1。若上次中断或刚更新过，会先做检查；条目很多时约需一分钟。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>The backup %1 is being checked and put in the store&apos;s place.</source>
        <translation>正在核验备份 %1，并用它替换数据文件。</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>%1 more rows stand in the paper itself.</source>
        <translation>其余%1行见正式文件。</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>1 unit&apos;s task late</source>
        <translation>1项单位任务逾期</translation>
    </message>
    <message>
        <source>%1 units&apos; tasks late</source>
        <translation>%1项单位任务逾期</translation>
    </message>
    <message>
        <source>1 unit&apos;s task due soon</source>
        <translation>1项单位任务临近到期</translation>
    </message>
    <message>
        <source>%1 units&apos; tasks due soon</source>
        <translation>%1项单位任务临近到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>临近到期</translation>
    </message>
    <message>
        <source>missed without a reason</source>
        <translation>超时未说明原因</translation>
    </message>
    <message>
        <source>task late</source>
        <translation>任务逾期</translation>
    </message>
    <message>
        <source>task due soon</source>
        <translation>任务临近到期</translation>
    </message>
    <message>
        <source>1 deadline is near</source>
        <translation>1项时限临近</translation>
    </message>
    <message>
        <source>%1 deadlines are near</source>
        <translation>%1项时限临近</translation>
    </message>
    <message>
        <source>1 missed deadline wants a reason</source>
        <translation>1项超时须说明原因</translation>
    </message>
    <message>
        <source>%1 missed deadlines want a reason</source>
        <translation>%1项超时须说明原因</translation>
    </message>
    <message>
        <source>1 missed deadline was escalated to you</source>
        <translation>1项超时已上报给您</translation>
    </message>
    <message>
        <source>%1 missed deadlines were escalated to you</source>
        <translation>%1项超时已上报给您</translation>
    </message>
    <message>
        <source>missed, escalated to you</source>
        <translation>超时，已上报给您</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Inbox</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>单位设置</translation>
    </message>
    <message>
        <source>Add an item by hand</source>
        <translation>手工登记条目</translation>
    </message>
    <message>
        <source>Pull all sources now</source>
        <translation>立即采集全部来源</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Lock or switch user</source>
        <translation>锁定或换人</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>打开原网址</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Attach to a case</source>
        <translation>并入案件</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>继续关注</translation>
    </message>
    <message>
        <source>Propose tier 1</source>
        <translation>建议定为一级</translation>
    </message>
    <message>
        <source>Propose tier 2</source>
        <translation>建议定为二级</translation>
    </message>
    <message>
        <source>Propose tier 3</source>
        <translation>建议定为三级</translation>
    </message>
    <message>
        <source>Mark for a bulk action</source>
        <translation>标记，成批处理</translation>
    </message>
    <message>
        <source>Show or hide unlikely hits</source>
        <translation>显示或隐藏可能性低的命中</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>显示改动</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一案</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一案</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Take the case</source>
        <translation>由我承办</translation>
    </message>
    <message>
        <source>Do what comes next</source>
        <translation>办下一步</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Edit title and units</source>
        <translation>修改标题和单位</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>导出原件</translation>
    </message>
    <message>
        <source>Set tier 1</source>
        <translation>定为一级</translation>
    </message>
    <message>
        <source>Set tier 2</source>
        <translation>定为二级</translation>
    </message>
    <message>
        <source>Set tier 3</source>
        <translation>定为三级</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>报告记录</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Save this version of the reply</source>
        <translation>保存这一稿</translation>
    </message>
    <message>
        <source>Return the draft</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>保存研判</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Pull this one</source>
        <translation>采集此来源</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Export the sources</source>
        <translation>导出来源</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>How to write a query</source>
        <translation>查询怎么写</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>案件列表</translation>
    </message>
    <message>
        <source>In a case</source>
        <translation>案件详情</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出本组</translation>
    </message>
    <message>
        <source>Export the special brief</source>
        <translation>导出专报</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>审签</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Sign off …</source>
        <translation>签发…</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>对照修改</translation>
    </message>
    <message>
        <source>Next lane</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Previous lane</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Why this deadline?</source>
        <translation>为什么是这个时限？</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大时间</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小时间</translation>
    </message>
    <message>
        <source>Only mine, or everybody&apos;s</source>
        <translation>只看我的或看全部</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>检索全部</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>用模板起草</translation>
    </message>
    <message>
        <source>Take the shift over</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>撤回交班</translation>
    </message>
    <message>
        <source>Write into the shift log</source>
        <translation>写值班记录</translation>
    </message>
    <message>
        <source>Put on the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Change the turn</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>Take off the roster</source>
        <translation>撤下班次</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>复制上周</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Print the shift log</source>
        <translation>打印值班记录</translation>
    </message>
    <message>
        <source>On the shift</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Return …</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索案例库</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Group and sort …</source>
        <translation>分组与排序…</translation>
    </message>
    <message>
        <source>Choose a saved view …</source>
        <translation>选用已存视图…</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Rename the view …</source>
        <translation>重命名视图…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>取消正在进行的工作</translation>
    </message>
</context>
<context>
    <name>WhyFlagged</name>
    <message>
        <source>whole word</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>inside a word</source>
        <translation>词中</translation>
    </message>
    <message>
        <source>across an edge</source>
        <translation>跨词</translation>
    </message>
    <message>
        <source>unlikely: %1</source>
        <translation>可能性低：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Proposes %1, confidence %2</source>
        <translation>建议%1，可信 %2</translation>
    </message>
    <message>
        <source> · a person chose this tier</source>
        <translation> · 等级由人员选定</translation>
    </message>
    <message>
        <source>Grounds: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why it is here&lt;/b&gt;&amp;nbsp; entered by hand</source>
        <translation>&lt;b&gt;为什么在这里&lt;/b&gt;&#x3000;手工登记</translation>
    </message>
    <message>
        <source>&lt;b&gt;Why flagged&lt;/b&gt;&amp;nbsp; rule &quot;%1&quot;: %2</source>
        <translation>&lt;b&gt;为什么提示&lt;/b&gt;&#x3000;规则「%1」：%2</translation>
    </message>
    <message>
        <source>Withdrawn: the rule was changed and no longer flags this since %1</source>
        <translation>已撤回：规则修改后自 %1 起不再标记此条</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>不予立案：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&lt;b&gt;Also at %1&lt;/b&gt;&amp;nbsp; entered by hand</source>
        <translation>&lt;b&gt;另见 %1&lt;/b&gt;&#x3000;手工登记</translation>
    </message>
    <message>
        <source>&lt;b&gt;Also at %1&lt;/b&gt;&amp;nbsp; rule &quot;%2&quot;: %3</source>
        <translation>&lt;b&gt;另见 %1&lt;/b&gt;&#x3000;规则「%2」：%3</translation>
    </message>
</context>
<context>
    <name>dutydesk::AddItemDialog</name>
    <message>
        <source>Add to the inbox</source>
        <translation>放入收件</translation>
    </message>
    <message>
        <source>Give it a title: what is it about?</source>
        <translation>请写标题：说的是什么事？</translation>
    </message>
    <message>
        <source>How did it come in?</source>
        <translation>请写明渠道。</translation>
    </message>
    <message>
        <source>Add an item by hand</source>
        <translation>手工登记条目</translation>
    </message>
    <message>
        <source>What came in, and how?</source>
        <translation>收到了什么，怎么收到的？</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Leave out the name of whoever told us.</source>
        <translation>请不要写反映人的姓名。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::BottomBar</name>
    <message>
        <source>Pulling %1 of %2 · %3</source>
        <translation>正在采集 %1/%2 · %3</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未采集</translation>
    </message>
    <message>
        <source>Nothing could be pulled, last success %1</source>
        <translation>全部采集失败，上次成功 %1</translation>
    </message>
    <message>
        <source>Pulled %1</source>
        <translation>%1 采集完成</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>%1 new · %2 revised</source>
        <translation>新 %1 · 修订 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be pulled</source>
        <translation>“%1”采集异常</translation>
    </message>
    <message>
        <source>%1 sources cannot be pulled</source>
        <translation>%1 个来源采集异常</translation>
    </message>
    <message>
        <source>%1 undo: %2</source>
        <translation>%1 撤销：%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop screening the past again</source>
        <translation>停止回溯筛查</translation>
    </message>
    <message>
        <source>Screening the past again: %1 of %2 · %3 flagged · %4 withdrawn</source>
        <translation>回溯筛查：%1 / %2 · 新标记 %3 · 撤回 %4</translation>
    </message>
    <message>
        <source>No network here: this is the state of %1</source>
        <translation>本机没有网络：以下为%1时的情况</translation>
    </message>
    <message>
        <source>No network here: nothing can be pulled</source>
        <translation>本机没有网络，无法采集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1：正在停止…</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Pulling: stopping …</source>
        <translation>正在停止采集…</translation>
    </message>
    <message>
        <source>%1 stops the pull. What was fetched stays; what is due is pulled again within a minute.</source>
        <extracomment>%1: the key for it.</extracomment>
        <translation>%1 停止采集。已抓到的内容保留；到期的来源一分钟内会再次采集。</translation>
    </message>
    <message>
        <source>No source is set up yet</source>
        <translation>尚未设置来源</translation>
    </message>
    <message>
        <source>%1 of %2 sources</source>
        <translation>%2个来源中的%1个</translation>
    </message>
    <message>
        <source>the pull was stopped</source>
        <translation>采集被停止</translation>
    </message>
</context>
<context>
    <name>dutydesk::CallListSection</name>
    <message>
        <source>tiers %1</source>
        <translation>等级%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>meets &quot;%1&quot;</source>
        <translation>满足“%1”</translation>
    </message>
    <message>
        <source>Nobody stands on the call list yet.</source>
        <translation>电话报告名单上还没有人。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 is off the call list</source>
        <translation>已将%1移出电话报告名单</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>电话报告名单</translation>
    </message>
    <message>
        <source>Whom to phone first when a matter comes up. It is offered beside the calls of a case.</source>
        <translation>出事时先给谁打电话。案件的“报告记录”旁会列出这份名单。</translation>
    </message>
    <message>
        <source>Add to the list …</source>
        <translation>加入名单…</translation>
    </message>
    <message>
        <source>Edit the line …</source>
        <translation>修改此行…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
</context>
<context>
    <name>dutydesk::CallsSection</name>
    <message>
        <source>Calls</source>
        <translation>报告记录</translation>
    </message>
    <message>
        <source>Nobody has been told yet. Calls to the leading group, reports upward and written briefs are recorded here; they stop the clocks they meet.</source>
        <translation>还没有报告记录。电话报告领导小组、向上级报告、书面简报都记在这里，对应的时限随之停止。</translation>
    </message>
    <message>
        <source>whom we told</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信或消息</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>No obligation</source>
        <translation>不对应时限</translation>
    </message>
    <message>
        <source>Calls and briefs</source>
        <translation>报告记录</translation>
    </message>
    <message>
        <source>Record whom we told</source>
        <translation>登记报告</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Whom we told</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>姓名、职务</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>This meets</source>
        <translation>履行义务</translation>
    </message>
    <message>
        <source>Obligation that this meets</source>
        <translation>这次报告履行的义务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Whom to phone</source>
        <translation>该给谁打电话</translation>
    </message>
    <message>
        <source>Whom to phone: Enter fills in the record</source>
        <translation>该给谁打电话：按回车填入记录</translation>
    </message>
    <message>
        <source>told already</source>
        <translation>已告知</translation>
    </message>
</context>
<context>
    <name>dutydesk::CaseDialog</name>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>修改案件</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>什么事？</translation>
    </message>
    <message>
        <source>Title and units</source>
        <translation>标题和单位</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This policy sets no deadline for this tier.</source>
        <translation>这项制度对该等级没有时限。</translation>
    </message>
    <message>
        <source>Its deadlines: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>案件需要标题。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
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
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Helping units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>时限制度</translation>
    </message>
    <message>
        <source>Policy of the clocks</source>
        <translation>时限制度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Who works on the case</source>
        <translation>由谁承办</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>暂不指定</translation>
    </message>
</context>
<context>
    <name>dutydesk::CasePane</name>
    <message>
        <source>Assigned to %1</source>
        <translation>承办人 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>承办单位 %1</translation>
    </message>
    <message>
        <source>helped by %1</source>
        <translation>协办 %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Link with another case …</source>
        <translation>关联其他案件…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Undo a link …</source>
        <translation>取消关联…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation>对本案的更多操作</translation>
    </message>
    <message>
        <source>Pause …</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Give the reason …</source>
        <translation>说明原因…</translation>
    </message>
    <message>
        <source>Case %1 is yours</source>
        <translation>案件 %1 由您承办</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Who works on %1?</source>
        <translation>案件 %1 交给谁办？</translation>
    </message>
    <message>
        <source>Case %1 is assigned to %2</source>
        <translation>案件 %1 已交给 %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Set the tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Case %1 is %2</source>
        <translation>案件 %1 定为%2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Link %1 with which case?</source>
        <translation>把 %1 与哪个案件关联？</translation>
    </message>
    <message>
        <source>Linked with %1</source>
        <translation>已与 %1 关联</translation>
    </message>
    <message>
        <source>This case is not linked with another.</source>
        <translation>本案没有关联其他案件。</translation>
    </message>
    <message>
        <source>Undo the link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Which link does not hold?</source>
        <translation>取消哪一个关联？</translation>
    </message>
    <message>
        <source>The link is undone</source>
        <translation>关联已取消</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>How did the matter end?</source>
        <translation>事情怎么结束的？</translation>
    </message>
    <message>
        <source>Answered, nothing left open</source>
        <translation>已答复，无遗留</translation>
    </message>
    <message>
        <source>Answered by phone</source>
        <translation>电话答复</translation>
    </message>
    <message>
        <source>A duplicate</source>
        <translation>重复反映</translation>
    </message>
    <message>
        <source>A false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Case %1 is closed</source>
        <translation>案件 %1 已办结</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Why is it open again?</source>
        <translation>为什么重新打开？</translation>
    </message>
    <message>
        <source>Case %1 is open again</source>
        <translation>案件 %1 已重新打开</translation>
    </message>
    <message>
        <source>Case %1 is in the case library</source>
        <translation>案件 %1 已归入案例库</translation>
    </message>
    <message>
        <source>The clock stands</source>
        <translation>时限已暂停</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>说明原因</translation>
    </message>
    <message>
        <source>Why was &quot;%1&quot; missed?</source>
        <translation>“%1”为什么超时？</translation>
    </message>
    <message>
        <source>The reason is kept</source>
        <translation>原因已记录</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>案件各部分</translation>
    </message>
    <message>
        <source>special brief %1</source>
        <extracomment>File name: number of the case.</extracomment>
        <translation>专报-案件%1</translation>
    </message>
    <message>
        <source>Export the special brief</source>
        <translation>导出专报</translation>
    </message>
    <message>
        <source>Issue %1, written to %2</source>
        <translation>第 %1 期，已写入 %2</translation>
    </message>
    <message>
        <source>Why is it %1 now? These of its deadlines move.</source>
        <translation>为什么现在是%1？以下时限随之变动。</translation>
    </message>
    <message>
        <source>See what moves …</source>
        <translation>查看变动…</translation>
    </message>
    <message>
        <source>Which policy does %1 follow?</source>
        <translation>%1适用哪项制度？</translation>
    </message>
    <message>
        <source>Set the policy</source>
        <translation>更换制度</translation>
    </message>
    <message>
        <source>These of its deadlines move.</source>
        <translation>以下时限随之变动。</translation>
    </message>
    <message>
        <source>The policy of %1 is set</source>
        <translation>%1的制度已更换</translation>
    </message>
    <message>
        <source>%1 has the task</source>
        <translation>任务已交办给%1</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Urged: %1</source>
        <translation>督办：%1</translation>
    </message>
    <message>
        <source>The unit has done it</source>
        <translation>单位已完成</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>What about this task?</source>
        <translation>这项任务怎么样了？</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>%1 similar</source>
        <translation>相似%1件</translation>
    </message>
    <message>
        <source>Similar earlier cases</source>
        <translation>相似的以往案例</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Earlier cases that tell of something alike</source>
        <translation>情况相似的以往案例</translation>
    </message>
    <message>
        <source>Noted that you have seen it</source>
        <translation>已登记阅知</translation>
    </message>
    <message>
        <source>Policy …</source>
        <translation>制度…</translation>
    </message>
    <message>
        <source>Task for a unit …</source>
        <translation>向单位交办任务…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>承办单位：%1</translation>
    </message>
    <message>
        <source>Helping units: %1</source>
        <translation>协办单位：%1</translation>
    </message>
    <message>
        <source>Writing the special brief</source>
        <translation>正在写专报</translation>
    </message>
    <message>
        <source>Stopped: nothing was issued, no file was written</source>
        <translation>已停止：没有编号，也没有写文件</translation>
    </message>
    <message>
        <source>Stopped: issue %1 stands, no file was written</source>
        <translation>已停止：第 %1 期已编号，没有写文件</translation>
    </message>
    <message>
        <source> · now</source>
        <translation> · 现承办人</translation>
    </message>
    <message>
        <source>Look at the reply</source>
        <translation>看答复正文</translation>
    </message>
    <message>
        <source>then submit it for sign-off</source>
        <translation>看过再提交审签</translation>
    </message>
</context>
<context>
    <name>dutydesk::ChoiceDialog</name>
    <message>
        <source>Choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::ClockPills</name>
    <message>
        <source>Why this deadline?</source>
        <translation>为什么是这个时限？</translation>
    </message>
</context>
<context>
    <name>dutydesk::ClockSpecDialog</name>
    <message>
        <source>Edit a clock</source>
        <translation>修改时限</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>counted in</source>
        <translation>计算单位</translation>
    </message>
    <message>
        <source>Warn before (minutes)</source>
        <translation>提前提醒（分钟）</translation>
    </message>
    <message>
        <source>Tell when missed</source>
        <translation>超时报告给</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of office time</source>
        <translation>工作时间%1</translation>
    </message>
    <message>
        <source>the same working day</source>
        <translation>当个工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days, weekends and holidays included</source>
        <translation>天（含周末和节假日）</translation>
    </message>
    <message>
        <source>hours of office time</source>
        <translation>工作时间（小时）</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>See what moves …</source>
        <translation>查看变动…</translation>
    </message>
    <message>
        <source>A clock runs for some time; only working days may be 0, the same day.</source>
        <translation>时限须有时长；只有工作日可以为0，即当日。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ConflictDialog</name>
    <message>
        <source>Two people edited the same</source>
        <translation>两人修改了同一内容</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办的</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>我的文本</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>对方的文本</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>%1 was changed while you were writing</source>
        <translation>您编写期间，%1已被他人修改</translation>
    </message>
    <message>
        <source>Underlined is what the other text does not have. What you do not choose is not kept here; saved versions stay in the history.</source>
        <translation>下划线标出对方文本没有的内容。未选择的一方不会保留在此处；已保存的版本仍在历史记录中。</translation>
    </message>
    <message>
        <source>As it is stored</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>As %1 left it</source>
        <translation>%1保存的内容</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的稿</translation>
    </message>
</context>
<context>
    <name>dutydesk::ContactDialog</name>
    <message>
        <source>Whom to phone</source>
        <translation>该给谁打电话</translation>
    </message>
    <message>
        <source>Whom to phone when such a matter comes up</source>
        <translation>遇到这类事情给谁打电话</translation>
    </message>
    <message>
        <source>Post or office</source>
        <translation>职务或部门</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>时限制度</translation>
    </message>
    <message>
        <source>The call meets</source>
        <translation>此电话满足</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>any policy</source>
        <translation>任何时限制度</translation>
    </message>
    <message>
        <source>no obligation</source>
        <translation>不对应义务</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who is phoned? A post or an office, no private person.</source>
        <translation>给谁打电话？请写职务或部门，不写私人。</translation>
    </message>
    <message>
        <source>Choose at least one tier.</source>
        <translation>请至少选一个等级。</translation>
    </message>
</context>
<context>
    <name>dutydesk::DayList</name>
    <message>
        <source>working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Days that the office changed</source>
        <translation>本单位改过的日子</translation>
    </message>
    <message>
        <source>No day was changed: the calendar is as the notices set it.</source>
        <translation>没有改过日子：日历与放假通知一致。</translation>
    </message>
</context>
<context>
    <name>dutydesk::EvidenceView</name>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Fetched %1 from %2</source>
        <translation>%1 采集自 %2</translation>
    </message>
    <message>
        <source>The address asked was %1</source>
        <translation>请求的地址是 %1</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>响应 %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>留存原件</translation>
    </message>
    <message>
        <source>Version that the evidence is of</source>
        <translation>原件对应的版本</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>What was fetched, from where and when</source>
        <translation>采集了什么、从哪里、何时</translation>
    </message>
    <message>
        <source>What the site said of it</source>
        <translation>网站对它的说明</translation>
    </message>
    <message>
        <source>Hash of the bytes</source>
        <translation>原件的哈希值</translation>
    </message>
</context>
<context>
    <name>dutydesk::FactsSection</name>
    <message>
        <source>Facts</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>No fact is recorded yet. Write down what is claimed and what the check of it showed: replies rest on these.</source>
        <translation>还没有核实记录。请写下反映的说法和核实的结论，答复以此为据。</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>The fact is recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Record a fact</source>
        <translation>记录核实结果</translation>
    </message>
    <message>
        <source>Change this fact</source>
        <translation>修改这条核实</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>反映的是什么</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Document, photo, who confirmed it and when</source>
        <translation>文件、照片、谁在何时确认</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>另记一条</translation>
    </message>
    <message>
        <source>This fact</source>
        <translation>这条事实</translation>
    </message>
</context>
<context>
    <name>dutydesk::Finder</name>
    <message>
        <source>All items and cases that hold &quot;%1&quot;</source>
        <translation>所有包含“%1”的条目和案件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>dutydesk::FirstRun</name>
    <message>
        <source>Enter the name of the office.</source>
        <translation>请输入单位名称。</translation>
    </message>
    <message>
        <source>Enter your name; you become its first supervisor.</source>
        <translation>请输入您的姓名，您将成为第一位审签人。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Everybody&apos;s password there is %1.</source>
        <translation>演示单位每个人的密码都是 %1。</translation>
    </message>
    <message>
        <source>None; rules are written later</source>
        <translation>不用；以后自己写规则</translation>
    </message>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Welcome to DutyDesk</source>
        <translation>欢迎使用值班台</translation>
    </message>
    <message>
        <source>There is no office on this computer yet. Make one, or look round the demonstration office first: it is made up, serves its own sites and can be thrown away.</source>
        <translation>这台电脑上还没有单位。可以新建一个，也可以先看看演示单位：它是虚构的，自带网站，看完即可丢弃。</translation>
    </message>
    <message>
        <source>Make an office</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Rules to start from</source>
        <translation>起步用的规则</translation>
    </message>
    <message>
        <source>You become its first supervisor. Sources, rules and colleagues are added in the window.</source>
        <translation>您将成为第一位审签人。来源、规则和同事进入后再添加。</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The demonstration office</source>
        <translation>演示单位</translation>
    </message>
    <message>
        <source>Qinghe County Education Bureau: three people, sources with real feeds and pages, cases in every state. Nothing leaves this computer.</source>
        <translation>清河县教育局：三位同事，有真实格式的订阅源和网页，各种状态的案件。一切都在本机。</translation>
    </message>
    <message>
        <source>Look at the demonstration</source>
        <translation>看演示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dutydesk::FollowUpSection</name>
    <message>
        <source>Follow-up</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Nothing is written down yet: notes for colleagues now, what happened after the reply later, the retrospective report at the end.</source>
        <translation>还没有记录：平时记给同事看的记事，答复后记后续情况，最后写复盘报告。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已记下</translation>
    </message>
    <message>
        <source>&quot;The matter is calm&quot; starts the clock of the retrospective report.</source>
        <translation>“事态已平息”后，复盘报告的时限开始计算。</translation>
    </message>
    <message>
        <source>Following up begins when a reply has been published.</source>
        <translation>答复公开后才能跟踪。</translation>
    </message>
    <message>
        <source>Follow-up and notes</source>
        <translation>跟踪与记事</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The matter is calm now</source>
        <translation>事态已平息</translation>
    </message>
    <message>
        <source>Sealed note …</source>
        <translation>密封记录…</translation>
    </message>
    <message>
        <source>A note that only cleared people can open, with their password</source>
        <translation>只有获准人员凭密码才能打开的记录</translation>
    </message>
    <message>
        <source>Sealed note</source>
        <translation>密封记录</translation>
    </message>
    <message>
        <source>%1 · opens with your password</source>
        <translation>%1 · 凭您的密码打开</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已密封</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>已逾期，应于%1完成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>urged %1 times</source>
        <translation>已督办%1次</translation>
    </message>
</context>
<context>
    <name>dutydesk::HandoverDialog</name>
    <message>
        <source>Hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand the shift over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>What is open goes with it; your password is your signature. It stays in view until somebody takes it over. %1</source>
        <translation>未了事项随班移交，密码即签名。有人接班之前一直显示。%1</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>需要下一班知道的事</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>签名交班</translation>
    </message>
    <message>
        <source>Take the shift over from %1</source>
        <translation>从%1手中接班</translation>
    </message>
    <message>
        <source>Signed by %1, %2.</source>
        <translation>%1已签名，%2。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>Untick (Space) what you do not take over: it stays in view.</source>
        <translation>不接的事项请取消勾选（空格键），会继续显示。</translation>
    </message>
    <message>
        <source>A remark, if there is one</source>
        <translation>备注，可不填</translation>
    </message>
    <message>
        <source>Sign and take over</source>
        <translation>签名接班</translation>
    </message>
    <message>
        <source>1 item waits in the inbox</source>
        <translation>收件有 1 条待处理</translation>
    </message>
    <message>
        <source>%1 items wait in the inbox</source>
        <translation>收件有 %1 条待处理</translation>
    </message>
    <message>
        <source>collection works at every source</source>
        <translation>各来源采集正常</translation>
    </message>
    <message>
        <source>collection fails at 1 source</source>
        <translation>1 个来源采集失败</translation>
    </message>
    <message>
        <source>collection fails at %1 sources</source>
        <translation>%1 个来源采集失败</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未了事项。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
</context>
<context>
    <name>dutydesk::HistorySection</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ImportReport</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What was refused and why</source>
        <translation>未接受的内容及原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dutydesk::InboxDelegate</name>
    <message>
        <source>entered by hand</source>
        <translation>手工登记</translation>
    </message>
    <message>
        <source>rule &quot;%1&quot;</source>
        <translation>规则「%1」</translation>
    </message>
    <message>
        <source> (revision %1)</source>
        <translation>（修订 %1）</translation>
    </message>
    <message>
        <source>%1 versions · %2 sites</source>
        <translation>%1 个版本 · %2 个站点</translation>
    </message>
</context>
<context>
    <name>dutydesk::InboxModel</name>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>%1 versions on %2 sites</source>
        <translation>%1 个版本，%2 个站点</translation>
    </message>
</context>
<context>
    <name>dutydesk::InboxPane</name>
    <message>
        <source>Unlikely hits are marked with a dotted line</source>
        <translation>可能性低的命中已用点线标出</translation>
    </message>
    <message>
        <source>Unlikely hits are not marked</source>
        <translation>可能性低的命中不再标出</translation>
    </message>
    <message>
        <source>1 item marked: the keys act on it</source>
        <translation>已标记 1 条，按键对它生效</translation>
    </message>
    <message>
        <source>%1 items marked: the keys act on all of them</source>
        <translation>已标记 %1 条，按键对它们全部生效</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个条目</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>《%1》</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待研判</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>关注中</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>可能性低</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>▲ Tier 1</source>
        <translation>▲ 一级</translation>
    </message>
    <message>
        <source>◆ Tier 2</source>
        <translation>◆ 二级</translation>
    </message>
    <message>
        <source>● Tier 3</source>
        <translation>● 三级</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>不再关注</translation>
    </message>
    <message>
        <source>Take the dismissal back</source>
        <translation>撤回不予立案</translation>
    </message>
    <message>
        <source>J K move   C open   A attach   D dismiss   W watch   1 2 3 tier   ? all</source>
        <translation>J K 上下&#x3000;C 立案&#x3000;A 并入&#x3000;D 不予立案&#x3000;W 关注&#x3000;1 2 3 定级&#x3000;? 全部</translation>
    </message>
    <message>
        <source>No item is chosen</source>
        <translation>没有选中条目</translation>
    </message>
    <message>
        <source>The text of the chosen item is shown here, with the words that were found.</source>
        <translation>选中条目的正文和命中词语显示在这里。</translation>
    </message>
    <message>
        <source>Reading the inbox …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No item has unlikely hits alone</source>
        <translation>没有只含可能性低命中的条目</translation>
    </message>
    <message>
        <source>Nothing is being watched</source>
        <translation>没有关注中的条目</translation>
    </message>
    <message>
        <source>W in the list of new items keeps one in view without opening a case.</source>
        <translation>在待研判列表按 W，可以不立案而继续关注。</translation>
    </message>
    <message>
        <source>Nothing was dismissed</source>
        <translation>没有不予立案的条目</translation>
    </message>
    <message>
        <source>What is dismissed stays here with its reason and can be taken back.</source>
        <translation>不予立案的条目连同原因留在这里，可以撤回。</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>全部研判完毕</translation>
    </message>
    <message>
        <source>New items come in as the sources are pulled. F5 pulls them now.</source>
        <translation>来源采集后会有新条目。按 F5 立即采集。</translation>
    </message>
    <message>
        <source>Case %1 is open</source>
        <translation>已立案 %1</translation>
    </message>
    <message>
        <source>Attach %1 to which case?</source>
        <translation>把%1并入哪个案件？</translation>
    </message>
    <message>
        <source>Attached to case %1</source>
        <translation>已并入案件 %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Why is %1 not for us?</source>
        <translation>%1为什么不予立案？</translation>
    </message>
    <message>
        <source>Not about us</source>
        <translation>与本单位无关</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Already answered</source>
        <translation>已经答复</translation>
    </message>
    <message>
        <source>Same matter</source>
        <translation>同一事项</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>误命中</translation>
    </message>
    <message>
        <source>Dismissed %1</source>
        <translation>不予立案%1</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>关注%1</translation>
    </message>
    <message>
        <source>Tier %1 proposed for %2</source>
        <translation>建议 %1 级：%2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Flagged items</source>
        <translation>待研判条目</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Taken out of its group</source>
        <translation>已从同事信息组中拆出</translation>
    </message>
    <message>
        <source>Words that probably only meet by chance are kept here, and what a changed rule no longer flags. They are no work.</source>
        <translation>多半只是偶然相连的词、以及规则修改后不再标出的条目保留在这里，不算待办。</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待研判的内容</translation>
    </message>
    <message>
        <source>No source is read yet: add one under Sources (%1). What the rules find there comes in here.</source>
        <translation>尚未添加来源：请在“来源”（%1）中添加。规则命中的内容会出现在这里。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ItemView</name>
    <message>
        <source>published %1</source>
        <translation>发布 %1</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>发现 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>Revision of the text</source>
        <translation>正文修订</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Text of the item</source>
        <translation>条目正文</translation>
    </message>
    <message>
        <source>&lt;b&gt;Other sites&lt;/b&gt;&amp;nbsp; %1</source>
        <translation>&lt;b&gt;其他站点&lt;/b&gt;&amp;nbsp; %1</translation>
    </message>
    <message>
        <source>The same matter on other sites</source>
        <translation>其他站点上的同一事件</translation>
    </message>
</context>
<context>
    <name>dutydesk::ItemsSection</name>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>No item belongs to this case.</source>
        <translation>本案没有条目。</translation>
    </message>
    <message>
        <source>Save what was fetched</source>
        <translation>保存采集的原件</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Export the evidence of the case into a folder</source>
        <translation>将案件的原件导出到文件夹</translation>
    </message>
    <message>
        <source>case-%1-evidence</source>
        <translation>案件%1原件</translation>
    </message>
    <message>
        <source>%1 files and a manifest are in %2</source>
        <translation>%1 个文件和清单已写入 %2</translation>
    </message>
    <message>
        <source>There is no evidence of %1; the manifest says why</source>
        <translation>%1没有留存原件，原因见清单</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Items of the case</source>
        <translation>案件的条目</translation>
    </message>
    <message>
        <source>Linked cases</source>
        <translation>关联案件</translation>
    </message>
    <message>
        <source>Exporting the evidence</source>
        <translation>正在导出证据</translation>
    </message>
</context>
<context>
    <name>dutydesk::KeysDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dutydesk::LanesModel</name>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>无人承办</translation>
    </message>
    <message>
        <source>sign-off was to begin by %1</source>
        <translation>最迟 %1 就该开始审签</translation>
    </message>
    <message>
        <source>was to begin by %1</source>
        <translation>最迟 %1 就该开始</translation>
    </message>
    <message>
        <source>sign-off to begin by %1</source>
        <translation>最迟 %1 开始审签</translation>
    </message>
    <message>
        <source>begin by %1</source>
        <translation>最迟 %1 开始</translation>
    </message>
    <message>
        <source>%1. Deadlines: %2.</source>
        <translation>%1。时限：%2。</translation>
    </message>
</context>
<context>
    <name>dutydesk::LanesPane</name>
    <message>
        <source>No clock is running</source>
        <translation>没有正在计时的时限</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>只看我的</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message>
        <source>At no time are %1 deadlines due within half an hour.</source>
        <translation>没有扎堆的时限：半小时内到期的都不到 %1 件。</translation>
    </message>
    <message>
        <source>%1 cases due at %2</source>
        <translation>%1 件同在 %2 到期</translation>
    </message>
    <message>
        <source>%1 cases due %2–%3</source>
        <translation>%2–%3 有 %1 件到期</translation>
    </message>
    <message>
        <source>; the work was to begin by %1</source>
        <translation>；最迟 %1 就该开始</translation>
    </message>
    <message>
        <source>; begin by %1 at the latest</source>
        <translation>；最迟 %1 开始</translation>
    </message>
    <message>
        <source> · %1 more such times</source>
        <translation> · 另有 %1 处</translation>
    </message>
    <message>
        <source>Open clocks, a lane a case</source>
        <translation>在走的时限，一案一行</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 小时</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 天</translation>
    </message>
    <message>
        <source>8 days</source>
        <translation>8 天</translation>
    </message>
    <message>
        <source>J K lanes   ← → time   + − zoom   N now   M mine   W why   Enter case</source>
        <translation>J K 换行   ← → 移动时间   + − 缩放   N 回到现在   M 只看我的   W 为什么   Enter 打开案件</translation>
    </message>
    <message>
        <source>Reading the clocks …</source>
        <translation>正在读取时限…</translation>
    </message>
    <message>
        <source>No clock of yours is running</source>
        <translation>您没有正在计时的时限</translation>
    </message>
    <message>
        <source>M shows those of everybody.</source>
        <translation>按 M 看全部。</translation>
    </message>
    <message>
        <source>Every case with a running clock gets a lane here, nearest deadline first.</source>
        <translation>有时限在走的案件都在这里，一案一行，时限近的在前。</translation>
    </message>
    <message>
        <source>▾ latest start. Too few replies signed yet to know what is usual here (%1 of %2): %3 of drafting and %4 until signed are assumed.</source>
        <translation>▾ 最迟开始。签发的答复还太少（%1 份，至少要 %2 份），不知道本单位通常用时：暂按拟稿 %3、审签 %4 推算。</translation>
    </message>
    <message>
        <source>▾ latest start: drafting usually takes %1 here, sign-off %2 (medians of the last %3 replies).</source>
        <translation>▾ 最迟开始：按本单位通常用时推算，拟稿 %1、审签 %2（最近 %3 份答复的中位数）。</translation>
    </message>
</context>
<context>
    <name>dutydesk::LanesView</name>
    <message>
        <source>now %1</source>
        <translation>现在 %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::LibraryModel</name>
    <message>
        <source>%1 met</source>
        <translation>按时 %1</translation>
    </message>
    <message>
        <source>%1 met, %2 missed</source>
        <translation>按时 %1、超时 %2</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 办结</translation>
    </message>
</context>
<context>
    <name>dutydesk::LibraryPane</name>
    <message>
        <source>No case is closed yet</source>
        <translation>还没有办结的案件</translation>
    </message>
    <message>
        <source>What was closed or archived stands here, with its reply and its retrospective.</source>
        <translation>办结和归档的案件在这里，连同答复和复盘报告。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>检索案例库</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>办结的案件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>The case, to be read again</source>
        <translation>案件回顾</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Any unit</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Closed at any time</source>
        <translation>不限办结时间</translation>
    </message>
    <message>
        <source>Closed in the last 30 days</source>
        <translation>近 30 天办结</translation>
    </message>
    <message>
        <source>Closed in the last year</source>
        <translation>近一年办结</translation>
    </message>
    <message>
        <source>Closed in the last 3 years</source>
        <translation>近三年办结</translation>
    </message>
    <message>
        <source>%1 shown, more below</source>
        <translation>已列出 %1 件，往下还有</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>J K move   / search   Enter open the case</source>
        <translation>J K 移动   / 检索   Enter 打开案件</translation>
    </message>
    <message>
        <source>Reading the library …</source>
        <translation>正在读取案例库…</translation>
    </message>
    <message>
        <source>No closed case is like that</source>
        <translation>没有这样的办结案件</translation>
    </message>
    <message>
        <source>Try fewer or other words, or choose less above.</source>
        <translation>换用更少或其他的词，或放宽上面的条件。</translation>
    </message>
</context>
<context>
    <name>dutydesk::MainWindow</name>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
</context>
<context>
    <name>dutydesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>dutydesk::MovesDialog</name>
    <message>
        <source>What moves</source>
        <translation>时限变动</translation>
    </message>
    <message>
        <source>Deadlines that move</source>
        <translation>变动的时限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason; it is kept in the history</source>
        <translation>原因，将记入历史</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: new, due %2</source>
        <translation>%1：新增，%2到期</translation>
    </message>
    <message>
        <source>%1: no longer owed (was due %2)</source>
        <translation>%1：不再需要（原定%2）</translation>
    </message>
    <message>
        <source>%1: settled by what has happened already</source>
        <translation>%1：已由先前办理的事项完成</translation>
    </message>
    <message>
        <source>No deadline moves.</source>
        <translation>没有时限变动。</translation>
    </message>
    <message>
        <source>%1 more deadlines move</source>
        <translation>另有 %1 个时限变动</translation>
    </message>
    <message>
        <source>%1 cases in all</source>
        <translation>共涉及 %1 个案件</translation>
    </message>
</context>
<context>
    <name>dutydesk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please give a name.</source>
        <translation>请填写名称。</translation>
    </message>
</context>
<context>
    <name>dutydesk::NewClockDialog</name>
    <message>
        <source>Add a clock</source>
        <translation>增加时限</translation>
    </message>
    <message>
        <source>What is owed, and from when on does it run?</source>
        <translation>应做什么，从何时起算？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Its legal or house source</source>
        <translation>依据（法规或本单位规定）</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>满足于</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>an obligation: it can be missed</source>
        <translation>义务：会逾期</translation>
    </message>
    <message>
        <source>a guide only: shown, never missed</source>
        <translation>仅作参考：只显示，不算逾期</translation>
    </message>
    <message>
        <source>Its length …</source>
        <translation>时限长短…</translation>
    </message>
    <message>
        <source>What is the clock called?</source>
        <translation>这个时限叫什么？</translation>
    </message>
    <message>
        <source>What is owed?</source>
        <translation>应做什么？</translation>
    </message>
    <message>
        <source>Where is that written? It is printed beside the deadline.</source>
        <translation>出自哪里？会印在时限旁边。</translation>
    </message>
    <message>
        <source>Choose at least one tier.</source>
        <translation>请至少选一个等级。</translation>
    </message>
</context>
<context>
    <name>dutydesk::Notifier</name>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
</context>
<context>
    <name>dutydesk::OfficePane</name>
    <message>
        <source>%1, may not sign in</source>
        <translation>%1，已禁止登录</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>a make-up working day</source>
        <translation>补班日</translation>
    </message>
    <message>
        <source>a holiday by notice</source>
        <translation>放假日</translation>
    </message>
    <message>
        <source> (its notice is not out yet)</source>
        <translation>（该年通知尚未公布）</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 can sign in now</source>
        <translation>%1 可以登录了</translation>
    </message>
    <message>
        <source>Let sign in again</source>
        <translation>恢复登录</translation>
    </message>
    <message>
        <source>Bar from signing in</source>
        <translation>禁止登录</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Telephone or mail; sent with every request and printed in the paper</source>
        <translation>电话或邮箱；随每次采集发送，并印在日报上</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>时限制度</translation>
    </message>
    <message>
        <source>Policy of new cases</source>
        <translation>新案件的时限制度</translation>
    </message>
    <message>
        <source>Open from</source>
        <translation>上班时间</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>until</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Networks of our own</source>
        <translation>本单位网段</translation>
    </message>
    <message>
        <source>Addresses inside the office are refused unless their network is listed here.</source>
        <translation>内部地址一律拒绝访问，除非其网段列在这里。</translation>
    </message>
    <message>
        <source>Networks that may be contacted</source>
        <translation>允许访问的网段</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网段</translation>
    </message>
    <message>
        <source>10.1.0.0/16</source>
        <translation>10.1.0.0/16</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Refuse again</source>
        <translation>取消放行</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Change a day when a notice does: a make-up working day, or a day off.</source>
        <translation>有通知调整时修改：补班日或放假日。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>%1 becomes a working day: these deadlines move.</source>
        <translation>%1改为工作日：以下时限随之变动。</translation>
    </message>
    <message>
        <source>%1 becomes a day off: these deadlines move.</source>
        <translation>%1改为休息日：以下时限随之变动。</translation>
    </message>
    <message>
        <source>No pop-ups from</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>No pop-ups until</source>
        <translation>免打扰至</translation>
    </message>
    <message>
        <source>Both the same: pop-ups at any time.</source>
        <translation>起止相同表示随时提醒。</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>答复模板</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>None: addresses inside the office are refused.</source>
        <translation>未列出网段：不访问本单位内网地址。</translation>
    </message>
    <message>
        <source>Reading the office …</source>
        <translation>正在读取单位设置……</translation>
    </message>
    <message>
        <source>Look at them …</source>
        <translation>查看模板……</translation>
    </message>
</context>
<context>
    <name>dutydesk::PaperView</name>
    <message>
        <source>Setting the page …</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>%1 more pages: export the paper to read them</source>
        <translation>其余%1页请导出后查看</translation>
    </message>
</context>
<context>
    <name>dutydesk::PasswordDialog</name>
    <message>
        <source>Please enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>dutydesk::PauseDialog</name>
    <message>
        <source>Pause &quot;%1&quot; until when, and why?</source>
        <translation>“%1”暂停到什么时候，为什么？</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The end of the pause must lie in the future.</source>
        <translation>暂停的截止时间必须晚于现在。</translation>
    </message>
    <message>
        <source>Please give a reason; it is kept in the history.</source>
        <translation>请写明原因，原因会留在历史记录里。</translation>
    </message>
    <message>
        <source>Pause a clock</source>
        <translation>暂停时限</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::PickCaseDialog</name>
    <message>
        <source>Reading the cases …</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>There is no open case yet.</source>
        <translation>还没有未结案件。</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>没有符合的案件。</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>请先选择案件。</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>选择案件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>标题或编号</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>关联类型</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::PolicySection</name>
    <message>
        <source>tiers %1</source>
        <translation>等级%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>from &quot;%1&quot;</source>
        <translation>自“%1”起</translation>
    </message>
    <message>
        <source>a guide only</source>
        <translation>仅作提示</translation>
    </message>
    <message>
        <source>warns %1 before</source>
        <translation>提前%1提醒</translation>
    </message>
    <message>
        <source>version %1, as it comes</source>
        <translation>第%1版，程序自带</translation>
    </message>
    <message>
        <source>version %1, the office&apos;s own</source>
        <translation>第%1版，本单位修改</translation>
    </message>
    <message>
        <source>Policies and their deadlines</source>
        <translation>制度与时限</translation>
    </message>
    <message>
        <source>Policy to look at</source>
        <translation>查看的制度</translation>
    </message>
    <message>
        <source>Deadlines of the policy</source>
        <translation>制度的时限</translation>
    </message>
    <message>
        <source>Edit the clock …</source>
        <translation>修改时限…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Version %1 of &quot;%2&quot;: these deadlines of open cases move. Met and missed ones stay.</source>
        <translation>“%2”第%1版：以下在办案件的时限随之变动，已完成和已超时的不变。</translation>
    </message>
    <message>
        <source>Version %1 is in force</source>
        <translation>第%1版已生效</translation>
    </message>
    <message>
        <source>Add a clock …</source>
        <translation>增加时限…</translation>
    </message>
    <message>
        <source>Remove the clock …</source>
        <translation>删去时限…</translation>
    </message>
</context>
<context>
    <name>dutydesk::PublishDialog</name>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Enter the public address of the reply, beginning with http:// or https://.</source>
        <translation>请输入答复的公开网址，以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>这个时间还没有到。</translation>
    </message>
    <message>
        <source>Record the publication</source>
        <translation>登记公开</translation>
    </message>
    <message>
        <source>Where and when was the reply published?</source>
        <translation>答复在哪里、什么时候公开的？</translation>
    </message>
    <message>
        <source>Publish the signed text yourself, under the office&apos;s name, then record where it can be read.</source>
        <translation>请以本单位名义人工发布签发的正文，再登记可以看到它的网址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Copy the signed text</source>
        <translation>复制签发的正文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::QueryHelp</name>
    <message>
        <source>How to write a query</source>
        <translation>查询怎么写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dutydesk::QueueModel</name>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚未指派</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>未定单位</translation>
    </message>
    <message>
        <source>No running deadline</source>
        <translation>没有进行中的时限</translation>
    </message>
    <message>
        <source>Late, due %1</source>
        <translation>已过期，%1 到期</translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>今天到期，%1</translation>
    </message>
    <message>
        <source>Due tomorrow, %1</source>
        <translation>明天到期，%1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 件</translation>
    </message>
</context>
<context>
    <name>dutydesk::QueuePane</name>
    <message>
        <source>Case %1 is yours</source>
        <translation>案件 %1 由您承办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我承办的</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Due in 24 h</source>
        <translation>24 小时内到期</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>待审签</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>To publish</source>
        <translation>待公开</translation>
    </message>
    <message>
        <source>Reading the cases …</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>Cases are opened from the inbox with C.</source>
        <translation>在“收件”中按 C 立案。</translation>
    </message>
    <message>
        <source>No case here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <source>Choose another filter above, or clear the field at the right.</source>
        <translation>请换一个筛选，或清空右侧的输入框。</translation>
    </message>
    <message>
        <source>Filter by title, unit, person or number</source>
        <translation>按标题、单位、人或编号筛选</translation>
    </message>
    <message>
        <source>Filter the queue</source>
        <translation>筛选案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>没有在办的案件</translation>
    </message>
    <message>
        <source>J K move   Enter open   T take   / filter   G group and sort   V views   ? all keys</source>
        <translation>J K 移动   Enter 打开   T 由我承办   / 筛选   G 分组与排序   V 视图   ? 全部快捷键</translation>
    </message>
    <message>
        <source>&amp;0  No groups</source>
        <translation>&amp;0  不分组</translation>
    </message>
    <message>
        <source>&amp;1  Group by tier</source>
        <translation>&amp;1  按等级分组</translation>
    </message>
    <message>
        <source>&amp;2  Group by state</source>
        <translation>&amp;2  按状态分组</translation>
    </message>
    <message>
        <source>&amp;3  Group by person</source>
        <translation>&amp;3  按承办人分组</translation>
    </message>
    <message>
        <source>&amp;4  Group by unit</source>
        <translation>&amp;4  按承办单位分组</translation>
    </message>
    <message>
        <source>&amp;5  Group by due day</source>
        <translation>&amp;5  按到期日分组</translation>
    </message>
    <message>
        <source>Sort by &amp;deadline</source>
        <translation>按时限排序(&amp;D)</translation>
    </message>
    <message>
        <source>Sort by &amp;number</source>
        <translation>按编号排序(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by &amp;tier</source>
        <translation>按等级排序(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>按状态排序(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by &amp;person</source>
        <translation>按承办人排序(&amp;P)</translation>
    </message>
    <message>
        <source>Sort by &amp;unit</source>
        <translation>按承办单位排序(&amp;U)</translation>
    </message>
    <message>
        <source>Sort by &amp;reply</source>
        <translation>按答复版本排序(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;other way round</source>
        <translation>反向排列(&amp;O)</translation>
    </message>
    <message>
        <source>No view is saved yet: filter, sort and group, then save it</source>
        <translation>还没有保存的视图：先筛选、排序、分组，再保存</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>这个视图叫什么？</translation>
    </message>
    <message>
        <source>View &quot;%1&quot; saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>Choose a saved view first, with V</source>
        <translation>请先按 V 选用一个已存视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>What shall &quot;%1&quot; be called?</source>
        <translation>“%1”改叫什么？</translation>
    </message>
    <message>
        <source>View &quot;%1&quot; is now called &quot;%2&quot;</source>
        <translation>视图“%1”现在叫“%2”</translation>
    </message>
    <message>
        <source>View &quot;%1&quot; deleted</source>
        <translation>视图“%1”已删除</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReasonDialog</name>
    <message>
        <source>Please give a reason; it is kept in the history.</source>
        <translation>请写明原因，原因会留在历史记录里。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose one with its number, or write your own.</source>
        <translation>按数字键选择，或者自己写。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ReplySection</name>
    <message>
        <source>This version of the reply is saved</source>
        <translation>这一稿已保存</translation>
    </message>
    <message>
        <source>Reply v%1</source>
        <translation>答复 v%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Taken up where you left off</source>
        <translation>接着上次写的内容</translation>
    </message>
    <message>
        <source>Version %1 · %2 %3</source>
        <translation>第 %1 稿 · %2 %3</translation>
    </message>
    <message>
        <source>No version yet. What you write is kept as you type.</source>
        <translation>还没有成稿。写的内容随时自动保存。</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>已自动保存 %1</translation>
    </message>
    <message>
        <source>%1 saved version %2 while you were writing.</source>
        <translation>您写的时候，%1 保存了第 %2 稿。</translation>
    </message>
    <message>
        <source>Go on from theirs</source>
        <translation>改用对方的稿</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的稿</translation>
    </message>
    <message>
        <source>Write the next reply</source>
        <translation>拟写下一次答复</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>重新修改</translation>
    </message>
    <message>
        <source>Write the reply in the office&apos;s name. Facts stand at the right; checks run as you write.</source>
        <translation>请以本单位名义拟写答复。右侧是核实的事实，边写边检查。</translation>
    </message>
    <message>
        <source>None yet. What the reply states should stand here first (Alt+2).</source>
        <translation>还没有。答复里写的内容应先在这里核实（Alt+2）。</translation>
    </message>
    <message>
        <source>No item belongs to this case.</source>
        <translation>本案没有条目。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>%1 signed %2</source>
        <translation>%1 签发%2</translation>
    </message>
    <message>
        <source>%1 returned %2: %3</source>
        <translation>%1 退回%2：%3</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>公开：%1</translation>
    </message>
    <message>
        <source>against version %1: %2 %3</source>
        <translation>与第 %1 稿相比 %2 %3</translation>
    </message>
    <message>
        <source>+%1 characters</source>
        <translation>+%1 字</translation>
    </message>
    <message>
        <source>−%1 characters</source>
        <translation>−%1 字</translation>
    </message>
    <message>
        <source>They run as soon as there is a text.</source>
        <translation>写了正文就开始检查。</translation>
    </message>
    <message>
        <source>Promises %1: becomes a clock</source>
        <translation>承诺 %1，将成为时限</translation>
    </message>
    <message>
        <source>text of the reply</source>
        <translation>答复正文</translation>
    </message>
    <message>
        <source>Version saved %1</source>
        <translation>已存为一稿 %1</translation>
    </message>
    <message>
        <source>Submitted. A supervisor who did not write it can sign it now.</source>
        <translation>已提交。没有参与拟稿的审签人可以签发。</translation>
    </message>
    <message>
        <source>Signed. The text can be published now.</source>
        <translation>已签发，可以公开了。</translation>
    </message>
    <message>
        <source>Return the draft</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>What has to change before it can be signed?</source>
        <translation>需要改什么才能签发？</translation>
    </message>
    <message>
        <source>Returned to its writer</source>
        <translation>已退回拟稿人</translation>
    </message>
    <message>
        <source>The publication is recorded</source>
        <translation>公开已登记</translation>
    </message>
    <message>
        <source>Version of the reply</source>
        <translation>答复的版本</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>逐字对照</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>答复类型</translation>
    </message>
    <message>
        <source>Promised date</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>答复正文</translation>
    </message>
    <message>
        <source>Facts of the case</source>
        <translation>核实的事实</translation>
    </message>
    <message>
        <source>Checks before sign-off</source>
        <translation>签发前检查</translation>
    </message>
    <message>
        <source>Signed and published</source>
        <translation>签发与公开</translation>
    </message>
    <message>
        <source>See both …</source>
        <translation>对照两稿…</translation>
    </message>
    <message>
        <source>The reply to %1</source>
        <translation>%1的答复</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <source>%1 more under Items (Alt+1)</source>
        <translation>另有%1条，见“条目”（Alt+1）</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>检查未发现问题</translation>
    </message>
</context>
<context>
    <name>dutydesk::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>恢复到 %1 的备份？</translation>
    </message>
    <message>
        <source>Nothing was written since then: nothing is lost.</source>
        <translation>此后没有写入任何内容，不会丢失什么。</translation>
    </message>
    <message>
        <source>What was done since then is not in it: %1 entries of the audit log.</source>
        <translation>此后所做的不在备份里：审计日志 %1 条。</translation>
    </message>
    <message>
        <source>The window closes. The backup is checked, and only then takes the store&apos;s place; the store as it is now is kept beside it. Then you sign in again.</source>
        <translation>窗口会关闭。先核验备份，核验通过才替换数据文件；现在的数据文件另存在旁边。之后请重新登录。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What was done since then is not in it: 1 entry of the audit log.</source>
        <translation>此后所做的不在备份里：审计日志 1 条。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RuleForm</name>
    <message>
        <source>✓ The query can be read.</source>
        <translation>✓ 查询能读懂。</translation>
    </message>
    <message>
        <source>For example: (canteen OR lunch) AND stomach-ache</source>
        <translation>例如：(食堂 OR 午餐) AND 腹痛</translation>
    </message>
    <message>
        <source>All sources, and what comes by hand</source>
        <translation>所有来源和手工录入</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>Applies to: %1</source>
        <translation>适用于：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>建议等级</translation>
    </message>
    <message>
        <source>Tier to propose</source>
        <translation>建议的等级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>The rule is in use</source>
        <translation>启用这条规则</translation>
    </message>
    <message>
        <source>Only in a certain time</source>
        <translation>仅限某段时间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Threshold below which hits are unlikely</source>
        <translation>低于此门槛的命中为可能性低</translation>
    </message>
    <message>
        <source>Hits less sure than this are kept as unlikely and are no work.</source>
        <translation>把握低于此值的命中作为“可能性低”保留，不算待办。</translation>
    </message>
</context>
<context>
    <name>dutydesk::RuleInsight</name>
    <message>
        <source>Leave out items with %1</source>
        <translation>排除含“%1”的条目</translation>
    </message>
    <message>
        <source>in %1 of %2 dismissed, in none of %3 kept: %4</source>
        <translation>%2 条不予立案的里有 %1 条含它，%3 条保留的里一条也没有：%4</translation>
    </message>
    <message>
        <source>%1 · flagged in addition</source>
        <translation>%1 · 新增标出</translation>
    </message>
    <message>
        <source>%1 · no longer flagged</source>
        <translation>%1 · 不再标出</translation>
    </message>
    <message>
        <source>It would have flagged %1 of %2 items.</source>
        <translation>在 %2 条里会标出 %1 条。</translation>
    </message>
    <message>
        <source> Against the version before: %1 more, %2 fewer.</source>
        <translation>与原来相比：多 %1 条，少 %2 条。</translation>
    </message>
    <message>
        <source> Still looking …</source>
        <translation>还在查找…</translation>
    </message>
    <message>
        <source>Items that the rule would flag</source>
        <translation>规则会标出的条目</translation>
    </message>
    <message>
        <source>What people made of its flags</source>
        <translation>标记的复核结果</translation>
    </message>
    <message>
        <source>Words that only dismissed items hold</source>
        <translation>只在不予立案的条目里出现的词</translation>
    </message>
    <message>
        <source>Tried out on the last</source>
        <translation>试运行范围：最近</translation>
    </message>
    <message>
        <source>Days that the rule is tried out on</source>
        <translation>规则试运行的天数</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>dutydesk::RulesPane</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>Add the pack &quot;%1&quot; (%2 rules)</source>
        <translation>加入规则包“%1”（%2 条规则）</translation>
    </message>
    <message>
        <source>Import from a file …</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Export to a file …</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>rules.json</source>
        <translation>规则.json</translation>
    </message>
    <message>
        <source>%1 rules added, %2 were here already, %3 word lists added or filled, %4 refused</source>
        <translation>新增 %1 条规则，%2 条已有，新增或补充 %3 个词表，%4 项未接受</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>has flagged nothing yet</source>
        <translation>还没有命中</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>命中 1 条</translation>
    </message>
    <message>
        <source>%1 flags</source>
        <translation>命中 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed were useful (%3 %)</source>
        <translation>研判 %2 条，有用 %1 条（%3%）</translation>
    </message>
    <message>
        <source>name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is saved; it screens what comes in from now on</source>
        <translation>规则「%1」已保存，对今后收到的条目生效</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 条规则</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 条规则</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Reading the rules …</source>
        <translation>正在读取规则…</translation>
    </message>
    <message>
        <source>There is no rule yet</source>
        <translation>还没有规则</translation>
    </message>
    <message>
        <source>A rule names the words that concern the office. Items that match it come into the inbox. Packs and files has rules to start from.</source>
        <translation>规则写明与本单位有关的词。符合的条目进入收件。“规则包与文件”里有现成的规则可用。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Packs and files</source>
        <translation>规则包与文件</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>What raises the proposed tier above the rule&apos;s own</source>
        <translation>哪些情况使建议等级高于规则自身的等级</translation>
    </message>
    <message>
        <source>Screen the past again</source>
        <translation>回溯筛查</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is saved; it screens what comes in, and the last %2 days again</source>
        <translation>规则“%1”已保存：用于今后采集的内容，并回溯最近 %2 天</translation>
    </message>
    <message>
        <source>By this rule, the last 30 days</source>
        <translation>用本规则，最近 30 天</translation>
    </message>
    <message>
        <source>By this rule, all that is stored</source>
        <translation>用本规则，全部已入库内容</translation>
    </message>
    <message>
        <source>By all rules, the last 30 days</source>
        <translation>用全部规则，最近 30 天</translation>
    </message>
    <message>
        <source>By all rules, all that is stored</source>
        <translation>用全部规则，全部已入库内容</translation>
    </message>
    <message>
        <source>There is nothing stored to be screened again</source>
        <translation>没有需要回溯筛查的条目</translation>
    </message>
    <message>
        <source>The table is saved; flags that are still new are proposed anew</source>
        <translation>等级建议表已保存；尚未处理的标记将重新建议</translation>
    </message>
    <message>
        <source>Importing rules</source>
        <translation>正在导入规则</translation>
    </message>
    <message>
        <source>; stopped before %1 others</source>
        <translation>；已停止，还有 %1 条未处理</translation>
    </message>
    <message>
        <source>Exporting rules</source>
        <translation>正在导出规则</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>导出已停止，没有写文件</translation>
    </message>
</context>
<context>
    <name>dutydesk::SealedNoteDialog</name>
    <message>
        <source>Sealed note</source>
        <translation>密封记录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Text of the sealed note</source>
        <translation>密封记录的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only colleagues who may open sealed notes can read it, each with their own password. It cannot be searched, changed or taken back.</source>
        <translation>只有获准打开密封记录的同事才能凭各自的密码阅读。它不能被检索、修改或收回。</translation>
    </message>
    <message>
        <source>That you opened it is written in the audit log; its text is not.</source>
        <translation>打开一事会记入审计日志，内容不会。</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>密封</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SearchPane</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>没有选中</translation>
    </message>
    <message>
        <source>Enter opens this case with its clocks, facts and replies.</source>
        <translation>按回车打开案件，查看时限、核实和答复。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 found</source>
        <translation>“%1”：找到 %2 条</translation>
    </message>
    <message>
        <source>Nothing holds &quot;%1&quot;</source>
        <translation>没有包含“%1”的内容</translation>
    </message>
    <message>
        <source>Try fewer or other words. Traditional and simplified characters count as the same.</source>
        <translation>请减少词语或换个说法。繁体和简体视为相同。</translation>
    </message>
    <message>
        <source>Search items and cases</source>
        <translation>检索条目和案件</translation>
    </message>
    <message>
        <source>Found items and cases</source>
        <translation>检索到的条目和案件</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要检索的词</translation>
    </message>
    <message>
        <source>Type into the field above. One character is enough; several words must all occur.</source>
        <translation>在上方输入。一个字即可；多个词须同时出现。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 found, looking further …</source>
        <translation>“%1”：找到 %2 条，还在查找……</translation>
    </message>
    <message>
        <source>The text of what is chosen in the list is shown here.</source>
        <translation>在列表中选中后，这里显示其内容。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ShiftDialog</name>
    <message>
        <source>Duty roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put somebody on the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Change a turn of the roster</source>
        <translation>修改班次</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班员</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Put on the roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Who is on?</source>
        <translation>谁值班？</translation>
    </message>
    <message>
        <source>The turn must end after it begins.</source>
        <translation>结束时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>One turn is at most a week.</source>
        <translation>一个班次最长一周。</translation>
    </message>
    <message>
        <source>The turn is over already. What was, stays as it was.</source>
        <translation>这个班次已经结束，不再更改。</translation>
    </message>
</context>
<context>
    <name>dutydesk::ShiftPane</name>
    <message>
        <source>Duty roster of the week</source>
        <translation>本周值班表</translation>
    </message>
    <message>
        <source>Shift log</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>A line for the shift log</source>
        <translation>写一条值班记录</translation>
    </message>
    <message>
        <source>Shift log of the last 24 hours</source>
        <translation>最近 24 小时的值班记录</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Hand-overs, with both signatures</source>
        <translation>交接班，含双方签名</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>随写随存</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message>
        <source>Nobody is on the roster now</source>
        <translation>现在没有人值班</translation>
    </message>
    <message>
        <source>On now: %1</source>
        <translation>在班：%1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>下一班：%1，%2</translation>
    </message>
    <message>
        <source>★ %1 until %2</source>
        <translation>★ %1，至 %2</translation>
    </message>
    <message>
        <source>Collection fails at %1 of %2 sources</source>
        <translation>%2 个来源中 %1 个采集失败</translation>
    </message>
    <message>
        <source>Collection works; the last new item came %1</source>
        <translation>采集正常，最近一条新内容 %1</translation>
    </message>
    <message>
        <source>Collection works; no new items yet</source>
        <translation>采集正常，还没有新内容</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1 起的一周</translation>
    </message>
    <message>
        <source>⚠ In a special period nobody is on: %1</source>
        <translation>⚠ 重要节点期间无人值班：%1</translation>
    </message>
    <message>
        <source>Nothing in the last 24 hours. What the program does is filled in here by itself; write above what it cannot know: calls, visitors, instructions.</source>
        <translation>最近 24 小时没有记录。程序所做的会自动填入；它不知道的请写在上面：来电、来访、上级要求。</translation>
    </message>
    <message>
        <source>whoever comes</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>✓ %1 signed %2</source>
        <translation>✓ %1 %2 签名</translation>
    </message>
    <message>
        <source>1 matter was not acknowledged</source>
        <translation>1 项未签收</translation>
    </message>
    <message>
        <source>%1 matters were not acknowledged</source>
        <translation>%1 项未签收</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>尚未签收</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>No shift was handed over yet. Whoever goes signs with H, whoever comes with A.</source>
        <translation>还没有交接班。交班按 H 签名，接班按 A 签名。</translation>
    </message>
    <message>
        <source>An answer is promised</source>
        <translation>已承诺答复</translation>
    </message>
    <message>
        <source>Waits for sign-off · %1</source>
        <translation>待审签 · %1</translation>
    </message>
    <message>
        <source>%1 has not answered: %2</source>
        <translation>%1尚未反馈：%2</translation>
    </message>
    <message>
        <source>! Not acknowledged by %1</source>
        <translation>! %1未签收</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>%1 已超时</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Open now: %1</source>
        <translation>未了事项：%1</translation>
    </message>
    <message>
        <source>1 item waits in the inbox.</source>
        <translation>收件有 1 条待处理。</translation>
    </message>
    <message>
        <source>%1 items wait in the inbox.</source>
        <translation>收件有 %1 条待处理。</translation>
    </message>
    <message>
        <source>Nothing is open: no clock runs, no reply waits for its sign-off, no unit owes an answer.</source>
        <translation>没有未了事项：没有在走的时限，没有待审签的答复，没有单位欠反馈。</translation>
    </message>
    <message>
        <source>Write what happened; Enter adds it to the log</source>
        <translation>写下发生的事，按 Enter 记入值班记录</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已记入</translation>
    </message>
    <message>
        <source>The roster is changed</source>
        <translation>值班表已更新</translation>
    </message>
    <message>
        <source>%1 turns are on the roster</source>
        <translation>已排 %1 个班次</translation>
    </message>
    <message>
        <source>The roster is kept by a supervisor.</source>
        <translation>排班由审签人负责。</translation>
    </message>
    <message>
        <source>%1 is off the roster</source>
        <translation>已撤下%1的班次</translation>
    </message>
    <message>
        <source>%1 turns are copied from the week before</source>
        <translation>已从上一周复制 %1 个班次</translation>
    </message>
    <message>
        <source>%1 turns are copied from the week before; %2 were skipped: over already, or the person is on then</source>
        <translation>已从上一周复制 %1 个班次，跳过 %2 个：时间已过，或该时段此人已有班</translation>
    </message>
    <message>
        <source>Handed over. It stays here until somebody takes it over.</source>
        <translation>已交班。有人接班之前一直显示在这里。</translation>
    </message>
    <message>
        <source>The shift is yours. Both signatures are kept.</source>
        <translation>已接班，双方签名均已留存。</translation>
    </message>
    <message>
        <source>Withdraw the hand-over</source>
        <translation>撤回交班</translation>
    </message>
    <message>
        <source>Why is the shift not handed over?</source>
        <translation>为什么撤回交班？</translation>
    </message>
    <message>
        <source>The hand-over is withdrawn</source>
        <translation>交班已撤回</translation>
    </message>
    <message>
        <source>%1 earlier lines stand in the printed log</source>
        <translation>更早的%1条见打印的值班记录</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>暂停至%1</translation>
    </message>
    <message>
        <source>Nobody is on the roster after that: N puts somebody on it</source>
        <translation>之后尚未排班：按 N 排班</translation>
    </message>
    <message>
        <source>Nobody is on the roster after that: a supervisor plans it</source>
        <translation>之后尚未排班：由审签人排班</translation>
    </message>
    <message>
        <source>Reading the roster …</source>
        <translation>正在读取值班表……</translation>
    </message>
</context>
<context>
    <name>dutydesk::SignDialog</name>
    <message>
        <source>Sign the reply to %1</source>
        <translation>签发 %1 的答复</translation>
    </message>
    <message>
        <source>Your signature holds for exactly this text. Changing one character voids it.</source>
        <translation>签发只对这份正文有效，改一字即失效。</translation>
    </message>
    <message>
        <source>Fingerprint of the text: %1…%2</source>
        <translation>正文指纹：%1…%2</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::SignInPage</name>
    <message>
        <source>This is the demonstration office. Everybody&apos;s password is %1.</source>
        <translation>这是演示单位，每个人的密码都是 %1。</translation>
    </message>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>谁在值班？</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Locked for %1. After signing in again everything stands as it was left.</source>
        <translation>已为%1锁定。重新登录后，一切保持原样。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SignOffPane</name>
    <message>
        <source>Nothing waits to be signed</source>
        <translation>没有待审签的稿件</translation>
    </message>
    <message>
        <source>A draft comes here when its writer submits it.</source>
        <translation>拟稿人提交审签后，稿件出现在这里。</translation>
    </message>
    <message>
        <source>Drafts that wait to be signed</source>
        <translation>待审签的稿件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source> · waits %1</source>
        <translation> · 已等 %1</translation>
    </message>
    <message>
        <source>no deadline is running</source>
        <translation>没有正在计时的时限</translation>
    </message>
    <message>
        <source>You wrote or edited it: somebody else has to sign</source>
        <translation>您起草或改过此稿：须由他人签发</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>承办人 %1</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>承办单位 %1</translation>
    </message>
    <message>
        <source>A supervisor signs this. You can read it.</source>
        <translation>由审签人签发。您可以查看。</translation>
    </message>
    <message>
        <source>You wrote or edited a version of this reply, so another supervisor has to sign it. You can return it.</source>
        <translation>这份答复有您起草或改过的稿子，须由另一位审签人签发。您可以退回。</translation>
    </message>
    <message>
        <source>1 draft waits for you</source>
        <translation>1 件待您审签</translation>
    </message>
    <message>
        <source>%1 drafts wait for you</source>
        <translation>%1 件待您审签</translation>
    </message>
    <message>
        <source>1 draft waits</source>
        <translation>1 件待审签</translation>
    </message>
    <message>
        <source>%1 drafts wait</source>
        <translation>%1 件待审签</translation>
    </message>
    <message>
        <source>1 for somebody else</source>
        <translation>1 件须他人审签</translation>
    </message>
    <message>
        <source>%1 for somebody else</source>
        <translation>%1 件须他人审签</translation>
    </message>
    <message>
        <source>J K move   Ctrl+Enter sign   Ctrl+Backspace return   V differences   Enter case</source>
        <translation>J K 移动   Ctrl+Enter 签发   Ctrl+Backspace 退回   V 对照   Enter 打开案件</translation>
    </message>
    <message>
        <source>Reading the drafts …</source>
        <translation>正在读取稿件…</translation>
    </message>
</context>
<context>
    <name>dutydesk::SourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Edit the source</source>
        <translation>修改来源</translation>
    </message>
    <message>
        <source>Which public page or feed?</source>
        <translation>哪个公开网页或订阅源？</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter its address.</source>
        <translation>请输入网址。</translation>
    </message>
    <message>
        <source>This address is a feed.</source>
        <translation>这个地址就是订阅源。</translation>
    </message>
    <message>
        <source>The page speaks of no feed. It may hold a list.</source>
        <translation>网页上没有订阅源，可能是列表页。</translation>
    </message>
    <message>
        <source>Feeds of this page. Choose one.</source>
        <translation>网页上的订阅源，请选择一个。</translation>
    </message>
    <message>
        <source>There is no list of links on this page.</source>
        <translation>网页上没有链接列表。</translation>
    </message>
    <message>
        <source>This list would be taken, %1 entries. Its selectors are filled in above; they keep to it when the page around it changes.</source>
        <translation>将采集这个列表，共 %1 条。选择器已填入上方；周围内容变化时，仍采集同一列表。</translation>
    </message>
    <message>
        <source>Give the source a name that colleagues will know it by.</source>
        <translation>请起一个同事都认得的名称。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Finds the feeds or the list on the page, and shows what would be taken</source>
        <translation>查找网页上的订阅源或列表，并显示将采集的内容</translation>
    </message>
    <message>
        <source>Selectors of the list page, CSS or XPath. Leave them empty to have the list found by itself.</source>
        <translation>列表页的选择器，CSS 或 XPath。留空则自动查找列表。</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Selector of the link to the next page</source>
        <translation>下一页链接的选择器</translation>
    </message>
    <message>
        <source>What of the page is no news, one per line. Numbers of visitors and today&apos;s date are passed over anyway.</source>
        <translation>网页中哪些内容的变化不算新内容，每行一个。访问人数和当天日期会自动忽略。</translation>
    </message>
    <message>
        <source>Parts (selectors)</source>
        <translation>部分（选择器）</translation>
    </message>
    <message>
        <source>Selectors of parts that are no news</source>
        <translation>不算新内容的部分的选择器</translation>
    </message>
    <message>
        <source>Lines with</source>
        <translation>含有文字的行</translation>
    </message>
    <message>
        <source>Words whose lines are no news</source>
        <translation>所在行不算新内容的文字</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Minutes between pulls</source>
        <translation>采集间隔（分钟）</translation>
    </message>
    <message>
        <source>Adapt it to how often the source changes</source>
        <translation>随来源更新的快慢调整</translation>
    </message>
    <message>
        <source>The interval is then only to begin with.</source>
        <translation>此时上面的间隔只用于起步。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Selector of an entry</source>
        <translation>条目选择器</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Selector of the title</source>
        <translation>标题选择器</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Selector of the link</source>
        <translation>链接选择器</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Selector of the date</source>
        <translation>日期选择器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点类别</translation>
    </message>
    <message>
        <source>What kind of site it is</source>
        <translation>站点属于哪一类</translation>
    </message>
    <message>
        <source>A ground of the tiers that are proposed for its items.</source>
        <translation>它是给该信源的条目建议等级的依据之一。</translation>
    </message>
</context>
<context>
    <name>dutydesk::SourcesModel</name>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>List page</source>
        <translation>列表页</translation>
    </message>
    <message>
        <source>Watched page</source>
        <translation>监看网页</translation>
    </message>
    <message>
        <source>✗ Failing</source>
        <translation>✗ 异常</translation>
    </message>
    <message>
        <source>… Silent</source>
        <translation>… 沉默</translation>
    </message>
    <message>
        <source>○ Waiting</source>
        <translation>○ 待采集</translation>
    </message>
    <message>
        <source>✓ Fine</source>
        <translation>✓ 正常</translation>
    </message>
    <message>
        <source>– Off</source>
        <translation>– 停用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How it is doing</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>dutydesk::SourcesPane</name>
    <message>
        <source>Import sources</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Lists of sources (*.opml *.xml *.csv);;All files (*)</source>
        <translation>来源列表 (*.opml *.xml *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>1 source was added</source>
        <translation>添加 1 个来源</translation>
    </message>
    <message>
        <source>%1 sources were added</source>
        <translation>添加 %1 个来源</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 个已有</translation>
    </message>
    <message>
        <source>%1 were here already</source>
        <translation>%1 个已有</translation>
    </message>
    <message>
        <source>1 was refused</source>
        <translation>1 个未接受</translation>
    </message>
    <message>
        <source>%1 were refused</source>
        <translation>%1 个未接受</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Export the sources</source>
        <translation>导出来源</translation>
    </message>
    <message>
        <source>CSV, all sources (*.csv);;OPML, the feeds (*.opml)</source>
        <translation>CSV，全部来源 (*.csv);;OPML，仅订阅源 (*.opml)</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>1 source is no feed and is not in it</source>
        <translation>1 个来源不是订阅源，未写入</translation>
    </message>
    <message>
        <source>%1 sources are no feeds and are not in it</source>
        <translation>%1 个来源不是订阅源，未写入</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 minutes to begin with, then as often as it changes</source>
        <translation>起步 %1 分钟，之后随更新快慢调整</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <translation>尽快</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不采集</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有过</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>failed %1 times in a row</source>
        <translation>连续失败 %1 次</translation>
    </message>
    <message>
        <source>Pulled 1 source:</source>
        <translation>采集 1 个来源：</translation>
    </message>
    <message>
        <source>Pulled %1 sources:</source>
        <translation>采集 %1 个来源：</translation>
    </message>
    <message>
        <source>%1 new, %2 revised, %3 flagged, %4 failing</source>
        <translation>新 %1，修订 %2，提示 %3，异常 %4</translation>
    </message>
    <message>
        <source>The source is added. P pulls it now.</source>
        <translation>来源已添加，按 P 立即采集。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is pulled again</source>
        <translation>“%1”已恢复采集</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not pulled any more</source>
        <translation>“%1”不再采集</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 个来源</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>%1 个来源</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>%1 异常</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 沉默</translation>
    </message>
    <message>
        <source>Reading the sources …</source>
        <translation>正在读取来源…</translation>
    </message>
    <message>
        <source>There is no source yet</source>
        <translation>还没有来源</translation>
    </message>
    <message>
        <source>Add the public pages and feeds that speak about the office: a forum, a message board, the local paper.</source>
        <translation>请添加会谈到本单位的公开网页和订阅源：论坛、留言板、本地媒体。</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Stop the pull</source>
        <translation>停止采集</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可以试试</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Next pull</source>
        <translation>下次采集</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last new item</source>
        <translation>上次有新条目</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Importing sources</source>
        <translation>正在导入来源</translation>
    </message>
    <message>
        <source>stopped before 1 other</source>
        <translation>已停止，还有 1 个未处理</translation>
    </message>
    <message>
        <source>stopped before %1 others</source>
        <translation>已停止，还有 %1 个未处理</translation>
    </message>
    <message>
        <source>Exporting the sources</source>
        <translation>正在导出来源</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>导出已停止，没有写文件</translation>
    </message>
    <message>
        <source>A supervisor adds the public pages and feeds that speak about the office.</source>
        <translation>由审签人添加涉及本单位的公开网页和订阅源。</translation>
    </message>
</context>
<context>
    <name>dutydesk::StoreSection</name>
    <message>
        <source>Backups and space</source>
        <translation>备份与空间</translation>
    </message>
    <message>
        <source>Back up into a file …</source>
        <translation>备份到文件…</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>Texts never flagged are kept</source>
        <translation>从未标记的正文保留</translation>
    </message>
    <message>
        <source>How long texts that were never flagged are kept</source>
        <translation>从未标记的正文保留多久</translation>
    </message>
    <message>
        <source>Drop older ones now</source>
        <translation>立即清理更早的</translation>
    </message>
    <message>
        <source>No backup yet. The program makes one every day that it is open.</source>
        <translation>还没有备份。程序开着的日子每天会自动备份一次。</translation>
    </message>
    <message>
        <source>The last backup is of %1; %2 are kept in %3.</source>
        <translation>最近一次备份：%1；共 %2 份，保存在 %3。</translation>
    </message>
    <message>
        <source>The store takes %1 and grows by about %2 a month.</source>
        <translation>数据文件占用 %1，每月约增长 %2。</translation>
    </message>
    <message>
        <source>Dropping %1 old texts that nobody flagged would free room for about as much text: %2 characters.</source>
        <translation>清理 %1 条从未标记的旧正文，可腾出约 %2 字的空间。</translation>
    </message>
    <message>
        <source>There are no old texts to drop.</source>
        <translation>没有可清理的旧正文。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>备份数据文件</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>备份 (*.backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 entries of the audit log</source>
        <translation>已备份并核验：审计日志共 %1 条</translation>
    </message>
    <message>
        <source>All records hold: %1 entries of the audit log</source>
        <translation>记录完整：审计日志共 %1 条</translation>
    </message>
    <message>
        <source>%1 texts were dropped</source>
        <translation>已清理 %1 条正文</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup was stopped; no file was written</source>
        <translation>备份已停止，没有写文件</translation>
    </message>
    <message>
        <source>Checking all records</source>
        <translation>正在核对全部记录</translation>
    </message>
    <message>
        <source>The check was stopped before its end</source>
        <translation>核对没有做完就停止了</translation>
    </message>
    <message>
        <source>Dropping old texts</source>
        <translation>正在清理旧文本</translation>
    </message>
    <message>
        <source>Stopped; %1 texts were dropped</source>
        <translation>已停止；清理了 %1 篇文本</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
</context>
<context>
    <name>dutydesk::SummaryPane</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Preview; it is numbered when exported</source>
        <translation>预览，导出时编号</translation>
    </message>
    <message>
        <source>What the day shows, what to expect tomorrow, what to do.</source>
        <translation>今天反映出什么，明天可能怎样，建议做什么。</translation>
    </message>
    <message>
        <source>Day of the summary</source>
        <translation>日报日期</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Preview of the summary</source>
        <translation>日报预览</translation>
    </message>
    <message>
        <source>Judgement and advice</source>
        <translation>研判与建议</translation>
    </message>
    <message>
        <source>Section 5 of the paper, written by people. It is printed as it stands here.</source>
        <translation>日报第五部分，由人撰写，按此处内容原样印出。</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>文稿种类</translation>
    </message>
    <message>
        <source>Issues of this paper</source>
        <translation>已印发的各期</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Word documents are written on the built-in letterhead.</source>
        <translation>Word 文档改用内置信头。</translation>
    </message>
    <message>
        <source>The office&apos;s letterhead</source>
        <translation>本单位信头</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>Word documents are written on %1.</source>
        <translation>Word 文档使用信头 %1。</translation>
    </message>
    <message>
        <source>Save the letterhead in use</source>
        <translation>保存当前信头</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <source>As it is now; exported as a new edition</source>
        <translation>当前内容；导出时印发新版</translation>
    </message>
    <message>
        <source>Issue %1, edition %2 · %3</source>
        <translation>第 %1 期（第 %2 版）· %3</translation>
    </message>
    <message>
        <source>Issue %1 · %2</source>
        <translation>第 %1 期 · %2</translation>
    </message>
    <message>
        <source>Export the paper</source>
        <translation>导出文稿</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Letterhead of Word documents</source>
        <translation>Word 文档的信头</translation>
    </message>
    <message>
        <source>Use the office&apos;s own …</source>
        <translation>使用本单位信头…</translation>
    </message>
    <message>
        <source>Save the one in use …</source>
        <translation>保存当前信头…</translation>
    </message>
    <message>
        <source>Use the built-in one</source>
        <translation>使用内置信头</translation>
    </message>
    <message>
        <source>Stopped: nothing was issued, no file was written</source>
        <translation>已停止：没有编号，也没有写文件</translation>
    </message>
    <message>
        <source>Stopped: issue %1 stands, no file was written</source>
        <translation>已停止：第 %1 期已编号，没有写文件</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written</source>
        <translation>导出已停止，没有写文件</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>正在写：%1</translation>
    </message>
</context>
<context>
    <name>dutydesk::TaskDialog</name>
    <message>
        <source>Task for a unit</source>
        <translation>交办任务</translation>
    </message>
    <message>
        <source>What is a unit to do, and until when?</source>
        <translation>要单位做什么，何时完成？</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Which unit is to do it?</source>
        <translation>由哪个单位办理？</translation>
    </message>
    <message>
        <source>What is it to do?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>The task must be due in the future.</source>
        <translation>期限须在将来。</translation>
    </message>
</context>
<context>
    <name>dutydesk::TemplatesDialog</name>
    <message>
        <source>Begin with it</source>
        <translation>用它起草</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新建模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Reply templates</source>
        <translation>答复模板</translation>
    </message>
    <message>
        <source>There is no template. A supervisor adds them in Office.</source>
        <translation>还没有模板。由审签人在“单位”中添加。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of reply</source>
        <translation>答复种类</translation>
    </message>
    <message>
        <source>Language of its dates</source>
        <translation>日期用哪种语言</translation>
    </message>
    <message>
        <source>The reply as it would begin</source>
        <translation>填好后的答复开头</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板正文</translation>
    </message>
    <message>
        <source>What is left in braces or brackets is to be written; the checks warn until it is.</source>
        <translation>留在括号里的内容须由人填写，填好之前审签检查会一直提醒。</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>可用字段：%1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
</context>
<context>
    <name>dutydesk::TierTableDialog</name>
    <message>
        <source>Proposed tiers</source>
        <translation>等级建议</translation>
    </message>
    <message>
        <source>What raises the proposed tier above the rule&apos;s own? People decide; cases keep their tier.</source>
        <translation>哪些情况使建议等级高于规则自身的等级？由人决定；案件的等级不变。</translation>
    </message>
    <message>
        <source>Words that make it tier 1</source>
        <translation>出现即至少一级的词</translation>
    </message>
    <message>
        <source>Words that make it tier 2</source>
        <translation>出现即至少二级的词</translation>
    </message>
    <message>
        <source>But not inside</source>
        <translation>但不包括以下短语</translation>
    </message>
    <message>
        <source>Phrases inside which these words say nothing</source>
        <translation>这些词在下列短语中不算</translation>
    </message>
    <message>
        <source>Tier 2 from so many sites</source>
        <translation>站点数达到此数为二级</translation>
    </message>
    <message>
        <source>Tier 1 from so many sites</source>
        <translation>站点数达到此数为一级</translation>
    </message>
    <message>
        <source>Tier 2 from so many versions in 24 h</source>
        <translation>24 小时内版本数达到此数为二级</translation>
    </message>
    <message>
        <source>Tier 1 from so many versions in 24 h</source>
        <translation>24 小时内版本数达到此数为一级</translation>
    </message>
    <message>
        <source>Changed rules go back</source>
        <translation>规则修改后回溯</translation>
    </message>
    <message>
        <source>Fill in the built-in ones</source>
        <translation>填入内置的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>不作依据</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>only when asked</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>dutydesk::TopBar</name>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Signed in: %1. Menu of the window</source>
        <translation>已登录：%1。窗口菜单</translation>
    </message>
    <message>
        <source>Search items, cases, replies, commands …   %1</source>
        <translation>检索条目、案件、答复、命令…   %1</translation>
    </message>
    <message>
        <source>Search   %1</source>
        <translation>检索   %1</translation>
    </message>
</context>
<context>
    <name>dutydesk::UserDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter the name colleagues use.</source>
        <translation>请输入同事熟悉的姓名。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>A new colleague</source>
        <translation>新同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>至少 8 个字符。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dutydesk::WeekChart</name>
    <message>
        <source>This week: %1 of %2 were useful</source>
        <translation>本周：%2 条里 %1 条有用</translation>
    </message>
    <message>
        <source>%3 weeks ago: %1 of %2 were useful</source>
        <translation>%3 周前：%2 条里 %1 条有用</translation>
    </message>
    <message>
        <source>Reviews by week</source>
        <translation>每周复核</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>■ useful  □ dismissed</source>
        <translation>■ 有用  □ 不予立案</translation>
    </message>
</context>
<context>
    <name>dutydesk::WhyPopup</name>
    <message>
        <source>Why this deadline</source>
        <translation>为什么是这个时限</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>为什么：%1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>说明的原因：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>dutydesk::WordListsDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>There is no word list yet.</source>
        <translation>还没有词表。</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>词表名称</translation>
    </message>
    <message>
        <source>Name, such as villages</source>
        <translation>名称，例如 村名</translation>
    </message>
    <message>
        <source>Words, one a line</source>
        <translation>词，一行一个</translation>
    </message>
    <message>
        <source>Words or phrases, one a line</source>
        <translation>词或短语，一行一个</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新词表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rules mention a list by @ and its name: @villages. A change holds at once.</source>
        <translation>规则用 @ 加名称引用词表：@村名。一改马上生效。</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
</context>
<context>
    <name>dutydesk::Workspace</name>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销（%1）</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 超时</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>%1 异常</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>It is in the inbox</source>
        <translation>已放入收件</translation>
    </message>
    <message>
        <source>%1 stored items are screened again: %2 flagged, %3 withdrawn</source>
        <translation>已回溯筛查 %1 条：新标记 %2 条，撤回 %3 条</translation>
    </message>
    <message>
        <source>Screening the past again was stopped after %1 items: %2 flagged, %3 withdrawn</source>
        <translation>回溯筛查在 %1 条后停止：新标记 %2 条，撤回 %3 条</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What asks for attention now</source>
        <translation>当前需要处理的事项</translation>
    </message>
    <message>
        <source>That is not possible here now.</source>
        <translation>此处现在不能这样做。</translation>
    </message>
    <message>
        <source>1 more item to review</source>
        <translation>新增1条待研判</translation>
    </message>
    <message>
        <source>%1 more items to review</source>
        <translation>新增%1条待研判</translation>
    </message>
</context>
</TS>
