import Lexicon
import ReportInput
import ReportModel
import ReportReading
import ReportRendering
import SnapshotStore

extension Message {
  /// The words of the message, one line without the program's name.
  var words: Label {
    switch self {
    case .usage(let error): error.words
    case .lexiconFault(let path, let fault): Self.words(of: fault, in: path)
    case .wordsUnknown(let words):
      Label(
        zh: "词表里没有“\(words.joined(separator: "”“"))”；用 --lexicon 可以补充",
        en: "the lexicon knows nothing of “\(words.joined(separator: "”, “"))”; --lexicon adds words")
    case .pathMissing(let path, let nearest):
      Label(
        zh: "\(path)：没有这个文件或文件夹\(Self.hint(nearest).zh)",
        en: "\(path): no such file or folder\(Self.hint(nearest).en)")
    case .folderWithoutReports(let path):
      Label(
        zh: "\(path)：文件夹里没有报告（.txt、.docx、.html、.pdf 等）；请给出放报告的文件夹",
        en:
          "\(path): no report (.txt, .docx, .html, .pdf and others) in this folder; name the folder that holds them"
      )
    case .townshipUnknown(let name, let nearest, let hasLibrary):
      if hasLibrary || nearest != nil {
        Label(
          zh: "没有“\(name)”：不是文件，当前文件夹、reports/、seeds/ 和 snapshots/ 里也没有这个乡镇的报告\(Self.hint(nearest).zh)",
          en:
            "\(name): neither a file nor a township with reports here, in reports/, seeds/ or snapshots/\(Self.hint(nearest).en)"
        )
      } else {
        Label(
          zh: "没有“\(name)”：不是文件；按乡镇名查找，报告要放在当前文件夹或其中的 reports/、seeds/、snapshots/ 里",
          en:
            "\(name): no such file; to name a township, have its reports in the working directory, or in reports/, "
            + "seeds/ or snapshots/ there")
      }
    case .townshipAmbiguous(let name, let candidates):
      Label(
        zh: "“\(name)”不止一个：\(candidates.joined(separator: "、"))；请写全名",
        en: "\(name) may be \(candidates.joined(separator: " or ")); write the whole name")
    case .yearUnknown(let year, let township, let available):
      Label(
        zh: "\(township)没有 \(year) 年的报告；现有 \(Self.list(available, "、"))",
        en: "\(township) has no report of \(year); at hand: \(Self.list(available, ", "))")
    case .yearWithoutTownship(let year):
      Label(
        zh: "“\(year)”前面缺乡镇名，例如：青溪镇 \(year)",
        en: "\(year) has no township before it; write for example: 青溪镇 \(year)")
    case .comparisonOfOtherThanTwo(let found):
      Label(
        zh: "compare 要两份报告，给了 \(found) 份；例如：nianlun compare 青溪镇 2023 2024",
        en: "compare takes two reports, not \(found); for example: nianlun compare 青溪镇 2023 2024")
    case .comparisonWithoutYears(let township, let years):
      Label(
        zh: "\(township)有 \(years.count) 份报告（\(Self.list(years, "、"))）；请写明比较哪两年",
        en:
          "\(township) has \(years.count) reports (\(Self.list(years, ", "))); name the two years to compare")
    case .severalTownships(let names, let format):
      Label(
        zh: "\(format.rawValue) 一次只出一个乡镇，这里有 \(names.count) 个（\(Self.some(names, "、"))）；"
          + "请只给一个乡镇的报告，或改用 text、markdown、json、csv",
        en:
          "\(format.rawValue) holds one township, and these are \(names.count) (\(Self.some(names, ", "))); "
          + "name one township, or take text, markdown, json or csv")
    case .severalReports(let count, let format):
      Label(
        zh: "\(format.rawValue) 一次只出一份报告，这里有 \(count) 份；请只给一份，或改用 text、markdown、json、csv",
        en:
          "\(format.rawValue) holds one report, and these are \(count); name one, or take text, markdown, json or csv"
      )
    case .sectionUnknown(let words, let headings):
      Label(
        zh: "没有标题含“\(words)”的章节；有：\(Self.some(headings, "；"))",
        en: "no heading holds \(words); there are: \(Self.some(headings, "; "))")
    case .binaryOnTerminal(let format):
      Label(
        zh: "\(format.rawValue) 在终端上看不了；请加 -o 文件名.\(format.endings.first ?? format.rawValue)",
        en:
          "\(format.rawValue) cannot be shown on a terminal; add -o NAME.\(format.endings.first ?? format.rawValue)"
      )
    case .prefixMissing:
      Label(
        zh: "不知道装到哪里；请写明，例如：nianlun install --prefix /usr/local",
        en: "where to install is not known; say it, for example: nianlun install --prefix /usr/local")
    case .notOnPath(let folder):
      Label(
        zh: "\(folder) 不在 PATH 里；请加进去，例如在 ~/.profile 里写：PATH=\(folder):$PATH",
        en: "\(folder) is not on PATH; add it, for example in ~/.profile: PATH=\(folder):$PATH")
    case .notOpened(let path):
      Label(
        zh: "没能打开浏览器；请自己打开 \(path)", en: "the browser could not be opened; open \(path) by hand")
    case .filterOfWholeFormat(let format):
      Label(
        zh: "--only、--theme、--section 用于给人看的格式；\(format.rawValue) 总是完整的",
        en:
          "--only, --theme and --section go with the formats for people; \(format.rawValue) is always whole")
    case .directoryMissing(let command):
      Label(
        zh: "\(command.rawValue) 缺少 -o 文件夹，例如：nianlun \(command.rawValue) seeds -o site",
        en: "\(command.rawValue) needs -o DIR; for example: nianlun \(command.rawValue) seeds -o site")
    case .outputIsInput(let path):
      Label(
        zh: "\(path)：这是要读的报告，不会覆盖；请另写一个文件名",
        en: "\(path): this is a report to be read and will not be replaced; name another file")
    case .unreadable(let path, _), .left(let path, _), .notRead(let path, _), .sourceNote(let path, _),
      .notAReport(let path, _), .tooManyFacts(let path, _, _), .snapshot(let path, _):
      Label(zh: "\(path)：\(reason.zh)", en: "\(path): \(reason.en)")
    case .leftTogether(let folder, let names, let left):
      Label(
        zh: "\(folder)：另有 \(names.count) 个文件没有读：\(Self.many(names, "、"))。\(left.words.zh)",
        en:
          "\(folder): \(names.count.counted("other file")) not read: \(Self.many(names, ", ")); \(left.words.en)"
      )
    case .yearMissing(let path):
      Label(
        zh: "\(path)：看不出是哪一年的报告，没有计入；请在标题或文件名里写明年份",
        en: "\(path): its year cannot be told, so it is left out; put the year into its title or file name")
    case .unwritable(let path, .unsettled):
      Label(
        zh: "\(path)：\(FileError.Reason.unsettled.words.zh)",
        en: "\(path): \(FileError.Reason.unsettled.words.en)")
    case .unwritable(let path, let reason):
      Label(zh: "\(path)：写不了：\(reason.words.zh)", en: "\(path): not written: \(reason.words.en)")
    case .outputFailed(.diskFull):
      Label(
        zh: "结果没有写完：磁盘满了；请腾出空间再试", en: "the result is cut short: the disk is full; make room and try again")
    case .outputFailed(.closed):
      Label(zh: "结果没有写完：对方不再接收", en: "the result is cut short: nobody reads it any more")
    case .outputFailed(.other(let words)):
      Label(zh: "结果没有写完：\(words)", en: "the result is cut short: \(words)")
    case .inputFailed(let error):
      Self.words(ofInput: error)
    case .lineUnknown(let number):
      Label(
        zh: "标准输入第 \(number) 行不是要读的内容；每行应是 {\"path\": …, \"text\": …}，或 nianlun read --format ndjson 写出的报告",
        en:
          "line \(number) of standard input is not what is read; a line is {\"path\": …, \"text\": …}, or a report "
          + "as nianlun read --format ndjson writes it")
    case .linesWantLines(let format):
      Label(
        zh: "--from ndjson 逐行读、逐行写，不出 \(format.rawValue)；请加 --format ndjson",
        en: "--from ndjson goes line by line and does not give \(format.rawValue); add --format ndjson")
    case .notEncodable(let words):
      Label(zh: "结果写不成 JSON：\(words)", en: "the result cannot be put into JSON: \(words)")
    case .ledgerUnreadable, .ledgerWithoutTownship, .ledgerTownshipUnknown, .ledgerRefused, .correctionsFault,
      .correctionsForeign, .correctionMisfit, .ledgerWithoutCorrections, .ledgerDone:
      correctionWords
    case .sameFile(let path, let other):
      Label(
        zh: "\(path) 与 \(other) 是同一份文件，只算一次",
        en: "\(path) is the same file as \(other); counted once")
    case .sameReport(let path, let other, let township, let year):
      Label(
        zh: "\(path) 与 \(other) 都是\(township) \(year) 年的报告，只算后者",
        en: "\(path) and \(other) are both the report of \(township) for \(year); only the latter is counted")
    case .yearDiffers(let path, let named, let read):
      Label(
        zh: "\(path)：文件名是 \(named)，报告写的是 \(read) 年，以报告为准",
        en: "\(path): the file name says \(named), the report \(read); the report's own year is taken")
    case .countiesDiffer(let township, let counties):
      Label(
        zh: "各份报告写的上级不同（\(counties.joined(separator: "、"))），按同一个\(township)处理；如不是同一个，请分开运行",
        en:
          "the reports name different counties (\(counties.joined(separator: ", "))); taken for one \(township); run them apart if they are not"
      )
    case .pageLeft(let path):
      Label(
        zh: "\(path)：网站里已没有这一页，但它与年轮写的不同，没有删；不要的话请自己删",
        en:
          "\(path): no page of the site any more, but not as nianlun wrote it; left in place, remove it yourself"
      )
    case .comparison(let line):
      line.saying.label
    case .snapshotsDone(let written, let unchanged, let folder):
      Label(
        zh: "\(folder)：写了 \(written) 份快照，\(unchanged) 份没有变化",
        en: "\(folder): \(written.counted("snapshot")) written, \(unchanged) unchanged")
    case .siteDone(let written, let unchanged, let removed, let folder):
      Label(
        zh: "\(folder)：写了 \(written) 页，\(unchanged) 页没有变化，删去 \(removed) 页旧的",
        en:
          "\(folder): \(written.counted("page")) written, \(unchanged) unchanged, \(removed) stale removed"
      )
    }
  }

