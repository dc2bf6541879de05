/// A mark of punctuation.
@frozen @usableFromInline
package enum Punctuation: UInt8, Sendable {
  /// 。 ! ?
  case stop
  /// ;
  case semicolon
  /// :
  case colon
  /// ,
  case comma
  /// 、
  case enumeration
  /// The end of a paragraph.
  case paragraph
  /// “ ”
  case openQuote, closeQuote
  /// ( )
  case openBracket, closeBracket
  /// 《 》
  case openTitle, closeTitle
  /// 〔 〕, and [ ] and 【 】 where they hold a document's year
  case openYear, closeYear

  /// The mark of a folded code unit, nil where it is none.
  @inlinable @inline(__always)
  package init?(_ unit: UInt16) {
    switch unit {
    case 0x3002, 0x21, 0x3F: self = .stop
    case 0x3B: self = .semicolon
    case 0x3A: self = .colon
    case 0x2C: self = .comma
    case 0x3001: self = .enumeration
    case 0x0A: self = .paragraph
    case 0x201C: self = .openQuote
    case 0x201D: self = .closeQuote
    case 0x28: self = .openBracket
    case 0x29: self = .closeBracket
    case 0x300A: self = .openTitle
    case 0x300B: self = .closeTitle
    case 0x3014: self = .openYear
    case 0x3015: self = .closeYear
    default: return nil
    }
  }

  /// Whether it parts clauses in the narrow sense, as 、 does not.
  @inlinable package var endsClause: Bool { rawValue <= Punctuation.comma.rawValue }

  /// Whether it is a pause of any length, 、 included.
  @inlinable package var isPause: Bool { rawValue <= Punctuation.enumeration.rawValue }
}
