import SeededRandom

/// Reports of fictional townships made from a seed: no text of a real report, the same text on every machine.
struct Corpus {
  /// One township's reports, oldest first.
  struct Township {
    let name: String
    let county: String
    /// The text of each report as UTF-8.
    let reports: [(year: Int, bytes: [UInt8])]
  }

  /// The townships.
  let townships: [Township]

  /// Makes a corpus.
  ///
  /// - Parameters:
  ///   - townships: How many townships.
  ///   - years: How many reports of each.
  ///   - scale: How many times as long as a usual report of 8 KB.
  init(townships: Int, years: Int, scale: Int = 1, seed: UInt64 = 20_211_224) {
    var random = SplitMix64(seed: seed)
    var taken: Set<String> = []
    self.townships = (0..<townships).map { number in
      var (name, county) = ("", "")
      // No two townships are of one name and county.
      repeat {
        name = random.pick(Words.stems) + random.pick(Words.stems) + random.pick(["镇", "乡", "街道"])
        county = random.pick(Words.stems) + random.pick(Words.stems) + "县"
      } while !taken.insert(county + name).inserted
      var writer = ReportWriter(
        name: name, county: county, scale: scale, seed: seed &+ UInt64(number) &* 7919)
      return Township(
        name: name, county: county,
        reports: (0..<years).map { year in (2015 + year, Array(writer.report(on: 2015 + year).utf8)) })
    }
  }

  /// All reports one behind another.
  var reports: [[UInt8]] { townships.flatMap { $0.reports.map(\.bytes) } }
}

/// The words that the generated reports are put together from.
enum Words {
  static let stems = [
    "松", "青", "云", "石", "柳", "沙", "望", "临", "桐", "荷", "榆", "岭", "溪", "坪", "湾", "塘", "槐", "汀",
  ]
  static let headings = [
    "深入学习贯彻习近平法治思想", "健全政府机构职能体系", "健全依法行政制度体系", "健全行政决策制度体系", "健全行政执法工作体系",
    "健全突发事件应对体系", "健全社会矛盾纠纷行政预防调处化解体系", "健全行政权力制约和监督体系", "加强普法宣传教育", "加强党的领导",
  ]
  static let openings = ["坚持", "围绕中心工作，", "严格落实", "持续推进", "按照上级部署，", "结合实际，", "聚焦群众关切，", "充分发挥作用，"]
  static let deeds = [
    "开展法治宣传活动", "组织干部集中学法", "召开法治建设专题会议", "排查矛盾纠纷", "化解矛盾纠纷", "受理群众来信来访", "审查各类合同协议",
    "开展联合执法检查", "整改安全隐患", "开展应急演练", "发放宣传资料", "主动公开政府信息", "培训执法人员", "办理行政处罚案件", "接待群众咨询",
    "选聘人民调解员", "走访企业", "巡查河道", "制定规范性文件", "办结便民事项",
  ]
  static let measures = ["次", "场", "件", "起", "份", "人次", "人", "条", "处", "户", "名", "期"]
  static let effects = [
    "依法行政水平不断提高", "群众法治意识明显增强", "执法行为进一步规范", "社会大局和谐稳定", "决策质量有效提升", "办事效率明显提高",
  ]
  static let means = [
    "明确专人负责日常工作", "定期会商研判重点事项", "把责任压实到村到人", "结合走访听取群众意见", "邀请法律顾问全程参与", "用好村级法治宣传阵地",
    "加强与派出所司法所的协作配合", "组织志愿者深入田间地头", "健全台账并逐项对账销号", "将落实情况纳入年度考核",
  ]
  static let objects = [
    "执法队伍", "法律顾问作用发挥", "普法形式", "矛盾纠纷化解机制", "执法案卷", "干部法治思维", "政务公开", "执法装备", "网格员履职", "村级法律服务",
  ]
  static let faults = ["力量不足", "不够充分", "较为单一", "不够健全", "不够规范", "有待提升", "不够及时", "比较滞后"]
  static let circumstances = ["由于编制有限，", "受经费制约，", "因人员变动较大，", "加之任务繁重，", ""]
}
