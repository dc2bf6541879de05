/// Characters that pages write by name or number.
enum HTMLEntities {
  /// The text of a run of bytes with all references in it resolved; what is no reference stays as it is.
  ///
  /// - Complexity: O(n).
  static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "&"), let (scalars, length) = reference(bytes[place...]) {
        result.append(contentsOf: scalars.utf8)
        place += length
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The longest name or number that is looked at.
  private static let lengthLimit = 12

  /// What a reference at the start of bytes stands for, and how long it is.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (String, length: Int)? {
    let body = bytes.dropFirst()
    guard let first = body.first else { return nil }
    if first == UInt8(ascii: "#") { return numbered(body.dropFirst()) }
    let name = body.prefix(lengthLimit).prefix { isLetter($0) || (0x30...0x39).contains($0) }
    var word = String(decoding: name, as: UTF8.self)
    let end = name.endIndex
    if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";") {
      guard let text = names[word] else { return nil }
      return (text, name.count + 2)
    }
    // Old pages leave the semicolon out; only names of the oldest kind may lack it.
    while word.count > 1 {
      if let text = names[word], oldest.contains(word) { return (text, word.utf8.count + 1) }
      word.removeLast()
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static func numbered(_ bytes: ArraySlice<UInt8>) -> (String, length: Int)? {
    let isHexadecimal = bytes.first.map { $0 & 0xDF == UInt8(ascii: "X") } ?? false
    let digits = bytes.dropFirst(isHexadecimal ? 1 : 0).prefix(8).prefix { byte in
      (0x30...0x39).contains(byte) || isHexadecimal && (0x41...0x46).contains(byte & 0xDF)
    }
    guard !digits.isEmpty,
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    let hasEnd = digits.endIndex < bytes.endIndex && bytes[digits.endIndex] == UInt8(ascii: ";")
    let length = 2 + (isHexadecimal ? 1 : 0) + digits.count + (hasEnd ? 1 : 0)
    if (0x80...0x9F).contains(value) { return (windows[Int(value) - 0x80], length) }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (String(Character(scalar ?? "\u{FFFD}")), length)
  }

  /// What numbers from 128 to 159 mean in pages: the characters of Windows, not Unicode's controls.
  private static let windows: [String] =
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.map { String(Character($0)) }

  private static let oldest: Set<String> = [
    "nbsp", "amp", "lt", "gt", "quot", "copy", "reg", "middot", "deg", "times", "plusmn", "sup2", "sup3",
    "sect",
    "laquo", "raquo", "yen", "cent", "pound", "para", "shy", "divide", "uml", "macr", "acute",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for pair in list.split(separator: " ") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      names[String(parts[0])] = String(parts[1])
    }
    for (name, text) in [
      ("nbsp", "\u{A0}"), ("ensp", "\u{2002}"), ("emsp", "\u{2003}"), ("thinsp", "\u{2009}"),
      ("emsp13", "\u{2004}"),
      ("shy", "\u{AD}"), ("zwnj", "\u{200C}"), ("zwj", "\u{200D}"), ("lrm", "\u{200E}"), ("rlm", "\u{200F}"),
      ("Tab", "\t"), ("NewLine", "\n"), ("equals", "="), ("ZeroWidthSpace", "\u{200B}"),
    ] {
      names[name] = text
    }
    return names
  }()

  /// The names that pages of offices use; editors write all others by number.
  private static let list = """
    amp=& lt=< gt=> quot=" apos=' AMP=& LT=< GT=> QUOT=" iexcl=¡ cent=¢ pound=£ curren=¤ yen=¥ brvbar=¦ sect=§ uml=¨ \
    copy=© ordf=ª laquo=« not=¬ reg=® macr=¯ deg=° plusmn=± sup2=² sup3=³ acute=´ micro=µ para=¶ middot=· cedil=¸ \
    sup1=¹ ordm=º raquo=» frac14=¼ frac12=½ frac34=¾ iquest=¿ Agrave=À Aacute=Á Eacute=É agrave=à aacute=á auml=ä \
    egrave=è eacute=é ecirc=ê igrave=ì iacute=í ograve=ò oacute=ó ouml=ö times=× divide=÷ ugrave=ù uacute=ú uuml=ü \
    circ=ˆ tilde=˜ ndash=– mdash=— horbar=― lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=† Dagger=‡ \
    bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› oline=‾ frasl=⁄ euro=€ trade=™ larr=← uarr=↑ rarr=→ \
    darr=↓ harr=↔ lArr=⇐ rArr=⇒ hArr=⇔ forall=∀ part=∂ exist=∃ empty=∅ isin=∈ notin=∉ ni=∋ prod=∏ sum=∑ minus=− \
    lowast=∗ radic=√ prop=∝ infin=∞ ang=∠ and=∧ or=∨ cap=∩ cup=∪ int=∫ there4=∴ sim=∼ cong=≅ asymp=≈ ne=≠ equiv=≡ \
    le=≤ ge=≥ sub=⊂ sup=⊃ oplus=⊕ otimes=⊗ perp=⊥ sdot=⋅ loz=◊ spades=♠ clubs=♣ hearts=♥ diams=♦ star=☆ starf=★ \
    Alpha=Α Beta=Β Gamma=Γ Delta=Δ Sigma=Σ Omega=Ω alpha=α beta=β gamma=γ delta=δ lambda=λ mu=μ pi=π sigma=σ omega=ω \
    num=# dollar=$ percnt=% lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/ colon=: semi=; quest=? commat=@ \
    lsqb=[ bsol=\\ rsqb=] lowbar=_ lcub={ verbar=| rcub=} squ=□ square=□ blacksquare=■ cir=○ check=✓
    """
}
