<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Cli</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>words, one a line</source>
        <translation>词，一行一个</translation>
    </message>
    <message>
        <source>Prints the packs of rules to start from.</source>
        <translation>列出可用来起步的规则包。</translation>
    </message>
    <message>
        <source>Adds the rules and word lists of a JSON file or a pack; rules whose name is here already are skipped.</source>
        <translation>加入 JSON 文件或规则包里的规则和词表；已有同名规则的跳过。</translation>
    </message>
    <message>
        <source>see rule packs</source>
        <translation>见 rule packs</translation>
    </message>
    <message>
        <source>Writes the rules and word lists as JSON.</source>
        <translation>把规则和词表写成 JSON。</translation>
    </message>
    <message>
        <source>Adds a word list, which rules mention as @NAME.</source>
        <translation>新增词表，规则里用 @NAME 引用。</translation>
    </message>
    <message>
        <source>Prints the word lists.</source>
        <translation>列出词表。</translation>
    </message>
    <message>
        <source>Gives a word list other words.</source>
        <translation>换掉词表里的词。</translation>
    </message>
    <message>
        <source>Removes a word list that no rule uses.</source>
        <translation>删除没有规则用到的词表。</translation>
    </message>
    <message>
        <source>%1 sources are no feeds and have no place in OPML; CSV holds them all.</source>
        <translation>有 %1 个来源不是订阅源，不能写入 OPML；CSV 可以全部写入。</translation>
    </message>
    <message>
        <source>Adds the sources of an OPML or CSV file; those that are here already are skipped, lines that cannot be read are named.</source>
        <translation>导入 OPML 或 CSV 文件中的来源；已有的跳过，无法识别的逐行指出。</translation>
    </message>
    <message>
        <source>Writes the sources: all of them as CSV, the feeds as OPML.</source>
        <translation>导出来源：CSV 导出全部，OPML 只导出订阅源。</translation>
    </message>
    <message>
        <source>instead of standard output</source>
        <translation>写入文件，而不是标准输出</translation>
    </message>
    <message>
        <source>the address that a file came from</source>
        <translation>文件的来源地址</translation>
    </message>
    <message>
        <source>Prints the feeds that a page speaks of; stores nothing.</source>
        <translation>列出网页上的订阅源；不保存。</translation>
    </message>
    <message>
        <source>Prints the list found on a page and the selectors that find it again; stores nothing.</source>
        <translation>列出网页上找到的列表，以及能再次找到它的选择器；不保存。</translation>
    </message>
    <message>
        <source>Prints what was added (+) and removed (-) between two versions of an item; the last two if none are named.</source>
        <translation>列出信息两个版本之间增加（+）和删去（-）的内容；不指定时比较最近两个版本。</translation>
    </message>
    <message>
        <source>the earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>the later version</source>
        <translation>较新的版本</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>下一页：%1</translation>
    </message>
    <message>
        <source>one element per entry; CSS, or XPath 1.0</source>
        <translation>每条一个元素；CSS 或 XPath 1.0</translation>
    </message>
    <message>
        <source>the link to the next page</source>
        <translation>下一页的链接</translation>
    </message>
    <message>
        <source>a part of a watched page that is no news; may be repeated</source>
        <translation>监看网页中不算新内容的部分；可重复</translation>
    </message>
    <message>
        <source>lines of a watched page that contain it are no news; may be repeated</source>
        <translation>监看网页中含有此文字的行不算新内容；可重复</translation>
    </message>
    <message>
        <source>minutes between pulls; without it they adapt to how often the source changes</source>
        <translation>两次采集相隔的分钟数；不给出则按来源更新的快慢自动调整</translation>
    </message>
    <message>
        <source>the text; or the words after the number</source>
        <translation>正文；也可直接写在编号之后</translation>
    </message>
    <message>
        <source>the text, from a file</source>
        <translation>从文件读取正文</translation>
    </message>
    <message>
        <source>the reason, which is kept</source>
        <translation>理由，将被保存</translation>
    </message>
    <message>
        <source>when it happened; by default now</source>
        <translation>发生时间；默认为现在</translation>
    </message>
    <message>
        <source>the clock, as case show numbers it</source>
        <translation>时限编号，见 case show</translation>
    </message>
    <message>
        <source>Assigns the case to oneself.</source>
        <translation>由自己承办。</translation>
    </message>
    <message>
        <source>Assigns the case.</source>
        <translation>交办案件。</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Sets the tier; running clocks move, frozen ones stay.</source>
        <translation>定级；正在走的时限随之变动，已完成或超时的不变。</translation>
    </message>
    <message>
        <source>Writes a note.</source>
        <translation>写备注。</translation>
    </message>
    <message>
        <source>Records a fact, or another verdict on one.</source>
        <translation>记录一条事实，或更改其核实结论。</translation>
    </message>
    <message>
        <source>what is claimed</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>the fact to change</source>
        <translation>要更改的事实编号</translation>
    </message>
    <message>
        <source>Records whom we told, how and when.</source>
        <translation>记录告诉了谁、用什么方式、什么时间。</translation>
    </message>
    <message>
        <source>whom we told</source>
        <translation>告诉了谁</translation>
    </message>
    <message>
        <source>phone, message, in person</source>
        <translation>电话、短信、当面</translation>
    </message>
    <message>
        <source>Writes the next version of the reply.</source>
        <translation>写答复的下一稿。</translation>
    </message>
    <message>
        <source>a holding reply</source>
        <translation>阶段性答复</translation>
    </message>
    <message>
        <source>the date a holding reply promises</source>
        <translation>阶段性答复承诺的日期</translation>
    </message>
    <message>
        <source>Submits the newest draft for sign-off.</source>
        <translation>把最新一稿提交审签。</translation>
    </message>
    <message>
        <source>Signs exactly the submitted text; never one&apos;s own.</source>
        <translation>签发所提交的这一份正文；不能签自己写的。</translation>
    </message>
    <message>
        <source>of the text that was read; by default the newest draft&apos;s</source>
        <translation>所审正文的指纹；默认为最新一稿</translation>
    </message>
    <message>
        <source>Returns the draft with a reason.</source>
        <translation>写明理由，退回修改。</translation>
    </message>
    <message>
        <source>Records where a person published the signed text.</source>
        <translation>登记已签发答复的发布地址。</translation>
    </message>
    <message>
        <source>the public address</source>
        <translation>公开地址</translation>
    </message>
    <message>
        <source>Records what happened after the reply.</source>
        <translation>记录答复之后的情况。</translation>
    </message>
    <message>
        <source>the matter is calm now</source>
        <translation>事态已平息</translation>
    </message>
    <message>
        <source>this is the retrospective report</source>
        <translation>这是复盘报告</translation>
    </message>
    <message>
        <source>Closes the case.</source>
        <translation>办结。</translation>
    </message>
    <message>
        <source>Reopens the case.</source>
        <translation>重新办理。</translation>
    </message>
    <message>
        <source>Moves a closed case into the library.</source>
        <translation>把已办结的案件归入案例库。</translation>
    </message>
    <message>
        <source>Links two cases, or takes the link back.</source>
        <translation>关联两个案件，或撤销关联。</translation>
    </message>
    <message>
        <source>takes the link back</source>
        <translation>撤销关联</translation>
    </message>
    <message>
        <source>Pauses a running clock.</source>
        <translation>暂停一个正在走的时限。</translation>
    </message>
    <message>
        <source>when it runs again</source>
        <translation>何时恢复计时</translation>
    </message>
    <message>
        <source>Gives the reason for a missed deadline.</source>
        <translation>补写超时原因。</translation>
    </message>
    <message>
        <source>There is no evidence of &quot;%1&quot;; the manifest says why.</source>
        <translation>“%1”没有留存原件，原因见清单。</translation>
    </message>
    <message>
        <source>Prints the open cases, nearest deadline first.</source>
        <translation>列出在办案件，时限近的在前。</translation>
    </message>
    <message>
        <source>only in these states, parted by commas</source>
        <translation>只列这些状态，用逗号分开</translation>
    </message>
    <message>
        <source>only of this tier</source>
        <translation>只列这一级</translation>
    </message>
    <message>
        <source>only with a deadline before it</source>
        <translation>只列时限在此之前的</translation>
    </message>
    <message>
        <source>as one JSON array</source>
        <translation>输出为一个 JSON 数组</translation>
    </message>
    <message>
        <source>Opens a case from flags or by hand.</source>
        <translation>从提示或手工立案。</translation>
    </message>
    <message>
        <source>a flag whose item it is about; may be repeated</source>
        <translation>所依据的提示；可重复</translation>
    </message>
    <message>
        <source>its title; by default the item&apos;s</source>
        <translation>标题；默认取条目标题</translation>
    </message>
    <message>
        <source>its tier; by default the gravest proposed</source>
        <translation>等级；默认取建议中最高的</translation>
    </message>
    <message>
        <source>its category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>the unit responsible</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>the policy of its clocks; by default the office&apos;s</source>
        <translation>时限制度；默认用本单位的</translation>
    </message>
    <message>
        <source>Prints a case with everything it holds.</source>
        <translation>输出案件的全部内容。</translation>
    </message>
    <message>
        <source>as one line</source>
        <translation>输出为一行</translation>
    </message>
    <message>
        <source>Writes what was fetched when the case&apos;s items were flagged, with a manifest of addresses, times, heads and hashes.</source>
        <translation>写出案件条目被标记时采集的原件，并附清单：地址、时间、响应头和哈希值。</translation>
    </message>
    <message>
        <source>the folder; made if it is not there</source>
        <translation>文件夹；没有则新建</translation>
    </message>
    <message>
        <source>dutydeskctl: the duty desk from a terminal. Data on standard output, words on standard error; exit 0 ok, 1 failed or refused, 2 wrong usage.</source>
        <translation>dutydeskctl：终端里的值班台。数据写到标准输出，说明写到标准错误；退出码 0 成功，1 失败或被拒绝，2 用法不对。</translation>
    </message>
    <message>
        <source>Prints each clock of the policy with its deadline and why.</source>
        <translation>输出该制度的各个时限、截止时间和理由。</translation>
    </message>
    <message>
        <source>Sets up the demonstration office in a temporary store, works one matter from the pull to the printed paper, and says each step.</source>
        <translation>在临时数据文件中建立演示单位，把一件事从采集办到打印日报，逐步说明。</translation>
    </message>
    <message>
        <source>where to leave the paper; by default a new folder for temporary files</source>
        <translation>日报存放的文件夹；默认为新建的临时文件夹</translation>
    </message>
    <message>
        <source>%1 (%2) signs in.</source>
        <translation>%1(%2)登录。</translation>
    </message>
    <message>
        <source>The sources are pulled: %1 sources, %2 new items, %3 revised, %4 flags, %5 sources failed.</source>
        <translation>采集完成：%1 个来源，新条目 %2 条，修订 %3 条，提示 %4 条，%5 个来源失败。</translation>
    </message>
    <message>
        <source>The gravest flagged item: %1 (%2).</source>
        <translation>等级最高的提示：%1(%2)。</translation>
    </message>
    <message>
        <source>Why: rule %1, because %2; words: %3.</source>
        <translation>为什么提示：规则「%1」，成立的部分 %2；词语：%3。</translation>
    </message>
    <message>
        <source>Case %1 is opened and taken: %2 %3.</source>
        <translation>第 %1 号案件已立案并承办：%2 %3。</translation>
    </message>
    <message>
        <source>Clock %1: due %2.</source>
        <translation>时限「%1」：%2 截止。</translation>
    </message>
    <message>
        <source>The leading group is told by phone; a fact is checked and recorded.</source>
        <translation>已电话报告领导小组；核实并记录了一条事实。</translation>
    </message>
    <message>
        <source>The reply is drafted and submitted for sign-off.</source>
        <translation>答复已拟好并提交审签。</translation>
    </message>
    <message>
        <source>Its author tries to sign it:</source>
        <translation>拟稿人试图自己签发：</translation>
    </message>
    <message>
        <source>The supervisor drafts a reply to another matter and tries to sign it:</source>
        <translation>审签人为另一件事拟稿，并试图自己签发：</translation>
    </message>
    <message>
        <source>The supervisor signs exactly this text: %1.</source>
        <translation>审签人签发这一份正文，指纹 %1。</translation>
    </message>
    <message>
        <source>The clerk files its public address: %1.</source>
        <translation>文书登记发布地址：%1。</translation>
    </message>
    <message>
        <source>The clerk issues the day&apos;s paper:</source>
        <translation>文书出具当日日报：</translation>
    </message>
    <message>
        <source>The audit chain holds: %1 entries.</source>
        <translation>审计链完整，共 %1 条。</translation>
    </message>
    <message>
        <source>The demonstration office is being made; its sites are served at %1.</source>
        <translation>正在建立演示单位；其网站在 %1 提供。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>the store; by default the desktop program&apos;s</source>
        <translation>数据文件；默认为窗口程序所用的</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>由谁操作</translation>
    </message>
    <message>
        <source>the password on its first line; without it you are asked</source>
        <translation>密码写在第一行；不给则询问</translation>
    </message>
    <message>
        <source>fail if the case is no longer of this version</source>
        <translation>案件已不是这一版时报告冲突</translation>
    </message>
    <message>
        <source>The store of %1 is made: %2. %3 is its supervisor.</source>
        <translation>已为%1建立数据文件：%2。审签人为%3。</translation>
    </message>
    <message>
        <source>command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Makes a store; the first user is a supervisor.</source>
        <translation>建立数据文件；第一位用户是审签人。</translation>
    </message>
    <message>
        <source>the office&apos;s name</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>the first supervisor</source>
        <translation>第一位审签人</translation>
    </message>
    <message>
        <source>how to reach the office; told to the sites it reads</source>
        <translation>单位联系方式；会告知被访问的网站</translation>
    </message>
    <message>
        <source>the policy of its clocks</source>
        <translation>所用的时限制度</translation>
    </message>
    <message>
        <source>Adds a user.</source>
        <translation>添加用户。</translation>
    </message>
    <message>
        <source>the new user&apos;s password; else the second line of --password-file, else you are asked</source>
        <translation>新用户的密码；否则取 --password-file 的第二行，再否则询问</translation>
    </message>
    <message>
        <source>Prints the users.</source>
        <translation>列出用户。</translation>
    </message>
    <message>
        <source>Lets a user sign in no more.</source>
        <translation>停用用户。</translation>
    </message>
    <message>
        <source>lets them again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Prints who may do what, as a table.</source>
        <translation>列出各角色的权限表。</translation>
    </message>
    <message>
        <source>Addresses inside the office that may be contacted.</source>
        <translation>允许访问的单位内部网段。</translation>
    </message>
    <message>
        <source>Takes an allowance back.</source>
        <translation>撤销允许。</translation>
    </message>
    <message>
        <source>Prints the allowed networks.</source>
        <translation>列出已允许的网段。</translation>
    </message>
    <message>
        <source>Fetches the sources that are due, those named, or all.</source>
        <translation>采集到期的、指定的或全部来源。</translation>
    </message>
    <message>
        <source>only this source; may be repeated</source>
        <translation>只采集此来源；可重复</translation>
    </message>
    <message>
        <source>all of them, due or not</source>
        <translation>全部，不论是否到期</translation>
    </message>
    <message>
        <source>Prints the flags.</source>
        <translation>列出提示。</translation>
    </message>
    <message>
        <source>only those after it</source>
        <translation>只列此后的</translation>
    </message>
    <message>
        <source>Dismisses a flagged item with a reason; a dismissal can be undone.</source>
        <translation>写明理由，不予立案；可以撤销。</translation>
    </message>
    <message>
        <source>why it needs no case</source>
        <translation>不予立案的理由</translation>
    </message>
    <message>
        <source>takes a dismissal back</source>
        <translation>撤销不予立案</translation>
    </message>
    <message>
        <source>Takes a flagged item out of the group of those that tell the same matter; it stays out.</source>
        <translation>把一条标记的信息从同事信息组中拆出，以后不再归入。</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>放回原组</translation>
    </message>
    <message>
        <source>Prints the items and cases that hold every word of the query.</source>
        <translation>列出含有全部检索词的条目和案件。</translation>
    </message>
    <message>
        <source>the query; or the words that follow</source>
        <translation>检索词；也可直接写在后面</translation>
    </message>
    <message>
        <source>the day; by default today</source>
        <translation>日期；默认为今天</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Prints how much the store holds.</source>
        <translation>输出各类数据的数量。</translation>
    </message>
    <message>
        <source>Adds a rule.</source>
        <translation>添加规则。</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>words, &quot;phrases&quot;, AND OR NOT, brackets</source>
        <translation>词、&quot;短语&quot;、AND OR NOT、括号</translation>
    </message>
    <message>
        <source>the tier it proposes: 1, 2 or 3</source>
        <translation>建议等级：1、2 或 3</translation>
    </message>
    <message>
        <source>the category of its cases</source>
        <translation>案件类别</translation>
    </message>
    <message>
        <source>hits less sure than this are unlikely; 0 to 1, 0.2 without it</source>
        <translation>把握低于此值的命中为可能性低；0 到 1，不写为 0.2</translation>
    </message>
    <message>
        <source>it applies from then on</source>
        <translation>从这时起适用</translation>
    </message>
    <message>
        <source>it applies until then</source>
        <translation>到这时为止适用</translation>
    </message>
    <message>
        <source>it applies to this source alone; may be repeated</source>
        <translation>只适用于这个来源；可写多次</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>it is not in use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Changes what is given of a rule.</source>
        <translation>修改规则里给出的内容。</translation>
    </message>
    <message>
        <source>Prints the rules.</source>
        <translation>列出规则。</translation>
    </message>
    <message>
        <source>Prints the stored items that the query would flag.</source>
        <translation>列出该检索式会提示的已有条目。</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>also says what it adds and loses against this rule</source>
        <translation>并说明与这条规则相比多了什么、少了什么</translation>
    </message>
    <message>
        <source>Prints each line of the file as words parted by spaces.</source>
        <translation>把文件每一行切成词，用空格分开。</translation>
    </message>
    <message>
        <source>Prints a line per hit of a keyword, or per flag of a rule.</source>
        <translation>每个关键词命中或每条规则提示输出一行。</translation>
    </message>
    <message>
        <source>a keyword a line</source>
        <translation>每行一个关键词</translation>
    </message>
    <message>
        <source>rules as JSON: name, query, tier; and word lists</source>
        <translation>JSON 规则：name、query、tier；以及词表</translation>
    </message>
    <message>
        <source>a text a line</source>
        <translation>每行一段文字</translation>
    </message>
    <message>
        <source>Adds a source.</source>
        <translation>添加来源。</translation>
    </message>
    <message>
        <source>its address, http or https</source>
        <translation>地址，http 或 https</translation>
    </message>
    <message>
        <source>Adds a special period, in which all sources are pulled more often.</source>
        <translation>添加重要时段，其间所有来源采集得更勤。</translation>
    </message>
    <message>
        <source>what it is called here</source>
        <translation>在本单位的名称</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>minutes between pulls at most; 5 without it</source>
        <translation>两次采集最多相隔的分钟数；不给出则为 5</translation>
    </message>
    <message>
        <source>Prints the special periods.</source>
        <translation>列出重要时段。</translation>
    </message>
    <message>
        <source>Removes a special period.</source>
        <translation>删除重要时段。</translation>
    </message>
    <message>
        <source>the title inside an entry</source>
        <translation>条目中的标题</translation>
    </message>
    <message>
        <source>the link inside an entry</source>
        <translation>条目中的链接</translation>
    </message>
    <message>
        <source>the date inside an entry</source>
        <translation>条目中的日期</translation>
    </message>
    <message>
        <source>Prints the sources with their health.</source>
        <translation>列出来源及其状况。</translation>
    </message>
    <message>
        <source>Fetches a source now and prints what came back; stores nothing.</source>
        <translation>立即试采集并输出结果，不保存。</translation>
    </message>
    <message>
        <source>the address it came from</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>the HTTP header it came with</source>
        <translation>随附的 HTTP 头</translation>
    </message>
    <message>
        <source>Reads a feed; prints it as one object.</source>
        <translation>读取订阅源，输出为一个对象。</translation>
    </message>
    <message>
        <source>Prints title, time and text of an article page.</source>
        <translation>输出文章页的标题、时间和正文。</translation>
    </message>
    <message>
        <source>Prints the entries of a list page; without selectors, the list it finds by itself.</source>
        <translation>输出列表页的条目；不给选择器时自动识别。</translation>
    </message>
    <message>
        <source>Says of each address whether this robots.txt allows it.</source>
        <translation>逐个说明此 robots.txt 是否允许访问该地址。</translation>
    </message>
    <message>
        <source>the product token that asks</source>
        <translation>访问者的产品名</translation>
    </message>
    <message>
        <source>There is a backup of today already.</source>
        <translation>今天已有备份。</translation>
    </message>
    <message>
        <source>What the present store holds cannot be read.</source>
        <translation>现有数据文件的内容无法读取。</translation>
    </message>
    <message>
        <source>The backup is not of this store: all %1 entries of its log are not in it.</source>
        <translation>该备份不属于此数据文件：现有日志的全部 %1 条记录都不在其中。</translation>
    </message>
    <message>
        <source>The backup&apos;s last entry is of %1; %2 entries that were written since are not in it.</source>
        <translation>备份的最后一条记录写于 %1；此后写入的 %2 条记录不在其中。</translation>
    </message>
    <message>
        <source>The replaced store is kept as %1.</source>
        <translation>被替换的数据文件保留为 %1。</translation>
    </message>
    <message>
        <source>Checks the store and the audit chain, and compares it with the head file, the papers and the backups; says the first break.</source>
        <translation>检查数据文件和审计链，并与链头文件、日报和备份比对；指出第一处不符。</translation>
    </message>
    <message>
        <source>a head to compare with, as a paper prints it; may be repeated</source>
        <translation>用于比对的链头，格式同专报所印；可重复给出</translation>
    </message>
    <message>
        <source>a backup elsewhere to compare with; may be repeated</source>
        <translation>用于比对的另存备份；可重复给出</translation>
    </message>
    <message>
        <source>Copies the store into a file and checks the copy, while others work.</source>
        <translation>把数据文件复制成备份并检查，其他人可继续工作。</translation>
    </message>
    <message>
        <source>into the folder of backups, if there is none of today; 7 daily, 4 weekly and 12 monthly ones are kept</source>
        <translation>若今天还没有备份，就写入备份文件夹；保留 7 份日备份、4 份周备份和 12 份月备份</translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place, once it is verified; the replaced store is kept.</source>
        <translation>备份经核验后替换数据文件；被替换的文件予以保留。</translation>
    </message>
    <message>
        <source>only says what would be lost</source>
        <translation>只说明会丢失什么</translation>
    </message>
    <message>
        <source>also when it is not a backup of this store</source>
        <translation>即使不是此数据文件的备份也恢复</translation>
    </message>
    <message>
        <source>instead of those to review, those that are unlikely or that a changed rule no longer makes</source>
        <translation>改为列出可能性低的、以及规则修改后不再成立的标记</translation>
    </message>
    <message>
        <source>Runs the rules in use, or those named, over what is stored; of the last 30 days unless told otherwise. What people reviewed stays. Goes on where it stopped.</source>
        <translation>用启用的规则（或指定的规则）重新筛查已入库的条目；不另说明时为最近 30 天。人员已处理的保持不变。中断后接着进行。</translation>
    </message>
    <message>
        <source>items found since then</source>
        <translation>从那时起采集的条目</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>only goes on with what is unfinished</source>
        <translation>只接着做未完成的</translation>
    </message>
    <message>
        <source>ends what is unfinished</source>
        <translation>结束未完成的</translation>
    </message>
    <message>
        <source>Prints or replaces what tiers are proposed by: words of harm, classes of sources, sites and growth (JSON).</source>
        <translation>列出或替换建议等级的依据：涉及伤害的词、信源类别、站点数、增长（JSON）。</translation>
    </message>
    <message>
        <source>Says what kind of site a source is: %1. It is a ground of the tiers that are proposed.</source>
        <translation>注明信源的类别：%1。它是建议等级的依据之一。</translation>
    </message>
    <message>
        <source>Prints this manual page (troff).</source>
        <translation>输出本手册页（troff 格式）。</translation>
    </message>
    <message>
        <source>DutyDesk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the duty desk from a terminal</source>
        <translation>在终端中使用值班台</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Does what people do in the window of DutyDesk, for administrators, scheduled jobs and diagnosis. Data go to standard output, as JSON or plain lines, words to standard error. Commands that change something take --as and ask for the password, or read it from --password-file; who may do what is the same as in the window, and all is logged.</source>
        <translation>在终端中完成值班台窗口里的工作，供管理员、定时任务和诊断使用。数据以 JSON 或纯文本行写到标准输出，文字说明写到标准错误。会作出更改的命令需要 --as，并询问密码，或从 --password-file 读取；权限与窗口中相同，全部操作均有记录。</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>0: done. 1: it failed or was refused; a sentence says why. 2: wrong usage.</source>
        <translation>0：完成。1：失败或被拒绝，并说明原因。2：用法错误。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>LANG, LC_ALL and LANGUAGE choose between Chinese and English. XDG_DATA_HOME is where the store lies if --store does not say otherwise.</source>
        <translation>LANG、LC_ALL 和 LANGUAGE 决定使用中文还是英文。未用 --store 指定时，数据库位于 XDG_DATA_HOME 下。</translation>
    </message>
    <message>
        <source>Issue %1 was issued at %2 by %3 and is printed again as it was; --again issues it as it is now.</source>
        <translation>第 %1 期已于 %2 由%3印发，现按原文重印；如需按当前内容另出新版，请加 --again。</translation>
    </message>
    <message>
        <source>issues it as it is now, as a further edition</source>
        <translation>按当前内容另出新版</translation>
    </message>
    <message>
        <source>a day of it; by default today</source>
        <translation>其中任意一天，默认今天</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Issues the day&apos;s paper, or prints again what was issued.</source>
        <translation>印发当日日报；已印发的按原文重印。</translation>
    </message>
    <message>
        <source>Issues the special brief on a case.</source>
        <translation>印发某一案件的专报。</translation>
    </message>
    <message>
        <source>Writes the ledger of a period, by default of this month.</source>
        <translation>导出某一时段的台账，默认本月。</translation>
    </message>
    <message>
        <source>Prints what was issued, the newest first.</source>
        <translation>列出已印发的文稿，新的在前。</translation>
    </message>
    <message>
        <source>Prints an issue again, word for word.</source>
        <translation>按原文重印某一期。</translation>
    </message>
    <message>
        <source>Has DOCX papers written on the office&apos;s own letterhead, a DOCX with fields such as {{unit}} and {{body}}.</source>
        <translation>DOCX 文稿改用本单位信头：带有 {{单位}}、{{正文}} 等字段的 DOCX 文件。</translation>
    </message>
    <message>
        <source>Goes back to the built-in letterhead.</source>
        <translation>恢复使用内置信头。</translation>
    </message>
    <message>
        <source>Writes the letterhead in use to a file; the built-in one is a beginning for your own.</source>
        <translation>把当前信头写入文件；内置信头可作为自制信头的底稿。</translation>
    </message>
    <message>
        <source>The notice of %1 is not in the calendar.</source>
        <translation>日历中没有%1年的放假通知。</translation>
    </message>
    <message>
        <source>Prints the days that notices or the office have set.</source>
        <translation>列出放假通知和本单位设定的日子。</translation>
    </message>
    <message>
        <source>only of this year</source>
        <translation>只列这一年</translation>
    </message>
    <message>
        <source>Makes a day a working day or a day off; running clocks move, frozen ones stay.</source>
        <translation>把某日设为工作日或休息日；运行中的时限随之移动，已定格的不变。</translation>
    </message>
    <message>
        <source>the task, as case show numbers it among the entries</source>
        <translation>任务的编号，见 case show 的记录</translation>
    </message>
    <message>
        <source>Gives a unit something to do by a time.</source>
        <translation>向单位交办任务，限时完成。</translation>
    </message>
    <message>
        <source>the unit that is to do it</source>
        <translation>承办任务的单位</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>任务内容</translation>
    </message>
    <message>
        <source>Records that a unit was urged to do its task.</source>
        <translation>登记一次对单位的督办。</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>督办内容</translation>
    </message>
    <message>
        <source>Records that a unit has done its task.</source>
        <translation>登记单位已完成任务。</translation>
    </message>
    <message>
        <source>what the unit reported</source>
        <translation>单位反馈的结果</translation>
    </message>
    <message>
        <source>Prints earlier cases whose titles and facts are like this one&apos;s, the likest first.</source>
        <translation>列出标题和事实与本件相似的以往案例，最相似的在前。</translation>
    </message>
    <message>
        <source>how many; 5 without it</source>
        <translation>最多几件；默认5件</translation>
    </message>
    <message>
        <source>Prints whom to phone for this case, in order, and who was told already.</source>
        <translation>按顺序列出本件应电话报告的对象，以及已报告的对象。</translation>
    </message>
    <message>
        <source>Adds somebody to the list of whom to phone first.</source>
        <translation>在电话报告名单中添加对象。</translation>
    </message>
    <message>
        <source>the post or the office</source>
        <translation>职务或单位</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>1: first</source>
        <translation>顺序，1为最先</translation>
    </message>
    <message>
        <source>only for this policy</source>
        <translation>只用于此制度</translation>
    </message>
    <message>
        <source>for which tiers; 1 without it</source>
        <translation>用于哪些等级；默认一级</translation>
    </message>
    <message>
        <source>Prints whom to phone first.</source>
        <translation>列出电话报告名单。</translation>
    </message>
    <message>
        <source>Takes somebody off the list of whom to phone.</source>
        <translation>从电话报告名单中移除对象。</translation>
    </message>
    <message>
        <source>Prints what asks for attention now: deadlines near, missed ones without a reason, escalations, tasks of units.</source>
        <translation>列出当前需要处理的事项：临近的时限、未说明原因的超时、升级报告、单位任务。</translation>
    </message>
    <message>
        <source>whose escalations: analyst | supervisor | clerk; supervisor without it</source>
        <translation>看谁的升级报告：analyst | supervisor | clerk；默认 supervisor</translation>
    </message>
    <message>
        <source>Sets the policy; running clocks move, frozen ones stay.</source>
        <translation>更换时限制度；运行中的时限随之移动，已定格的不变。</translation>
    </message>
    <message>
        <source>Says that the role which a missed deadline was told to has seen it.</source>
        <translation>登记超时已由被报告的角色阅知。</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>重复给出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies before the finding; please check the times.</source>
        <translation>“%1”早于发现时间，请核对。</translation>
    </message>
    <message>
        <source>The publication lies after the finding, so it is not believed.</source>
        <translation>发布时间晚于发现时间，不予采信。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has not started: it counts from &quot;%2&quot;.</source>
        <translation>“%1”尚未开始：自“%2”起算。</translation>
    </message>
    <message>
        <source>This policy sets no deadline for this tier.</source>
        <translation>该制度对此等级没有时限。</translation>
    </message>
    <message>
        <source> | a file of your own</source>
        <translation> | 自备文件</translation>
    </message>
    <message>
        <source>the office&apos;s; Asia/Shanghai without it</source>
        <translation>本单位的时区；默认 Asia/Shanghai</translation>
    </message>
    <message>
        <source>for clocks of office hours; 08:30-17:30 without it</source>
        <translation>用于按工作时间计算的时限；默认08:30-17:30</translation>
    </message>
    <message>
        <source>only prints which deadlines would move; changes nothing</source>
        <translation>只列出哪些时限会移动，不作更改</translation>
    </message>
    <message>
        <source>No deadline would move.</source>
        <translation>没有时限会移动。</translation>
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
        <source>an earlier version; by default the newest</source>
        <translation>较早的版本；默认最新版本</translation>
    </message>
    <message>
        <source>Prints the newest version of each policy.</source>
        <translation>列出每项制度的最新版本。</translation>
    </message>
    <message>
        <source>Prints a policy: each clock with its obligation and where that comes from.</source>
        <translation>列出一项制度：每个时限的要求及其依据。</translation>
    </message>
    <message>
        <source>Writes a policy as JSON, to be edited and imported.</source>
        <translation>把制度写成 JSON 文件，供修改后导入。</translation>
    </message>
    <message>
        <source>Makes the file the next version of its policy; running clocks move, frozen ones stay.</source>
        <translation>把文件作为该制度的下一版本；运行中的时限随之移动，已定格的不变。</translation>
    </message>
    <message>
        <source>Writes a note that only cleared people can open, with their password.</source>
        <translation>写入密封记录，只有获准人员凭本人密码才能打开。</translation>
    </message>
    <message>
        <source>Prints a sealed note, as case show numbers it; that it was opened is logged.</source>
        <translation>显示一条密封记录（编号见 case show）；打开会记入日志。</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password, or sets that of another who forgot it.</source>
        <translation>修改本人密码，或为忘记密码的人员重设。</translation>
    </message>
    <message>
        <source>the new password; else the second line of --password-file, else you are asked</source>
        <translation>新密码；否则取 --password-file 的第二行，再否则会询问</translation>
    </message>
    <message>
        <source>Drops texts that nobody flagged and that are older than the office keeps them; what is flagged, cases and papers stay.</source>
        <translation>清理从未被标记且超过保留期限的正文；被标记的内容、案件和专报不动。</translation>
    </message>
    <message>
        <source>only says how much would go</source>
        <translation>只说明可清理多少</translation>
    </message>
    <message>
        <source>how long the office keeps them from now on; 0: for ever</source>
        <translation>今后的保留天数；0 表示永久保留</translation>
    </message>
    <message>
        <source>Nobody is on in a special period: %1</source>
        <translation>重要节点期间无人值班：%1</translation>
    </message>
    <message>
        <source>Hand-over %1 of %2 is not acknowledged yet.</source>
        <translation>第 %1 号交班（%2）尚未签收。</translation>
    </message>
    <message>
        <source>who is on</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>as what; may be left out</source>
        <translation>岗位，可不填</translation>
    </message>
    <message>
        <source>Prints who is on, by default in this week.</source>
        <translation>列出值班表，默认为本周。</translation>
    </message>
    <message>
        <source>Puts a person on the roster.</source>
        <translation>在值班表中排一个班。</translation>
    </message>
    <message>
        <source>Changes a turn of the roster that is not over.</source>
        <translation>修改值班表中尚未结束的班次。</translation>
    </message>
    <message>
        <source>Takes a turn that is not over off the roster.</source>
        <translation>从值班表中撤下尚未结束的班次。</translation>
    </message>
    <message>
        <source>Copies a week of the roster to a later one; by default this week to the next.</source>
        <translation>把一周的排班复制到以后的一周；默认把本周复制到下周。</translation>
    </message>
    <message>
        <source>the first day to copy</source>
        <translation>从哪一天起复制</translation>
    </message>
    <message>
        <source>the first day to copy it to</source>
        <translation>复制到从哪一天起</translation>
    </message>
    <message>
        <source>how many; 7 without it</source>
        <translation>天数，默认 7</translation>
    </message>
    <message>
        <source>Prints who is on, who comes next, what is open and which hand-overs nobody has acknowledged.</source>
        <translation>列出当前值班人、下一班、未了事项和尚未签收的交班。</translation>
    </message>
    <message>
        <source>Prints the shift log: what people wrote, and what the program fills in.</source>
        <translation>列出值班记录：人员所写和程序自动填入的内容。</translation>
    </message>
    <message>
        <source>Writes an entry into the shift log.</source>
        <translation>在值班记录中写一条。</translation>
    </message>
    <message>
        <source>the text; or the words that follow</source>
        <translation>正文；也可直接写在后面</translation>
    </message>
    <message>
        <source>Hands the shift over, with all that is open; the password is the signature.</source>
        <translation>交班，连同全部未了事项；密码即签名。</translation>
    </message>
    <message>
        <source>who is to take it over; by default whoever comes</source>
        <translation>交给谁；默认由来人接班</translation>
    </message>
    <message>
        <source>what the next one has to know</source>
        <translation>需要下一班知道的事</translation>
    </message>
    <message>
        <source>Acknowledges a hand-over, by default the oldest that waits for this person; the password is the signature.</source>
        <translation>签收交班，默认为等待本人的最早一份；密码即签名。</translation>
    </message>
    <message>
        <source>a matter that is not acknowledged and stays in view</source>
        <translation>不予签收、继续显示的事项</translation>
    </message>
    <message>
        <source>a remark on it</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Takes back a hand-over that nobody has acknowledged.</source>
        <translation>撤回尚未签收的交班。</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prints the latest hand-overs with what was open and both signatures.</source>
        <translation>列出最近的交接班，含未了事项和双方签名。</translation>
    </message>
    <message>
        <source>a template, filled from the case&apos;s verified facts</source>
        <translation>模板，用本案核实为真的事实填入</translation>
    </message>
    <message>
        <source>its text; fields: %1</source>
        <translation>正文；可用字段：%1</translation>
    </message>
    <message>
        <source>its text from a file (UTF-8)</source>
        <translation>从文件读取正文（UTF-8）</translation>
    </message>
    <message>
        <source>Prints the templates that replies can begin with.</source>
        <translation>列出可用于起草答复的模板。</translation>
    </message>
    <message>
        <source>Prints all versions of a template, oldest first.</source>
        <translation>列出一个模板的各个版本，旧的在前。</translation>
    </message>
    <message>
        <source>Adds a template of replies.</source>
        <translation>添加答复模板。</translation>
    </message>
    <message>
        <source>Makes the next version of a template.</source>
        <translation>修改模板，形成新的版本。</translation>
    </message>
    <message>
        <source>Offers a template no longer; its versions stay.</source>
        <translation>停用模板，各版本仍保留。</translation>
    </message>
    <message>
        <source>Issues the report on a week, month or year, how the units did in a period, or the shift log of a day.</source>
        <translation>印发周报、月报、年报、某一时段的单位办理情况，或某日的值班记录。</translation>
    </message>
    <message>
        <source>These are %1; there may be more. --limit asks for more at once, --before for those with a lower number.</source>
        <translation>这里列出 %1 件，可能还有。用 --limit 一次多列，用 --before 列编号更小的。</translation>
    </message>
    <message>
        <source>closed and archived ones too, by number</source>
        <translation>已办结和已归档的也列出，按编号</translation>
    </message>
    <message>
        <source>at most so many; 500 without it</source>
        <translation>最多列出几件，默认 500</translation>
    </message>
    <message>
        <source>only with a lower number</source>
        <translation>只列编号更小的</translation>
    </message>
    <message>
        <source>Takes the days of a year&apos;s notice from a file; the year counts as published.</source>
        <translation>从文件导入一年的放假通知，该年即视为已公布。</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>应为下列之一：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no time of day; 00:00 is taken.</source>
        <translation>“%1”没有写时刻，按 00:00 计算。</translation>
    </message>
    <message>
        <source>what happened when, without an offset in the office&apos;s zone; promised=DATE is the day promised; may be repeated. Events: %1</source>
        <translation>何时发生何事，不写时差即按本单位时区；promised=日期 为承诺的日期；可重复。可用事件：%1</translation>
    </message>
    <message>
        <source>days off and make-up days to add: {&quot;2027&quot;: {&quot;off&quot;: [&quot;01-01..01-03&quot;], &quot;work&quot;: [&quot;01-09&quot;]}}, or lines such as 2027 off 01-01..03; work 01-09; may be repeated</source>
        <translation>要增加的放假日和补班日：{&quot;2027&quot;: {&quot;off&quot;: [&quot;01-01..01-03&quot;], &quot;work&quot;: [&quot;01-09&quot;]}}，或形如 2027 off 01-01..03; work 01-09 的各行；可重复</translation>
    </message>
    <message>
        <source>a time is written %1</source>
        <translation>时间写作 %1</translation>
    </message>
    <message>
        <source>a day is written %1</source>
        <translation>日期写作 %1</translation>
    </message>
    <message>
        <source>Takes the first assignment of a case back, while nothing was done since.</source>
        <translation>撤回案件的首次交办（此后尚无任何办理时）。</translation>
    </message>
    <message>
        <source>Changes what the case is called, of which kind it is and whose it is.</source>
        <translation>修改案件的标题、类别和承办单位。</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>案件标题</translation>
    </message>
    <message>
        <source>units that help</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Attaches an item to the case.</source>
        <translation>把一条信息并入案件。</translation>
    </message>
    <message>
        <source>until when; a day alone: until its end</source>
        <translation>截止时间；只写日期则到当天结束</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺少这一项</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>应写作 %1</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>应为 1 以上的整数</translation>
    </message>
    <message>
        <source>when it is over; a day alone: at its end</source>
        <translation>何时结束；只写日期则为当天结束时</translation>
    </message>
    <message>
        <source>The head file %1 is missing or cannot be read, so the log was not compared with it. Give the last head that was printed: --head COUNT:HASH</source>
        <translation>链头文件 %1 不存在或无法读取，未能与之比对。请给出最近一次印发的链头：--head COUNT:HASH</translation>
    </message>
    <message>
        <source>dutydeskctl VERB --help tells more of each, dutydeskctl --version which version this is.</source>
        <translation>dutydeskctl 命令 --help 查看详细说明，dutydeskctl --version 查看版本。</translation>
    </message>
    <message>
        <source>Names all verbs; after a verb, tells more of it.</source>
        <translation>列出所有命令；写在命令之后则查看该命令的详细说明。</translation>
    </message>
    <message>
        <source>Tells which version this is.</source>
        <translation>查看版本。</translation>
    </message>
</context>
</TS>
