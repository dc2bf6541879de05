import ReportInput
import ReportRendering

extension InputDamage {
  /// What is broken, to stand in brackets.
  var words: Label {
    switch self {
    case .noParts: Label(zh: "里面是空的", en: "it is empty")
    case .cutOff: Label(zh: "缺了结尾", en: "its end is missing")
    case .part(let name): Label(zh: "其中的 \(name) 读不出", en: "its part \(name) is broken")
    case .packingMethod(let number):
      Label(zh: "压缩方法（编号 \(number)）不认识", en: "it is packed by the unknown method \(number)")
    case .noDocument: Label(zh: "里面没有正文", en: "it holds no document")
    case .entities: Label(zh: "里面声明了实体，报告不会有", en: "it declares entities, which no report does")
    case .xml(let line): Label(zh: "XML 到第 \(line) 行断了", en: "its XML breaks off at line \(line)")
    case .noPage: Label(zh: "里面没有网页", en: "it holds no page")
    }
  }
}
