import Lexicon
import MarkedText
import Testing

@Suite struct WeaknessWordTests {
  /// Whether a text names something that can be weak.
  private func names(_ text: String) -> Bool {
    let text = MarkedText(text)
    return text.has(anyOf: [.subject, .subjectIdiom], in: 0..<text.count)
  }

  @Test(arguments: [
    "基层执法力量薄弱", "执法力量薄弱，能独立办案的不多；普法活动以发传单为主，群众参与度不高", "合同把关不严，先签后审，个别干部依法办事的弦绷得还不够紧",
    "持证执法人员不足,难以满足需要", "执法队伍人手紧巴。渔业、环保等专业背景的骨干难寻", "执法队伍人手紧、底子薄，执法记录仪等装备也不够用",
    "网格、热线等平台各自运行、数据不通，重复录入", "执法人员多为兼职，持证人员偏少", "综合执法队伍业务能力参差不齐", "下放的执法权接不住、管不好", "行政执法专业化水平有待加强",
    "赋权事项承接能力不足", "执法队员不敢执法、不会执法", "执法证持证率不高", "执法装备陈旧老化", "执法记录仪、无人机等取证设备配备不足", "执法车辆短缺",
    "执法案卷制作不规范", "执法文书填写存在瑕疵", "办案程序不够规范，证据链不完整", "部门之间信息共享不畅，合力不足", "联合执法机制不健全",
    "合法性审查不到位，个别合同先签后审", "合同协议合法性审核流于形式", "法律顾问作用发挥不充分", "律师参与决策不够，顾而不问", "规范性文件清理不及时",
    "重大行政决策程序落实不到位", "公众参与渠道单一", "政务公开不及时", "村务公开栏目更新滞后", "监督机制不健全", "考核结果运用不充分", "普法形式单一",
    "法治宣传针对性不强，效果不佳", "群众法治意识淡薄", "普法大水漫灌", "部分干部法治思维不强，习惯凭经验办事", "领导干部学法用法不够深入",
    "个别干部对依法行政的重要性认识不到位", "调解员队伍老龄化", "专职调解员配备不足，调解能力有待提升", "矛盾纠纷化解能力有待提升", "信访积案化解难度大",
    "诉源治理成效不明显", "热线工单办理质效不高", "数字化手段应用不足", "平台系统多，重复录入", "法治经费投入不足", "应急预案针对性不强", "村规民约流于形式",
    "公共法律服务供给不足", "政务服务效能不高", "安全生产监管存在盲区", "法律专业人才匮乏",
  ])
  func aShortcomingNamesWhatIsWeak(_ shortcoming: String) {
    #expect(names(shortcoming))
  }

  @Test func whatIsNotDeficientIsNamedToo() {
    #expect(names("购置执法记录仪8台"))
  }

  @Test(arguments: ["", "工作中", "天气寒冷", "一些问题"])
  func namesNothingWhereNothingIsNamed(_ text: String) {
    #expect(!names(text))
  }
}
