import MarkedText

/// Under which circumstance something is weak.
enum Circumstance {
  static let rule = Rule(
    family: .points, name: "circumstance",
    pattern: "a clause that begins with 由于, 因 or 加之, or with 受 and ends in 影响, 限制",
    reason: "it stays part of the point and tells a reason, but never what is weak",
    examples: [
      Rule.Example("由于经费紧张,普法形式单一。", "weak 由于经费紧张,普法形式单一", "is publicity"),
      Rule.Example("受编制限制,调解员偏少。", "weak 受编制限制,调解员偏少", "is mediators"),
      Rule.Example("受理的热线工单办理不及时。", "weak 受理的热线工单办理不及时", "is hotline"),
    ])
}
