import ReportModel
import Testing

/// The ways of writing a number that outside suites know, in report sentences of our own: each kind for and against.
@Suite struct NumeralFormTests {
  /// A sentence and what is read in it, as value and unit with what is not as usual.
  struct Form: CustomTestStringConvertible, Sendable {
    var text: String
    var reads: [String]
    var testDescription: String { text }

    init(_ text: String, _ reads: String...) {
      self.text = text
      self.reads = reads
    }
  }

  static let scales: [Form] = [
    Form("筹措修路资金6千万元", "60000000元"), Form("下达补助1亿5千万元", "150000000元"), Form("兑付补贴2千4百万元", "24000000元"),
    Form("发放倡议书3千余份", "3000份 approx"), Form("全省投资达2.6万亿元", "2600000000000元"),
    Form("总值为三万八千亿元", "3800000000000元"),
    Form("化解债务2个亿元", "200000000元"), Form("推进“百千万工程”"), Form("实施千万工程"), Form("服务“万亿级”产业"),
  ]

  static let approximate: [Form] = [
    Form("张贴标语千余条", "1000条 approx"), Form("观众达万余人次", "10000人次 approx"), Form("受训近千人", "1000人 approx"),
    Form("走访上万户", "10000户 approx"), Form("到位资金800多亿元", "80000000000元 approx"), Form("宣讲十来场", "10场 approx"),
    Form("每村补助四五万元", "45000元 approx"), Form("接处警情二十七八起", "27.5起 approx"), Form("不下百次巡查", "100次 atLeast"),
    Form("线下百人签名"), Form("走进千家万户"),
    Form("想方设法、千方百计化解矛盾"), Form("多次开展检查"), Form("开展检查数十次"), Form("添置设备若干台"),
  ]

  static let intervals: [Form] = [
    Form("每户补贴4—6万元", "50000元 approx"), Form("每村奖补十五至二十万元", "175000元 approx"),
    Form("发放传单2—4千份", "3000份 approx"),
    Form("各村宣讲3到6次", "4.5次 approx"), Form("每村选派一到两名干部", "1.5名 approx"), Form("罚款2万元至6万元", "40000元 approx"),
    Form("慰问困难户30至40户", "35户 approx"), Form("覆盖到9个村", "9个"), Form("纠纷由20件下降到12件", "20件", "12件"),
    Form("从4月到9月巡查7次", "7次"), Form("1—10月办结案件36件", "36件"),
  ]

  static let units: [Form] = [
    Form("疏浚沟渠15千米", "15千米"), Form("修复堤岸二百一十千米", "210千米"), Form("查获腊肉3.6千克", "3.6千克"),
    Form("装机80千瓦", "80千瓦"), Form("节电3000千瓦时", "3000千瓦时"), Form("造林6平方千米", "6平方千米"), Form("登记结婚九十对", "90对"),
    Form("培训三个半小时", "3.5小时"), Form("清淤4吨半", "4.5吨"), Form("退耕三亩半", "3.5亩"), Form("查扣毒蘑菇一吨", "1吨"),
    Form("退款二十元五角", "20.5元"), Form("没收80元3角5分", "80.35元"), Form("追缴款项柒仟贰佰元整", "7200元"),
    Form("建设执法队伍"), Form("收拾整齐"), Form("修缮八角亭两座", "2座"), Form("上半年检查8次", "8次"),
  ]

  static let decimals: [Form] = [
    Form("拨付经费二十六点五万元", "265000元"), Form("修路三点六公里", "3.6公里"), Form("投资一点八亿元", "180000000元"),
    Form("信访量同比下降百分之三点五一", "3.51% change down"), Form("一点一滴抓落实"), Form("设宣传点四处", "4处"),
    Form("满意率提高两个百分点", "2个百分点 change up"), Form("发案率下降零点六个百分点", "0.6个百分点 change down"),
    Form("考核扣3分", "3分"), Form("五一期间巡查2次", "2次"),
  ]

