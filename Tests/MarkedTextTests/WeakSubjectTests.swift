import Lexicon
import MarkedText
import Testing

/// A worded shortcoming, and what is weak in it.
struct WeakPoint: CustomTestStringConvertible, Sendable {
  var text: String
  var codes: [String]
  var testDescription: String { text }

  init(_ text: String, _ codes: String...) {
    self.text = text
    self.codes = codes
  }
}

@Suite struct WeakSubjectTests {
  private func codes(_ text: String) -> [String] {
    let text = MarkedText(text)
    return text.weakSubjects(in: 0..<text.count).map { text.lexicon.subjects[$0].code }
  }

  static let enforcement: [WeakPoint] = [
    WeakPoint("基层执法力量薄弱", "enforcement-staff"),
    WeakPoint("执法力量薄弱，能独立办案的不多；普法活动以发传单为主，群众参与度不高", "enforcement-staff", "publicity"),
    WeakPoint("合同把关不严，先签后审，个别干部依法办事的弦绷得还不够紧", "legality-review", "cadre-mind"),
    WeakPoint("持证执法人员不足,难以满足需要", "enforcement-staff"),
    WeakPoint("执法队伍人手紧巴。渔业、环保等专业背景的骨干难寻", "enforcement-staff"),
    WeakPoint("执法队伍人手紧、底子薄，执法记录仪等装备也不够用", "enforcement-staff", "enforcement-equipment"),
    WeakPoint("网格、热线等平台各自运行、数据不通，重复录入", "digital"),
    WeakPoint("执法人员多为兼职，持证人员偏少", "enforcement-staff"),
    WeakPoint("综合执法队伍业务能力参差不齐", "enforcement-staff"),
    WeakPoint("下放的执法权接不住、管不好", "enforcement-staff"),
    WeakPoint("行政执法专业化水平有待加强", "enforcement-staff"),
    WeakPoint("赋权事项承接能力不足", "enforcement-staff"),
    WeakPoint("执法队员不敢执法、不会执法", "enforcement-staff"),
    WeakPoint("执法证持证率不高", "enforcement-staff"),
    WeakPoint("执法装备陈旧老化", "enforcement-equipment"),
    WeakPoint("执法记录仪、无人机等取证设备配备不足", "enforcement-equipment"),
    WeakPoint("执法车辆短缺", "enforcement-equipment"),
    WeakPoint("执法案卷制作不规范", "case-files"),
    WeakPoint("执法文书填写存在瑕疵", "case-files"),
    WeakPoint("办案程序不够规范，证据链不完整", "case-files"),
    WeakPoint("部门之间信息共享不畅，合力不足", "coordination"),
    WeakPoint("联合执法机制不健全", "coordination"),
  ]

  static let decisions: [WeakPoint] = [
    WeakPoint("合法性审查不到位，个别合同先签后审", "legality-review"),
    WeakPoint("合同协议合法性审核流于形式", "legality-review"),
    WeakPoint("法律顾问作用发挥不充分", "legal-advisers"),
    WeakPoint("律师参与决策不够，顾而不问", "legal-advisers"),
    WeakPoint("规范性文件清理不及时", "normative-documents"),
    WeakPoint("重大行政决策程序落实不到位", "decision-procedure"),
    WeakPoint("公众参与渠道单一", "decision-procedure"),
    WeakPoint("政务公开不及时", "open-government"),
    WeakPoint("村务公开栏目更新滞后", "open-government"),
    WeakPoint("监督机制不健全", "oversight"),
    WeakPoint("考核结果运用不充分", "assessment"),
  ]

