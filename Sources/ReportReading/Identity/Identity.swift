import ChineseText
import ReportModel
import Lexicon

/// Who reports, on which year, when, and under which number.
struct Identity {
  var township = Township()
  var year: Int?
  var yearRule: String?
  var title: String?
  var documentNumber: String?
  var publisher: String?
  var published: String?
  var damagedDates: [String] = []
}

/// Reads the identity from the lines around the report and its first sentences.
struct IdentityReader {
  let text: ReadingText
  let frame: Frame
  let labels: MetadataLabels

  func read() -> Identity {
    var identity = Identity()
    identity.title = title()
    identity.documentNumber = documentNumber()
    readDates(&identity)
    identity.township = TownshipReader(
      text: text, front: front, body: body, back: back, title: identity.title, publisher: identity.publisher
    ).read()
    readYear(&identity)
    return identity
  }

  private var front: [Range<Int>] { frame.front.map { text.paragraphs[$0] } }
  private var back: [Range<Int>] { frame.back.map { text.paragraphs[$0] } }
  private var body: [Range<Int>] { frame.body.map { text.paragraphs[$0] } }

  // MARK: - Title

  /// The last run of lines before the report that names it one.
  private func title() -> String? {
    let lines = front.map { text.text($0) }
    for index in lines.indices.reversed() {
      let line = lines[index]
      guard isTitleEnd(line) else { continue }
      var title = line
      var start = index
      while start > 0, !title.contains("法治"), isTitlePart(lines[start - 1]) {
        start -= 1
        title = lines[start] + title
      }
      // 关于2023年度 / 法治政府建设…: a line that cannot end a phrase goes on in the next.
      if start > 0, isOpenEnded(lines[start - 1]) {
        start -= 1
        title = lines[start] + title
      }
      if start > 0, title.hasPrefix("关于") || title.hasPrefix("政府建设") || title.hasPrefix("20"),
        isTitlePart(lines[start - 1]), !lines[start - 1].contains("法治")
      {
        title = lines[start - 1] + title
      }
      if title.contains("法治") || title.contains("依法行政") { return title.filter { $0 != " " } }
    }
    return nil
  }

  private func isOpenEnded(_ line: String) -> Bool {
    let ends = ["年度", "年", "的", "关于", "推进", "度"]
    return isTitlePart(line) && line.count <= 24 && ends.contains { line.hasSuffix($0) }
  }

  private func isTitleEnd(_ line: String) -> Bool {
    let ends = ["报告", "总结", "汇报", "情况", "报告如下"]
    return line.count <= 60 && ends.contains { line.hasSuffix($0) } && !line.contains("。")
      && !line.contains(">")
      && !line.contains(":")
  }

  private func isTitlePart(_ line: String) -> Bool {
    line.count <= 40 && !line.contains(":") && !line.contains(">") && !line.contains("。")
      && !line.contains("〔")
      && !line.contains("[") && DateReader.first(in: line.scalars, 0..<line.unicodeScalars.count) == nil
  }

  // MARK: - Document number

  /// 青政发〔2023〕4号 on a line of its own or behind its label.
  private func documentNumber() -> String? {
    let closes = front.flatMap { line in
      line.filter { text.scalars[$0] == "号" }.map { (line: line, close: $0) }
    }
    for (line, close) in closes {
      guard let year = bracketedYear(before: close, in: line) else { continue }
      var start = year.open
      while start > line.lowerBound, text.scalars[start - 1].isHan { start -= 1 }
      guard start < year.open, year.open - start <= 10 else { continue }
      let head = text.scalars[start..<year.open].string
      let prefix = text.scalars[line.lowerBound..<start].string
      let quoted = prefix.contains("《") || head.contains("关于")
      guard !quoted else { continue }
      let rest = text.scalars[(close + 1)..<line.upperBound].string
      let alone =
        line.count <= 30 || prefix.hasSuffix(":") || ["]", "】", "|", " "].contains { prefix.hasSuffix($0) }
      if alone || rest.contains("签发") {
        return head + "〔" + year.digits + "〕"
          + text.scalars[(year.close + 1)...close].string.filter { $0 != " " }
      }
    }
    return nil
  }

  private func bracketedYear(before end: Int, in line: Range<Int>) -> (open: Int, close: Int, digits: String)?
  {
    let opens: Set<Unicode.Scalar> = ["〔", "[", "【", "("]
    let closes: Set<Unicode.Scalar> = ["〕", "]", "】", ")"]
    var index = line.lowerBound
    while index + 5 < end {
      if opens.contains(text.scalars[index]), closes.contains(text.scalars[index + 5]),
        text.scalars[(index + 1)..<(index + 5)].allSatisfy(\.isASCIIDigit)
      {
        let serial = text.scalars[(index + 6)..<end].filter { $0 != " " && $0 != "第" }
        if !serial.isEmpty, serial.allSatisfy(\.isASCIIDigit), serial.count <= 4 {
          return (index, index + 5, text.scalars[(index + 1)..<(index + 5)].string)
        }
      }
      index += 1
    }
    return nil
  }

  // MARK: - Dates

  private func readDates(_ identity: inout Identity) {
    identity.damagedDates = (front + back).compactMap { DateReader.damaged(text.scalars, $0) }
    for label in labels.publication {
      if let date = labelled(label)?.date {
        identity.published = date.iso
        break
      }
    }
    if identity.published == nil { identity.published = pageDate()?.iso }
    if identity.published == nil { identity.published = signatureDate()?.iso }
    if identity.published == nil,
      let date = front.lazy.compactMap({ DateReader.first(in: text.scalars, $0) }).first
    {
      identity.published = date.iso
    }
    for label in labels.publisher {
      if let value = labelled(label)?.value, value.count >= 3, value.count <= 30, !value.contains("本站") {
        identity.publisher = value
        break
      }
    }
  }

