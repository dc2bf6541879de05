// swift-format-ignore-file: a table is read by line, not by width
// The words that headings which only announce a part are made of (当前存在的主要短板与成因, 2025年度工作设想). A heading that
// consists of nothing else announces the part that its first telling word names.
// The words are open: none that two others make up, and none that another class has already.
// Questions (差在哪儿, 做了哪些工作, 明年要干的事) are made of interrogatives and plain verbs, which are closed.
enum HeadingWordTable {
  static let weakness = #"""
    问题 不足 不足之处 短板 差距 困难 弱项 薄弱环节 薄弱点 薄弱之处 缺点 缺陷 欠缺 瓶颈 挑战 难点 难题 堵点 制约因素 困境 欠账 弱点 薄弱
    差在 还差 没 没有 没能 未 不好
    """#
  static let cause = #"""
    原因 成因 根源 缘由 症结 起因
    """#
  /// Words that name a time to come.
  static let coming = #"""
    下一步 下步 下一阶段 下阶段 下一年度 下一年 下年度 下年 明年 来年 次年 今后 今后一个时期 今后一段时期 新一年 新的一年 新年度 未来 接下来 后续 下一个年度 下一时期
    """#
  /// Words that mean a plan by themselves.
  static let plan = #"""
    打算 设想 谋划 展望 思路 努力方向 工作方向 改进措施 改进举措 整改措施 整改打算 应对措施 解决措施 对策 计划 规划 愿景 构想 前景
    要 怎么 如何 准备
    """#
  /// Words that mean a plan where the heading tells of nothing done.
  static let arrangement = #"""
    安排 任务 部署 目标 工作重点 方向 工作要点 改进
    """#
  static let achievement = #"""
    做法 成效 举措 措施 情况 进展 回顾 总结 亮点 特色 成绩 成果 经验 完成 落实 取得 开展 推进情况 建设情况 实效 履行情况
    做 干 办
    """#
  /// Words that any heading has.
  static let filler = #"""
    存在 存在的 的 主要 面临 突出 重点 当前 目前 现阶段 一年来 和 与 及 以及 暨 并 方面 工作 工作中 中 年度 本年度 全年 上年度 法治政府 法治政府建设 法治建设 依法行政 依法治镇 依法治乡 依法治街 法治镇街 法治乡镇 法治街道 推进 推动 加强 建设 一些 有关 相关 基本 总体 整体 具体 几点 还 仍 仍然 依然 需要 有 上 在 我镇 我乡 我街道 全镇 全乡 全街道 街道 镇 乡 分析 剖析 查摆 产生 产生的 形成 造成 上述 客观 主观 深层次 其 对 关于 以来 今年 今年来 今年以来 年 度 下 内 各项 事 实事 亟待 解决
    了 好 到位 哪 哪里 哪儿 哪些 什么 啥 事情 地方 得 几件 些
    """#
  /// Fillers that join two announcements.
  static let joints = #"""
    和 与 及 以及 暨 、 并
    """#
}
