import ReportModel
import SnapshotStore

/// Finds the files that operands name: files, folders, townships, and years after a folder or township.
///
/// What cannot be found is reported, and the rest is found all the same.
struct InputResolver {
  /// What one operand and the years after it ask for.
  private struct Reference {
    var word: String
    var years: [String] = []
  }

  /// The folder that paths are relative to.
  let workingDirectory: String
  /// Takes what cannot be found.
  let report: (Message) -> Void
  /// Looks into files for what they say of themselves.
  let look: ([InputFile]) -> [Result<CatalogueEntry, FileReader.Failure>]

  /// Returns the files in the order in which they were named; those of a folder by path, those of a township
  /// by year.
  func files(_ operands: [String]) -> [InputFile] {
    var library: TownshipLibrary?
    return references(operands).flatMap { reference -> [InputFile] in
      let path = absolute(reference.word)
      if reference.word == InputFile.standardInput {
        return [InputFile(path: reference.word, shown: reference.word, isFictional: false)]
      }
      if FileSystem.isFolder(path) { return folder(reference) }
      if FileSystem.exists(path) || isBrokenLink(reference.word) { return [file(reference.word)] }
      if FileYear.years(reference.word) != nil {
        report(.yearWithoutTownship(reference.word))
        return []
      }
      if looksLikePath(reference.word) {
        report(.pathMissing(reference.word, nearest: nearestPath(reference.word)))
        return []
      }
      let folders = library ?? TownshipLibrary(workingDirectory: workingDirectory)
      library = folders
      return township(reference, in: folders)
    }
  }

  /// The path to open for a path as typed.
  func absolute(_ path: String) -> String { FilePath.join(workingDirectory, path) }

  /// Puts years to the operand before them, unless a file or folder of that name is meant.
  private func references(_ operands: [String]) -> [Reference] {
    var references: [Reference] = []
    for word in operands {
      if FileYear.years(word) != nil, let last = references.indices.last,
        FileYear.years(references[last].word) == nil, takesYears(references[last].word)
      {
        references[last].years.append(word)
      } else {
        references.append(Reference(word: word))
      }
    }
    return references
  }

  /// Whether years may follow a word: it is a folder, or it is no path at all.
  private func takesYears(_ word: String) -> Bool {
    let path = absolute(word)
    guard word != InputFile.standardInput else { return false }
    return FileSystem.isFolder(path) || (!FileSystem.exists(path) && !looksLikePath(word))
  }

