// swift-format-ignore-file: a table is read by line, not by width
// Classes by which finding rules decide. See `ClassTables` for the form of a line.
enum FindingTable {
  static let text = #"""
    # Rates
    yearBefore : 上年 去年 上一年 上年度 上一年度 去年同期 上年同期
    growthFrom : 由 从
    growthTo : 到 至 为
    rateWord : 率
    rateFiller : 达 达到 高达 为 是 总 综合 的 全年 年度 实现
    # open: how reports say that something was dealt with; stands until a model decides
    settledAttempt : 调解 调处
    settledDispute : 化解 成功 解决 调成 劝和
    settledCase : 办结 结案 答复 办复 回复 处理 处置 完成
    settledFault : 整改 销号 消除 完成 治理
    # open: what is not dealt with yet; stands until a model decides
    pending : 正在 未 尚 剩余 其余
    # open: what comes in; stands until a model decides
    intake : 受理 排查 摸排 接收 收到 发现 办理 登记 调解 交办 转办 梳理
    # the two ends of a case, as the law of procedure calls them
    caseOpened : 立案 受理 收到
    caseClosed : 办结 结案 审结

    # Parts and wholes
    among : 其中
    composed : 含 包括 包含 涵盖
    listed : 分别为 分别是
    furtherPart : 等 另 其他 其它
    # open: attributes that one thing may have beside another part's; stands until a model decides
    overlapping : 涉及 夜间 联合 节假日 占 均 达成 履行
    # kinds in pairs, of which no one thing is both
    oneOfTwo procedure : 简易程序
    otherOfTwo procedure : 普通程序 一般程序
    oneOfTwo repair : 立行立改 立查立改 立改 当场整改 现场整改 立即整改
    otherOfTwo repair : 限期整改 限时整改 督促整改
    oneOfTwo level : 镇级 乡级 街道级 苏木级 镇调委会 乡调委会
    otherOfTwo level : 村级 社区级 村(社区)级 村调委会 嘎查级
    oneOfTwo post : 专职
    otherOfTwo post : 兼职
    oneOfTwo sex : 男
    otherOfTwo sex : 女
    # measure words that count the same things
    measureKin case : 件 起 宗 例 件次 起次
    measureKin show : 场 场次
    measureKin round : 轮 轮次
    measureKin batch : 批 批次
    measureKin term : 期 期次

    # The same thing stated twice
    wholeScope : 全年 今年 今年以来 年内 本年 本年度 一年来 一年以来 全镇 全乡 全街道 全苏木 我镇 我乡 我街道 本镇 本乡 辖区 辖区内
    countFiller : 共 共计 合计 总计 现有 共有 目前 各类 各种 各项 开展 组织 累计开展 已 了 的 数量 总数 人数
    # open: what is counted under several heads; stands until a model decides
    countedOften : 会议 活动 培训 检查 宣传 学习 研究 讲座 宣讲 演练 问题 隐患 资料 走访 咨询 群众 工作 服务 行动 巡查 整治 普法 专题

    # Stale years
    wholeCount : 共 共计 累计
    wholeCountLookalike : 共同 共建 共享 共治
    pastPoint : 以来 以前 之前 以后 起 底 末 初 印发 出台 制定 发布 下发 修订 换届
    timeContrast : 比 较 相比 同比 环比 上年 去年 同期 由 从 增长 下降 减少 上升 增加 提高 连续 历年 近年 往年 两年 三年
    thisYear : 今年 本年 本年度 今年以来 这一年
    nextYear : 明年 来年
    yearCopula : 是 既是 也是 又是 更是 正是 为 作为 正值
    planPeriod 2016-2020 : 十三五 “七五”普法 七五普法 七五”普法
    planPeriod 2021-2025 : 十四五 “八五”普法 八五普法 八五”普法
    planPeriod 2026-2030 : 十五五 “九五”普法 九五普法 九五”普法
    planOpening : 开局之年 开局年 开局起步之年 起步之年 启动之年 开启之年
    planClosing : 收官之年 收官年 收官之战

    # Contents
    reportTopic : 法治政府 依法行政 法治建设 依法治镇 依法治乡 依法治街 依法治县 依法治区 依法治市 法治镇 法治乡 法治街道
    # words that bring in a cause: the connectives of the language, whether or not three townships use each
    causeWord : 因 由于 因为 究其 根子 根源 症结 原因 成因 导致 致使 造成 使得 源于 缘于 归因 归结 受制于 受限于 限于 囿于 碍于 加之 所限 所致 鉴于
    causeOpening : 受
    causeLookalike : 因此 因而 因地制宜 因人而异 因人施策 因事制宜 因案施策 因势利导 因户施策 受理 受到 受众 受教育 受益 受援 受访 受理量
    # the offices of a township, and what holds their titles
    townshipHead : 主要负责人 主要负责同志 主要领导 负责人 一把手 书记 镇长 乡长 场长 主任 苏木达 第一责任人
    lesserHead : 副书记 副镇长 副乡长 副主任 支部书记 党组织书记 社区书记 村书记 嘎查书记 纪委书记 村委会主任 居委会主任 监委会主任 业委会主任 调解主任 镇长办公会 乡长办公会 主任办公会 站所负责人 部门负责人 机关负责人 企业负责人
    # open: what heads do themselves; stands until a model decides
    headDuty : 报告 履行 履职 履责 亲自 带头 主持 牵头 述法 听取 讲 讲授 部署 过问 督办 研究 签 带队 接访 出庭 调度 任组长 担任 包案 领学 示范 职责 第一责任人
    """#
}
