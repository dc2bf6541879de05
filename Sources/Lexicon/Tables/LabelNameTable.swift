// swift-format-ignore-file: a table is read by line, not by width

/// What the words of labels are called in English.
///
/// A label is named only where all of its words stand here and its deed is one of those that its noun goes with, so that
/// nothing is guessed: a wrong name is worse than none.
package enum LabelNameTable {
  /// What is counted: its forms, what several are called, and the deeds that go with it; `event` where it is
  /// held, `rate` where it is a rate of its own.
  package static let nouns = """
    矛盾纠纷 纠纷 各类纠纷 社会矛盾纠纷 | disputes | find accept resolve mediate settle
    矛盾隐患 | simmering disputes | find resolve
    邻里纠纷 | disputes between neighbours | mediate settle
    劳资纠纷 劳动纠纷 劳动争议 | labour disputes | accept mediate settle resolve
    物业纠纷 物业类纠纷 | property management disputes | mediate settle resolve
    婚姻家庭纠纷 家庭纠纷 | family disputes | mediate settle resolve
    土地纠纷 | land disputes | mediate settle resolve
    信访事项 信访 群众信访 信访案件 | petitions | accept handle complete settle
    来信来访 群众来信来访 | petitions by letter and visit | accept handle complete
    来访 群众来访 | petitioners' visits | accept
    来访群众 上访群众 | petitioning visitors | accept
    初信初访 初次信访 | first petitions | accept resolve complete
    重复信访 | repeated petitions |
    越级上访 | petitions to higher levels |
    集体上访 | petitions by groups |
    进京非访 | improper petitions in Beijing |
    信访积案 积案 | old petition cases | resolve complete
    信访总量 | petitions in all |
    行政机关负责人出庭应诉率 负责人出庭应诉率 负责人出庭率 出庭应诉率 | rate of officials appearing in court | rate
    热线 | the hotline |
    热线工单 工单 | hotline requests | accept handle complete
    行政诉讼案件 行政诉讼 | administrative lawsuits |
    行政诉讼败诉案件 败诉案件 败诉 诉讼败诉 | lawsuits lost |
    行政复议案件 行政复议 复议案件 | administrative reconsideration cases | accept
    行政处罚案件 处罚案件 行政处罚 | administrative penalty cases | handle complete
    一般程序案件 普通程序案件 普通程序 一般程序 | cases by ordinary procedure | handle complete
    简易程序案件 简易程序 | cases by summary procedure | handle complete
    立案 | cases opened |
    立案查处 立案查处案件 立案处罚 | cases opened and dealt with |
    结案 立案结案 | cases closed |
    罚款 罚没款 罚没 罚款金额 罚没金额 罚没款金额 | fines |
    违法建筑 违法建设 违建 违章建筑 两违建筑 | illegal buildings | demolish find
    违法建筑面积 违法建设面积 违建面积 违法建设拆除面积 | floor area of illegal buildings |
    安全隐患 隐患 风险隐患 问题隐患 | safety hazards | find rectify urge
    重大事故隐患 | major safety hazards | find rectify urge
    生产安全事故 安全生产事故 安全事故 较大以上生产安全事故 较大以上安全生产事故 较大以上安全事故 | serious work accidents |
    人员伤亡 伤亡 | casualties |
    森林火灾 | forest fires |
    合同 合同协议 合同、协议 协议 各类合同 各类合同协议 各类合同、协议 合同和协议 | contracts | review
    村级合同 | villages' contracts | review
    重大决策 重大决策事项 重大行政决策 重大行政决策事项 | major decisions | review
    法律意见书 法律意见 书面法律意见 | legal opinions | give
    修改意见 | proposed changes | give
    合法性审查 合法性审核 | legality reviews | event
    规范性文件 行政规范性文件 | normative documents | issue repeal amend review
    文件 镇级文件 历年文件 现行文件 | documents | issue repeal amend clear
    公文 | official documents | issue review
    应急预案 | emergency plans | amend issue
    村规民约 | village rules | amend
    法律顾问 镇政府法律顾问 乡政府法律顾问 政府法律顾问 常年法律顾问 | legal advisers | hire
    律师担任镇政府法律顾问 律师担任街道法律顾问 律师担任法律顾问 | lawyers engaged as legal advisers | engage
    法律顾问列席会议 | meetings attended by legal advisers |
    政务服务事项 服务事项 | government service items | handle accept complete
    进驻事项 可办事项 便民服务中心可办事项 镇便民服务中心可办事项 便民服务中心进驻事项 党群服务中心可办事项 便民服务大厅可办事项 | kinds of business that the service centre handles |
    各类事项 办件 办件量 便民服务中心办件 各类业务 各类申请 群众申请 | citizens' applications | handle accept complete
    帮办代办 代办 上门帮办代办 | matters handled on citizens' behalf |
    赋权事项 执法事项 | delegated powers | takeover
    执法人员 综合行政执法队执法人员 街道综合行政执法队执法人员 镇综合行政执法队执法人员 一线执法人员 行政执法人员 综合行政执法队在岗队员 | enforcement staff |
    持证执法人员 持证人员 持证队员 持有行政执法证人员 持有行政执法证的人员 持有行政执法证的干部 持有行政执法证 持有执法证 持有执法证的人员 行政执法持证人员 执法持证人员 执法队持证人员 综合行政执法队持证人员 持证人数 持证 持有行政执法证件 持有行政执法证的执法人员 持有行政执法证的队员 | staff holding enforcement permits |
    行政执法证 执法证 | enforcement permits | acquire
    执法记录仪 | body cameras for enforcement | buy provide
    无人机 | drones | buy provide
    联合执法 联合检查 联合执法检查 联合行动 联合执法行动 | joint enforcement operations | event
    执法检查 检查 日常巡查 巡查 | inspections | event
    入企检查 涉企检查 | inspections of businesses | event
    企业 辖区企业 | businesses | visit inspect
    案卷评查 执法案卷评查 行政执法案卷评查 | reviews of case files | event
    案卷 执法案卷 卷宗 行政处罚案卷 | case files | review inspect
    应急演练 演练 实战演练 防汛演练 消防演练 | emergency drills | event
    应急救援队伍 应急队伍 应急抢险队伍 | emergency teams | form
    学法 专题学法 集体学法 集中学法 中心组学法 法治专题学习 中心组专题学法 中心组集体学法 中心组集中学法 中心组法治专题学习 理论学习中心组学法 理论学习中心组专题学法 理论学习中心组集体学法 理论学习中心组集中学法 理论学习中心组法治专题学习 | study sessions on the law | event
    理论学习中心组开展法治专题学习 理论学习中心组安排法治专题学习 中心组开展法治专题学习 | study sessions on the law |
    专题学习 集中学习 理论学习中心组专题学习 理论学习中心组集中学习 | study sessions | event
    会前学法 班子会前学法 | sessions of law study before meetings | event
    旁听庭审 旁听行政案件庭审 干部旁听庭审 机关干部旁听庭审 领导干部旁听庭审 | court hearings attended by officials | event
    法治培训 法治培训班 干部法治培训班 干部法治培训 | legal training courses | event
    业务培训 | training courses | event
    执法业务培训 行政执法业务培训 执法人员业务培训 | training courses for enforcement staff | event
    调解员培训 人民调解员培训 调解员业务培训 人民调解员业务培训 人民调解员培训班 村级调解员培训 | training courses for mediators | event
    法律明白人培训 | training courses for villagers versed in law | event
    法治讲座 专题讲座 法治专题讲座 领导干部法治讲座 领导干部法治专题讲座 | lectures on the law | event
    普法活动 普法 法治宣传 法治宣传活动 普法宣传 普法宣传活动 集中宣传 集中普法 集中普法宣传 法治宣传教育 | legal publicity events | event
    宣传资料 普法资料 资料 宣传单 宣传品 宣传册 宣传材料 普法宣传资料 法治宣传资料 普法手册 明白纸 | leaflets | distribute
    普法短视频 | short films on the law | make
    法治课 法制课 | lessons on the law | event teach
    受教育群众 受众 | people reached |
    法律明白人 法律明白人队伍 法律明白人总数 | villagers versed in law | cultivate
    人民调解员 调解员 | mediators | hire train provide
    专职人民调解员 专职调解员 | full-time mediators | hire train provide
    网格员 | grid workers | provide hire train
    民主法治示范村 民主法治示范村(社区) | model villages of democracy and law |
    民主法治示范社区 | model communities of democracy and law |
    法治文化广场 法治文化公园 法治文化长廊 法治文化阵地 法治广场 法治公园 | places of legal culture | build
    政府信息 政务信息 信息 各类信息 公开信息 | items of government information | publish
    政府信息公开申请 信息公开申请 依申请公开 | requests for government information | accept handle complete answer
    人大代表建议 代表建议 | proposals of people's deputies | handle complete answer
    政协提案 政协委员提案 委员提案 | proposals of political advisers | handle complete answer
    法治建设专题会议 法治专题会议 法治建设专题会 | meetings on the rule of law | event
    党委会议 党委会 党工委会议 | meetings of the Party committee | event
    党政联席会议 | joint meetings of Party and government | event
    法治建设经费 法治工作经费 法治经费 法治建设专项经费 普法经费 | funds for the rule of law | allot
    法律咨询 群众法律咨询 群众咨询 咨询 | consultations | accept answer give
    行政村 | villages |
    社区 | communities |
    """

  /// What was done: its name in the table of nouns, what is said of it, and its forms.
  package static let deeds = """
    find | found | 排查 摸排 排查出 摸排出 发现 查出
    accept | received | 受理 接收 收到 接到 接待 接受
    accept complete | received and completed | 受理办结
    find resolve | found and resolved | 排查化解
    find accept | found and received | 排查受理
    find mediate | found and mediated | 排查调处 排查调解
    find rectify | found and put right | 排查整治 排查整改
    resolve | resolved | 化解 成功化解 就地化解
    mediate | mediated | 调处 调解
    settle | settled | 调成 成功调处 成功调解 调处成功 调解成功
    handle | handled | 办理 承办
    complete | completed | 办结
    answer | answered | 答复 办复 解答
    rectify | put right | 整改
    urge | ordered to be put right | 督促整改 责令整改
    demolish | demolished | 拆除
    review | reviewed | 审查 审核 评查
    give | given | 出具 提出 提供
    issue | issued | 制定 出台 制发 印发
    repeal | repealed | 废止 宣布失效
    amend | amended | 修改 修订
    clear | sifted | 清理
    hire | engaged | 聘请 续聘 选聘 聘用 聘任 招聘 招录 继续聘请 公开选聘
    provide | provided | 配备
    train | trained | 培训 轮训
    takeover | taken over | 承接
    acquire | obtained | 取得 考取
    buy | bought | 购置 购买 添置 采购 新购
    visit | visited | 走访
    inspect | inspected | 检查 抽查
    form | formed | 组建 成立
    distribute | handed out | 发放 派发 印发
    make | made | 制作 拍摄
    teach | given | 上 讲授
    cultivate | trained | 培养 培育 发展
    build | built | 建成 建设 打造 新建
    publish | published | 公开 主动公开 发布
    allot | allotted | 安排 列支
    engage |  | 聘请 续聘 继续聘请 聘用 选聘
    event |  | 开展 组织 举办 召开 举行 组织开展 主持召开 安排 开展了
    """

  /// Rates of a thing, which stands for the star: their names and forms.
  package static let measures = """
    化解率 成功率 调解成功率 调处成功率 调处率 化解成功率 | rate of * settled
    办结率 | rate of * completed
    按时办结率 按期办结率 | rate of * completed on time
    整改率 | rate of * put right
    满意率 群众满意率 满意度 群众满意度 | satisfaction with *
    """

  /// Levels: those at which something is dealt with, and those that a thing is of.
  package static let levels = """
    deed | at township level | 镇级 乡级 街道级
    deed | at village level | 村级 社区级
    thing | county-level | 县级 区级
    thing | city-level | 市级
    thing | provincial-level | 省级
    thing | national-level | 国家级
    """

  /// Words that change nothing of what is counted, by their place in a label.
  package static let fillers = "各类 各项 全镇 全乡 全街道 镇 乡 街道 党委 党工委 年度"
  /// Says that something came anew.
  package static let new = "新增 新"
  /// Says that something grew or fell; the figure says by how much.
  package static let changes = "同比增长 同比上升 同比下降 同比减少 增长 增加 上升 提高 下降 减少 降低 压减"
}
