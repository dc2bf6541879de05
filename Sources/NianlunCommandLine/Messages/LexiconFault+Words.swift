import Lexicon
import ReportModel
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
      Label(
        zh:
          "没有主题“\(theme)”；可用的有 \(Theme.allCases.map { "\($0.rawValue)（\($0.label.zh)）" }.joined(separator: "、"))",
        en: "no theme “\(theme)”; there are \(Lexicon.themeCodes.joined(separator: ", "))")
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
    case .themeWordTwice(let word, let theme):
      Label(
        zh: "“\(word)”前面已经归入主题 \(theme)；一个词只归一个主题，去掉其中一处",
        en:
          "an earlier line has “\(word)” name the theme \(theme); a word names one theme, so take one of them out"
      )
    case .naming(let reason): words(of: reason)
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

  private static func words(of reason: LexiconFault.Naming) -> Label {
    switch reason {
    case .kindMissing:
      Label(
        zh: "weaknessName 后面要写哪一类问题；写法如“\(namedWeakness)”",
        en: "weaknessName wants a kind of weakness; write for example “\(namedWeakness)”")
    case .kindUnknown(let kind):
      unknownKind(kind)
    case .kindTwice(let kind, let line):
      Label(
        zh: "“\(kind)”这类问题第\(line)行已经取了名；去掉其中一行",
        en: "line \(line) names the kind of weakness “\(kind)” already; take one of the lines out")
    case .nameTaken(let name, let kind):
      Label(
        zh: "“\(name)”已经是另一类问题（\(kind)）的名称；换一个名称",
        en: "“\(name)” is what another kind of weakness is called (\(kind)); choose another name")
    case .chineseMissing:
      Label(
        zh: "竖线前面要写中文名称；写法如“\(namedWeakness)”",
        en: "the Chinese name stands before the bar; write for example “\(namedWeakness)”")
    case .englishMissing(let start):
      Label(
        zh: "缺英文名称；写法如“\(start == LexiconEntry.labelName ? namedLabel : namedWeakness)”",
        en:
          "no English name; write for example “\(start == LexiconEntry.labelName ? namedLabel : namedWeakness)”"
      )
    case .notEnglish(let name):
      Label(
        zh: "“\(name)”应为英文名称，却有汉字；写法如“\(namedWeakness)”或“\(namedLabel)”",
        en:
          "“\(name)” should be an English name and holds Chinese characters; write for example “\(namedWeakness)” or “\(namedLabel)”"
      )
    case .barsTooMany:
      Label(
        zh: "竖线多了；写法如“\(namedWeakness)”或“\(namedLabel)”",
        en: "too many bars; write for example “\(namedWeakness)” or “\(namedLabel)”")
    case .deedUnknown(let deed, let deeds):
      known(zh: "没有动作“\(deed)”", en: "no deed “\(deed)”", deeds)
    case .labelTwice(let word, let line):
      Label(
        zh: "“\(word)”第\(line)行已经有了英文名称；去掉其中一处",
        en: "line \(line) names “\(word)” already; take one of the two out")
    }
  }

  private static let namedWeakness = "weaknessName mediators : 调解力量 | mediation force"
  private static let namedLabel = "labelName tea gardens | build : 茶园"

  /// That there is no such kind of weakness, which may have been meant, and where all of them are listed.
  private static func unknownKind(_ kind: String) -> Label {
    let kinds = WeaknessName.kinds
    let near = NearMatch.best(for: kind, in: kinds.map(\.code) + kinds.map(\.name.zh))
    return Label(
      zh: "没有“\(kind)”这类问题" + (near.map { "；是不是“\($0)”" } ?? "") + "；全部见 nianlun lexicon weaknessName",
      en: "no kind of weakness “\(kind)”" + (near.map { "; perhaps “\($0)”" } ?? "")
        + "; nianlun lexicon weaknessName lists them all")
  }

  /// What is wrong, and what there is instead.
  private static func known(zh: String, en: String, _ names: [String]) -> Label {
    Label(
      zh: "\(zh)；可用的有 \(names.joined(separator: "、"))",
      en: "\(en); there are \(names.joined(separator: ", "))")
  }
}
