import Lexicon
import ReportRendering

extension Message {
  /// What is wrong with a line of additions, and what it should look like.
  static func words(of fault: LexiconFault, in path: String) -> Label {
    let words = words(of: fault.reason)
    return Label(
      zh: "\(path) 第\(fault.line)行：\(words.zh)", en: "\(path), line \(fault.line): \(words.en)")
  }

  private static func words(of reason: LexiconFault.Reason) -> Label {
    switch reason {
    case .colonMissing:
      Label(zh: "缺冒号；写法如“numberName : 三个一批”", en: "no colon; write for example “numberName : 三个一批”")
    case .formsMissing: Label(zh: "冒号后面没有词", en: "no words behind the colon")
    case .headUnknown(let head):
      Label(
        zh: "不认识“\(head)”；写概念（O 代码 主题）或词类名（如 unit、numberName）",
        en: "“\(head)” is neither a concept (O CODE THEME) nor a class of words (such as unit, numberName)")
    case .codeInvalid(let code):
      Label(
        zh: "概念代码“\(code)”只能用小写字母、数字和连字符",
        en: "the code “\(code)” may hold small letters, digits and hyphens only")
    case .conceptDiffers(let code):
      Label(
        zh: "概念“\(code)”已经有了，只能加词，主题和权重改不了；去掉它们，或另起一个代码",
        en:
          "there is a concept “\(code)” already, which takes words only; leave out themes and weight, or choose another code"
      )
    case .themeUnknown(let theme):
      known(zh: "没有主题“\(theme)”", en: "no theme “\(theme)”", Lexicon.themeCodes)
    case .weightInvalid(let weight):
      Label(
        zh: "“\(weight)”不是权重；概念的写 0 到 1 的数，主题的写 1 到 9",
        en: "“\(weight)” is no weight; write a number up to 1 for a concept, 1 to 9 for a theme")
    case .kindUnknown(let kind, let name, let kinds):
      known(zh: "\(name) 没有小类“\(kind)”", en: "no kind “\(kind)” of \(name)", kinds)
    case .kindMissing(let name, let kinds):
      known(zh: "\(name) 后面要写小类", en: "\(name) wants a kind", kinds)
    case .kindUnexpected(let name): Label(zh: "\(name) 不分小类", en: "\(name) has no kinds")
    case .unitTaken(let form, let kind):
      Label(zh: "“\(form)”已经是 \(kind) 类的量词", en: "“\(form)” is a measure word of \(kind) already")
    case .formUnreadable(let form):
      Label(zh: "“\(form)”里有不能用的字符", en: "“\(form)” holds characters that cannot be used")
    case .formTooLong(let form):
      Label(
        zh: "“\(form)”太长，最多 \(AdditionList.longestForm) 个字",
        en: "“\(form)” is too long; a word has \(AdditionList.longestForm) characters at most")
    case .tooMuch:
      Label(
        zh: "补充的词太多，总共最多 \(AdditionList.mostCharacters) 个字",
        en: "too many words; all together may have \(AdditionList.mostCharacters) characters")
    }
  }

  /// What is wrong, and what there is instead.
  private static func known(zh: String, en: String, _ names: [String]) -> Label {
    Label(
      zh: "\(zh)；可用的有 \(names.joined(separator: "、"))",
      en: "\(en); there are \(names.joined(separator: ", "))")
  }
}