  /// What a message on a file says of it, without its path; empty for other messages.
  private var reason: Label {
    switch self {
    case .unreadable(_, let reason): reason.words
    case .left(_, let left): left.words
    case .notRead(_, let fault): fault.words
    case .sourceNote(_, let note): note.words
    case .notAReport(_, let error): Self.reading(error)
    case .tooManyFacts(_, let count, let limit): Self.tooManyFacts(count, limit)
    case .snapshot(_, let error): error.words
    default: Label(zh: "", en: "")
    }
  }

  /// The file that could not be read, and why; nil for other messages, and where the file is something else than the
  /// report of a year.
  var unread: (path: String, reason: Label)? {
    switch self {
    case .left(let path, .otherFormat), .left(let path, .snapshot), .unreadable(let path, _),
      .notRead(let path, _), .tooManyFacts(let path, _, _), .snapshot(let path, _):
      (path, reason)
    case .notAReport(let path, let error) where (error as? ReadingError) != .noReport: (path, reason)
    default: nil
    }
  }

  private static func tooManyFacts(_ count: Int, _ limit: Int) -> Label {
    let size = InputLimits.fileSizes.first { InputLimits.facts(inFilesOf: $0) >= count }
    let way = size.map {
      Label(
        zh: "；确实要比，请加 --max-size \($0 >> 20)",
        en: "; to compare it all the same, add --max-size \($0 >> 20)")
    }
    return Label(
      zh: "同一类内容有 \(count) 项，超过 \(limit) 项，不像一份报告，没有拿来比较\(way?.zh ?? "")",
      en:
        "it has \(count) facts of one sort, over the limit of \(limit), as no report has; left out of what is "
        + "compared\(way?.en ?? "")")
  }

