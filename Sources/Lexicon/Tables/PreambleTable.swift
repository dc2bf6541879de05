// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

/// Words that announce the points of a shortcomings or plan part without being one.
enum PreambleTable {
  static let shortcomings = #"""
    主要表现 主要表现在 表现为 主要是 有差距 还有差距 存在以下 以下问题 以下不足 如下问题 一些问题 一些不足 不少短板 薄弱环节 不容忽视 一定差距 一些短板 不少差距 不少薄弱 不足之处 一些薄弱 以下几个方面 一定问题 一定的问题 诸多不足 取得了一定 取得一定 虽然取得 虽有进步 一定成效 一定成绩 清醒地看到 清醒看到 清醒地认识到 清醒认识到
    """#
  static let causes = #"""
    究其原因 究其成因 究其根源 究其根本 究其缘由 主要原因是 原因在于 原因是 主要原因 分析原因 其原因 归根结底 根源在于 深层次原因 根本原因 追根溯源 主要是因为 原因主要是 原因主要在于 原因有 主要是由于 主要由于 主要源于 主要归因于 深层原因
    """#
  static let plan = #"""
    重点做好以下 重点抓好以下 以下工作 做好以下 抓好以下 以下几方面 以下几个方面 从以下 着力做好 重点做好 将重点
    """#
}
