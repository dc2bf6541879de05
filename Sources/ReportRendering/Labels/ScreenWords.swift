/// The words of the tools of a page, every one in both languages.
enum ScreenWords {
  static let search = Label("查找全页，如：信访", "Search the page")
  static let searchLabel = Label("查找全页文字", "Search the text of the page")
  static let tools = Label("查找与筛选", "Search and filters")
  static let previousHit = Label("上一处命中", "previous hit")
  static let nextHit = Label("下一处命中", "next hit")
  static let kinds = Label("变动类别", "kinds of change")
  static let topics = Label("涉及", "about")
  static let hideSame = Label("隐藏未变", "hide unchanged")
  static let clear = Label("清除筛选", "clear filters")
  static let listButton = Label("清单", "list")
  static let previous = Label("上一处变动", "previous change")
  static let next = Label("下一处变动", "next change")
  static let previousShort = Label("上一处", "previous")
  static let nextShort = Label("下一处", "next")
  static let keys = Label("按键：n 下一处，p 上一处，/ 查找", "keys: n next, p previous, / search")
  static let nothing = Label("没有符合条件的内容。", "Nothing fits.")
  static let changeList = Label("变动清单", "Changes")
  static let permalink = Label("这一处的固定链接", "permanent link to this place")
  static let copy = Label("复制为文字", "copy as text")
  static let filter = Label("筛选", "filters")
  static let apart = Label("空心点不与他年相比", "hollow: not to be compared")
  static let notFromZero = Label("纵轴不从0起", "axis not from 0")
  static let level = Label("持平", "level")
  static let onlyAims = Label("只看有目标的", "only those with an aim")
  static let order = Label("次序", "Order")
  static let orderGiven = Label("按主题", "by theme")
  static let orderUp = Label("近年升幅", "latest rise")
  static let orderDown = Label("近年降幅", "latest fall")
  static let orderName = Label("名称", "name")
  static let hover = Label(
    "移到任一图上，各图同时读出那一年；圆点通往原句。", "Point at a plot to read that year in all of them; dots lead to the passages."
  )
  static let allData = Label("全部数据 CSV", "all data as CSV")
  static let tableData = Label("下载本表 CSV", "this table as CSV")
  static let noChart = Label("没有符合条件的图。", "No plot fits.")
  static let oldNew = Label("旧＼新", "old \\ new")
  static let pairs = Label("任选两年", "Any two years")
  static let pairsCaption = Label("每一格是一对年份", "Each cell is a pair of years")
  static let older = Label("旧", "older")
  static let newer = Label("新", "newer")
  static let yearOn = Label("往后一年", "one year on")
  static let median = Label("中位数", "Median")
  static let texts = Label("报告全文中的句子", "Sentences in the reports")
  static let mainParts = Label("主要部分", "Main parts")
  static let boardLists = Label("各乡镇现存问题", "Open weaknesses by township")
  static let backToTable = Label("↑ 回到表内", "↑ back to the table")

  static func places(_ count: Int) -> Label { Label("\(count)处，按新报告的次序", "\(count), in the newer order") }
  static func permalinkOf(_ number: Int) -> Label { Label("：变动\(number)的固定链接", ": link to change \(number)") }
  static func unchanged(_ count: Int) -> Label { Label("未变\(count)句", "\(count) the same") }
  static func characters(_ count: Int) -> Label { Label("（\(count)字，标点全半角除外）", "(\(count) characters)") }
  static func nothingIn(_ year: String) -> Label {
    Label("\(year)没有对应文字", "\(year): nothing that answers to it")
  }
  static func against(_ year: String) -> Label { Label("较\(year)年", "against \(year)") }
  static func download(_ name: String) -> Label { Label("下载数据：\(name)", "download data: \(name)") }

  /// The words that the script puts together, by name.
  private static let spoken: [String: Label] = [
    "theme": Label("底色：", "Colours: "), "auto": Label("自动", "auto"), "light": Label("浅色", "light"),
    "dark": Label("深色", "dark"), "hits": Label(" 处", " hits"), "none": Label("全页没有。", "Not on this page."),
    "copied": Label("已复制", "copied"), "refused": Label("浏览器不允许，请手工选取", "not allowed; please select by hand"),
    "ask": Label("请说明：", "please explain:"), "change": Label("变动", "change "),
    "silent": Label("未报", "not given"),
    "both": Label("两年都提", "Named in both"), "only": Label("只在", "Only in "), "onlyEnd": Label("年提", ""),
    "nil": Label("无", "none"),
    "figures": Label("两年都报的数据，按变动幅度", "Figures that both give, the largest move first"),
    "indicator": Label("指标", "Indicator"), "delta": Label("增减", "Change"),
    "apart": Label("口径不同，不比", "not comparable"), "level": Label("持平", "level"),
    "points": Label("个百分点", " points"), "pair": Label("逐句对照", "sentence by sentence"),
    "of": Label(" 个乡镇中的 ", " townships, shown: "), "townships": Label(" 个乡镇", " townships"),
    "drop": Label("去掉筛选：", "remove the filter "), "sort": Label("按此列排序", "sort by this column"),
    "loading": Label("正在读取全文…", "reading the texts…"),
    "more": Label("还有更多，请写得更具体。", "There are more; ask for something narrower."), "year": Label("年", ""),
    "unreadable": Label("全文索引读不到，只查了本页。", "The index of texts cannot be read; only this page was searched."),
  ]

  /// The words for the script.
  static func data(_ language: Language) -> ScriptData {
    .object(spoken.mapValues { .text($0(language)) })
  }
}