  /// Why standard input could not be read whole.
  private static func words(ofInput error: ChannelError) -> Label {
    switch error {
    case .diskFull:
      Label(
        zh: "标准输入放不下：临时文件夹所在的磁盘满了；请腾出空间，或用 TMPDIR 另指一处",
        en:
          "standard input cannot be laid aside: the disk of the temporary folder is full; make room, or name another "
          + "folder in TMPDIR")
    case .closed: Label(zh: "标准输入中断了", en: "standard input was broken off")
    case .other(let words):
      Label(zh: "标准输入读不了：\(words)", en: "standard input cannot be read: \(words)")
    }
  }

  /// Why bytes are no report, and what to do.
  private static func reading(_ error: any Error) -> Label {
    if let error = error as? ReadingError {
      if case .empty = error {
        return Label(
          zh: "文件里没有文字；请看看是否下载完整", en: "there is no text in it; see whether it was saved whole")
      }
      if case .noReport = error {
        return Label(
          zh: "不是法治政府建设情况报告：标题和开头都没有提到法治或依法行政，也没有这类报告的段落；请看看是否选对了文件",
          en:
            "it is no report on law-based government: neither title nor opening speaks of it, and it has none of the parts; see whether it is the right file"
        )
      }
      if case .encoding = error {
        return Label(zh: "不是 UTF-8 编码的文字", en: "it is no text in UTF-8")
      }
    }
    if let error = error as? InputError { return error.words }
    return Label(zh: "读不懂：\(error)", en: "cannot be understood: \(error)")
  }

  private static func hint(_ nearest: String?) -> Label {
    nearest.map { Label(zh: "；是不是 \($0)？", en: "; did you mean \($0)?") } ?? Label(zh: "", en: "")
  }

  private static func list(_ years: [Int], _ separator: String) -> String {
    years.isEmpty ? "–" : years.map(String.init).joined(separator: separator)
  }

  private static func some(_ names: [String], _ separator: String) -> String {
    names.prefix(4).joined(separator: separator) + (names.count > 4 ? "…" : "")
  }

  /// So many names are listed; the others are counted.
  private static let manyNames = 20

  private static func many(_ names: [String], _ separator: String) -> String {
    names.prefix(manyNames).joined(separator: separator)
      + (names.count > manyNames ? "… +\(names.count - manyNames)" : "")
  }
}
