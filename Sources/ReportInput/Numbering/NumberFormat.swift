/// How a program writes the numbers that it puts before paragraphs.
enum NumberFormat: Hashable, Sendable {
  case decimal
  case decimalWithZero
  case fullWidth
  case lowerLetter, upperLetter
  case lowerRoman, upperRoman
  /// 一, 十, 十一, 二十, 一百零一.
  case chinese
  /// 一, 一〇, 一一, digit by digit.
  case chineseDigits
  /// 壹, 壹拾.
  case chineseLegal
  /// ①, ②.
  case circled
  /// ⑴, ⑵.
  case parenthesised
  /// ⒈, ⒉.
  case stopped
  /// 甲, 乙.
  case stems
  /// 子, 丑.
  case branches
  /// 甲子, 乙丑.
  case sexagenary
  /// ㊀, ㊁.
  case circledChinese
  /// A sign that is the same before each paragraph, or none.
  case none

  /// The format that a Word document means by a name.
  init(word name: String) {
    self =
      switch name {
      case "decimal", "decimalHalfWidth", "custom", "cardinalText", "ordinal", "ordinalText", "numberInDash":
        .decimal
      case "decimalZero": .decimalWithZero
      case "decimalFullWidth", "decimalFullWidth2": .fullWidth
      case "lowerLetter": .lowerLetter
      case "upperLetter": .upperLetter
      case "lowerRoman": .lowerRoman
      case "upperRoman": .upperRoman
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
        "taiwaneseCountingThousand", "koreanDigital2":
        .chinese
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": .chineseDigits
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": .chineseLegal
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .circled
      case "decimalEnclosedParen": .parenthesised
      case "decimalEnclosedFullstop": .stopped
      case "ideographTraditional": .stems
      case "ideographZodiac": .branches
      case "ideographZodiacTraditional": .sexagenary
      case "ideographEnclosedCircle": .circledChinese
      case "bullet", "none": .none
      default: .decimal
      }
  }

  /// The format that an OpenDocument text or a page means by its first number.
  init(sample: String) {
    self =
      switch sample.split(separator: ",").first.map({ $0.trimmed }).map(String.init) ?? "" {
      case "": .none
      case "a": .lowerLetter
      case "A": .upperLetter
      case "i": .lowerRoman
      case "I": .upperRoman
      case "一": .chinese
      case "壹": .chineseLegal
      case "①": .circled
      case "１": .fullWidth
      case "甲": .stems
      case "子": .branches
      default: .decimal
      }
  }

  /// The number in this form; in Arabic numerals where the form does not go so far.
  func text(_ number: Int) -> String {
    switch self {
    case .none: ""
    case .decimal: String(number)
    case .decimalWithZero: number < 10 && number >= 0 ? "0\(number)" : String(number)
    case .fullWidth: Self.mapped(number, Array("０１２３４５６７８９"))
    case .lowerLetter: Self.letters(number, "a")
    case .upperLetter: Self.letters(number, "A")
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperRoman: Self.roman(number)
    case .chinese:
      Self.counted(number, digits: Array("〇一二三四五六七八九"), scales: ["", "十", "百", "千"], isLegal: false)
    case .chineseDigits: Self.mapped(number, Array("〇一二三四五六七八九"))
    case .chineseLegal:
      Self.counted(number, digits: Array("零壹贰叁肆伍陆柒捌玖"), scales: ["", "拾", "佰", "仟"], isLegal: true)
    case .circled: Self.enclosed(number, [(1...20, 0x2460), (21...35, 0x3251), (36...50, 0x32B1)])
    case .parenthesised: Self.enclosed(number, [(1...20, 0x2474)])
    case .stopped: Self.enclosed(number, [(1...20, 0x2488)])
    case .circledChinese: Self.enclosed(number, [(1...10, 0x3280)])
    case .stems: (1...10).contains(number) ? Self.stemNames[number - 1] : String(number)
    case .branches: (1...12).contains(number) ? Self.branchNames[number - 1] : String(number)
    case .sexagenary:
      number > 0 ? Self.stemNames[(number - 1) % 10] + Self.branchNames[(number - 1) % 12] : String(number)
    }
  }

  private static let stemNames = "甲乙丙丁戊己庚辛壬癸".map(String.init)
  private static let branchNames = "子丑寅卯辰巳午未申酉戌亥".map(String.init)

  private static func mapped(_ number: Int, _ digits: [Character]) -> String {
    String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }

  /// a … z, aa, bb, as Word goes on.
  private static func letters(_ number: Int, _ first: Unicode.Scalar) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26))
    else {
      return String(number)
    }
    return String(repeating: String(Character(letter)), count: (number - 1) / 26 + 1)
  }

  private static let romanParts: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    var (rest, text) = (number, "")
    for (value, letters) in romanParts {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// 十一 and 一百零一 as one counts; no 一 stands before a ten that begins the number, unless it is a legal one.
  private static func counted(_ number: Int, digits: [Character], scales: [String], isLegal: Bool) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    let places = Array(String(number).compactMap(\.wholeNumberValue).reversed())
    var text = ""
    var isGap = false
    for place in places.indices.reversed() {
      guard places[place] > 0 else {
        isGap = true
        continue
      }
      if isGap, !text.isEmpty { text += "零" }
      isGap = false
      let leadsWithTen = !isLegal && place == 1 && places.count == 2 && places[1] == 1
      text += (leadsWithTen ? "" : String(digits[places[place]])) + scales[place]
    }
    return text
  }

  private static func enclosed(_ number: Int, _ ranges: [(ClosedRange<Int>, UInt32)]) -> String {
    for (range, first) in ranges where range.contains(number) {
      if let scalar = Unicode.Scalar(first + UInt32(number - range.lowerBound)) {
        return String(Character(scalar))
      }
    }
    return String(number)
  }
}
