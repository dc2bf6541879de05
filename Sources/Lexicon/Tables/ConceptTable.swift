// swift-format-ignore-file: a table is read by line, not by width
// The domain's concepts as data. One line a concept:
//
//   facet code [themes] : forms
//
// facet   O what is acted on, A what is done, P who acts, S at which level, D what is deficient
// weight  `*0.4` after the code lowers the weight of what nearly every statement has
// themes  `theme` or `theme=2` (default 1), most fitting first
// forms   as townships write them, parted by spaces; a form may stand under several concepts
//
// An entry belongs here if hundreds of townships would write it. Names of places, persons, single programmes
// of one county do not.
// A form that fewer than three annotated townships use stays where it is a term of law, policy or office that any township
// may write, or a name of the concept that holds no other of its names; what spells out another name is not listed.
enum ConceptTable {
  static let objects = #"""
    O xi-thought*0.5 study=3 : 习近平法治思想 全面依法治国新理念新思想新战略 十一个坚持 全面依法治国工作会议 法治思想
    O doctrine*0.4 study : 理论武装 理论学习 政治理论 思想引领 主题教育 党史学习教育 党纪学习教育 三会一课 主题党日 党的二十大精神 党的十九大精神 全会精神 思想根基 思想根基
    O centre-group study=3 : 理论学习中心组 中心组学习 中心组学法 中心组
    O pre-meeting-study study=2,capacity : 会前学法 会前集体学法 会前学
    O law-study capacity=2,study : 学法 学法用法 学习法律法规 学习法律知识 法治专题学习 法律法规学习 学法制度 集体学法 专题学法 网上学法
    O law-exam capacity=2 : 学法用法考试 学法考试 普法考试 法律知识考试 法律知识测试 法治知识测试 法律知识测试 法律知识竞赛 无纸化考试 学法用法无纸化考试
    O cadre-training capacity=2 : 法治培训 法治培训班 法治讲座 专题讲座 干部教育培训 法治教育 教育培训 业务培训 业务培训班 培训班 专题培训 轮训 集中培训 参训 培训 实训 法律培训 依法行政培训 干部培训 法治教育培训
    O court-hearing capacity=2 : 旁听庭审 旁听行政案件庭审 庭审观摩 观摩庭审 旁听 庭审旁听
    O cadre-mind capacity=3 : 法治思维 法治意识 法治观念 法治素养 法律素养 法律素质 法治能力 依法行政意识 依法行政能力 依法行政的能力 依法行政水平 依法办事能力 依法办事意识 依法行政观念 依法行政的观念 法治理念 程序意识 证据意识 规则意识 法治方式 依法办事 学用脱节 法治理论 依法执政水平 法律意识 法律专业知识 法律法规学习
    O key-few capacity : 关键少数 领导干部学法 干部学法

    O first-responsible leadership=3 : 第一责任人职责 第一责任人 主要负责人职责
    O leading-group leadership=2 : 领导小组 工作专班 协调小组 依法治镇委员会 依法治乡委员会 依法治街委员会 法治建设领导小组
    O committee-meeting leadership=2 : 党委会议 党委会 党工委会议 党工委会 党委扩大会 专题党委会议
    O executive-meeting leadership=2 : 镇长办公会 乡长办公会 主任办公会 办公会议 办公会 政府常务会
    O joint-party-meeting leadership : 党政联席会议 党政联席会 联席会 班子会议 班子会
    O rule-of-law-meeting leadership=2 : 法治建设专题会议 法治专题会议 专题会议 专题研究法治 研究法治建设 专题研究法治建设 研究法治政府建设 法治政府建设工作汇报 法治建设工作汇报 专题听取 听取工作汇报 听取汇报 法治建设工作会议 专题研究 专题党委会议 法治政府建设工作会议 法治议题 法治建设专题会 法治工作专题会 法治工作汇报 法治建设汇报 研究法治工作 专题会 法治政府建设专题会议
    O law-reporting leadership=2 : 述职述法 述法 年终述职 述法评议 年度述法 专题述法
    O assessment leadership=2 : 年度综合考核 综合考核 年度考核 绩效考核 目标考核 目标管理考核 年终考核 考核评价 考核体系 考核督察 考核结果 评先评优 结果运用 考核问责 考核内容 法治建设考核
    O law-inspection leadership=2,oversight : 法治督察 专项督察 专项督查 督察组 督察反馈 督导检查 法治建设专项督查
    O party-leadership leadership=2 : 党的领导 党的全面领导 组织领导 组织保障 落实机制 推进机制 法治建设责任 责任体系 责任落实 工作格局 一岗双责 法治建设领导 党建引领 统筹谋划 领导责任
    O work-plan leadership : 工作要点 工作计划 实施方案 年度计划 任务清单 工作方案 重点任务
    O party-conduct oversight : 党风廉政 全面从严治党 主体责任 廉政 作风建设 廉洁

