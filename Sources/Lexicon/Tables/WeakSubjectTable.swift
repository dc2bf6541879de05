// swift-format-ignore-file: a table is read by line, not by width
// What can be weak: the identity of a weakness over the years. One block a subject:
//
// code | label zh | label en | themes
// + triggers that name the subject; a clause names it where one of them meets a deficiency
// ! idioms that name the subject and its deficiency at once
// ~ triggers that count only where no other subject is named in the point
// - words that take the clause away from the subject
// & subjects that a later clause of such a point may add to it; others there are circumstances
//
// The rule of identity: the same object is weak. Number, certificates, skill and stability of the enforcement
// staff are one; their case files another; their equipment a third.
// Open. A trigger that fewer than three annotated townships use stays where it names a field with a name of its own and
// parts it from its neighbours; idioms where they are sayings of the genre; adjectives of lack where they are plain words.
enum WeakSubjectTable {
  static let text = #"""
    enforcement-staff | 执法力量与能力 | enforcement staff and their skill | enforcement capacity
    + 执法力量 执法人员 执法队伍 执法队员 执法队 执法人手 执法能力 执法水平 执法业务 执法骨干 持证人员 持证执法 持证比例 持证率 执法证 执法资格 一线执法 会办案 办案骨干 执法专业化 执法中队 执法大队 综合执法办 执法经验 办案能力 办案力量 执法岗位 执法干部 队员 执法事项 赋权事项 下放事项 下放的执法 承接能力 执法权 独立办案 独立办理 业务骨干 执法任务 执法专业 执法人才 执法本领 执法素质 执法队员 执法梯队 新进队员 懂执法 执法主体 行政执法水平 执法知识 能独立 执法辅助人员 协管员
    & enforcement-equipment case-files cadre-mind coordination
    ! 接不住 接得住 管不好 不会执法 不敢执法 无证执法 看得见管不着 行政执法证
    ~ 执法
    - 执法装备 执法设备 执法文书 执法案卷 执法车辆 执法信息 执法数据 执法平台 执法记录仪 执法档案 执法台账 执法监督 执法办案平台 执法系统 执法办案系统 执法联动 执法协作 联合执法 执法协同 取证设备 执法终端 执法经费 谁执法谁普法 执法衔接 执法合力

    enforcement-equipment | 执法装备 | enforcement equipment | enforcement
    + 执法装备 装备 执法记录仪 记录仪 执法仪 取证设备 记录设备 执法设备 执法车辆 执法服装 执法记录设备 无人机 执法设施 执法终端 检测设备 执法硬件 取证工具 执法用车 执法器材 装备保障 执法保障 硬件设施 办案设备 快检设备 取证器材 器材
    & enforcement-staff case-files funds
    - 信息化设备 消防装备 应急装备 救援装备

    case-files | 执法案卷与程序 | case files and enforcement procedure | enforcement
    + 案卷 卷宗 文书不规范 执法文书 法律文书 文书制作 文书填写 文书质量 卷宗质量 证据链 执法台账 执法档案 办案程序 执法程序 办案质量 自由裁量 裁量 执法流程 执法不规范 规范执法 执法行为 执法方式 说理 取证不 调查取证 文书错漏 执法规范化 执法细节 处罚程序 执法依据 执法尺度
    & enforcement-staff enforcement-equipment
    ! 执法不够规范 办案不够规范 办案不规范
    ~ 全过程记录 三项制度 法制审核 执法公示
    - 调解卷宗 调解案卷 调解卷 调解文书 调解协议 掌握

    legality-review | 合法性审查 | legality review | decisions
    + 合法性审查 合法性审核 合法审查 法制审查 合同审查 审查把关 前置审查 送审 合同管理 合同签订 合同审核 合同协议 协议审查 法律审核 合同文本 合同 村级合同 审核把关 协议 审核意见 审查意见 审核质量 审查质量 签合同 签订合同 审核程序 审查程序
    ! 先签后审 未审先签 应审未审 漏审 先斩后奏
    - 调解协议 协议书 顾问作用 法律顾问的作用 顾问参与 顾问工作 顾问服务

    legal-advisers | 法律顾问作用 | use of legal advisers | decisions
    + 法律顾问 顾问作用 顾问服务 驻村律师 律师
    ! 顾而不问 聘而不用 重聘轻用

