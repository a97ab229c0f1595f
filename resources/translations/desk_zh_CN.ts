<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ErrorSentence</name>
    <message>
        <source>Something went wrong that nobody planned for%1. Nothing was changed. Try again; if it happens again, report it with the log file.</source>
        <translation>发生了意料之外的错误%1，没有任何改动。请重试；如再次出现，请连同日志文件一并反馈。</translation>
    </message>
    <message>
        <source>The command line cannot be read at “%1”. See --help.</source>
        <translation>命令行在“%1”处无法识别，请查看 --help。</translation>
    </message>
    <message>
        <source>The command line cannot be read at “%1”: %2. See --help.</source>
        <translation>命令行在“%1”处无法识别：%2。请查看 --help。</translation>
    </message>
    <message>
        <source>“%1” is not here (any more). Look again in the list that it came from.</source>
        <translation>找不到“%1”，可能已不存在。请回到原来的列表再看一看。</translation>
    </message>
    <message>
        <source>“%1” exists already. Use that one, or choose another name or address.</source>
        <translation>“%1”已经存在。请直接使用，或换一个名称、地址。</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Nothing of yours was saved over it: read it again, then decide.</source>
        <translation>“%1”刚刚被他人修改过，您的改动没有覆盖它。请重新查看后再决定。</translation>
    </message>
    <message>
        <source>It was cancelled. What was finished before stays.</source>
        <translation>操作已取消，取消之前完成的部分予以保留。</translation>
    </message>
    <message>
        <source>There is no policy “%1”. Choose one from the list in Office.</source>
        <translation>没有名为“%1”的时限规定，请在“单位”的列表中选择。</translation>
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
        <source>The name “%1” and the password do not belong together. Check both and try again; after three failures each further try has to wait.</source>
        <translation>用户名“%1”与密码不符。请核对后重试；连续三次失败后，每次重试都需等待。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled. A supervisor can enable it again in Office.</source>
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
        <source>The reply of “%1” is not the text that was shown or signed: it was edited since, or never signed. Read the newest version and have that one signed off.</source>
        <translation>“%1”的答复与所显示或已签发的文本不一致：之后有过修改，或尚未签发。请查看最新稿并重新送审。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so it is not possible to %1. Sign in first.</source>
        <translation>尚未登录，不能%1。请先登录。</translation>
    </message>
    <message>
        <source>The role “%1” may not %2. Ask somebody whose role may; the attempt is in the audit log.</source>
        <translation>“%1”无权%2。请由有此权限的人员办理；本次尝试已记入审计日志。</translation>
    </message>
    <message>
        <source>It is not possible to %1 while clocks of the case still run. Reopen it and do what they ask for first.</source>
        <translation>案件尚有时限在计时，不能%1。请先重启案件，完成这些时限要求的事项。</translation>
    </message>
    <message>
        <source>It is not possible to %1 when the clock is “%2”. Choose another clock.</source>
        <translation>该时限“%2”，不能%1。请另选时限。</translation>
    </message>
    <message>
        <source>It is not possible to %1 while the case is “%2”. Take the step first that comes next for it.</source>
        <translation>案件“%2”时不能%1，请先办理案件的下一步。</translation>
    </message>
    <message>
        <source>The query cannot be read at its end, character %1: %2.</source>
        <translation>检索式在末尾（第%1个字符）处有误：%2。</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1, “%2”: %3.</source>
        <translation>检索式在第%1个字符“%2”处有误：%3。</translation>
    </message>
    <message>
        <source>a word, a “phrase” or an opening bracket is missing here; write it, or take the AND, OR or NOT away</source>
        <translation>这里缺少词语、“短语”或左括号，请补上，或去掉多余的 AND、OR、NOT</translation>
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
        <source>there is no letter, character or digit in it that could be found; write a word</source>
        <translation>其中没有可供查找的文字或数字，请写一个词</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It must begin with http:// or https:// and name a site.</source>
        <translation>“%1”不是网址。网址须以 http:// 或 https:// 开头，并写明网站。</translation>
    </message>
    <message>
        <source>The site of %1 cannot be found: its name is not known. Check the spelling and this computer's connection.</source>
        <translation>找不到 %1 所在的网站：域名无法解析。请检查拼写和本机网络连接。</translation>
    </message>
    <message>
        <source>%1 leads to an inside address%2, which is not contacted. If it is your office's own site, a supervisor can allow its network in Office.</source>
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
        <source>The connection to %1 cannot be trusted: its certificate does not hold%2. Check this computer's clock, or tell the site.</source>
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
        <source>%1 is not a feed%2. Look for the site's RSS or Atom address, or add it as a list page.</source>
        <translation>%1 不是订阅源%2。请查找该网站的 RSS 或 Atom 地址，或按列表页添加。</translation>
    </message>
    <message>
        <source>The feed %1 is so damaged that nothing in it can be read. Tell the site; it is tried again by itself.</source>
        <translation>订阅源 %1 损坏严重，无法读出任何内容。请告知该网站；程序会自动重试。</translation>
    </message>
    <message>
        <source>On %1 there is no text or list where it was looked for. Check the address and the source's selectors.</source>
        <translation>在 %1 的指定位置没有找到正文或列表。请检查网址和信息源的选择器。</translation>
    </message>
    <message>
        <source>The selector “%1” cannot be read%2. Write a CSS selector, such as ul.news li, or XPath 1.0, such as //ul/li.</source>
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
        <source>“%1” cannot be turned into a demonstration office, nor a demonstration into a real office. Use another store.</source>
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
        <source>The store's records do not hold at “%1”%2: somebody or something changed them from outside. Keep this file, tell your supervisor, and compare with the last backup and the printed summaries.</source>
        <translation>数据记录在“%1”处校验不符%2：有人或其他程序从外部改动过。请保留该文件，报告审签人，并与最近的备份和已打印的日报核对。</translation>
    </message>
    <message>
        <source>entry %1 of the audit log</source>
        <translation>审计日志第%1条</translation>
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
        <source>office's name</source>
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
        <translation>时限规定</translation>
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
        <source>tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
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
        <source>this person's role does not work on cases; choose somebody else</source>
        <translation>此人的角色不承办案件，请另选他人</translation>
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
        <source>“%1” cannot be accepted as it is. Please correct it.</source>
        <translation>“%1”不符合要求，请更正。</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted: %2.</source>
        <translation>“%1”不符合要求：%2。</translation>
    </message>
    <message>
        <source>“%1” is missing. Please fill it in and try again.</source>
        <translation>缺少“%1”，请填写后重试。</translation>
    </message>
    <message>
        <source>“%1” is missing: %2.</source>
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
        <translation>预警</translation>
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
</context>
</TS>
