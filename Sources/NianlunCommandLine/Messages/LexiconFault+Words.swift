import Lexicon
import ReportRendering

extension Message {
  /// What is wrong with a line of additions, and what it should look like.
  static func words(of fault: LexiconFault, in path: String) -> Label {
    let place = (zh: "\(path) 第\(fault.line)行", en: "\(path), line \(fault.line)")
    switch fault.reason {
    case .colonMissing:
      return Label(
        zh: "\(place.zh)：缺冒号；写法如“numberName : 三个一批”",
        en: "\(place.en): no colon; write for example “numberName : 三个一批”")
    case .formsMissing:
      return Label(zh: "\(place.zh)：冒号后面没有词", en: "\(place.en): no words behind the colon")
    case .headUnknown(let head):
      return Label(
        zh: "\(place.zh)：不认识“\(head)”；写概念（O 代码 主题）或词类名（如 unit、numberName）",
        en:
          "\(place.en): “\(head)” is neither a concept (O CODE THEME) nor a class of words (such as unit, numberName)"
      )
    case .unitClassUnknown(let name):
      let known = UnitClass.allCases.map(\.rawValue)
      return Label(
        zh: "\(place.zh)：没有量词类“\(name)”；可用的有 \(known.joined(separator: "、"))",
        en: "\(place.en): no class of measure words “\(name)”; there are \(known.joined(separator: ", "))")
    }
  }
}
