// swift-format-ignore-file: a table is read by line, not by width

/// What kinds of weakness are called: the code that the models know a kind by, its name in Chinese, in English.
///
/// The names are for showing and for counting over townships; whether two points are the same weakness is never told by
/// them. A kind without a line here has no name of its own and is called by its first words.
package enum WeaknessKindTable {
  /// The lines.
  package static let text = """
    administrative-agreements | 行政协议履行 | performance of administrative agreements
    administrative-litigation-appearance | 行政应诉 | appearance in administrative litigation
    administrative-reconsideration | 行政复议 | administrative reconsideration
    aftercare | 安置帮教 | aftercare of released persons
    annual-legal-report | 年终述法 | officials' annual reports on the law
    anti-drug | 禁毒 | drug control
    anti-fraud | 反诈 | prevention of fraud
    archives | 档案管理 | archives
    arrears-to-enterprises | 拖欠企业账款 | arrears to enterprises
    assessment | 法治考核 | assessment of rule-of-law work
    bilingual-service | 双语服务 | service in two languages
    border | 边境管理 | border control
    burials | 殡葬管理 | burials
    business-environment | 营商环境 | business environment
    cadres-thinking | 干部法治思维 | cadres' legal thinking
    case-files | 执法案卷与程序 | case files and procedure
    collective-assets | 农村集体“三资”管理 | collective funds, assets and resources
    community-correction | 社区矫正 | community correction
    confiscated-property | 罚没财物管理 | confiscated property
    contract-management | 合同管理 | management of contracts
    coordination-body | 法治建设统筹协调 | coordination of rule-of-law work
    data-reporting | 数据重复填报 | data entered twice
    debts | 乡镇债务 | debts
    decision-procedure | 重大行政决策程序 | procedure of major decisions
    delegated-powers | 赋权事项承接 | exercise of delegated powers
    democratic-villages | 民主法治村创建 | democratic and law-abiding villages
    digital-means | 信息化手段 | digital means
    dispute-mechanism | 多元解纷机制 | dispute resolution mechanism
    dispute-screening | 矛盾纠纷排查 | screening for disputes
    dogs | 犬只管理 | control of dogs
    domestic-violence | 反家庭暴力 | domestic violence
    drinking-water-source | 饮用水源保护 | protection of drinking water
    drowning-prevention | 防溺水 | prevention of drowning
    ebikes | 电动车管理 | electric bicycles
    elder-care-homes | 养老机构监管 | supervision of homes for the elderly
    elderly-disabled-service | 老年人残疾人办事便利 | service for the elderly and disabled
    emergency-force | 应急队伍 | emergency teams
    emergency-plans | 应急预案与演练 | emergency plans and drills
    enforcement-discretion | 行政裁量 | discretion in enforcement
    enforcement-equipment | 执法装备 | enforcement equipment
    enforcement-intensity | 执法力度 | intensity of enforcement
    enforcement-manner | 执法方式 | manner of enforcement
    enforcement-oversight | 行政执法监督 | supervision of enforcement
    enforcement-staff | 执法力量与能力 | enforcement staff and their skill
    enterprise-visits | 涉企检查与走访 | visits to enterprises
    environment-inspection | 生态环境监管 | environmental inspection
    fair-competition | 公平竞争审查 | fair competition review
    farm-subsidies | 惠农补贴发放 | farm subsidies
    farmland-protection | 耕地保护 | protection of farmland
    fire-safety | 消防安全 | fire safety
    first-responsible | 第一责任人职责 | duties of the first responsible persons
    fishing-ban | 禁渔执法 | the fishing ban
    fishing-port | 渔港渔船管理 | fishing ports and boats
    floating-population | 流动人口管理 | floating population
    food-workshops | 食品小作坊监管 | small food producers
    forest-fire | 森林草原防火 | forest and grassland fires
    forest-land-rights | 林地权属纠纷 | disputes over forest land
    funds | 法治建设经费 | funds for rule-of-law work
    gas-safety | 燃气安全 | gas safety
    geological-hazards | 地质灾害防治 | geological hazards
    government-credit | 政务诚信 | government credit
    government-procurement | 政府采购 | government procurement
    grassland-disputes | 草场纠纷 | disputes over pasture
    grid-workers | 网格员队伍 | grid workers
    heritage | 文物保护 | protection of heritage
    homestead-enforcement | 宅基地与农房建设执法 | homestead enforcement
    hotline | 热线工单办理 | handling of hotline requests
    house-safety | 自建房安全 | safety of self-built houses
    household-waste | 生活垃圾治理 | household waste
    illegal-buildings | 违法建设治理 | illegal buildings
    illegal-fundraising | 防范非法集资 | illegal fund-raising
    innovation | 法治工作创新 | innovation in rule-of-law work
    internal-rules | 内部管理制度 | internal rules
    joint-working | 执法协作配合 | joint working in enforcement
    labour-disputes | 劳动争议 | labour disputes
    land-compensation | 征地补偿 | compensation for land
    land-transfer-contracts | 土地流转合同 | contracts on land transfer
    law-understanders | 法律明白人 | villagers versed in law
    legal-advisers | 法律顾问 | legal advisers
    legal-culture-products | 法治文化产品 | works of legal culture
    legal-office-staff | 司法所与法治工作人员 | staff of the justice office
    legality-review | 合法性审查 | legality review
    litigation-materials | 应诉材料 | materials for litigation
    livestock-pollution | 养殖污染 | pollution by livestock
    mediators | 人民调解员队伍 | mediators
    meeting-minutes | 会议记录与纪要 | minutes of meetings
    membership-rights | 集体经济组织成员权益 | rights of collective members
    migrant-wages | 农民工工资 | wages of migrant workers
    mines | 矿山监管 | supervision of mines
    minors-protection | 未成年人保护 | protection of minors
    moral-evaluation | 道德评议 | moral evaluation
    normative-documents | 规范性文件管理 | normative documents
    official-documents | 公文管理 | official documents
    official-seals | 印章管理 | official seals
    online-opinion | 网络舆情应对 | response to online opinion
    open-government | 政务公开 | open government
    owners-committees | 业主委员会 | owners' committees
    parking | 停车秩序 | parking
    penalty-execution | 处罚决定执行 | execution of penalties
    personal-information | 个人信息保护 | protection of personal information
    petitions | 信访工作 | petitions
    power-list | 权责清单 | list of powers and duties
    power-supervision | 权力运行监督 | supervision of power
    project-bidding | 小型工程招投标 | bidding for small projects
    proof-documents | 证明事项清理 | proofs demanded of citizens
    property-disputes | 物业纠纷 | property management disputes
    public-awareness | 群众法治意识 | citizens' legal awareness
    public-legal-service | 公共法律服务 | public legal service
    publicity | 普法宣传 | legal publicity
    publicity-venues | 法治宣传阵地 | venues of legal publicity
    rectification | 问题整改 | rectification of problems found
    red-white-council | 红白理事会 | councils for weddings and funerals
    religious-affairs | 宗教事务管理 | religious affairs
    remote-mediation | 远程调解 | remote mediation
    resettlement-sites | 移民安置点治理 | resettlement sites
    river-lake-chief | 河湖长制 | river and lake chiefs
    road-traffic | 道路交通安全 | road safety
    school-bus | 校车安全 | school buses
    school-law-deputy | 法治副校长 | legal vice-heads of schools
    secrecy | 保密管理 | secrecy
    self-service-terminals | 自助服务终端 | self-service terminals
    sewage | 污水治理 | sewage
    special-groups | 特殊人群管理 | persons under special care
    straw-burning | 秸秆禁烧 | the ban on burning straw
    street-vending | 占道经营 | street vending
    study-depth | 法治理论学习 | study of legal theory
    three-systems | 执法“三项制度” | the three systems of enforcement
    tourism | 旅游景区管理 | tourism
    training | 法治培训 | legal training
    veterans-service | 退役军人服务 | service for veterans
    video-surveillance | 视频监控 | video surveillance
    village-cadres | 村干部法治素养 | village cadres' knowledge of law
    village-contracts | 村集体合同 | village contracts
    village-rules | 村规民约 | village rules
    village-self-government | 村民自治 | village self-government
    village-supervision | 村务监督与公开 | village supervision and openness
    window-service | 政务服务窗口 | service windows
    work-safety | 安全生产监管 | work safety
    """
}