    O streamline functions=2 : 放管服 简政放权 行政审批 审批事项 审批制度 相对集中行政许可
    O service-centre functions=2 : 便民服务中心 政务服务中心 党群服务中心 便民服务站 服务大厅 便民服务大厅 公共服务中心 办事大厅 便民服务点 便民服务 服务窗口 窗口服务 政务服务大厅 政务服务站
    O service-items functions=2 : 政务服务事项 可办事项 办理事项 服务事项 高频事项 进驻事项
    O service-cases functions=2 : 群众申请 群众和企业申请 各类事项 办件 办件量 各类业务 业务办理 办理各类事项 各类申请 业务量 办事申请 群众办事
    O service-mode functions=2 : 一窗受理 一窗通办 一站式 一网通办 一门式 一网式 一件事 集成服务 首问负责 一次性告知 限时办结 延时服务 上门服务 上门办理 容缺受理 最多跑一次 跨域通办 就近办 网上办 掌上办 好差评 办不成事 不见面审批 全程网办 政务服务 服务质效 服务效能
    O agent-service functions=2 : 帮办代办 代办员 代办点 代办服务 帮代办 代办 帮办 上门帮办
    O responsibility-list functions=2 : 权责清单 权力清单 责任清单 权力事项 权责事项 履职清单 履职事项清单 职责清单
    O proof-items functions : 证明事项 证明材料 各类证明 循环证明 村级证明 无谓证明
    O business-climate functions=2 : 营商环境 市场主体 经营主体 民营企业 联系企业 服务企业 惠企政策 惠企 走访企业 企业走访 企业诉求 涉企 企业合规 法治体检 个体工商户 政企沟通 企业反映 新官不理旧账
    O government-functions functions=3 : 政府职能 机构职能体系 行政管理职能 依法履职 履行职能 依法履行职能 全面履行 职能转变 法定职责 依法全面履行政府职能 服务型政府 机构职能 全面正确履行

    O normative-document rules=3 : 行政规范性文件 规范性文件
    O document-cleaning rules=2 : 文件清理 专项清理 定期清理 动态清理 清理文件 文件进行集中清理 清理机制 现行文件 历年文件
    O official-paper rules : 公文 制发公文 印发文件 制发文件 印发公文 发文
    O rule-system rules=2 : 依法行政制度体系 依法行政制度 制度体系 制度建设 公文办理 核稿 备案审查 制度机制 文件审核 制定程序 公平竞争审查 制度化 合法性前置审查