  private func looksLikePath(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "/")) || word.hasPrefix(".") || word.hasPrefix("~")
      || !FilePath.ending(of: word).isEmpty
  }

  /// Whether a word names a link that leads nowhere or in a circle, which is told where it is to be read.
  private func isBrokenLink(_ word: String) -> Bool {
    looksLikePath(word)
      && (try? FileSystem.names(in: absolute(FilePath.parent(of: word))))?
        .contains(FilePath.lastName(of: word)) ?? false
  }

  private func file(_ shown: String, township: String? = nil) -> InputFile {
    let path = absolute(shown)
    return InputFile(
      path: path, shown: shown, isFictional: TownshipFolder.isFictional(path), township: township,
      year: FileYear.year(inNameOf: path))
  }

  /// The reports of a folder below it; what is left is told, file by file where it may be the report of a year.
  private func reports(in folder: String) -> [String] {
    var left: [(path: String, reason: ReportFolder.Left)] = []
    let files = ReportFolder.files(
      in: absolute(folder), formats: .all,
      skip: { report(.unreadable(path: $0.isEmpty ? folder : FilePath.join(folder, $0), $1)) },
      leave: { left.append(($0, $1)) })
    let stems = Set(files.map(Self.stem))
    let folders = Set(files.map { FilePath.parent(of: $0) })
    var together: [(reason: ReportFolder.Left, names: [String])] = []
    for (path, reason) in left {
      let mayBeReport =
        switch reason {
        case .sameName, .output: true
        case .undated: false
        case .otherFormat: FileYear.year(inNameOf: path) != nil
        case .snapshot:
          FileYear.year(inNameOf: path) != nil && folders.contains(FilePath.parent(of: path))
            && !stems.contains(Self.stem(path))
        }
      if mayBeReport {
        report(.left(path: FilePath.join(folder, path), reason))
      } else if let place = together.firstIndex(where: { $0.reason == reason }) {
        together[place].names.append(path)
      } else {
        together.append((reason, [path]))
      }
    }
    for (reason, names) in together { report(.leftTogether(folder: folder, names: names, reason)) }
    return files
  }

  /// The path without the ending.
  private static func stem(_ path: String) -> String {
    FilePath.join(FilePath.parent(of: path), FilePath.stem(of: path))
  }

  private func folder(_ reference: Reference) -> [InputFile] {
    let files = reports(in: reference.word).map { path in
      var file = file(FilePath.join(reference.word, path))
      file.isFound = true
      return file
    }
    if files.isEmpty { report(.folderWithoutReports(reference.word)) }
    guard !reference.years.isEmpty, !files.isEmpty else { return files }
    let name = FilePath.lastName(of: FilePath.normalized(absolute(reference.word)))
    return select(reference.years, from: files, township: TownshipFolder(name).title)
  }

  private func township(_ reference: Reference, in library: TownshipLibrary) -> [InputFile] {
    let name = reference.word
    switch library.find(name) {
    case .unknown(let nearest):
      let reports = unshelved(isDeep: true)
      switch reports.find(name) {
      case .found(let entries):
        let title = TownshipFolder(name).title
        let files = named(entries, title: title, hidden: [])
        let failures = told(reports, beside: entries, of: title, years: reference.years)
        return reference.years.isEmpty
          ? files : select(reference.years, from: files, township: name, failures: failures)
      case .ambiguous(let candidates): report(.townshipAmbiguous(name, candidates: candidates))
      case .unknown:
        for failure in reports.failures { report(failure.message) }
        let known = reports.entries.compactMap(\.identity.township.name)
        let nearest = nearest ?? NearMatch.best(for: name, in: known) ?? nearestPath(name)
        report(
          .townshipUnknown(name, nearest: nearest, hasLibrary: library.isPresent || !reports.entries.isEmpty))
      }
      return []
    case .ambiguous(let candidates):
      report(.townshipAmbiguous(name, candidates: candidates))
      return []
    case .found(let folders):
      let title = TownshipFolder(name).title
      var files: [InputFile] = []
      for folder in folders {
        let found = reports(in: folder.path)
        let hidden = Set(files.compactMap(\.year))
        files += found.map { file(FilePath.join(folder.path, $0), township: title) }
          .filter { file in file.year.map { !hidden.contains($0) } ?? true }
      }
      let loose = unshelved(isDeep: false)
      var entries: [CatalogueEntry] = []
      if case .found(let found) = loose.find(name) {
        entries = found
        files += named(entries, title: title, hidden: Set(files.compactMap(\.year)))
      }
      let failures = told(loose, beside: entries, of: title, years: reference.years)
      if files.isEmpty { report(.folderWithoutReports(folders[0].path)) }
      files.sort { ($0.year ?? .max, $0.shown) < ($1.year ?? .max, $1.shown) }
      return reference.years.isEmpty || files.isEmpty
        ? files : select(reference.years, from: files, township: title, failures: failures)
    }
  }

  /// Tells of the files that could not be read and may well be a township's report of a year that is asked for.
  ///
  /// - Returns: What is to be said of the others where a year is missing.
  private func told(
    _ reports: NamedReports, beside entries: [CatalogueEntry], of title: String, years words: [String]
  ) -> [Message] {
    let failures = reports.failures(beside: entries, of: title)
    let years = words.compactMap { FileYear.years($0) }
    for failure in failures.own {
      guard let year = failure.file.year, years.isEmpty || years.contains(where: { $0.contains(year) })
      else { continue }
      report(failure.message)
    }
    return failures.others.map(\.message)
  }

  /// The reports in which a township may be found by what they say: those that lie loose in the working directory,
  /// `reports/`, `seeds/` and `snapshots/`, or everything below the latter three.
  private func unshelved(isDeep: Bool) -> NamedReports {
    var files: [InputFile] = []
    var left: [(file: InputFile, message: Message)] = []
    for (root, isDeep) in [("", false)] + TownshipLibrary.roots.map({ ($0, isDeep) }) {
      let folder = absolute(root)
      guard FileSystem.isFolder(folder) else { continue }
      let paths = ReportFolder.files(in: folder, isDeep: isDeep, skip: { _, _ in }) { path, reason in
        guard reason == .otherFormat else { return }
        let path = FilePath.join(root, path)
        left.append((file(path), .left(path: path, reason)))
      }
      files += paths.map { file(FilePath.join(root, $0)) }
    }
    return NamedReports(files, look(files), left: left)
  }

  /// The files of a township's reports by year, each year once.
  private func named(_ entries: [CatalogueEntry], title: String, hidden: Set<Int>) -> [InputFile] {
    var taken: [Int: CatalogueEntry] = [:]
    let sorted = entries.sorted {
      ($0.identity.year ?? .max, $0.file.shown) < ($1.identity.year ?? .max, $1.file.shown)
    }
    return sorted.compactMap { entry in
      if let year = entry.identity.year {
        if hidden.contains(year) { return nil }
        if let other = taken[year] {
          if other.checksum != entry.checksum {
            report(
              .sameReport(path: entry.file.shown, as: other.file.shown, township: title, year: year))
          }
          return nil
        }
        taken[year] = entry
      }
      var file = entry.file
      (file.township, file.year) = (title, entry.identity.year)
      return file
    }
  }

  /// Picks files by their years, in the order in which the years were named.
  ///
  /// - Parameter failures: What is to be said of files that could not be read where a year is missing.
  private func select(
    _ words: [String], from files: [InputFile], township: String, failures: [Message] = []
  ) -> [InputFile] {
    var dated: [(year: Int, file: InputFile)]?
    var selected: [InputFile] = []
    for word in words {
      guard let years = FileYear.years(word) else { continue }
      var matches = files.filter { $0.year.map(years.contains) ?? false }
      if matches.isEmpty {
        // Files whose names tell no year are read for it, only where a year is missing without them.
        let known = dated ?? withYears(files)
        dated = known
        matches = known.filter { years.contains($0.year) }.map(\.file)
        if matches.isEmpty {
          failures.forEach(report)
          report(
            .yearUnknown(word, township: township, available: Set(known.map(\.year)).sorted()))
        }
      }
      selected += matches
    }
    return selected
  }

  /// The files with their years, read for it where their names tell none; those that tell none at all are left out.
  private func withYears(_ files: [InputFile]) -> [(year: Int, file: InputFile)] {
    let looks = look(files.filter { $0.year == nil })
    var read = looks.makeIterator()
    return files.compactMap { file in
      let year = file.year ?? read.next().flatMap { try? $0.get() }?.identity.year
      return year.map { ($0, file) }
    }
  }

  /// A file or folder beside a path that is not there, with a name like it.
  private func nearestPath(_ path: String) -> String? {
    let parent = FilePath.parent(of: path)
    guard let names = try? FileSystem.names(in: absolute(parent)) else { return nil }
    // A link that leads nowhere lies there under the very name.
    let last = FilePath.lastName(of: path)
    return NearMatch.best(for: last, in: names.filter { $0 != last }).map { FilePath.join(parent, $0) }
  }
}
