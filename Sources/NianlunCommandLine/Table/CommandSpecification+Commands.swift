import ReportRendering

// The table of commands.
extension CommandSpecification {
  static let read = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "读报告：提纲、举措、数据、问题、原因和安排",
      en: "read reports: outline, measures, figures, shortcomings, causes, plans"),
    details: [
      Label(
        zh: "每一项都注明在原文的什么地方。--format json 的结果与快照文件相同；报告不止一份时为数组。",
        en: "Every fact carries its place in the source. The JSON is that of a snapshot; an array where more "
          + "than one report is named."),
      Label(
        zh: "--format ndjson 每份报告一行，边读边写，份数不限；--from ndjson 时标准输入每行是 {\"path\": …, \"text\": …}。",
        en: "With --format ndjson each report is a line, written as it is read, however many there are. With "
          + "--from ndjson a line of standard input is {\"path\": …, \"text\": …}."),
    ],
    ownOptions: [.from, .output, .noByteOrderMark],
    formats: [.text, .json, .ndjson, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun read seeds/宜居镇/2025.txt",
        purpose: Label(zh: "读一份报告", en: "read one report")),
      Example(
        line: "nianlun read 宜居镇 2025 --format json -o 2025.json",
        purpose: Label(zh: "存为 JSON", en: "save it as JSON")),
      Example(
        line: "nianlun read --format ndjson --from paths",
        purpose: Label(
          zh: "标准输入给出的每个文件一行，如 find 报告 -name '*.txt' 的结果",
          en: "a line for each file that standard input names, as find REPORTS -name '*.txt' does")),
    ])

  static let compare = CommandSpecification(
    operands: [
      Label(zh: "旧报告 新报告", en: "OLD NEW"),
      Label(zh: "乡镇 年份 年份", en: "TOWNSHIP YEAR YEAR"),
    ],
    summary: Label(
      zh: "比较两年：什么是新的，什么没有了，数据、问题和承诺怎么样了",
      en: "compare two years: what is new, what is gone, what became of the promises"),
    details: [
      Label(
        zh: "前一份算旧，后一份算新，按给出的顺序比较。JSON 总是完整的，不能筛选。",
        en:
          "The first report counts as the older one, as given. The JSON is always whole and takes no filter.")
    ],
    ownOptions: [.only, .theme, .section, .all, .output, .noByteOrderMark],
    formats: [.text, .json, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun compare 青溪镇 2023 2024",
        purpose: Label(zh: "比较一个乡镇的两年", en: "compare two years of a township")),
      Example(
        line: "nianlun compare 青溪镇 2023 2024 --only commitments",
        purpose: Label(zh: "只看承诺", en: "promises only")),
      Example(
        line: "nianlun compare 2023.txt 2024.txt --format html -o compare.html",
        purpose: Label(zh: "一个可以发给同事的网页文件", en: "one page to send to a colleague")),
      Example(
        line: "nianlun compare 青溪镇 2023 2024 -o compare.docx",
        purpose: Label(zh: "两三页的 Word 文档", en: "a Word document of some pages")),
    ])

  static let weaknesses = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "一个乡镇历年的问题：哪些反复出现，哪些不再提，哪些称已整改",
      en: "a township's shortcomings over the years: recurring, gone, reported resolved"),
    details: [
      Label(
        zh: "只给一份报告也可以。几个乡镇的报告按乡镇分开；HTML 和 Word 一次只出一个乡镇，JSON 为数组，CSV 接在一张表里。",
        en:
          "One report alone will do. Reports of several townships are kept apart: an array in JSON, one table in "
          + "CSV; HTML and Word take one township at a time.")
    ],
    ownOptions: [.output, .noByteOrderMark],
    formats: [.text, .json, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun weaknesses 青溪镇",
        purpose: Label(zh: "手边所有年份", en: "all years at hand")),
      Example(
        line: "nianlun weaknesses 青溪镇 2021-2023 --format csv -o ledger.csv",
        purpose: Label(zh: "三年的问题台账", en: "a ledger of three years")),
    ])

  static let trends = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "一个乡镇历年的数据和主题：升降、转折、中断",
      en: "a township's figures and themes over the years: rises, falls, turns, breaks"),
    details: [
      Label(
        zh: "没有数据的年份留空，不当作零。几个乡镇的报告按乡镇分开；HTML 和 Word 一次只出一个乡镇，JSON 为数组，CSV 接在一张表里。",
        en:
          "A year without a figure stays blank, not zero. Reports of several townships are kept apart: an array "
          + "in JSON, one table in CSV; HTML and Word take one township at a time.")
    ],
    ownOptions: [.output, .noByteOrderMark],
    formats: [.text, .json, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun trends 青溪镇",
        purpose: Label(zh: "手边所有年份", en: "all years at hand")),
      Example(
        line: "nianlun trends 青溪镇 --format html -o trends.html",
        purpose: Label(zh: "带图的网页文件", en: "a page with plots")),
    ])

  static let history = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "供其他程序用：各乡镇历年的比较、问题和趋势，每行一个 JSON",
      en: "for other programs: comparisons, weaknesses and trends of townships, as lines"),
    details: [
      Label(
        zh: "每个乡镇依次写出：相邻两份报告的比较、历年的问题、历年的数据，各为一行 JSON；乡镇按名称排列，与报告的先后无关。",
        en:
          "For each township: what changed from each report to the next, its weaknesses, its trends, one line of "
          + "JSON each; townships in the order of their names, whatever the order of the reports."),
      Label(
        zh: "--from ndjson 时标准输入每行是一份报告：{\"path\": …, \"text\": …}，或 nianlun read --format ndjson 写出的一行。",
        en:
          "With --from ndjson each line of standard input is a report: {\"path\": …, \"text\": …}, or what nianlun "
          + "read --format ndjson writes."),
    ],
    ownOptions: [.from],
    formats: [],
    examples: [
      Example(
        line: "nianlun history seeds",
        purpose: Label(zh: "文件夹里所有的乡镇", en: "every township of a folder")),
      Example(
        line: "nianlun history --from ndjson",
        purpose: Label(zh: "标准输入里的报告", en: "the reports on standard input")),
    ])

  static let check = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "查报告自身的毛病：数据矛盾、缺内容、年份未改、迟报",
      en: "check reports by themselves: contradictions, missing contents, stale years"),
    details: [
      Label(zh: "发现问题时退出码为 1。", en: "Exits with 1 where something is found.")
    ],
    ownOptions: [.output, .noByteOrderMark],
    formats: [.text, .json, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun check seeds",
        purpose: Label(zh: "查一个文件夹里所有的报告", en: "check every report of a folder"))
    ])

  static let board = CommandSpecification(
    operands: [Label(zh: "路径…", en: "PATH…")],
    summary: Label(
      zh: "各乡镇并排：未解决的问题、兑现的承诺、矛盾之处、共性问题",
      en: "townships side by side: open weaknesses, promises kept, common weaknesses"),
    details: [
      Label(
        zh: "不是排行榜：写得坦诚的报告不应显得比空洞的差。",
        en: "This is no league table: a candid report must not look worse than an empty one.")
    ],
    ownOptions: [.output, .noByteOrderMark],
    formats: [.text, .json, .markdown, .html, .csv, .docx],
    examples: [
      Example(
        line: "nianlun board seeds",
        purpose: Label(zh: "文件夹里所有的乡镇", en: "every township of a folder")),
      Example(
        line: "nianlun board seeds --format csv -o ledger.csv",
        purpose: Label(zh: "各乡镇的问题台账", en: "the ledger of all townships")),
    ])

  static let site = CommandSpecification(
    operands: [Label(zh: "路径…", en: "PATH…")],
    summary: Label(
      zh: "做成网页：总表、每个乡镇一页、相邻两份报告一页",
      en: "pages for the browser: the board, one a township, one for each report and the one before"),
    details: [
      Label(
        zh: "放在电脑、优盘或网站服务器上都能打开，不用联网。内容没变的页面不重写；中途停下也不会留下半个文件。",
        en:
          "They open from a disk, a stick or any web server, and need no network. Pages that did not change are left "
          + "alone; a run that is broken off leaves no file half written.")
    ],
    ownOptions: [.directory, .open],
    formats: [],
    examples: [
      Example(
        line: "nianlun site seeds -o site",
        purpose: Label(zh: "写到文件夹 site", en: "write it to the folder site")),
      Example(
        line: "nianlun site seeds --open",
        purpose: Label(
          zh: "写到 nianlun-site，并在浏览器里打开", en: "write it to nianlun-site and open it in the browser")),
    ])

  static let snapshot = CommandSpecification(
    operands: [Label(zh: "报告…", en: "REPORT…")],
    summary: Label(
      zh: "把读到的存成快照：县名和乡镇名的文件夹，一年一个 JSON 文件",
      en: "save what was read as snapshots: a folder a township, a JSON file a year"),
    details: [
      Label(
        zh: "默认写到 snapshots/；以后写乡镇名和年份就能用，不必再有原来的文件。",
        en:
          "They go to snapshots/ unless told otherwise, and are found there by township and year; the files that "
          + "they were read from are needed no more.")
    ],
    ownOptions: [.directory],
    formats: [],
    examples: [
      Example(
        line: "nianlun snapshot seeds",
        purpose: Label(zh: "写到 snapshots/", en: "write to snapshots/"))
    ])
  static let completions = CommandSpecification(
    operands: [Label(zh: "终端程序（shell）", en: "SHELL")],
    operandWords: Shell.allCases.map(\.rawValue),
    summary: Label(
      zh: "让终端按 Tab 键补全命令：输出 bash、zsh 或 fish 用的脚本",
      en: "write the script by which bash, zsh or fish completes a command when Tab is pressed"),
    details: [
      Label(
        zh: "install 会把三个脚本都装到这些程序会去找的地方；这里用于只给自己装。",
        en: "install puts all three where these shells look for them; this is for one's own set-up.")
    ],
    ownOptions: [],
    formats: [],
    examples: [
      Example(
        line: "nianlun completions bash",
        purpose: Label(
          zh: "存到 ~/.local/share/bash-completion/completions/nianlun",
          en: "to be kept as ~/.local/share/bash-completion/completions/nianlun"))
    ])

  static let install = CommandSpecification(
    operands: [],
    summary: Label(
      zh: "安装：把程序、手册页和补全脚本放到一个文件夹下面",
      en: "install the program, its man pages and completions below a folder"),
    details: [
      Label(
        zh: "程序放到 bin/，手册页和补全脚本放到 share/。拷走的是正在运行的这个程序，所以下载的和自己编译的都能这样装。",
        en:
          "The program goes to bin/, man pages and completions to share/. What is copied is the program that runs, so "
          + "that one downloaded and one built by oneself are installed alike.")
    ],
    ownOptions: [.prefix],
    formats: [],
    examples: [
      Example(
        line: "nianlun install", purpose: Label(zh: "装到 ~/.local", en: "install it below ~/.local")),
      Example(
        line: "nianlun install --prefix /usr/local",
        purpose: Label(zh: "给所有用户装", en: "install it for everybody")),
    ])
}