    O major-decision decisions=2 : 重大行政决策 重大决策 行政决策 行政决策制度 决策机制 决策程序 重大决策事项 三重一大 集体讨论 集体讨论决定 集体研究 集体决策 民主集中制 科学决策 民主决策 依法决策 决策公信力 决策制度体系 重大事项决策 公众参与 专家论证 风险评估 决策水平 末位表态 听证 会议纪要
    O decision-rules decisions=2,rules : 重大行政决策程序规定 决策程序规定 决策事项目录 决策程序暂行规定 议事规则 决策制度
    O legality-review decisions=2 : 合法性审查 合法性审核 法制审查 法律审核 审核把关 审查把关 先审后签 先签后审 送审 审查意见 法律意见书 法律意见 书面法律意见 前置审查
    O legal-opinion decisions : 修改意见 审核意见 书面意见
    O contracts decisions=2 : 合同 协议 合同协议 各类合同 合同审查 合同文本
    O legal-adviser decisions=2 : 法律顾问 政府法律顾问 律师 顾问律师
    O village-adviser grassroots=2 : 一村一法律顾问 一村(居)一法律顾问 一村居一法律顾问 一村(社区)一法律顾问 一社区一法律顾问 村法律顾问 村居法律顾问 社区法律顾问 驻村律师 村级法律顾问 村(居)法律顾问 法律顾问进村 村(社区)法律顾问

    O enforcement*0.6 enforcement=2 : 行政执法 执法 综合行政执法 综合执法 规范执法 文明执法 执法工作 严格规范公正文明执法 执法规范化 执法行为 执法活动 执法改革 执法监督 行政执法监督 执法水平 执法效能
    O three-systems enforcement=2 : 三项制度 执法公示 重大执法决定法制审核 法制审核
    O enforcement-recording enforcement=2 : 执法全过程记录 全过程记录 全程记录 全程留痕 音像记录 同步录音录像
    O enforcement-staff enforcement=3 : 执法人员 执法队伍 执法力量 执法队员 执法队 综合执法队 行政执法队 综合行政执法队 执法人手 执法干部 执法骨干 执法中队 执法大队 执法办 队员 一线执法 执法岗位 执法辅助人员 执法协管员 行政执法力量
    O certificate enforcement=3 : 持证 执法证 行政执法证 执法证件 行政执法证件 执法资格 行政执法资格 持证上岗 资格考试 执法资格考试 行政执法考试 持证执法人员 持证人员 考取执法证
    O delegated-powers enforcement=2 : 赋权事项 下放事项 执法事项 下放的执法事项 承接事项 行政执法事项 赋权 执法权限 行政处罚权 下放行政 下放执法 行政执法赋权
    O joint-enforcement enforcement=2 : 联合执法 联合检查 联合行动 联合巡查 联合整治 协同执法 联合执法检查
    O daily-inspection enforcement : 日常巡查 巡查检查 执法检查 行政检查 日常检查 执法巡查 动态巡查 监督检查 检查 行政执法检查
    O penalty enforcement=2 : 行政处罚案件 处罚案件 行政处罚 违法案件 违法行为 立案查处 执法案件 一般程序案件 简易程序案件 普通程序 简易程序 立案 案件查处 查处案件 查办案件 办理案件 行政案件 处罚决定 立案处罚 行政执法案件
    O fines enforcement : 罚款 罚没款 罚没
    O case-files enforcement=2 : 案卷 执法案卷 案卷评查 执法文书 文书 案卷制作 案卷归档 案卷自查 卷宗 行政处罚案卷 文书制作 执法台账 文书填写 证据链条
    O enforcement-procedure enforcement=2 : 执法程序 办案程序 执法流程 执法流程图 程序合法 亮证 自由裁量 裁量基准 裁量权 办案质量 规范办案
    O equipment enforcement=2 : 执法记录仪 执法仪 执法记录设备 无人机 执法装备 取证设备 执法车辆 执法设备 装备 执法服装 执法终端 记录仪
    O soft-enforcement enforcement : 柔性执法 首违不罚 首违免罚 轻微不罚 处罚与教育相结合 教育为主 说理式执法 免罚清单 轻微违法 宽严相济 包容审慎 轻微违法行为
    O random-inspection enforcement : 双随机 信用监管 互联网+监管 综合查一次 涉企检查 涉企行政检查 入企检查 扫码入企 多头检查 重复检查 双随机一公开

