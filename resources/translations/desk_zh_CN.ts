<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AuditWords</name>
    <message>
        <source>the head file beside the store</source>
        <translation>数据文件旁的链头文件</translation>
    </message>
    <message>
        <source>the head that was given</source>
        <translation>所给的链头</translation>
    </message>
    <message>
        <source>the day&apos;s paper of %1</source>
        <translation>%1的专报</translation>
    </message>
    <message>
        <source>the backup %1</source>
        <translation>备份%1</translation>
    </message>
    <message>
        <source>entry %1 of the audit log</source>
        <translation>审计日志第%1条</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>该条已被删除</translation>
    </message>
    <message>
        <source>it is not what was written; it was edited, or one before it taken out</source>
        <translation>与当初写入的不一致：该条被改动，或其前有记录被抽走</translation>
    </message>
    <message>
        <source>it was inserted</source>
        <translation>该条是插入的</translation>
    </message>
    <message>
        <source>it is not in its place; entries were put in another order</source>
        <translation>该条不在原位，记录的顺序被调换</translation>
    </message>
    <message>
        <source>from it on the log was cut off; its own head counts %1 entries</source>
        <translation>自该条起日志被截断；日志自身的链头记有%1条</translation>
    </message>
    <message>
        <source>from it on the log was cut off; %1 knows %2 entries</source>
        <translation>自该条起日志被截断；%1记有%2条</translation>
    </message>
    <message>
        <source>it was added past the log&apos;s head, which counts %1 entries</source>
        <translation>该条加在链头之后，而链头只记有%1条</translation>
    </message>
    <message>
        <source>the log&apos;s head is another one</source>
        <translation>日志的链头不符</translation>
    </message>
    <message>
        <source>the log was rewritten here or before; %1 has another head for it</source>
        <translation>日志在此处或之前被改写；%1所记的链头与此不同</translation>
    </message>
    <message>
        <source>it speaks of %1, which is not there</source>
        <translation>其中提到的%1已不存在</translation>
    </message>
    <message>
        <source>its text is not the one that was stored and signed</source>
        <translation>文本与当初存入、审签的不一致</translation>
    </message>
    <message>
        <source>its bytes are not those that were fetched</source>
        <translation>内容与当初采集的不一致</translation>
    </message>
    <message>
        <source>it is not as the audit log says it was fetched</source>
        <translation>与审计日志所记的采集情况不一致</translation>
    </message>
    <message>
        <source>some that the audit log names is not there any more</source>
        <translation>审计日志提到的部分证据已不存在</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>it is not what was sealed</source>
        <translation>内容与当初密封的不一致</translation>
    </message>
    <message>
        <source>the audit log knows of nobody who wrote it</source>
        <translation>审计日志中查不到是谁写的</translation>
    </message>
    <message>
        <source>its state or tier is not the one that the audit log tells</source>
        <translation>其状态或等级与审计日志所记不符</translation>
    </message>
    <message>
        <source>its clock &quot;%1&quot; is not as the audit log tells it</source>
        <translation>其时限“%1”与审计日志所记不符</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>Something went wrong that nobody planned for%1. Nothing was changed. Try again; if it happens again, report it with the log file.</source>
        <translation>发生了意料之外的错误%1，没有任何改动。请重试；如再次出现，请连同日志文件一并反馈。</translation>
    </message>
    <message>
        <source>The command line cannot be read at &quot;%1&quot;. See --help.</source>
        <translation>命令行在“%1”处无法识别，请查看 --help。</translation>
    </message>
    <message>
        <source>The command line cannot be read at &quot;%1&quot;: %2. See --help.</source>
        <translation>命令行在“%1”处无法识别：%2。请查看 --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not here (any more). Look again in the list that it came from.</source>
        <translation>找不到“%1”，可能已不存在。请回到原来的列表再看一看。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Use that one, or choose another name or address.</source>
        <translation>“%1”已经存在。请直接使用，或换一个名称、地址。</translation>
    </message>
    <message>
        <source>Somebody else changed &quot;%1&quot; meanwhile. Nothing of yours was saved over it: read it again, then decide.</source>
        <translation>“%1”刚刚被他人修改过，您的改动没有覆盖它。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>It was cancelled. What was finished before stays.</source>
        <translation>操作已取消，取消之前完成的部分予以保留。</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot;. Choose one from the list in Office.</source>
        <translation>没有名为“%1”的时限制度，请在“单位”的列表中选择。</translation>
    </message>
    <message>
        <source>%1 lies in the past. Choose a day or time that is still to come.</source>
        <translation>%1已经过去，请选择今后的日期或时间。</translation>
    </message>
    <message>
        <source>The query is empty. Write at least one word that is to be found.</source>
        <translation>检索式为空，请至少写一个要查找的词。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; and the password do not belong together. Check both and try again; after three failures each further try has to wait.</source>
        <translation>用户名“%1”与密码不符。请核对后重试；连续三次失败后，每次重试都需等待。</translation>
    </message>
    <message>
        <source>The user &quot;%1&quot; is disabled. A supervisor can enable it again in Office.</source>
        <translation>用户“%1”已停用，审签人可在“单位”中重新启用。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait %1 seconds, then try again.</source>
        <translation>密码错误次数过多，请等待%1秒后再试。</translation>
    </message>
    <message>
        <source>%1 wrote or edited this reply and so may not sign it off: four eyes are needed. Ask another supervisor; the attempt is in the audit log.</source>
        <translation>%1撰写或修改过这份答复，按“双人审核”规定不得审签。请由其他审签人审签；本次尝试已记入审计日志。</translation>
    </message>
    <message>
        <source>The reply of &quot;%1&quot; is not the text that was shown or signed: it was edited since, or never signed. Read the newest version and have that one signed off.</source>
        <translation>“%1”的答复与所显示或已签发的文本不一致：之后有过修改，或尚未签发。请查看最新稿并重新送审。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so it is not possible to %1. Sign in first.</source>
        <translation>尚未登录，不能%1。请先登录。</translation>
    </message>
    <message>
        <source>The role &quot;%1&quot; may not %2. Ask somebody whose role may; the attempt is in the audit log.</source>
        <translation>“%1”无权%2。请由有此权限的人员办理；本次尝试已记入审计日志。</translation>
    </message>
    <message>
        <source>It is not possible to %1 while clocks of the case still run. Reopen it and do what they ask for first.</source>
        <translation>案件尚有时限在计时，不能%1。请先重启案件，完成这些时限要求的事项。</translation>
    </message>
    <message>
        <source>It is not possible to %1 when the clock is &quot;%2&quot;. Choose another clock.</source>
        <translation>该时限“%2”，不能%1。请另选时限。</translation>
    </message>
    <message>
        <source>It is not possible to %1 while the case is &quot;%2&quot;. Take the step first that comes next for it.</source>
        <translation>案件“%2”时不能%1，请先办理案件的下一步。</translation>
    </message>
    <message>
        <source>The query cannot be read at its end, character %1: %2.</source>
        <translation>检索式在末尾（第%1个字符）处有误：%2。</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1, &quot;%2&quot;: %3.</source>
        <translation>检索式在第%1个字符“%2”处有误：%3。</translation>
    </message>
    <message>
        <source>a closing bracket is missing; write it, or take the opening one away</source>
        <translation>缺少右括号，请补上，或去掉左括号</translation>
    </message>
    <message>
        <source>the phrase that begins here has no closing quotation mark; write it at the end of the phrase</source>
        <translation>从这里开始的短语缺少右引号，请在短语末尾补上</translation>
    </message>
    <message>
        <source>this does not belong to what stands before it; write AND, OR or NOT between them, or take it away</source>
        <translation>此处与前文接不上，请在中间写上 AND、OR 或 NOT，或将其删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. It must begin with http:// or https:// and name a site.</source>
        <translation>“%1”不是网址。网址须以 http:// 或 https:// 开头，并写明网站。</translation>
    </message>
    <message>
        <source>The site of %1 cannot be found: its name is not known. Check the spelling and this computer&apos;s connection.</source>
        <translation>找不到 %1 所在的网站：域名无法解析。请检查拼写和本机网络连接。</translation>
    </message>
    <message>
        <source>%1 leads to an inside address%2, which is not contacted. If it is your office&apos;s own site, a supervisor can allow its network in Office.</source>
        <translation>%1 指向内部地址%2，不予访问。如系本单位自有网站，审签人可在“单位”中允许该网段。</translation>
    </message>
    <message>
        <source>No connection to %1. The site may be down, or this computer offline; it is tried again by itself.</source>
        <translation>无法连接 %1。可能是网站故障，也可能是本机断网；程序会自动重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time%2. It is tried again by itself.</source>
        <translation>%1 未在规定时间内响应%2，程序会自动重试。</translation>
    </message>
    <message>
        <source>%1 sends more than the limit of %2, so reading was stopped. Use a smaller feed or list of that site.</source>
        <translation>%1 返回的内容超过%2的上限，已停止读取。请改用该网站较小的订阅源或列表页。</translation>
    </message>
    <message>
        <source>%1 sends on from address to address without end. Open it in a browser and use the address where it ends.</source>
        <translation>%1 不断跳转，没有终点。请用浏览器打开，改用最终到达的网址。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be trusted: its certificate does not hold%2. Check this computer&apos;s clock, or tell the site.</source>
        <translation>与 %1 的连接不可信：证书无效%2。请检查本机时间，或告知该网站。</translation>
    </message>
    <message>
        <source>%1 answered with status %2 instead of a page. Open it in a browser; if it moved, correct the address.</source>
        <translation>%1 没有返回页面，而是返回状态码 %2。请用浏览器打开；如已迁移，请更正网址。</translation>
    </message>
    <message>
        <source>The site does not want %1 to be read by programs (robots.txt), and that is respected. Ask the site, or use its feed.</source>
        <translation>该网站声明不允许程序读取 %1（robots.txt），本程序予以遵守。请与网站联系，或改用其订阅源。</translation>
    </message>
    <message>
        <source>%1 is not a feed%2. Look for the site&apos;s RSS or Atom address, or add it as a list page.</source>
        <translation>%1 不是订阅源%2。请查找该网站的 RSS 或 Atom 地址，或按列表页添加。</translation>
    </message>
    <message>
        <source>The feed %1 is so damaged that nothing in it can be read. Tell the site; it is tried again by itself.</source>
        <translation>订阅源 %1 损坏严重，无法读出任何内容。请告知该网站；程序会自动重试。</translation>
    </message>
    <message>
        <source>On %1 there is no text or list where it was looked for. Check the address and the source&apos;s selectors.</source>
        <translation>在 %1 的指定位置没有找到正文或列表。请检查网址和信息源的选择器。</translation>
    </message>
    <message>
        <source>The selector &quot;%1&quot; cannot be read%2. Write a CSS selector, such as ul.news li, or XPath 1.0, such as //ul/li.</source>
        <translation>选择器“%1”无法识别%2。请填写 CSS 选择器，例如 ul.news li；或 XPath 1.0，例如 //ul/li。</translation>
    </message>
    <message>
        <source>The network failed at %1%2. It is tried again by itself.</source>
        <translation>访问 %1 时网络出错%2，程序会自动重试。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read%2. Check that it exists and that you may open it.</source>
        <translation>文件 %1 无法读取%2。请确认文件存在且您有权打开。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written%2. Choose another folder, or close the program that has it open.</source>
        <translation>文件 %1 无法写入%2。请换一个文件夹，或关闭正在占用它的程序。</translation>
    </message>
    <message>
        <source>The store %1 cannot be read%2. Nothing was changed in it. Check the file, or restore a backup.</source>
        <translation>数据文件 %1 无法读取%2，其中内容未作任何改动。请检查该文件，或恢复备份。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer version of the program%2 and was left as it is. Install that version.</source>
        <translation>数据文件 %1 由更新版本的程序建立%2，未作改动。请安装相应版本。</translation>
    </message>
    <message>
        <source>There is no store at %1. Set up an office first, or give the path of another store.</source>
        <translation>%1 处没有数据文件。请先设立单位，或指定其他数据文件。</translation>
    </message>
    <message>
        <source>A pull is running already. Wait until it ends, or cancel it.</source>
        <translation>采集正在进行，请等它结束，或先取消。</translation>
    </message>
    <message>
        <source>The store %1 is in use by another program. Wait a moment and try again.</source>
        <translation>数据文件 %1 正被其他程序使用，请稍候再试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was lost; free some space and try again.</source>
        <translation>%1 所在磁盘已满。没有内容丢失；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be turned into a demonstration office, nor a demonstration into a real office. Use another store.</source>
        <translation>“%1”不能改作演示单位，演示单位也不能转为正式单位。请使用另一个数据文件。</translation>
    </message>
    <message>
        <source>The store could not do this%1. Nothing of it was saved. Try again; if it happens again, back up the store and report it with the log file.</source>
        <translation>数据存取失败%1，本次操作没有保存。请重试；如再次出现，请先备份数据，再连同日志文件一并反馈。</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>a word, a &quot;phrase&quot;, a @list or an opening bracket is missing here; write it, or take what stands before it away</source>
        <translation>这里缺少一个词、一个“短语”、一个 @词表或左括号；请补上，或删去前面的部分</translation>
    </message>
    <message>
        <source>there is nothing in it that could be found, so it would flag everything or cannot be near anything; add a word</source>
        <translation>其中没有可以查找的内容，会把什么都标出来，或者无从谈起相邻；请加上一个词</translation>
    </message>
    <message>
        <source>the name of a site is expected here, such as site:example.org, without http:// and path</source>
        <translation>这里应写网站名，例如 site:example.org，不带 http:// 和路径</translation>
    </message>
    <message>
        <source>the name of a word list is expected here: letters, digits, _ and -</source>
        <translation>这里应写词表的名称：文字、数字、_ 和 -</translation>
    </message>
    <message>
        <source>there is no word list of that name; make it under Word lists, or correct the name</source>
        <translation>没有这个名称的词表；请在“词表”里新建，或改正名称</translation>
    </message>
    <message>
        <source>brackets or NOT are nested too deeply here; use fewer of them</source>
        <translation>这里的括号或 NOT 嵌套太深；请减少层数</translation>
    </message>
    <message>
        <source>The store&apos;s records do not hold at &quot;%1&quot;: %2. Somebody or something changed them from outside. Keep this file, tell your supervisor, and compare with the last backup and the printed summaries.</source>
        <translation>数据文件的记录在“%1”处不成立：%2。有人或其他程序在本程序之外改动过它。请保留此文件，报告负责人，并与最近的备份和已印发的日报比对。</translation>
    </message>
    <message>
        <source>The backup %1 does not hold (%2), so nothing was put in the store&apos;s place. Take another one.</source>
        <translation>备份%1未通过核验（%2），因此没有替换任何文件。请换用其他备份。</translation>
    </message>
    <message>
        <source>The letterhead has fields that nobody can fill: %1. Correct their names; the ones that are known are in the guide and in the built-in letterhead.</source>
        <translation>信头中有无法填写的字段：%1。请改正字段名；可用的字段见使用指南和内置信头。</translation>
    </message>
    <message>
        <source>The letterhead has no place for the paper&apos;s text. Write {{body}} in a paragraph of its own.</source>
        <translation>信头中没有放正文的位置。请单独用一段写上 {{正文}}（或 {{body}}）。</translation>
    </message>
    <message>
        <source>The letterhead cannot be read as a Word document (DOCX)%1. Save it as DOCX and try again.</source>
        <translation>信头无法作为 Word 文档（DOCX）读取%1。请另存为 DOCX 后再试。</translation>
    </message>
    <message>
        <source>You have no key for &quot;%1&quot; yet: it was sealed before you could open such notes. Ask somebody who can open it to sign in once; then it opens for you too.</source>
        <translation>您还没有“%1”的密钥：它密封时您尚未获准。请能打开它的人员登录一次，之后您也能打开。</translation>
    </message>
    <message>
        <source>%1 hands this shift over and so cannot take it over as well: somebody else signs for it. The attempt is in the audit log.</source>
        <translation>本班由%1交出，不能又由本人接班，请由他人签收。此次尝试已记入审计日志。</translation>
    </message>
    <message>
        <source>You have handed your shift over already: &quot;%1&quot; waits for the one who signs for it. Withdraw it first if it is to say something else.</source>
        <translation>您已经交班：“%1”正在等待签收。如需更改，请先撤回。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not wait any more: it was signed for or withdrawn, and stays as it is.</source>
        <translation>“%1”已不在等待：它已被签收或撤回，不再变动。</translation>
    </message>
    <message>
        <source>No hand-over waits for %1. Whoever has the shift hands it over first.</source>
        <translation>没有等待%1签收的交班，请先由当班人交班。</translation>
    </message>
    <message>
        <source>%1 answered with status %2: the site itself has trouble.</source>
        <translation>%1 返回了状态 %2，没有返回页面：网站自身出现故障。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>It was entered by hand: nothing was fetched that could be evidence.</source>
        <translation>这是人工录入的，没有采集过可作证据的原件。</translation>
    </message>
    <message>
        <source>No evidence was kept: it was flagged after the pull, or pulled before evidence was kept.</source>
        <translation>没有留存原件：它是采集之后才被标记的，或采集时尚未开始留存。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>its first line must name the columns, one of them url</source>
        <translation>第一行须为各列名称，其中一列为 url</translation>
    </message>
    <message>
        <source>a quotation mark on this line is not closed</source>
        <translation>这一行的引号没有成对</translation>
    </message>
    <message>
        <source>it is not an OPML file</source>
        <translation>不是 OPML 文件</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>assignee</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>way it came in</source>
        <translation>来信渠道</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>事实陈述</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>答复稿</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>pull interval</source>
        <translation>采集间隔</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>obligation that the call meets</source>
        <translation>通话所履行的义务</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网段</translation>
    </message>
    <message>
        <source>office&apos;s name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>other case</source>
        <translation>另一案件</translation>
    </message>
    <message>
        <source>person or office that was told</source>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>时限制度</translation>
    </message>
    <message>
        <source>promised date</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>end of the pause</source>
        <translation>暂停截止时间</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>special period</source>
        <translation>重要时段</translation>
    </message>
    <message>
        <source>it lies before the sign-off; give the time when the signed text was put online</source>
        <translation>早于审签时间，请填写签发文本实际上网的时间</translation>
    </message>
    <message>
        <source>clocks of the case still run; say why they may end here</source>
        <translation>案件尚有时限在计时，请说明为何可以就此终止</translation>
    </message>
    <message>
        <source>the closing hour must be after the opening hour</source>
        <translation>下班时间须晚于上班时间</translation>
    </message>
    <message>
        <source>it must lie after the beginning</source>
        <translation>必须晚于开始时间</translation>
    </message>
    <message>
        <source>it lies in the future; give a time that has come</source>
        <translation>该时间尚未到来，请填写已到的时间</translation>
    </message>
    <message>
        <source>it must be between 5 minutes and 24 hours</source>
        <translation>须在5分钟至24小时之间</translation>
    </message>
    <message>
        <source>a case cannot be linked with itself; choose another one</source>
        <translation>案件不能与自身关联，请另选案件</translation>
    </message>
    <message>
        <source>this is the last supervisor who can sign in; make another one first</source>
        <translation>这是最后一名可登录的审签人，请先另设一名</translation>
    </message>
    <message>
        <source>this person&apos;s role does not work on cases; choose somebody else</source>
        <translation>此人的角色不承办案件，请另选他人</translation>
    </message>
    <message>
        <source>a rule still uses this list; change the rule first</source>
        <translation>还有规则用到这个词表；请先修改规则</translation>
    </message>
    <message>
        <source>the name of a list holds letters, digits, _ and - alone, at most 40</source>
        <translation>词表名称只能用文字、数字、_ 和 -，最多 40 个</translation>
    </message>
    <message>
        <source>there is no letter, character or digit in it that could be found</source>
        <translation>其中没有可以查找的文字或数字</translation>
    </message>
    <message>
        <source>it is not a file of rules (JSON)</source>
        <translation>这不是规则文件（JSON）</translation>
    </message>
    <message>
        <source>it must be a number from 0 to 1</source>
        <translation>必须是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>it needs at least 8 characters</source>
        <translation>至少需要8个字符</translation>
    </message>
    <message>
        <source>the latest day that may be promised is %1</source>
        <translation>最晚可承诺至%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be accepted as it is. Please correct it.</source>
        <translation>“%1”不符合要求，请更正。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be accepted: %2.</source>
        <translation>“%1”不符合要求：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing. Please fill it in and try again.</source>
        <translation>缺少“%1”，请填写后重试。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing: %2.</source>
        <translation>缺少“%1”：%2。</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>item</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>source</source>
        <translation>信息源</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>its audit log is not that of the store: it is another office&apos;s, or one of the two was rewritten; look at both before you replace the one by the other</source>
        <translation>它的审计日志与现有数据文件的不是同一份：或属于其他单位，或其中之一被改写过；替换之前请先查看两者</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>例外词</translation>
    </message>
    <message>
        <source>versions within 24 hours</source>
        <translation>24 小时内的版本数</translation>
    </message>
    <message>
        <source>days that are screened again</source>
        <translation>回溯筛查的天数</translation>
    </message>
    <message>
        <source>number of sites</source>
        <translation>站点数</translation>
    </message>
    <message>
        <source>words of harm</source>
        <translation>涉及伤害的词</translation>
    </message>
    <message>
        <source>screening of the past</source>
        <translation>回溯筛查</translation>
    </message>
    <message>
        <source>table of tiers</source>
        <translation>等级建议表</translation>
    </message>
    <message>
        <source>this rule is switched off; switch it on first</source>
        <translation>这条规则已停用，请先启用</translation>
    </message>
    <message>
        <source>a whole number from 0 on is needed here, or a tier from 1 to 3</source>
        <translation>此处须为不小于 0 的整数，或 1 到 3 的等级</translation>
    </message>
    <message>
        <source>it is not a table of tiers (JSON)</source>
        <translation>它不是等级建议表（JSON）</translation>
    </message>
    <message>
        <source>words are needed here, none of them empty</source>
        <translation>此处须为词语，且不能有空项</translation>
    </message>
    <message>
        <source>issue of a paper</source>
        <translation>文稿期次</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>contact of the call list</source>
        <translation>电话名单对象</translation>
    </message>
    <message>
        <source>the unit has done it already; give it a new task if need be</source>
        <translation>单位已完成该任务；如有需要，请另交办新任务</translation>
    </message>
    <message>
        <source>days that texts are kept</source>
        <translation>正文保留天数</translation>
    </message>
    <message>
        <source>sealed note</source>
        <translation>密封记录</translation>
    </message>
    <message>
        <source>this is your own; change it by giving the present one too</source>
        <translation>这是您本人的密码；请同时给出现有密码来修改</translation>
    </message>
    <message>
        <source>it must be 0 (for ever) or at least 30 days</source>
        <translation>应为 0（永久）或不少于 30 天</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>open matter</source>
        <translation>未了事项</translation>
    </message>
    <message>
        <source>person on duty</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>nobody is on the roster on those days; nothing can be copied</source>
        <translation>这几天没有排班，无可复制</translation>
    </message>
    <message>
        <source>it is meant for somebody else; they take it over, or whoever gave it withdraws it</source>
        <translation>这一班是交给别人的：由对方接班，或由交班人撤回</translation>
    </message>
    <message>
        <source>the hand-over holds no matter of this number</source>
        <translation>交接班中没有这一编号的事项</translation>
    </message>
    <message>
        <source>this person is on already at that time</source>
        <translation>该时段此人已有排班</translation>
    </message>
    <message>
        <source>it names a field that nobody knows; the fields are listed in its help</source>
        <translation>其中有不认识的字段；可用字段见帮助</translation>
    </message>
    <message>
        <source>a name has 1 to 60 characters on one line</source>
        <translation>名称为一行，1 至 60 个字</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>one turn is at most a week</source>
        <translation>一个班次最长一周</translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation>站点类别</translation>
    </message>
    <message>
        <source>this day is both off and worked</source>
        <translation>这一天既写成放假又写成上班</translation>
    </message>
    <message>
        <source>a day is written 01-31 or 2027-01-31, a range 01-31..02-06 or 02-01..06</source>
        <translation>日期写作 01-31 或 2027-01-31，连续几天写作 01-31..02-06 或 02-01..06</translation>
    </message>
    <message>
        <source>it is no calendar; write {&quot;2027&quot;: {&quot;off&quot;: [&quot;01-01..01-03&quot;], &quot;work&quot;: [&quot;01-09&quot;]}} or a line 2027 off 01-01..03; work 01-09</source>
        <translation>这不是日历文件；请写成 {&quot;2027&quot;: {&quot;off&quot;: [&quot;01-01..01-03&quot;], &quot;work&quot;: [&quot;01-09&quot;]}}，或一行 2027 off 01-01..03; work 01-09</translation>
    </message>
    <message>
        <source>a year holds the lists off and work, and perhaps its source</source>
        <translation>每一年只有 off（放假）和 work（上班）两个列表，可另注来源 source</translation>
    </message>
    <message>
        <source>a year with the lists off and work is needed here, or a day that is off or work</source>
        <translation>这里需要写年份及其 off、work 列表，或写日期及其为 off 还是 work</translation>
    </message>
    <message>
        <source>its text is not UTF-8; save it as UTF-8 first</source>
        <translation>文字不是 UTF-8 编码，请先另存为 UTF-8</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>it lies more than a day before the matter was found, so it meets no deadline of it</source>
        <translation>该时间比发现舆情早一天以上，不能计作完成本案的时限</translation>
    </message>
    <message>
        <source>a call meets leaders_told, superiors_told, briefed, press_conference or result_reported only</source>
        <translation>通话只能完成 leaders_told、superiors_told、briefed、press_conference 或 result_reported</translation>
    </message>
    <message>
        <source>it is the store itself; a backup needs another file</source>
        <translation>这就是正在使用的数据库本身，请为备份另选文件</translation>
    </message>
    <message>
        <source>head of the audit log</source>
        <translation>审计日志的链头</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>report of a missed deadline that nobody has seen</source>
        <translation>待阅的超时报告</translation>
    </message>
    <message>
        <source>at least one is needed here</source>
        <translation>此处至少需要一项</translation>
    </message>
    <message>
        <source>a text in Chinese (zh) and one in English (en) are needed here</source>
        <translation>此处须有中文（zh）和英文（en）两种文字</translation>
    </message>
    <message>
        <source>a length of time is written {&quot;days&quot;: 3}, with days, hours or minutes, from 0 to ten years</source>
        <translation>时长写作 {&quot;days&quot;: 3}，单位为 days、hours 或 minutes，从0到十年</translation>
    </message>
    <message>
        <source>it is not JSON from its byte %1 on; correct it there, or export one to see how it is written</source>
        <translation>从第%1字节起不是有效的 JSON；请在该处改正，或先导出一份参照写法</translation>
    </message>
    <message>
        <source>it must be one of %1</source>
        <translation>须为下列之一：%1</translation>
    </message>
    <message>
        <source>it is not a policy; export one to see how it is written</source>
        <translation>这不是时限制度文件；请先导出一份参照写法</translation>
    </message>
    <message>
        <source>it holds a to z, 0 to 9 and _ alone, begins with a letter, and has 40 characters at most</source>
        <translation>只能含 a–z、0–9 和 _，以字母开头，最多40个字符</translation>
    </message>
    <message>
        <source>this key is kept for promised dates; choose another</source>
        <translation>这一标识专用于承诺日期，请另选</translation>
    </message>
    <message>
        <source>another clock of the policy has this key; choose another</source>
        <translation>该制度的另一时限已用这一标识，请另选</translation>
    </message>
    <message>
        <source>the event that starts a clock cannot stop it too</source>
        <translation>起算时限的事件不能同时使其停止</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>须为 true 或 false</translation>
    </message>
    <message>
        <source>one stands there twice; take one of them out</source>
        <translation>有一项重复，请去掉一个</translation>
    </message>
    <message>
        <source>a clock of working days takes whole days</source>
        <translation>按工作日计的时限须为整天</translation>
    </message>
    <message>
        <source>it must be a whole number of %1</source>
        <translation>须为 %1 之间的整数</translation>
    </message>
