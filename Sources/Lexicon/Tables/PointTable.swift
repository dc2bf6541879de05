// swift-format-ignore-file: a table is read by line, not by width
// Classes by which point rules decide. See `ClassTables` for the form of a line.
enum PointTable {
  static let text = #"""
    # Causes. 究其原因 and the like stand in `PreambleTable.causes`; these are the parts of looser announcements.
    backReference : 产生 造成 导致 形成 出现 存在 分析 原因 上述 以上 这些 此类 之所以 问题 不足 剖析 深究 反思
    causeNoun : 原因 成因 根源 根子 症结 病根 缘由 根由 起因
    copula : 是
    causeLink : 主要是 主要在于 主要 是因为 是 在于 就在 出在 在 有 因为 一方面是 另一方面是 一方面 另一方面 还是 归结为 由于 包括 源于 归因于 以下几点 以下几个方面 以下几方面 为 分别 如下
    causeOwnWord : 有的 有些 有时 有关 有效 有限 一些 一线 主要领导 主要负责 在职 在岗 在编 为了
    causeJoint : 加之 再加上 加上 另外 此外 同时
    causeSide : 客观上 主观上
    causesPreamble : 归根到底 说到底
    causeBoth : 既有
    causeAlso : 也有 又有
    circumstance : 由于 因为 因 鉴于 随着 加之 再加上 加上

    # 尚有提升空间
    deficiency : 提升空间 改进空间 提高空间

    # What is to be done about a point, told behind it. A time to come (下一步) stands in `HeadingWordTable.coming`.
    remedyLabel : 措施 举措 对策 打算 计划 改进方向 整改方向 努力方向
    intention : 将 要 拟 计划 准备 打算 力争 争取 继续 持续 不断 进一步 加强 加大 加快 深化 推进 推动 积极 着力 切实 认真 坚持 完善 健全 建立 组织
    pointJoint : 同时 此外 另外 其次 再次 最后 再者 一方面 另一方面 还有
    oneSide : 一方面
    otherSide : 另一方面

    # What stands before the points.
    overview : 取得 成绩 成效 进展 进步 起色 肯定 看到 认识到 意识到 清醒 对照 相比 距离 回顾 总的来看 总体来看 总体看 总的看 客观地看 从自查 自查中 一年来 与上级 存在一些 存在不少 存在以下 存在如下 存在一定 有差距
    introducing : 主要表现在 主要表现为 突出表现在 突出表现为 具体表现在 具体表现为 集中表现在 表现在 表现为 主要体现在 体现在 体现为 主要集中在
    weaknessNoun : 问题 不足 差距 短板 弱项 薄弱环节 困难
    announcing : 如下 以下几个方面 以下几方面 以下方面 以下几点

    # What stands behind them.
    closingOpener : 对此 为此 以上 上述 针对上述 针对以上 针对这些 针对存在 对上述 对以上 对于上述 对于以上 对于这些 对这些 这些问题 这些不足 针对问题
    future : 将
    betterment : 改进 解决 整改 改正 克服 加强
    reportClosing : 特此 以上

    # What stands before a plan.
    guide : 为主线 为契机 为抓手 为指导 为引领 为导向 为统领 为牵引 为遵循 为根本 为核心 为目标
    generalAim : 法治政府建设 法治建设 依法行政 依法治 法治化水平 法治乡镇 法治街道
    yearName : 开局之年 收官之年
    answering : 针对

    # What a point is called by, and quoted with. Conjunctions, prepositions, postpositions and adverbs of extent are closed.
    headCause : 由于 因为 因 受 鉴于
    headCircumstance : 随着 面对 遇到 对照 针对 与 对 在 通过 目前
    headField : 方面 相比 来说 而言 来看
    headPlace : 里 中 上 下 内 时 后 前
    headLink : 但是 而且 同时 此外 而 但
    concessive : 虽
    quotedLink : 此外 同时 另外 其中
    takesUp : 全部 均 都 也 皆 悉数 无一 一律 均已 已全部

    # Earlier troubles put right. open: stands until a model decides
    trouble : 问题 状况 现象 局面 情况 毛病 短板 难题 瓶颈 顽疾 弊端 日子 欠账
    turn : 解决 改变 改观 消除 破解 补齐 杜绝 纠正 扭转 整改 理顺 改正
    turnAdverb : 已 得到 得以 全部 彻底 基本 就此 均 都 有效 根本 圆满 完全
    turnFinal : 改掉 整改完 就此结束 一去不复返 成为历史 扭转 纠正 整改到位 完成整改 销号 清零 根治 根除 不复存在
    turnHedge : 未 没有 逐步 有所 初步 部分 正在 着力 努力 力争 亟 有待 难 将
    earlierYear : 上年 去年 上一年 年度报告 以往 过去
    """#
}
