// swift-format-ignore-file: a table is read by line, not by width
// Classes by which quantity rules decide. See `ClassTables` for the form of a line. All are closed classes of the
// language of numbers, except where a comment says that a list is open and stands until a model decides.
enum QuantityTable {
  static let text = #"""
    # Measure words by what numerals mean before them.
    sessionUnit : 次
    phaseUnit : 期
    clockUnit : 点
    minuteUnit : 分
    dayUnit : 日
    tenthUnit : 成
    articleUnit : 条 章 编 款
    rhetoricalUnit : 个 项 条 部 位 支 类 大类 种
    letterUnit : 字
    togetherUnit : 起
    teamUnit : 支
    personUnit : 名
    homeUnit : 家
    countableUnit : 名 人 起 宗 例 处 台 辆 架 座 件 份 次 场 期 所 支 个 家 间
    exactUnit : 元 圆 美元 平方米 平米 ㎡ m² 平方公里 平方千米 亩 公顷 公里 千米 米 延米 吨 公斤 千克 克 斤 升 毫升 立方米 千瓦 千瓦时 个百分点 百分点
    # Ordinary words that begin with a measure word. Left out are those that a count may run into (3项目标, 2个人民调解委员会).
    otherWord : 次要 次日 次年 本年 本镇 本乡 本街 本村 本级 本地 本着 本计划 个别 个性 部署 部门 位于 位置 成立 成员 成为 成功 成果 成效 成熟 成长
    otherWord : 期间 期限 组织 组建 组成 台账 把握 把关 节约 节日 回应 回访 回复 批评 批示 批准 批复 轮流 轮训 轮值 轮岗 处理 处罚 处置 所有 所属 所在 所需
    otherWord : 单位 单独 通过 通报 通知 队伍 排查 排水 支持 支出 支部 支付 对象 对接 对于 对应 对照 对标 分类 分析 分级 分管 分别 分为 分之 张贴 面对 面向 面积
    otherWord : 道路 车辆 日常 天然 时间 方面 方案 方式 方法 方向 周岁 周年 周边 周期 个年头 位一体 班子

    # Right before a number.
    term : 届 届人大
    convening : 召开 召开了 召开共 举行 举行了 组织 组织了 召集 召集了 参加 参加了
    ordinalTwo : 二
    phased : 园 区 项目 工程
    distributive : 这 每 同 任 某 人手
    # open: verbs of exhortation
    rhetoricVerb : 突出 抓好 抓住 抓实 聚焦 紧盯 围绕 强化 深化 做好 坚持 守住 把握 把好 做到 用好 着眼 立足 紧扣 锚定 注重 夯实 筑牢 实现 加强 压实 扛牢 健全 狠抓 依托 整合 建强 优化 建立健全 按照 瞄准
    # open: verbs of providing and recording
    providing : 唯一 配备 设立 聘请 新增 发生 仅 共 建成 仅有 选聘 购置 建立 有 组建 成立 配置 添置 采购 招录 招聘 增加 落成 备案 查处 立案 受理 获评 创建 创成 建有 设有 续聘 办理 化解 调处 处置 只有 与
    # open: verbs of shaping
    shaping : 打造 锻造 建设 培养 培育 造就 形成 走出 营造 创造 探索 探索出 提供 构建 构建起 塑造 建强 锤炼 走 带出 练就 培养出 树立 迈出 搭建 搭建起 凝聚 给
    anyone : 作为 当好 做 当 成为 是 任何 不落 不漏 漏 落 每 另 另外 哪怕 像 如 某 身为 换 少 不让 无 没有
    emphatic : 仅 仅有 只有 共 共有
    setsRate : 至少 不少于 定期 原则上
    incident : 案 件 纠纷 事故 隐患
    aspect : 了
    shareLead : 达 约 近 为 占 超 过 降 少 长 高 加 升 了 到 至 多 逾 的 在
    dayPart : 上午 下午 中午 凌晨 早上 晚上 清晨 傍晚 夜间 夜里 白天 深夜 每天 每日 每晚 当天 当日 日 号 晚 早
    lawName : 法典 法典》 条例 条例》 法》 宪法 宪法》
    articleFiller : 编 章 节 条 、 , 共 计 的 全 文 总 余

    # Right behind a measure word.
    plenary : 全会
    meeting : 会议
    phaseNoun : 建设 工程 项目 改造
    hourTail : 半 钟 整 许 前 后 至 到 - — ~ 开始 起 左右
    rhetoricNoun : 方面 层面 层次 环节 维度 坚持 责任
    shareTail : 以上 以下 左右 多 的 以内
    homely : 人 亲 独 之

    # Rates and rules.
    each : 每
    period : 年 月 季 半年 周 次 天 日 旬 双月 两 个月 半月 个季 学期 星期
    perYear : 年
    perYearOnce : 年一 年度一
    daily : 天有 日有
    tableColumn : 序号 编号 任务 内容 事项 措施 项目 目标 责任 牵头 配合 单位 部门 科室 时限 时间 期限 进度 备注 分工
    taskColumn : 任务 内容 事项 措施 项目
    everyWeek : 每星期 每周 按周 逐周
    everyTenDays : 每旬 逐旬
    everyHalfMonth : 每半个月 每半月
    everyMonth : 每个月 每月 按月 逐月 月月 一月一
    everyTwoMonths : 每两个月 每2个月 每两月 每双月
    everyQuarter : 每个季度 每三个月 每季 按季 逐季 季季 一季一
    everyHalfYear : 每半年 半年一
    lastYears : 上年 上年的 去年 去年的 上年度 上年度的 上一年 上一年的 上年同期的 去年同期的
    changedFrom : 由 从 由原来的 从原来的 由年初的 从年初的
    changedTo : 到 至 为
    frequencyNoun : 频次 频率
    average : 平均 人均 户均 均
    reachNoun : 圈
    # open: what one says of a team's worth
    praise : 素质 过硬 精湛 优良 合理 较强 较高 作风 能力 业务 本领 忠诚 担当 战斗力 高效 懂 善

