import ReportModel

extension Label {
  /// Where the year of a report is known from; a code that is not known here stands for itself.
  package static func yearRule(_ code: String) -> Label {
    switch code {
    case "title": Label(zh: "标题", en: "the title")
    case "firstSentence": Label(zh: "正文首句", en: "the first sentence")
    case "announcement": Label(zh: "“现将……报告如下”", en: "the sentence that announces the report")
    case "heading": Label(zh: "首个标题", en: "the first heading")
    case "opening": Label(zh: "正文开头", en: "the opening")
    case "signatureDate": Label(zh: "落款日期", en: "the date of the signature")
    case "publicationDate": Label(zh: "公开日期", en: "the date of publication")
    case Report.fileNameRule: Label(zh: "文件名", en: "the file's name")
    default: Label(zh: code, en: code)
    }
  }
}
