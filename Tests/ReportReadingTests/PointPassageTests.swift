import ReportModel
import Testing

/// A passage from the shortcomings on, as one hand writes it, and what is to be read in it.
struct PointPassage: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var weak: [String]
  var causes: [String] = []
  var plans: [String] = []
  var testDescription: String { name }
}

/// Passages of many hands, regions and layouts, judged before the program read them.
@Suite struct PointPassageTests {
  static let passages: [PointPassage] = [
    PointPassage(
      name: "a head with a run-in remedy, in brackets",
      text: """
        二、存在的问题和下一步打算
        （一）渡口监管有死角。私渡夜间摆客屡禁不止，签单发航制度执行走样。下一步，与海事所联合巡航，每月不少于4次。
        （二）塘堰承包底子不清。承包面积多年没有丈量，收费标准各村不一。下一步，请第三方重新测绘，逐户换发合同。
        """,
      weak: [
        "渡口监管有死角。私渡夜间摆客屡禁不止，签单发航制度执行走样",
        "塘堰承包底子不清。承包面积多年没有丈量，收费标准各村不一",
      ],
      plans: [
        "与海事所联合巡航，每月不少于4次",
        "请第三方重新测绘，逐户换发合同",
      ]),
    PointPassage(
      name: "problem, cause and remedy under labels",
      text: """
        二、问题清单
        1.问题：牧区巡回法庭一年只来过两回，牧民打官司仍要跑上百公里。
        原因：路途远，冬季大雪封路。
        整改措施：与旗法院约定每季度开庭一次。
        2.问题：草畜平衡核查走马观花。
        原因：核查人员由各嘎查互相借用，碍于情面。
        整改措施：改由林草站派人交叉核查。
        """,
      weak: [
        "牧区巡回法庭一年只来过两回，牧民打官司仍要跑上百公里",
        "草畜平衡核查走马观花",
      ],
      causes: [
        "路途远，冬季大雪封路",
        "核查人员由各嘎查互相借用，碍于情面",
      ],
      plans: [
        "与旗法院约定每季度开庭一次",
        "改由林草站派人交叉核查",
      ]),
    PointPassage(
      name: "主要表现在 without a colon",
      text: """
        二、存在的不足
        对照考核细则，我乡还存在一些差距，主要表现在行政处罚案卷缺少法制审核意见；村级印章使用登记不全。
        """,
      weak: [
        "行政处罚案卷缺少法制审核意见",
        "村级印章使用登记不全",
      ]),
    PointPassage(
      name: "因…等原因 inside the first point",
      text: """
        二、存在的不足
        1.队伍不稳定，人员因借调、考走等原因逐年减少。
        2.夜间噪声投诉处置慢，群众反复来电。
        """,
      weak: [
        "队伍不稳定，人员因借调、考走等原因逐年减少",
        "夜间噪声投诉处置慢，群众反复来电",
      ]),
    PointPassage(
      name: "这些问题，根子在于 behind plain sentences",
      text: """
        二、存在的不足
        合同台账记得潦草，到期没人提醒。公开栏一张纸贴到年底。这些问题，根子在于站所负责人没有把它当回事。
        """,
      weak: [
        "合同台账记得潦草，到期没人提醒",
        "公开栏一张纸贴到年底",
      ],
      causes: ["站所负责人没有把它当回事"]),
    PointPassage(
      name: "一是 with remedies inside each",
      text: """
        二、短板弱项
        一是流动摊贩回潮，早市散场后无人清扫。下一步，划定三处疏导点。二是物业纠纷久拖不决，业委会成立不起来。下一步，选两个小区先行试点。
        """,
      weak: [
        "流动摊贩回潮，早市散场后无人清扫",
        "物业纠纷久拖不决，业委会成立不起来",
      ],
      plans: [
        "划定三处疏导点",
        "选两个小区先行试点",
      ]),
    PointPassage(
      name: "remedies of all points behind them, counted anew",
      text: """
        二、存在的问题
        一是山林防火巡护员年纪偏大。二是界桩损毁后没有及时补埋。下一步，一是公开招聘巡护员6名。二是年内补埋界桩120根。
        """,
      weak: [
        "山林防火巡护员年纪偏大",
        "界桩损毁后没有及时补埋",
      ],
      plans: [
        "公开招聘巡护员6名",
        "年内补埋界桩120根",
      ]),
    PointPassage(
      name: "short plan items",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、下一步计划
        一是新增持证人员3名。二是组织培训4次。三是修订预案。四是办理积案5件。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "新增持证人员3名",
        "组织培训4次",
        "修订预案",
        "办理积案5件",
      ]),
    PointPassage(
      name: "a plan without heading words: numbered lines under a question",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、来年打算怎么办
        1、把执法台账补齐。
        2、给每个村民小组配一块公示牌。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "把执法台账补齐",
        "给每个村民小组配一块公示牌",
      ]),
    PointPassage(
      name: "a subsection of plan inside the shortcomings",
      text: """
        二、存在问题及下一步工作打算
        （一）存在问题
        一是驻村律师露面少，群众叫不出名字。二是小额工程合同不送审。
        （二）下一步打算
        一是公开律师值班表。二是所有合同送司法所过目。
        """,
      weak: [
        "驻村律师露面少，群众叫不出名字",
        "小额工程合同不送审",
      ],
      plans: [
        "公开律师值班表",
        "所有合同送司法所过目",
      ]),
    PointPassage(
      name: "paragraphs with a head, the words unknown",
      text: """
        二、存在的不足
        侨眷祖厝产权扯皮多。海外亲属回不来，代管人说不清，调一次吵一次。
        涉台文书送达难。公告一登就是三个月，案子搁着动不了。
        滩涂插蚝越界成风。退潮后各划各的线，执法船吃水深靠不上去。
        """,
      weak: [
        "侨眷祖厝产权扯皮多。海外亲属回不来，代管人说不清，调一次吵一次",
        "涉台文书送达难。公告一登就是三个月，案子搁着动不了",
        "滩涂插蚝越界成风。退潮后各划各的线，执法船吃水深靠不上去",
      ]),
    PointPassage(
      name: "a circumstance in front",
      text: """
        二、存在的不足
        一是受财力所限，村级调解室至今没有独立场所。二是由于老街改造尚未完工，沿街商户占道经营反弹。
        """,
      weak: [
        "受财力所限，村级调解室至今没有独立场所",
        "由于老街改造尚未完工，沿街商户占道经营反弹",
      ]),
    PointPassage(
      name: "究其原因 with two sides",
      text: """
        二、存在的不足
        （一）执法全过程记录不完整，部分案件无影像。
        （二）听证告知流于形式。
        究其原因，一方面是设备老旧，另一方面是个别队员图省事。
        """,
      weak: [
        "执法全过程记录不完整，部分案件无影像",
        "听证告知流于形式",
      ],
      causes: [
        "设备老旧",
        "个别队员图省事",
      ]),
    PointPassage(
      name: "semicolons behind a colon",
      text: """
        二、差距与不足
        回头看这一年，做得不够的地方还有：村干部换届后对“四议两公开”生疏，会议记录照抄上年；扶贫资产移交后管护合同没有续签；农机驾驶培训没有跟上，无证驾驶时有发生。
        """,
      weak: [
        "村干部换届后对“四议两公开”生疏，会议记录照抄上年",
        "扶贫资产移交后管护合同没有续签",
        "农机驾驶培训没有跟上，无证驾驶时有发生",
      ]),
    PointPassage(
      name: "plain sentences behind an overview sentence",
      text: """
        二、存在的问题
        一年来的工作有亮点也有短板，与群众的盼头相比还有距离。校园周边小卖部无证经营没有根治。快递网点消防器材过期。出租屋登记靠房东自觉。
        """,
      weak: [
        "校园周边小卖部无证经营没有根治",
        "快递网点消防器材过期",
        "出租屋登记靠房东自觉",
      ]),
    PointPassage(
      name: "第一 and a cause inside",
      text: """
        二、存在的不足
        第一，小水电站泄放生态流量不达标。根源在监测探头常年失修。第二，河道采砂许可到期未收回。
        """,
      weak: [
        "小水电站泄放生态流量不达标",
        "河道采砂许可到期未收回",
      ],
      causes: ["监测探头常年失修"]),
    PointPassage(
      name: "causes under a heading of their own, by number",
      text: """
        二、存在的问题
        一是行政许可材料反复提交。二是窗口人员替岗频繁。
        三、原因分析
        1.系统之间不能互认，历史数据没有迁移。
        2.窗口人员属劳务派遣，待遇低。
        """,
      weak: [
        "行政许可材料反复提交",
        "窗口人员替岗频繁",
      ],
      causes: [
        "系统之间不能互认，历史数据没有迁移",
        "窗口人员属劳务派遣，待遇低",
      ]),
    PointPassage(
      name: "a closing promise and nothing planned",
      text: """
        二、存在的不足
        一是宗祠议事代替村民会议。二是集体林地流转不入市场。对于以上问题，我镇将高度重视，认真加以解决。
        """,
      weak: [
        "宗祠议事代替村民会议",
        "集体林地流转不入市场",
      ]),
    PointPassage(
      name: "dashes",
      text: """
        二、存在的不足
        ——农贸市场计量器具超期未检，缺斤短两投诉不断。
        ——宰杀点动物检疫票据混用。
        """,
      weak: [
        "农贸市场计量器具超期未检，缺斤短两投诉不断",
        "宰杀点动物检疫票据混用",
      ]),
    PointPassage(
      name: "circled numbers run on",
      text: """
        二、存在的不足
        主要有以下三个方面：①海岛渡运补贴发放拖延。②养殖用海确权率低。③渔船检验缺少专业人员。
        """,
      weak: [
        "海岛渡运补贴发放拖延",
        "养殖用海确权率低",
        "渔船检验缺少专业人员",
      ]),
    PointPassage(
      name: "plan sentences behind a guiding sentence",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、2024年工作安排
        2024年，我镇将以创建省级示范为契机，全面提升依法行政水平。建立合同到期提醒制度。为12个村配齐法律顾问。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "建立合同到期提醒制度",
        "为12个村配齐法律顾问",
      ]),
    PointPassage(
      name: "plan by heads with several deeds",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、下一步工作打算
        （一）强执法。为执法中队补充协管员4名。每季度抽查案卷一次。
        （二）促公开。村账每月上墙。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "为执法中队补充协管员4名",
        "每季度抽查案卷一次",
        "村账每月上墙",
      ]),
    PointPassage(
      name: "plan of semicolons",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、下步工作
        一是与邻县签订界河联防协议；二是在渡口装监控6处；三是为护边员办法律培训班。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "与邻县签订界河联防协议",
        "在渡口装监控6处",
        "为护边员办法律培训班",
      ]),
    PointPassage(
      name: "today's problems and what comes next in one paragraph each",
      text: """
        二、问题与打算
        古井保护没有立规矩，游客随意投物。今后，把古井保护写进村规民约。
        苗医诊所备案底数不清。今后，会同卫生院摸底造册。
        石板古道上骑摩托屡劝不止。今后，在两头设路障。
        """,
      weak: [
        "古井保护没有立规矩，游客随意投物",
        "苗医诊所备案底数不清",
        "石板古道上骑摩托屡劝不止",
      ],
      plans: [
        "把古井保护写进村规民约",
        "会同卫生院摸底造册",
        "在两头设路障",
      ]),
    PointPassage(
      name: "今后 within a problem is no remedy",
      text: """
        二、存在的不足
        一是煤矿关停后信访量上升，今后面临的维稳压力更大。二是转岗培训跟不上。
        """,
      weak: [
        "煤矿关停后信访量上升，今后面临的维稳压力更大",
        "转岗培训跟不上",
      ]),
    PointPassage(
      name: "a joint in front of further points",
      text: """
        二、存在的不足
        行政复议答复书千篇一律，说理不足。此外，负责人出庭只到场不发声。同时，败诉案件没有复盘。
        """,
      weak: [
        "行政复议答复书千篇一律，说理不足",
        "负责人出庭只到场不发声",
        "败诉案件没有复盘",
      ]),
    PointPassage(
      name: "the heading alone is the point",
      text: """
        二、存在的不足
        （一）社区矫正对象外出请假审批不严
        （二）安置房物业移交手续不全
        三、下一步打算
        （一）请假一律由司法所长面签
        （二）年内办完移交手续
        """,
      weak: [
        "社区矫正对象外出请假审批不严",
        "安置房物业移交手续不全",
      ],
      plans: [
        "请假一律由司法所长面签",
        "年内办完移交手续",
      ]),
    PointPassage(
      name: "named items",
      text: """
        二、存在的不足
        不足之一：法治副校长挂名多、到课少。
        不足之二：校园欺凌线索移交不畅。
        """,
      weak: [
        "法治副校长挂名多、到课少",
        "校园欺凌线索移交不畅",
      ]),
    PointPassage(
      name: "causes by semicolon behind 主要原因",
      text: """
        二、存在的不足
        1.易地搬迁社区车位纠纷多。
        2.电梯维保资金归集难。
        产生上述问题的主要原因是：规划配建不足；业主缴费意识没有养成；街道统筹力度不够。
        """,
      weak: [
        "易地搬迁社区车位纠纷多",
        "电梯维保资金归集难",
      ],
      causes: [
        "规划配建不足",
        "业主缴费意识没有养成",
        "街道统筹力度不够",
      ]),
    PointPassage(
      name: "a long single paragraph, 一是 without full stops",
      text: """
        二、当前存在的主要困难
        虽然各项工作取得新进展，但离法治示范镇的标准还有不小差距，一是口岸联检部门多，镇里协调不动，二是边民互市结算纠纷没有专门调解组织，三是禁毒宣传进不了车队。
        """,
      weak: [
        "口岸联检部门多，镇里协调不动",
        "边民互市结算纠纷没有专门调解组织",
        "禁毒宣传进不了车队",
      ]),
    PointPassage(
      name: "remedy told by 明年 in its clause",
      text: """
        二、存在的不足
        （1）宅院翻建先动土后报批，巡查到时墙已过顶。明年要把巡查前移到备料阶段。
        （2）砖窑拆除后的地块荒着，复垦验收没人牵头。明年要请自然资源所牵头验收。
        """,
      weak: [
        "宅院翻建先动土后报批，巡查到时墙已过顶",
        "砖窑拆除后的地块荒着，复垦验收没人牵头",
      ],
      plans: [
        "要把巡查前移到备料阶段",
        "要请自然资源所牵头验收",
      ]),
    PointPassage(
      name: "plan part with a closing formula",
      text: """
        二、存在的不足
        普法形式单一，针对性不强。
        三、下一年度工作安排
        一要建立灌区用水争议快调机制。二要把抗旱预案修订一遍。
        特此报告。
        """,
      weak: ["普法形式单一，针对性不强"],
      plans: [
        "建立灌区用水争议快调机制",
        "把抗旱预案修订一遍",
      ]),
  ]

  @Test(arguments: passages)
  func readsThePassage(_ passage: PointPassage) throws {
    let report = try read(
      """
      云岭县青溪镇2023年法治政府建设情况报告

      2023年，青溪镇认真落实上级部署，法治政府建设取得新成效。现将有关情况报告如下：

      一、主要举措和成效

      持续加强法治学习，推动法治建设与中心工作同部署、同推进、同考核。

      \(passage.text)

      青溪镇人民政府
      2024年1月25日
      """)
    #expect(report.shortcomings.map(\.text) == passage.weak)
    #expect(report.causes.map(\.text) == passage.causes)
    #expect(report.commitments.map(\.text) == passage.plans)
  }
}