    O emergency emergency=3 : 突发事件 应急处置 应急管理 应急体系 应急响应 突发公共事件 险情 值班值守 应急救援 突发事件应对 应急 灾害
    O evacuation emergency=2 : 转移 避险转移 转移安置 转移群众 提前转移 转移受威胁
    O emergency-plan emergency=2 : 应急预案 预案 应急预案体系 专项预案
    O drill emergency=2 : 应急演练 演练 疏散演练 实战演练 消防演练 防汛演练
    O epidemic emergency=2 : 疫情防控 疫情 新冠 防控措施 疫苗 接种 核酸 核酸检测 确诊病例 卡点 检查卡点 返乡人员 流调 隔离 新冠肺炎
    O ranger emergency : 护林员 扑火队
    O open-fire emergency,enforcement : 野外用火 违规用火 野外违规用火 违规野外用火
    O emergency-team emergency : 应急队伍 应急分队 应急物资 救援队伍 应急救援队 民兵应急
    O fire emergency=2 : 火灾 森林火灾 火情 火警 山火 火点 火灾事故
    O casualty emergency,safety : 伤亡 人员伤亡 人员死亡 亡人 群死群伤
    O transfer welfare : 转移支付 转移就业 劳动力转移
    O flood-fire emergency : 防汛 抗旱 防火 防灭火 森林防火 森林防灭火 地质灾害 防溺水 汛期 火险 防台风 抢险 防台

    O dispute disputes=2 : 矛盾纠纷 矛盾隐患 社会矛盾纠纷 社会矛盾 纠纷 矛盾 各类纠纷 疑难纠纷 矛盾风险 诉源治理 风险隐患纠纷
    O labour-dispute disputes=2,welfare : 劳动纠纷 劳资纠纷 劳动争议 欠薪纠纷 劳务纠纷 讨薪 欠薪案件 工资纠纷
    O land-dispute disputes=2 : 土地纠纷 山林纠纷 林权纠纷 林权争议 权属纠纷 山林权属纠纷 边界纠纷 土地争议 宅基地纠纷 征地纠纷
    O family-dispute disputes=2 : 邻里纠纷 家事纠纷 婚恋纠纷 家庭纠纷
    O property-dispute disputes=2,grassroots : 物业纠纷 物业类纠纷 物业矛盾
    O mediation disputes=2 : 人民调解 调解 多元化解 多元解纷 三调联动 调处 枫桥经验 调解室 调解网络 化解机制 预防调处化解 警调 诉调 解纷 调委会 调解委员会 人民调解委员会 行政调解 司法调解 联动调解 大调解 行业性专业性调解 镇村调委会 两级调解组织 镇村两级调解组织
    O mediator disputes=2 : 调解员 人民调解员 专职调解员 专职人民调解员 村级调解员 兼职调解员 调解队伍 人民调解员队伍 调解力量 调解员队伍 调解骨干
    O mediation-centre disputes=2 : 综治中心 矛调中心 调处化解中心 社会治理中心 综合治理中心 矛盾调解中心 矛盾纠纷调处化解中心 社会矛盾纠纷调处化解中心
    O petition disputes=2 : 信访 信访事项 群众信访 来信来访 群众来信来访 群众来访 信访案件 初信初访 初次信访 重复信访 信访积案 接访 接访下访 来访 上访 越级上访 首办 领导包案 信访工作 信访秩序 领导接访 进京 积案 信访源头治理
    O reconsideration disputes=2 : 行政复议 复议案件 行政复议案件 复议
    O litigation disputes=2 : 行政诉讼 诉讼案件 行政诉讼案件 行政应诉 应诉 涉诉
    O litigation-lost disputes : 败诉 败诉案件
    O court-appearance disputes=2 : 出庭应诉 行政机关负责人出庭 负责人出庭应诉 出庭应诉率 负责人出庭 负责人出庭应诉率
    O resolution-rate disputes : 化解率 调解成功率 调处成功率 成功率 调处率 调成率 调解率