    # Bounds and approximation.
    required : 不少于 不低于 不得少于 不得低于
    atLeastAdverb : 不少于 不低于 至少 不小于 不得少于 不得低于
    leastDeed : 至少
    atMostAdverb : 不超过 不高于 不多于 不大于 不超 至多
    above : 大于 高于 多于 不下 不下于 最少 ≥ > 大于等于 大于或等于 高于等于
    below : 小于 低于 少于 不足 不到 未满 最多 ≤ < 小于等于 小于或等于 低于等于
    upward : 以上 及以上 (含)以上 或以上 或者以上 或更多 起步
    downward : 以内 以下 之内 及以下 或以下 或者以下 (含)以下 (含)以内
    within : 内
    control : 控制
    rough : 约 近 将近 接近 大约 超 超过 逾 突破 大概 超出 几近
    notRough : 民约 公约 条约 合约 节约 签约 预约 履约 解约 违约 续约 特约 邀约 集约 制约 附近 就近 最近 临近 邻近 赶超
    roughTail : 左右 上下 余 多

    # Change.
    rising : 增长 上升 增加 提高 提升 上涨 增幅 增速 增长率 涨幅 多 增 升高 增多 净增 高出
    falling : 下降 减少 降低 回落 降幅 少 降 减 下滑 压降 缩减 缩短 压缩 压减 净减
    changeFiller : 了 约 近 达 超 逾 超过 幅度 率 达到 至少 为
    changing : 增长 下降 上升 回落 同比增加 同比减少 降幅 增幅 增速 增长率 涨幅 下滑 压降 降低 减少 缩短 压缩 压减 提升 提高 增加
    netChange : 净增 净减 净增加 净减少 净增长
    comparedMore : 同比多 环比多 上年多 去年多 同期多 上年度多 上一年多 上一年度多
    comparedLess : 同比少 环比少 上年少 去年少 同期少 上年度少 上一年少 上一年度少
    comparing : 同比 环比 较 比 上年 去年 相比
    aimed : 力争 计划到 确保达到
    listJoint : 和 及 与 以及
    until : 截至 截止
    monthMark : 月

    # Zero statements.
    denial : 没有发生 未曾发生 未引发 没有引发 未被通报 未发现 没有发现 未新制定 未新出台 未再发生 无新增 未新增 未发生 未出现 未收到 未接到 未制定 未出台 未发布 未制发 未产生 未受理 未办理 未有 没有出现 没有收到 没有制定 没有出台 未印发
    denial : 未立案 未查处 未实施 未作出 未组织 未承办 未涉及 没有因 未因 没有 无
    eventDenial 起 : 没有发生 未曾发生 未再发生 未发生 没有再发生
    occasionDenial : 没有因 未因
    noDenial : 无法 无证 无论 无缝 无偿 无关 无所 无须 无需 无效 无力 无意 无障 无死 无盲 无接 无棣 无锡 无为 无线 无人机 无人驾 无人问 无人值 无人看 无人售 无人化 无人艇 无人船 无人车 无人区 无人岛 无人管 毫无 从无 有无 无一例外
    outcome : 引发 发生 造成 产生 导致 出现
    anySuch : 任何
    denialTail : 发生 出现 产生 情况 情形 现象 的 ”
    countedThing 起 : 生产安全事故 安全事故 事故 群体性事件 上访 进京访 非访 火灾 火情 发案 舆情 行为 疫情
    countedThing 件 : 案件 诉讼 复议 规范性文件 申请 事件 败诉 文件 重大行政决策 应诉案 处罚 信访 投诉 举报 依申请公开 公开事项 公开件 差评
    countedThing 例 : 病例
    countedThing 次 : 旁听庭审
    countedThing 人 : 伤亡 死亡
    countedThing 处 : 火点
    deniedItem : 复议 诉讼 案件 应诉 申请 事故 事件 文件 处罚 信访 上访 病例 火灾 败诉 非访 投诉 伤亡
    itemJoint : 和 及 或
    nonEvent : 变化 改变 转变 变动 变更 变质 偏差 偏离 动摇
    someone : 人
    # open: what befalls persons
    befalling : 上访 信访 访 伤 亡 返贫 通过 脱管 漏管 失控 违法 违纪 违规 犯罪 复吸 溺水 掉队 失学 辍学 被查 被处 受处 参赌 感染 失联
    reason : 因 于
    denialAim : 确保 防止 杜绝 力争 避免 努力 凡 如果 若 严防 力求 争取 实现 坚决
    toward : 对
    zeroAim : 确保 努力 力争 争取 目标 推动
    zero : 零
    zeroEvent : 零发生 零新增 零败诉 零记录 零发案 零案发
    wholePeriod : 全年 年内 今年以来 一年来
    claim : 实现 做到 保持
    claimFiller : “ 人员
    zeroFiller : “ 为 保持 实现 均 都
    """#
}
