import Lexicon
import MarkedText
import ReportModel

/// Reads the identity from the lines around the report and its first sentences.
struct IdentityReader {
  let text: MarkedText
  let frame: Frame
  /// The file's name, which counts only where the text tells no year.
  let fileName: String
  var gazetteer: Gazetteer = .standard

  func read() -> Identity {
    let lines = Array(text.paragraphs[frame.front] + text.paragraphs[frame.back])
    let titles = TitleReader(text: text, frame: frame)
    let title = titles.read()
    let metadata = MetadataReader(text: text, lines: lines)
    let publication = PublicationReader(text: text, frame: frame, metadata: metadata)
    let published = publication.read()
    let publisher = metadata.publisher()
    let year = YearReader(
      text: text, frame: frame, title: title, signature: publication.signature(), published: published
    ).read()
    if year != nil { text.note(YearReader.rule) }
    let yearOfName = year == nil ? FileYear.year(inNameOf: fileName) : nil
    let township = TownshipReader(
      text: text, frame: frame, title: title, publisher: publisher, gazetteer: gazetteer)
    return Identity(
      township: township.read(), year: year?.year ?? yearOfName,
      yearRule: year?.rule ?? yearOfName.map { _ in Report.fileNameRule },
      title: title.isEmpty ? nil : titles.words(title),
      documentNumber: text.found(
        by: DocumentNumber.rule, DocumentNumber.first(in: Array(text.paragraphs[frame.front]), of: text)),
      publisher: publisher.map { text.string($0) }, published: published?.iso,
      damagedDates: text.all(by: DamagedDate.rule, lines.filter { DamagedDate.holds($0, in: text) }).map {
        text.string($0)
      })
  }
}