    O open-government oversight=3 : 政务公开 信息公开 政府信息公开 政府信息 公开栏 主动公开 公开目录 信息更新 信息发布 政务新媒体 微信公众号 政府网站 公开内容 公开事项 财政预决算 政务信息 应公开尽公开 公开平台 公示栏 政务公开栏 公众号
    O disclosure-request oversight=2 : 政府信息公开申请 信息公开申请 依申请公开 依申请
    O village-affairs-disclosure oversight=2,grassroots : 村务公开 村级公开 村务公开栏 财务公开 三务公开 党务公开 居务公开 村务监督
    O power-restraint oversight=3 : 权力制约 权力监督 行政权力的制约 制约监督 制约和监督 权力运行 监督体系 监督制约 人大监督 民主监督 社会监督 司法监督 党内监督 舆论监督 群众监督 审计监督 接受监督 行政权力制约 行政监督 纪检监察 纪委监督 财会监督 统计监督 权力规范透明运行 监督机制
    O deputy-proposals oversight=2 : 人大代表建议 代表建议 人大代表 代表意见建议 建议意见 人大建议
    O cppcc-proposals oversight=2 : 政协提案 政协委员提案 委员提案 提案
    O hotline oversight=2 : 12345热线 12345 热线工单 热线 工单 转办事项 转办工单 接诉即办 热线转办 政务服务热线 民生热线
    O audit oversight : 审计 巡察 巡视 反馈问题 反馈问题整改
    O collective-assets oversight : 三资 集体资产 小微权力 小微权力清单 惠农资金 惠民资金 村级财务 扶贫资金 财政资金

    O digital digital=3 : 数字化 信息化 数字法治政府 科技保障 大数据 数字政府 智慧 互联网+ 数字赋能 科技赋能 智治 智慧治理 数据共享 数字法治 智能化 信息技术 数据平台 数字化应用 数字技术 信息化手段 科技支撑 信息化建设 雪亮工程 视频监控 数字化建设
    O information-system digital=2 : 信息系统 业务系统 执法平台 监督信息系统 平台数据 系统 平台 小程序 政务服务网 终端 自助终端 网上办理 数据壁垒 信息录入 数据录入 政务服务平台 网格化系统 执法办案平台 一体化政务服务平台

    O camera digital : 探头 摄像头 监控探头

    O audience publicity : 受教育群众 受教育 受众
    O consultation publicity,grassroots : 咨询 群众咨询
    O publicity publicity=3 : 普法 普法宣传 法治宣传 法制宣传 法治宣传教育 普法活动 法治宣传活动 集中宣传 集中普法 宣传活动 送法下乡 法律宣传 宣讲 普法教育 法律进 普法宣传教育 法治教育 主题宣传 全民普法 法律知识 法治氛围 普法工作 法治宣传工作 法宣 宣传教育 法治文艺 送法 法治讲堂
    O publicity-duty publicity : 谁执法谁普法 普法责任制 普法责任清单 谁主管谁普法
    O publicity-plan publicity=2 : 八五 七五 九五 普法规划 八五普法 七五普法 九五普法
    O leaflets publicity=2 : 宣传资料 宣传单 宣传材料 普法资料 普法手册 宣传折页 宣传品 资料 传单 宣传册 法律读本 手册 明白纸 普法读物 法律服务手册
    O law-savvy publicity=2,grassroots : 法律明白人 普法骨干 普法志愿者 学法用法示范户 法治带头人
    O law-culture publicity=2 : 法治文化广场 法治文化长廊 法治文化阵地 法治文化公园 法治宣传栏 法治公园 法治广场 法治长廊 法治文化小广场 法治阵地 普法阵地 法治文化 法治宣传阵地 法治驿站 法治主题公园 宣传栏 法治文化建设
    O youth-law publicity=2 : 青少年法治教育 青少年法治教育基地 法治副校长 法制课 法治课 模拟法庭 法治教育基地 开学第一课 送法进校园 法治进校园 青少年普法 法制教育
    O case-law-teaching publicity : 以案释法 以案说法 典型案例 身边案例
    O new-media publicity : 短视频 新媒体 普法短视频 微课堂 直播 线上普法 抖音 公众号推送 微信群 村村响 广播 小喇叭 院坝会
    O law-days publicity : 国家宪法日 宪法宣传周 民法典宣传月 国家安全教育日 国际禁毒日 国家安全日 宪法日 宪法宣传 民法典 反诈宣传 宪法

