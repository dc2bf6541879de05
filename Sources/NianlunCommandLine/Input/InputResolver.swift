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
  /// Tells the year of a file whose name does not.
  let readYear: (InputFile) -> Int?

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
      if FileSystem.exists(path) { return [file(reference.word)] }
      if FileYear.years(reference.word) != nil {
        report(.yearWithoutTownship(reference.word))
        return []
      }
      if looksLikePath(reference.word) {
        report(.pathMissing(reference.word, nearest: nearestPath(reference.word)))
        return []
      }
      let shelves = library ?? TownshipLibrary(workingDirectory: workingDirectory)
      library = shelves
      return township(reference, in: shelves)
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

  private func file(_ shown: String, township: String? = nil) -> InputFile {
    let path = absolute(shown)
    return InputFile(
      path: path, shown: shown, isFictional: TownshipFolder.isFictional(path), township: township,
      year: FileYear.year(inNameOf: path))
  }

  /// The reports of a folder below it; what is left is told.
  private func reports(in folder: String) -> [String] {
    ReportFolder.files(
      in: absolute(folder), formats: .all, skip: { report(.unreadable(path: $0.path, $0.reason)) },
      leave: { report(.left(path: FilePath.join(folder, $0), $1)) })
  }

  private func folder(_ reference: Reference) -> [InputFile] {
    let files = reports(in: reference.word).map { file(FilePath.join(reference.word, $0)) }
    if files.isEmpty { report(.folderWithoutReports(reference.word)) }
    guard !reference.years.isEmpty, !files.isEmpty else { return files }
    let name = FilePath.lastName(of: FilePath.normalized(absolute(reference.word)))
    return select(reference.years, from: files, township: TownshipFolder(name).title)
  }

  private func township(_ reference: Reference, in library: TownshipLibrary) -> [InputFile] {
    let name = reference.word
    switch library.find(name) {
    case .unknown(let nearest):
      let nearest = nearest ?? nearestPath(name)
      report(.townshipUnknown(name, nearest: nearest, hasLibrary: library.isPresent))
      return []
    case .ambiguous(let candidates):
      report(.townshipAmbiguous(name, candidates: candidates))
      return []
    case .found(let shelves):
      let title = TownshipFolder(name).title
      var files: [InputFile] = []
      for shelf in shelves {
        let found = reports(in: shelf.path)
        let hidden = Set(files.compactMap(\.year))
        files += found.map { file(FilePath.join(shelf.path, $0), township: title) }
          .filter { file in file.year.map { !hidden.contains($0) } ?? true }
      }
      if files.isEmpty { report(.folderWithoutReports(shelves[0].path)) }
      files.sort { ($0.year ?? .max, $0.shown) < ($1.year ?? .max, $1.shown) }
      return reference.years.isEmpty || files.isEmpty
        ? files : select(reference.years, from: files, township: title)
    }
  }

  /// Picks files by their years, in the order in which the years were named.
  private func select(_ words: [String], from files: [InputFile], township: String) -> [InputFile] {
    var dated: [(year: Int, file: InputFile)]?
    var selected: [InputFile] = []
    for word in words {
      guard let years = FileYear.years(word) else { continue }
      var matches = files.filter { $0.year.map(years.contains) ?? false }
      if matches.isEmpty {
        // Files whose names tell no year are read for it, only where a year is missing without them.
        let known = dated ?? files.compactMap { file in (file.year ?? readYear(file)).map { ($0, file) } }
        dated = known
        matches = known.filter { years.contains($0.year) }.map(\.file)
        if matches.isEmpty {
          report(
            .yearUnknown(word, township: township, available: Set(known.map(\.year)).sorted()))
        }
      }
      selected += matches
    }
    return selected
  }

  /// A file or folder beside a path that is not there, with a name like it.
  private func nearestPath(_ path: String) -> String? {
    let parent = FilePath.parent(of: path)
    guard let names = try? FileSystem.names(in: absolute(parent)) else { return nil }
    return NearMatch.best(for: FilePath.lastName(of: path), in: names).map { FilePath.join(parent, $0) }
  }
}
