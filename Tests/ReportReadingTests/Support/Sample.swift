import ReportModel
import ReportReading

/// A small report of an invented township, to put one passage into.
struct Sample {
  var title = "云岭县青溪镇2023年法治政府建设情况报告"
  var introduction = """
    2023年,青溪镇坚持以习近平新时代中国特色社会主义思想为指导,认真落实上级部署,法治政府建设取得新成效。\
    现将有关情况报告如下:
    """
  var achievements = "持续加强法治学习,推动法治建设与中心工作同部署、同推进、同考核。"
  var shortcomings = "普法形式单一,针对性不强。"
  var plan = "持续加强普法宣传,丰富宣传形式,提升法治素养。"
  var signature = "青溪镇人民政府\n2024年1月25日"

  var text: String {
    """
    \(title)

    \(introduction)

    一、主要举措和成效

    (一)深入推进各项工作

    \(achievements)

    二、存在的不足

    \(shortcomings)

    三、下一步工作打算

    \(plan)

    \(signature)

    """
  }

  func report() throws -> Report { try read(text) }
}

/// Reads a text as the file of an invented township.
func read(_ text: String) throws -> Report {
  try ReportReader.read(Array(text.utf8), name: "report.txt", fictional: true)
}

/// The same text with ASCII digits in full width.
func fullWidthDigits(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isDigit = ("0"..."9").contains(scalar)
    view.append(isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
  }
  return String(view)
}

/// The same text with full-width digits in ASCII.
func halfWidthDigits(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isDigit = (0xFF10...0xFF19).contains(scalar.value)
    view.append(isDigit ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
  }
  return String(view)
}