  static let people: [WeakPoint] = [
    WeakPoint("普法形式单一", "publicity"),
    WeakPoint("法治宣传针对性不强，效果不佳", "publicity"),
    WeakPoint("群众法治意识淡薄", "publicity"),
    WeakPoint("普法大水漫灌", "publicity"),
    WeakPoint("部分干部法治思维不强，习惯凭经验办事", "cadre-mind"),
    WeakPoint("领导干部学法用法不够深入", "cadre-mind"),
    WeakPoint("个别干部对依法行政的重要性认识不到位", "cadre-mind"),
    WeakPoint("调解员队伍老龄化", "mediators"),
    WeakPoint("专职调解员配备不足，调解能力有待提升", "mediators"),
    WeakPoint("矛盾纠纷化解能力有待提升", "mediators"),
    WeakPoint("信访积案化解难度大", "petitions"),
    WeakPoint("诉源治理成效不明显", "dispute-prevention"),
    WeakPoint("热线工单办理质效不高", "hotline"),
    WeakPoint("数字化手段应用不足", "digital"),
    WeakPoint("平台系统多，重复录入", "digital"),
    WeakPoint("法治经费投入不足", "funds"),
    WeakPoint("应急预案针对性不强", "emergency"),
    WeakPoint("村规民约流于形式", "village-rules"),
    WeakPoint("公共法律服务供给不足", "legal-services"),
    WeakPoint("政务服务效能不高", "services"),
    WeakPoint("安全生产监管存在盲区", "safety"),
    WeakPoint("法律专业人才匮乏", "legal-talent"),
  ]

  @Test(arguments: enforcement + decisions + people)
  func tellsWhatIsWeak(_ point: WeakPoint) {
    #expect(codes(point.text) == point.codes)
  }

  @Test(arguments: [
    WeakPoint("执法人员数量不足，执法装备落后", "enforcement-staff", "enforcement-equipment"),
    WeakPoint("执法力量薄弱，案卷质量不高", "enforcement-staff", "case-files"),
    WeakPoint("调解员力量不足，部门联动不畅", "mediators", "coordination"),
  ])
  func aCompoundPointNamesSeveral(_ point: WeakPoint) {
    #expect(codes(point.text) == point.codes)
  }

  @Test(arguments: [
    WeakPoint("普法形式单一，执法装备落后", "publicity"), WeakPoint("政务公开不及时，调解员不足", "open-government"),
  ])
  func aSubjectThatDoesNotGoWithTheFirstIsACircumstance(_ point: WeakPoint) {
    #expect(codes(point.text) == point.codes)
  }

  @Test(arguments: [
    WeakPoint("由于经费紧张,普法形式单一", "publicity"), WeakPoint("受编制限制,调解员偏少", "mediators"),
    WeakPoint("因经费没有落实,执法记录仪尚未购置", "enforcement-equipment"), WeakPoint("受理的热线工单办理不及时", "hotline"),
    WeakPoint("普法形式单一,加之经费不足,资料不够发", "publicity"), WeakPoint("由于经费不足", "funds"),
  ])
  func aCircumstanceNeverDecidesWhatIsWeak(_ point: WeakPoint) {
    #expect(codes(point.text) == point.codes)
  }

  @Test(arguments: [
    WeakPoint("普法和法律服务供给不足", "publicity", "legal-services"),
    WeakPoint("物业领域矛盾源头治理不到位", "property-management"),
    WeakPoint("合法性审查工作机制不健全", "legality-review"),
    WeakPoint("社区法治力量单薄。物业调解人手不足", "legal-talent", "mediators"),
  ])
  func oneFindingFindsOneThingWeakUnlessAJointPartsTwo(_ point: WeakPoint) {
    #expect(codes(point.text) == point.codes)
  }

  @Test(arguments: [
    ("执法力量薄弱", "执法人员配备不足"), ("普法形式单一", "法治宣传方式创新不够"), ("法律顾问作用发挥不够", "法律顾问聘而不用"),
    ("执法装备落后", "取证设备短缺"), ("干部法治思维不强", "法治意识有待提高"), ("调解员不足", "人民调解员队伍建设有待加强"),
    ("政务公开不及时", "信息公开不规范"),
  ])
  func otherWordsNameTheSameWeakness(_ left: String, _ right: String) {
    #expect(codes(left).first == codes(right).first)
    #expect(!codes(left).isEmpty)
  }

  @Test(arguments: ["", "工作中", "天气寒冷", "一些问题"])
  func namesNothingWhereNothingIsNamed(_ text: String) {
    #expect(codes(text).isEmpty)
  }

  @Test func widthsMakeNoDifference() {
    #expect(codes("执法力量薄弱，案卷质量不高；") == codes("执法力量薄弱,案卷质量不高;"))
  }

  @Test func namesSubjectsThatAreNotDeficientToo() {
    let text = MarkedText("购置执法记录仪8台,聘请律师2名")
    let named = text.namedSubjects(in: 0..<text.count).map { text.lexicon.subjects[$0].code }
    #expect(named == ["enforcement-equipment", "legal-advisers"])
  }
}