</context>
<context>
    <name>SourceAdvice</name>
    <message>
        <source>It was never reached: check the spelling of its address, and this computer&apos;s network.</source>
        <translation>从未连上过：请检查地址是否写对，以及本机网络。</translation>
    </message>
    <message>
        <source>It has been out of reach for long. Look in a browser whether the site has closed or has another address now; if so, correct the source or switch it off.</source>
        <translation>已长时间无法访问。请用浏览器查看该网站是否关停或换了地址；如是，请更正或停用该来源。</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it goes on, open the site in a browser to see whether it is up.</source>
        <translation>程序会自动重试。如一直如此，请用浏览器查看该网站是否正常。</translation>
    </message>
    <message>
        <source>The site wants a sign-in. Look for a public page of it, or read it by hand.</source>
        <translation>该网站要求登录。请改用其公开页面，或人工查看。</translation>
    </message>
    <message>
        <source>The site refuses programs. Ask its owner, giving the contact line of the office, or read it by hand.</source>
        <translation>该网站拒绝程序访问。请与网站方联系并说明本单位联系方式，或人工查看。</translation>
    </message>
    <message>
        <source>The page is gone. Open the site&apos;s front page in a browser, find the new address and correct the source.</source>
        <translation>页面已不存在。请用浏览器打开网站首页，找到新地址并更正该来源。</translation>
    </message>
    <message>
        <source>The site finds that it is asked too often. Give this source a longer interval.</source>
        <translation>网站认为访问过于频繁。请为该来源设置更长的采集间隔。</translation>
    </message>
    <message>
        <source>Open it in a browser: the page may have moved.</source>
        <translation>请用浏览器打开：页面可能已迁移。</translation>
    </message>
    <message>
        <source>Correct its address: http:// or https:// and a site.</source>
        <translation>请更正地址：应为 http:// 或 https:// 加网站名。</translation>
    </message>
    <message>
        <source>If it is inside the office, a supervisor can allow its network in Office.</source>
        <translation>如属本单位内部网站，可由审签人在“单位”中允许该网段。</translation>
    </message>
    <message>
        <source>Use a smaller feed of the site, or one of its columns as a list page.</source>
        <translation>请改用该网站较小的订阅源，或将其某个栏目作为列表页。</translation>
    </message>
    <message>
        <source>Open it in a browser and give the source the address where it ends.</source>
        <translation>请用浏览器打开，并把最终到达的地址填入该来源。</translation>
    </message>
    <message>
        <source>This is a page, not a feed. Look for its feed&apos;s address, or make it a list page.</source>
        <translation>这是网页而非订阅源。请查找其订阅地址，或改为列表页。</translation>
    </message>
    <message>
        <source>Tell the site that its feed is damaged; until then, use its list page.</source>
        <translation>请告知网站其订阅源已损坏；在修复之前可改用其列表页。</translation>
    </message>
    <message>
        <source>The page may have been rebuilt: check its selectors, or leave them empty.</source>
        <translation>页面可能已改版：请检查选择器，或将其留空。</translation>
    </message>
    <message>
        <source>The site asks programs not to read it. Read it by hand, or ask its owner.</source>
        <translation>网站要求程序不要读取。请人工查看，或与网站方联系。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, tell the site&apos;s owner that the certificate does not hold; there is no way round.</source>
        <translation>请检查本机日期和时间。如无误，请告知网站方其证书无效；程序不会绕过证书。</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>程序会自动重试。</translation>
    </message>
    <message>
        <source>It can be read but has had nothing new for unusually long. Open it in a browser: the column may have ended or moved.</source>
        <translation>可以正常读取，但已异常长时间没有新内容。请用浏览器打开：该栏目可能已停更或迁移。</translation>
    </message>
    <message>
        <source>It has moved for good to %1 and is read there. Correct its address.</source>
        <translation>已永久迁移到 %1，现从该处读取。请更正其地址。</translation>
    </message>
    <message>
        <source>The clocks of the site and of this computer differ by %1 minutes. Check this computer&apos;s.</source>
        <translation>网站与本机的时钟相差 %1 分钟。请检查本机时间。</translation>
    </message>
    <message>
        <source>It is tried again by itself, less often each time. If it lasts, look in a browser whether people can read it, and tell the site if not.</source>
        <translation>程序会自动重试，间隔逐次加长。若长时间不恢复，请用浏览器看看网页能否打开；打不开的，可告知该网站。</translation>
    </message>
</context>
</TS>