  /// A date among the page's own words without a label: 2024-01-29 17:20 青溪镇人民政府 点击数:96.
  private func pageDate() -> DateReader.Date? {
    let counts = ["点击", "浏览", "阅读", "来源", "字体", "字号"]
    return front.lazy.compactMap { line -> DateReader.Date? in
      guard let date = DateReader.first(in: text.scalars, line) else { return nil }
      let behind = text.scalars[date.range.upperBound..<line.upperBound].prefix(7)
      let hasTime = behind.contains(":") && behind.contains(where: \.isASCIIDigit)
      let words = text.text(line)
      return hasTime || counts.contains(where: words.contains) ? date : nil
    }.first
  }

  /// The date under the signature; where the report ends without one of its own, the last date behind it.
  private func signatureDate() -> DateReader.Date? {
    let lines = Array(body.suffix(2)) + back
    if let whole = lines.last(where: {
      DateReader.isWholeDate(text.scalars, $0)
        || Frame.isSignature(text, $0) && DateReader.first(in: text.scalars, $0) != nil
    }) {
      return DateReader.all(in: text.scalars, whole).last
    }
    // A report on one line: the date stands at its very end.
    guard let last = lines.last, let date = DateReader.all(in: text.scalars, last).last,
      last.upperBound - date.range.upperBound <= 1
    else { return nil }
    return date
  }

  /// What stands behind a label in the lines around the report.
  private func labelled(_ label: String) -> (value: String, date: DateReader.Date?)? {
    let lines = front + back
    for (place, line) in lines.enumerated() {
      guard let at = text.find(label, in: line) else { continue }
      if at > line.lowerBound, text.scalars[at - 1].isHan { continue }
      let separators: Set<Unicode.Scalar> = [":", "]", "】", "|", " ", "\t"]
      func afterSeparators(_ start: Int) -> Int {
        (start..<line.upperBound).first { !separators.contains(text.scalars[$0]) } ?? line.upperBound
      }
      let behind = at + label.unicodeScalars.count
      guard behind < line.upperBound, separators.contains(text.scalars[behind]) else { continue }
      var value = afterSeparators(behind)..<line.upperBound
      // A label alone on its line: the value stands on the next.
      if value.isEmpty {
        guard place + 1 < lines.count, lines[place + 1].lowerBound == line.upperBound + 1 else { continue }
        value = lines[place + 1]
        if text.find(":", in: value) == value.upperBound - 1 { continue }
      }
      let ends: Set<Unicode.Scalar> = [" ", "[", "|", "【"]
      let end = value.first { ends.contains(text.scalars[$0]) } ?? value.upperBound
      guard end > value.lowerBound else { continue }
      let near = value.lowerBound..<min(value.upperBound, value.lowerBound + 14)
      let date = DateReader.first(in: text.scalars, near).flatMap {
        $0.range.lowerBound - value.lowerBound <= 1 ? $0 : nil
      }
      return (text.scalars[value.lowerBound..<end].string, date)
    }
    return nil
  }

  // MARK: - Year

  private func readYear(_ identity: inout Identity) {
    func set(_ year: Int?, _ rule: String) {
      guard identity.year == nil, let year, (2000...2100).contains(year) else { return }
      identity.year = year
      identity.yearRule = rule
    }
    set(identity.title.flatMap { Self.year(in: $0.scalars, from: 0) }, "title")
    for paragraph in body.prefix(2) where paragraph.count > 20 {
      let scalars = Array(text.scalars[paragraph])
      var start = HeadingMarker.parse(scalars, at: 0)?.length ?? 0
      while start < scalars.count, scalars[start] == " " { start += 1 }
      set(Self.year(in: Array(scalars[start..<min(start + 6, scalars.count)]), from: 0), "firstSentence")
    }
    for paragraph in body.prefix(3) {
      if let now = text.find("现将", in: paragraph) {
        set(
          Self.year(in: Array(text.scalars[now..<min(now + 12, paragraph.upperBound)]), from: 0),
          "announcement")
      }
    }
    for paragraph in body where paragraph.count < 40 {
      guard let marker = HeadingMarker.parse(text.scalars, at: paragraph.lowerBound), marker.number == 1
      else { continue }
      set(Self.year(in: Array(text.scalars[paragraph]), from: 0), "heading")
      break
    }
    if let date = signatureDate() { set(date.month >= 11 ? date.year : date.year - 1, "signatureDate") }
    if let published = identity.published, let year = Int(published.prefix(4)) {
      set(year - 1, "publicationDate")
    }
  }

  /// The first year written with 年 or 年度; 2025度 counts too.
  private static func year(in text: Scalars, from start: Int) -> Int? {
    var index = start
    while index + 4 < text.count {
      let digits = text[index..<(index + 4)]
      let arabic = digits.allSatisfy(\.isASCIIDigit)
      let chinese = digits.allSatisfy { $0.chineseDigit != nil }
      let free = index == 0 || !text[index - 1].isASCIIDigit
      if arabic || chinese, free {
        let after = text[index + 4]
        if after == "年" || after == "度" {
          return Int(NumeralReader.numeral(in: Array(digits), at: 0)?.value ?? 0)
        }
      }
      index += 1
    }
    return nil
  }
}