  static let zeros: [Form] = [
    Form("登记人口一万零二十五人", "10025人"), Form("听课一百零十人", "110人"), Form("印发读本2万3千5百册", "23500册"),
    Form("印发读本1万零300册", "10300册"), Form("接件1千零30件", "1030件"), Form("印发传单14万3份", "143000份"),
    Form("为18个村6个社区配齐顾问", "18个", "6个"),
  ]

  static let shares: [Form] = [
    Form("满意度达八成五", "85%"), Form("网办占比达四成半", "45%"), Form("持证人员占总数的4分之1", "25%"),
    Form("差错率下降千分之二", "0.2% change down"), Form("得分3分", "3分"), Form("成立3个小组", "3个"), Form("办成事5件", "5件"),
    Form("满意率百分之百", "100%"), Form("让群众百分之百满意"), Form("经三分之二以上代表同意"),
  ]

  static let signs: [Form] = [
    Form("税收同比增长-4.6%", "4.6% change down"), Form("产值增速为-2.5%", "2.5% change down"),
    Form("商户净增-6户", "6户 change down"),
    Form("在-12℃的低温下执勤"), Form("检查A-5栋消防"), Form("抽查商户15-25户", "20户 approx"),
  ]

  static let bounds: [Form] = [
    Form("积案少于15件", "15件 atMost"), Form("投诉低于8件", "8件 atMost"), Form("案件不足4件", "4件 atMost"),
    Form("参训人数大于90人", "90人 atLeast"), Form("旁听干部不下60人", "60人 atLeast"), Form("每场群众80人或以上", "80人 atLeast"),
    Form("检查最多4次", "4次 atMost"), Form("各村至少组织了普法活动2次", "2次 atLeast"), Form("办结率≥98%", "98% atLeast"),
    Form("差错率≤1%", "1% atMost"), Form("人手不足,现有队员6名", "6名"), Form("化解率低于全县平均2个百分点", "2个百分点"),
  ]

  static let hours: [Form] = [
    Form("上午8点召开会议"), Form("下午3点20分至6点设摊咨询"), Form("凌晨1点许出警"), Form("9:00-17:00设服务台"), Form("中午十二点半轮班"),
    Form("晚上7点至9点巡逻15次", "15次"), Form("设便民点9个", "9个"),
  ]

  static let phrases: [Form] = [
    Form("三番五次上门劝导"), Form("三天两头走访"), Form("推进一件事一次办"), Form("举一反三抓整改"), Form("一件一件抓落实"),
    Form("守好一亩三分地"), Form("2.2本计划投资260万元", "2600000元"), Form("1.3个别干部认识不足"), Form("2.1次要问题已办结"),
    Form("3.6公里道路完工", "3.6公里"), Form("公开一次办好事项18项", "18项"), Form("审议第20号议案"), Form("巡查建设路20号院落"),
  ]

  static let none: [Form] = [
    Form("没有发生非法集会", "0起"), Form("全年没有发生山火", "0起"), Form("安全生产事故保持零记录", "0起"), Form("刑事案件零发案", "0件"),
    Form("群体性事件零发生", "0起"), Form("没有发生变化"), Form("服务零距离"), Form("力争安全事故零发生"), Form("没有一个部门推诿"),
  ]

  @Test(
    arguments: scales + approximate + intervals + units + decimals + zeros + shares + signs + bounds + hours
      + phrases
      + none)
  func readsTheForm(_ form: Form) throws {
    let report = try Sample(achievements: "坚持常抓不懈,\(form.text),推动各项工作落地见效。").report()
    #expect(report.metrics.map(\.inWords) == form.reads)
  }
}

extension Metric {
  /// Value and unit, then what is not as usual: kind, direction, qualifier, month.
  var inWords: String {
    let rounded = (value * 1000).rounded() / 1000
    let number = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    var words = [number + unit]
    if kind != .actual { words.append(kind.rawValue) }
    if let direction { words.append(direction.rawValue) }
    if qualifier != .exact { words.append(qualifier.rawValue) }
    if let throughMonth { words.append("through \(throughMonth)") }
    return words.joined(separator: " ")
  }
}