    O grassroots-governance grassroots=2 : 基层治理 基层依法治理 依法治理 社会治理 自治 德治 三治融合 村民自治 法治乡村 法治社区 乡村治理 基层民主 法治村 四议两公开 积分制 乡贤 共建共治共享 依法治村 法治社会
    O village-rules grassroots=3 : 村规民约 居民公约 村(居)规民约 社区公约 红白理事会
    O model-village grassroots=2 : 民主法治示范村 民主法治村 民主法治示范社区 法治示范村 示范村 民主法治示范 示范创建 民主法治示范村(社区)
    O talk-place grassroots=2 : 议事厅 评理 说事 议事会 议事亭
    O volunteers grassroots : 志愿者 志愿服务
    O grid grassroots=2 : 网格 网格员 网格化 网格长 楼栋长
    O legal-service grassroots=2 : 公共法律服务 法律服务 公共法律服务工作站 法律援助 法律咨询
    O customs grassroots : 移风易俗 高额彩礼 婚丧 文明乡风 陈规陋习
    O community-correction safety,grassroots : 社区矫正 刑满释放 帮教 刑释人员
    O village-count*0.7 grassroots : 行政村 村委会 个村 个社区 村(社区) 村(居)

    O accident safety=2 : 生产安全事故 安全事故 事故 安全生产事故 亡人事故
    O hazard safety=3 : 安全隐患 重大事故隐患 隐患排查 隐患 事故隐患 风险隐患
    O safety safety=3 : 安全生产 安全监管 安全检查 平安建设 社会治安 安全底线 安全发展 治本攻坚 安全形势 消防安全 生产安全 道路交通安全 食品安全 自建房 九小场所 燃气 消防 生产经营单位 安全稳定 综治 平安创建
    O police-call safety : 警情 发案 电诈案件
    O crime safety=2 : 扫黑除恶 电信网络诈骗 反诈 反电信网络诈骗 黄赌毒 禁毒 养老诈骗 违法犯罪 吸毒 涉黑涉恶 打击
    O environment safety=2 : 生态环境 环境保护 环保 河长制 河(湖)长制 秸秆禁烧 秸秆 露天焚烧 垃圾 污染 人居环境 巡河 河道 环境整治 水源保护 河长 湖长 林长 田长 巡湖 散煤 清洁取暖
    O illegal-building safety=2,enforcement : 违法建筑 违法建设 违建 两违 违章建筑 私搭乱建 乱占耕地 违法用地 耕地保护 占道经营 乱停乱放 拆违 市容
    O farmland safety=2 : 耕地 高标准农田 基本农田 撂荒地 图斑 卫片图斑 卫片 粮食
    O sand-mining enforcement,safety : 采砂 非法采砂 盗采
    O fishing enforcement,safety : 非法捕捞 三无船舶 禁捕 禁渔 渔具 退捕
    O land-taking decisions,disputes : 征地 拆迁 征收 补偿款 征迁
    O land safety,functions : 宅基地 建房 农房建设 用地审批 土地管理 一户多宅 土地确权
    O traffic safety=2 : 道路交通 交通安全 交通劝导 劝导站 农村道路
    O property-management grassroots=2 : 物业 业委会 小区 业主 楼院 议事协商 居民议事 老旧小区
    O market-order enforcement : 商贩 乱摆乱卖 车辆乱停 摊贩
    O poverty welfare=3 : 脱贫攻坚 脱贫 扶贫 贫困人口 贫困户 防返贫
    O welfare welfare=2 : 民生 乡村振兴 低保 救助 惠农 就业
    O wages welfare,disputes : 农民工 欠薪 农民工工资 工资 薪酬 劳动报酬 拖欠工资 追回工资
    O living welfare=2 : 特困供养 临时救助 困难群众 养老 医保 社保 产业 经济发展 残疾人 和美乡村
    O coordination disputes,enforcement : 部门联动 联动机制 协作机制 信息共享 联席会议 联席会商 联席会商制度 信息互通 合力 协同配合 信息壁垒 联席会议制度 会商 案件会商 线索移送 工作合力 部门协作 协作配合 各自为战 条块 协调配合 联动 联动化解
    O responsibility-letter leadership : 责任书 责任状 目标责任书
    O funds leadership : 经费 资金保障 财力 财政支持 经费保障 经费投入 专项经费 资金投入
    O mentor capacity,enforcement : 师带徒 跟班学习 以老带新 传帮带 挂职锻炼 跟班 跟岗 实践锻炼
    O satisfaction oversight : 满意度 满意率 知晓率 群众满意 好评率
    """#

  static let actions = #"""
    A find : 排查 摸排 起底 排查出 摸底 发现 查找 大排查 查出
    A accept : 受理 收到 接收 登记 接待 受理各类 接到 承接
    A resolve : 化解 调处 调解成功 成功化解 调解 就地化解 处理 调处化解 调处成功 办结 答复 解决 调成 劝解 劝和
    A rectify : 整改 整治 整改到位 完成整改 治理 销号 纠正 消除
    A hold*0.5 : 开展 举办 召开 组织 组织开展 举行 主持召开 主持 进行
    A study : 学习 专题学习 集中学习 集体学习 研讨 学习贯彻 集中研学 学
    A train : 培训 轮训 集训 授课 讲授 参训
    A distribute : 发放 印发 派发 赠送 分发
    A establish*0.6 : 建立 健全 完善 制定 出台 修订 建立健全 构建 建成 设立 成立 组建 制订 编制 创建 打造 建设
    A buy : 购置 购买 添置 配备 配齐 更新 采购 投入 配置
    A hire : 聘请 续聘 选聘 聘用 招录 招聘 配强 选配 继续聘请
    A review : 审查 审核 送审 出具 把关 评查 审查各类
    A inspect : 检查 巡查 督查 督察 抽查 监督检查 巡察
    A penalize : 查处 处罚 立案 查办 查扣 罚
    A publish : 公开 公布 公示 发布 推送 主动公开
    A handle*0.6 : 办理 办结 承办 转办 答复 受理办结
    A demolish : 拆除 拆
    A repeal : 废止 宣布失效 失效 停止执行
    A transfer : 移送 移交
    A attend : 参加 旁听 出庭 出席 参与
    A acquire : 取得 考取 持有 新取得 获得 新增 领取
    A promote*0.3 : 推进 推动 深化 加强 强化 落实 提升 提高 规范 优化 深入推进 持续推进
    A dispatch : 选派 抽调 派驻 选调 下派
    A cultivate : 培育 培养 选拔 发展 选任
    A vaccinate : 接种 疫苗接种
    """#

  static let scopes = #"""
    S town : 镇级 乡级 街道级 镇本级 乡本级 镇人民调解委员会 乡人民调解委员会 镇调委会 乡调委会 街道调委会 街道人民调解委员会 镇一级 乡一级 镇调解委员会 乡调解委员会 街道层面 镇级调解
    S village : 村级 社区级 村居级 各村 各村(社区) 各社区 村调委会 村(社区)调委会 村(社区)级 村一级 社区调委会 村(居)人民调解委员会 村(居)调委会 村人民调解委员会 各村(居) 村级调解组织 各村调解委员会 各村(社区)人民调解委员会
    S county : 县级 区级 全县 全区 县直 区直 县直部门 市级部门
    S city : 市级
    S national : 国家级 全国
    S provincial : 省级
    """#
}
