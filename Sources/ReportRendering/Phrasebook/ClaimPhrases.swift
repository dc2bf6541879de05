import ChineseText
import ReportModel

/// The words of every claim, Chinese and English side by side; those of each kind in an extension.
struct ClaimPhrases {
  typealias Words = (zh: String, en: String)

  /// When each of the two says something; the report itself where its year is not known.
  let years: Sides<Words>
  /// What the two are called.
  let reports: Sides<Words>
  /// When both say something.
  let both: Words

  init(_ years: Sides<Int?>) {
    let names: Sides<Words> = Sides(("前一份报告", "the older report"), ("后一份报告", "the newer report"))
    self.years = Sides(
      years.old.map { ("\($0)年", "\($0)") } ?? names.old, years.new.map { ("\($0)年", "\($0)") } ?? names.new)
    reports = Sides(
      years.old.map { ("\($0)年报告", "the \($0) report") } ?? names.old,
      years.new.map { ("\($0)年报告", "the \($0) report") } ?? names.new)
    if let old = years.old, let new = years.new {
      both = ("\(old)、\(new)年", "\(old) and \(new)")
    } else {
      both = ("两份报告", "both reports")
    }
  }

  /// The claim in words.
  func words(_ claim: Claim) -> Words {
    switch claim {
    case .contradiction(let year, let passage, let fact, let isCarriedOver, _):
      contradiction(year, passage, (fact.label.zh, fact.label.en), isCarriedOver)
    case .contradictionBetween(let fact, _):
      ("与\(reports.old.zh)不符：\(fact.label.zh)", "Against \(reports.old.en): \(fact.label.en)")
    case .recurring(let fault, let earlier, let isSure, let promise):
      recurring(fault, earlier, isSure, promise)
    case .planned(let plan): planned(plan)
    case .unclear(let older, let newer):
      (
        "\(listed(older).zh)：\(years.new.zh)未列同样表述，\(years.new.zh)所列\(newer.words.quoted)是否同一问题，请对照原文",
        "\(listed(older).en): not listed in these words in \(years.new.en); whether it is \(newer.words.quoted) of \(years.new.en) is to be judged by the texts"
      )
    case .answered(let fault, let kind, let words, let earlier): answered(fault, kind, words, earlier)
    case .dropped(let fault, let isTouched, let isFollowed, let cause):
      dropped(fault, isTouched, isFollowed, cause)
    case .returned(let fault, let earlier, let isSure, let remedy, let past, let plan):
      returned(fault, earlier, isSure, remedy, past, plan)
    case .fresh(let fault, let plan): fresh(fault, plan)
    case .missing(let content, let before): missing(content, before)
    case .counted(let tally): counted(tally)
    case .promise(let promise, let continues): self.promise(promise, continues)
    case .unanswered(let promises): unanswered(promises)
    case .lowAim(let aim): lowAim(aim)
    case .moved(let move): moved(move)
    case .givenAgain(let figure): givenAgain(figure)
    case .gone(let figures, _): gone(figures)
    case .causes(let causes, _): self.causes(causes)
    case .copied(let percent, let mostly): copied(percent, mostly)
    case .measures(let measures): self.measures(measures)
    case .sections(let new, let gone): sections(new, gone)
    case .question(let question): self.question(question)
    }
  }

  func contradiction(
    _ year: Int?, _ passage: String?, _ message: Words, _ isCarriedOver: Bool
  ) -> Words {
    let quote = passage.map(\.quoted)
    let carried: Words =
      isCarriedOver ? ("；与上年数值相同，疑似沿用", "; the same value as last year's, possibly carried over") : ("", "")
    return (
      (year.map { "\($0)年" } ?? "") + (quote ?? "") + (quote != nil ? "，" : year != nil ? "：" : "")
        + message.zh
        + carried.zh,
      [year.map(String.init), quote].compactMap(\.self).joined(separator: ", ")
        + (year == nil && quote == nil ? "" : ": ") + message.en + carried.en
    )
  }
}
