import ReportRendering

extension OptionSpecification.Value {
  /// The name of the value in the help; empty where none is taken.
  var name: Label {
    switch self {
    case .none: Label(zh: "", en: "")
    case .text(let name): name
    case .choice: Label(zh: "值", en: "WORD")
    }
  }

  /// What stands for the value in the help; empty where none is taken.
  var placeholder: Label {
    switch self {
    case .none: Label(zh: "", en: "")
    case .text(let name): name
    case .choice(let choices):
      Label(
        zh: choices.map(\.word).joined(separator: "|"), en: choices.map(\.word).joined(separator: "|"))
    }
  }
}