    mediators | 调解队伍与调解能力 | mediators and their skill | disputes capacity
    + 调解员 调解队伍 调解力量 专职调解 兼职调解 调解能力 调解水平 调解组织 化解能力 调处能力 人民调解工作 调解工作 村级调解 调委会 调解委员会 调解室 调解协议 调解卷宗 调解成功率 人民调解 矛盾调处 化解方法 专业能力 解纷 调解 矛盾纠纷化解 矛盾化解 纠纷化解 化解矛盾 排查化解 矛盾纠纷排查
    & coordination dispute-prevention
    - 执法队伍 执法人员 执法专业 联动化解 信访

    dispute-prevention | 矛盾源头预防 | prevention of disputes at the source | disputes
    + 诉源治理 源头预防 源头治理 源头化解 风险研判 矛盾预防 预防化解
    & mediators coordination petitions
    - 信访

    petitions | 信访工作 | petition work | disputes
    + 信访工作 信访问题 信访形势 信访压力 信访维稳 信访化解 信访积案 信访源头 信访法治化 信访秩序 信访总量 信访量 信访矛盾 初信初访 初访 积案 上访 重复访 首办责任 越级 来信来访 信访件 信访事项 缠访 闹访 信访人
    ! 信访不信法

    hotline | 热线工单办理 | handling of hotline requests | oversight
    + 热线 工单 接诉即办 12345 诉求办理

    publicity | 普法宣传 | legal publicity | publicity
    + 普法 法治宣传 法制宣传 法宣 宣传形式 宣传方式 宣传内容 送法 宣传教育 普法宣传 宣传资料 法律宣传 宣讲 法治文化 普法阵地 受众 法律明白人 法治氛围 宣传覆盖 群众法治意识 群众法治观念 群众法治素养 居民法治意识 法律进 谁执法谁普法 宣传针对性 群众学法 村民法治意识 村民法律意识 群众的法律意识 群众的法治意识 居民法律意识 宣传活动 法律需求 宣传工作 群众法律 群众依法 法治文化阵地 宣传阵地 宣传力度 宣传不够 宣传实效
    & cadre-mind
    ~ 宣传
    ! 信访不信法 找关系不找法
    - 政务公开 信息公开

    cadre-mind | 干部法治思维与学法用法 | cadres' legal thinking and study | capacity
    + 干部依法行政 法治思维 法治意识 法治观念 法治素养 依法行政意识 依法行政的意识 依法行政观念 依法行政的观念 依法行政能力 依法行政的能力 依法行政水平 依法办事 学法用法 学法 用法 法律素养 法律素质 法治理念 程序意识 干部法律 法律专业知识 法治学习 理论学习 法治理论 法治培训 依法执政 法律意识 运用法治 法治方式 法律法规学习 法治知识 重要性认识 法治能力 干部素质 干部队伍 培训针对性 干部培训 学用结合 法治教育培训 思想认识 对法治建设 对法治政府建设 依法履职能力 法治队伍 法治建设重视 村干部 依法行政理念 关键少数 干部学习 证据意识 法定职责必须为 法无授权不可为
    & publicity legal-advisers
    ! 重业务 重业务轻法治 重业务、轻法治 轻法治 重结果、轻程序 重结果轻程序 凭经验办事 习惯凭经验 行政命令 学用脱节 遇事不找法 拍脑袋 图省事 凭老经验 老经验 重结果轻过程 重结果、轻过程 摆平 软任务 不懂法 以言代法 轻程序
    - 群众法律意识 群众法治观念 群众的法律意识 群众的法治意识 村民法治意识 村民法律意识 执法人员 调解员 信息系统 法律明白人 执法业务 执法队伍 执法队员 调解 执法人员 居民 群众法治 新进队员 部分群众 网格员 应急 疫情

    open-government | 政务公开与村务公开 | open government | oversight
    + 政务公开 信息公开 政府信息 公开栏 村务公开 村级公开 栏目更新 公开内容 公开不及时 公开不规范 公开目录 信息更新 公开渠道 公开平台 依申请公开 政策解读 务公开 公开工作 公示栏 财务公示 张榜公示 公开形式 主动公开 公开事项 公开力度 信息发布 栏目内容
    & oversight
    ! 公开滞后 公开不够
    - 执法公示

    normative-documents | 规范性文件管理 | normative documents | rules
    + 规范性文件 文件清理 文件管理 文件动态 备案审查 公平竞争审查 文件解读 文件制发 文件审核 制度体系 公文
    & legality-review

