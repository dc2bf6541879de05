// swift-format-ignore-file: a table is read by line, not by width
// Blank-separated; an entry belongs here if hundreds of townships would write it.

/// Events of the whole country that reports speak of while they last.
enum EventTable {
  static let text = #"""
    疫情 脱贫攻坚 扫黑除恶 党史学习教育 主题教育 党纪学习教育 机构改革
    """#
}
