// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

/// What headings announce.
enum PartTable {
  static let achievements = #"""
    主要举措 主要做法 主要措施 主要工作 主要成效 工作成效 工作开展情况 开展情况 推进情况 总体情况 基本情况 所做工作 工作情况 取得的成效 工作举措及成效 进展情况 法治政府建设情况 工作总结 特色亮点 工作亮点 特色做法 举措和成效 举措及成效 工作回顾 完成情况 主要成绩 做法和成效 工作及成效 工作和成效 建设成效
    """#
  static let duties = #"""
    第一责任人 镇长履职 乡长履职 主任履职 书记履职 主要负责人履职 主要负责人履行 主要负责同志履行 履行推进法治建设 党政主要负责人 主要负责人职责 党政负责人履职 党政主要领导履职 履行法治建设
    """#
  static let shortcomings = #"""
    存在的问题 存在问题 存在的主要问题 存在的不足 存在不足 存在的主要不足 存在的短板 存在的困难 存在的差距 问题和不足 不足之处 面临的困难 困难和问题 主要问题 主要不足 薄弱环节 短板弱项 不足和原因 不足及原因 问题及原因 问题和原因 主要短板
    """#
  static let causes = #"""
    原因分析 产生的原因 主要原因 原因剖析 问题成因 成因分析 问题的原因 原因
    """#
  static let rectification = #"""
    整改情况 问题整改 整改落实 整改完成情况 整改进展 查摆问题整改 上年度问题 整改成效
    """#
  static let plan = #"""
    下一步 下步 工作打算 工作计划 工作安排 工作思路 下一阶段 下一年度 下年度 明年 来年 今后 努力方向 主要安排 初步安排 下阶段 改进措施 改进方向 重点任务安排 工作目标 工作谋划 工作展望 工作重点 工作部署 新一年
    """#
  static let other = #"""
    其他需要报告 需要说明的 意见建议 其他事项 工作建议 其他情况
    """#
}

extension PartTable {
  /// The tables in the order of `Lexicon.partCodes`.
  static let inOrder = [achievements, duties, shortcomings, causes, rectification, plan, other]
}