    decision-procedure | 重大决策程序 | procedure of major decisions | decisions
    + 重大决策 行政决策 决策程序 决策机制 公众参与 专家论证 风险评估 民主决策 科学决策 决策后评估 决策事项 集体决策 决策目录 依法决策 决策科学 决策论证 决策公示 议事规则
    & legality-review legal-advisers
    - 法律顾问

    coordination | 部门联动与信息互通 | joint working between departments | enforcement disputes
    + 部门联动 部门协作 部门协同 联动机制 协作机制 信息共享 信息互通 合力 协同配合 协调联动 各管一摊 各自为战 条块 联动化解 信息壁垒 沟通协调 协调配合 统筹协调 会商 联席 部门之间 部门间 三调联动 联动不 站所联动 协同机制 上下联动 衔接配合 推诿扯皮 部门配合 衔接 执法协作 联合执法 执法联动 执法协同 执法合力 部门执法 多头执法 执法边界 行刑衔接 执法衔接 跨部门执法 案件移送 移送衔接 线索移送 职责边界 监管边界 职责交叉
    ! 多头管 各管一段 无人管 各自为战
    & mediators enforcement-staff

    digital | 数字化与信息系统 | digital means | digital
    + 数字化 信息化 数字赋能 数字政府 数字法治 平台 信息系统 业务系统 系统 大数据 智能化 智慧 数据共享 数据不通 自助终端 终端 网上办 科技支撑 科技手段 科技赋能 数据重复 信息录入 数据录入 多头录入 重复录入 互联网+ 执法数据 数据壁垒 数据对接 线上
    ! 信息孤岛 数据烟囱
    - 公众号 线上普法 公开平台 解纷平台 宣传 普法 调解平台 调处平台

    funds | 经费保障 | funds | leadership
    + 经费 资金 财力 财政投入 财政保障 投入不足
    & enforcement-equipment

    emergency | 应急处置 | emergency response | emergency
    + 应急 突发事件 疫情防控 防控措施 预案 防汛 风险预警 防灾减灾 防疫 灾害 演练
    & safety
    - 应急执法

    safety | 安全监管与隐患排查 | safety supervision | safety
    + 安全生产 隐患排查 安全监管 安全隐患 消防安全 平安建设 治安 反诈 消防
    & environment emergency

    environment | 环境与违建整治 | environment and illegal building | safety
    + 环境整治 违建 违法建设 违法用地 占道经营 秸秆 环保 生态环境 市容 耕地保护 违章建筑
    & safety

    property-management | 物业管理与小区治理 | residential property management | disputes grassroots
    + 物业 业委会 小区治理 弃管 业主
    & dispute-prevention hotline mediators
    - 调解员 调解力量 普法

    land-use | 宅基地与用地管理 | homestead and land use | safety functions
    + 宅基地 建房 用地管理 未批先建 一户多宅 土地管理
    - 纠纷

    village-rules | 村规民约 | village rules | grassroots
    + 村规民约 居民公约
    & grassroots

    grassroots | 基层自治与法治示范 | village self-government and model villages | grassroots
    + 基层治理 村民自治 居民自治 民主法治示范 示范创建 法治示范 网格员 网格化 网格 基层法治 自治能力 村级法治 四议两公开 法治乡村 基层民主 依法治村 移风易俗 议事协商
    & village-rules legal-services
    - 网格化系统

    legal-services | 公共法律服务 | public legal services | grassroots
    + 公共法律服务 法律服务 法律援助 法律咨询
    - 法律顾问

    oversight | 监督制约 | supervision of power | oversight
    + 监督制约 监督机制 执法监督 监督检查 权力监督 监督力度 权力运行 监督渠道 内部监督 社会监督 监督体系 监督作用 小微权力 三资 人大监督 接受监督 群众监督
    & open-government case-files assessment

    assessment | 考核督察 | assessment and inspection | leadership
    + 考核 督察 督查 考评 述法 奖优罚劣 结果运用 问责 激励机制 责任落实 压力传导 第一责任人 责任压实 组织领导 督导 领导责任 工作责任

    services | 政务服务 | government services | functions
    + 政务服务 便民服务 办事效率 窗口服务 窗口人员 放管服 一网通办 审批 权责清单 办事流程 一件事 帮办代办 服务效能 服务意识 政府职能 职能转变 服务水平 服务事项
    & business-climate digital

    business-climate | 营商环境 | business climate | functions
    + 营商环境 涉企 企业合规 惠企 企业 市场主体

    litigation | 行政复议与应诉 | reconsideration and litigation | disputes
    + 行政复议 行政诉讼 行政应诉 出庭应诉 败诉 应诉能力 行政争议 应诉
    - 引发 诱发 导致 酿成
    & case-files

    community-correction | 社区矫正与特殊人群 | community correction | safety
    + 社区矫正 特殊人群 重点人员 帮教

    institutions | 法治工作机制 | institutions of rule-of-law work | rules leadership
    + 工作机制 长效机制 制度机制 配套制度 制度落实 制度执行 制度不健全 机制不健全 制度建设 法治政府建设机制 法治建设机制 法治机构
    & case-files oversight assessment
    - 监督制约机制 监督机制 联动机制 协作机制 考核机制 决策机制 执法机制 调解机制

    legal-talent | 法治人才与工作力量 | legal talent | capacity
    + 法治人才 专业人才 法律人才 法治工作力量 司法所 法治力量 法律专业人员 法治专业
    & enforcement-staff mediators
    """#

  static let deficiencies = #"""
    层层递减 各自为阵 各管一摊 轻效果 拿不出 偏早 没有启用 不敷使用 断断续续 语焉不详 不对路 硬伤 软肋 失准 空泛 疲软 乏味 错位 不规律 时紧时松 滞缓
    不足 不够 不强 不高 不深 不细 不实 不严 不到位 不及时 不全面 不平衡 不均衡 不充分 不完善 不健全 不规范 不明显
    不理想 不佳 不畅 不顺畅 不顺 不稳定 不稳 不广 不宽 不浓 不紧 不匹配 不相适应 不适应 不协调 不统一 不齐
    参差不齐 不清 不明 不准确 不精 不熟 不系统 不彻底 不完整 不多 不丰富 不灵活 不主动 不积极
    不自觉 不合理 不科学 不扎实 不牢 不过硬 不重视 不敢 不会 不善 不透 不配套 不接地气 不同步 不可持续 不持久
    不能满足 不能适应 难以满足 难以 满足不了 适应不了 尚未 未能 未形成 没有形成 没有充分 没有有效 没有及时 没有做到 没有跟上 没有杜绝 没有真正 没有完全 没有得到
    有待 亟待 亟需 急需 仍需 还需 尚需 需进一步 需要进一步 需加强 需提升 需提高 需要加强 需要提升
    壁垒 局限 不联通 互不 漏项 居高不下 反弹 高发 易发 薄弱 偏弱 偏软 偏低 偏少 较少 偏大 老化 老龄化 滞后 落后 陈旧 老旧 老套 匮乏 缺乏 欠缺
    缺失 缺位 缺少 短缺 紧缺 紧张 有限 单一 单调 简单 生硬 粗放 粗糙 流于形式 浮于表面 停留在 停留于 走过场 形式化
    淡薄 淡漠 脱节 断层 断档 短板 弱项 瓶颈 差距 盲区 死角 空白 漏洞 瑕疵 偏差 欠佳 欠规范 力不从心 捉襟见肘 时有发生 错漏 打了折扣
    较为突出 问题突出 矛盾突出 压力较大 压力大 难度大 流动性大 流动大 频繁 一人多岗 身兼数职 身兼多职 兼职多 兼任 多为兼职 推诿 应付
    未及时 未严格 未完全 未充分 未实现 未全面 跟不上 达不到 做不到 顾此失彼 松懈 模糊 失衡 空转 缺人 人少
    人员少 数量少 窄 少 弱 差 低 慢 难 乏力 缺口 缺编 空缺 外流 流失 青黄不接 不通 重复录入 重复填报 多头 不愿 抵触
    凭经验 老办法 偏重 被动 一般化 同质化 不一 反复上访 久拖不决 事后 无人 没有更新 淡化 虚化 停滞 走样 各自为战 粗暴 重形式 重数量 轻程序 说不清 用不上 折扣 欠账 不衔接 衔接不 生疏 偏重 拖延 拖沓 懈怠 存在问题 僵化 单薄 吃紧 偏紧 随意 不解渴 走样 不上 不紧 脱离 不贴近 陈旧 稀缺 不力 吃力 偏晚 时断时续 笼统 屈指可数 束手无策
    """#
}
