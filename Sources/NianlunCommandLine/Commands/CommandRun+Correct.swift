import ReportCorrection
import ReportInput
import ReportModel
import SnapshotStore

extension CommandRun {
  /// `nianlun correct`: what was written into a ledger, taken back.
  func correct() throws(Failure) {
    guard let ledger = invocation.operands.first else { throw Failure(.usage(.operandMissing(.correct))) }
    let table = try table(ledger)
    guard !table.rows.isEmpty else {
      reporter.report(.ledgerWithoutCorrections(path: ledger))
      return
    }
    let groups = try groups(for: table, named: Array(invocation.operands.dropFirst()), ledger: ledger)
    var books: [[Int]: CorrectionBook] = [:]
    var counts = (changed: 0, unchanged: 0)
    let sort = LedgerReader.sort(of: table)
    for row in table.rows {
      guard let place = place(of: row, in: groups) else {
        reporter.report(.ledgerTownshipUnknown(path: ledger, row: row.number, row.county + row.township))
        continue
      }
      let reports = groups[place].reports
      let reader = LedgerReader(reports: reports.map(\.report), read: reports.map(\.read))
      switch reader.changes(row, sort: sort) {
      case .failure(let refusal): reporter.report(.ledgerRefused(path: ledger, refusal))
      case .success(let changes):
        for (year, change) in changes {
          guard let loaded = reports.first(where: { $0.report.year == year }) else { continue }
          let key = [place, year]
          var book = books[key] ?? CorrectionBook(loaded, files: loader.corrections)
          if book.file.make(change, in: loaded.read) { counts.changed += 1 } else { counts.unchanged += 1 }
          books[key] = book
        }
      }
    }
    var paths: [String] = []
    for (_, book) in books.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) where book.hasChanged {
      for path in loader.corrections.destinations(of: book.loaded) {
        do throws(FileError) {
          try write(book.file, to: path)
          paths.append(path)
        } catch {
          reporter.report(.unwritable(path: path, error.reason))
        }
      }
    }
    try write([UInt8](paths.map { $0.onOneLine + "\n" }.joined().utf8))
    reporter.report(.ledgerDone(path: ledger, changed: counts.changed, unchanged: counts.unchanged))
  }

  /// The corrections of one report, old and new.
  private struct CorrectionBook {
    let loaded: LoadedReport
    let before: [CorrectionEntry]
    var file: CorrectionFile

    init(_ loaded: LoadedReport, files: CorrectionFiles) {
      self.loaded = loaded
      before = loaded.corrections
      file = CorrectionFile(
        township: loaded.read.township, year: loaded.read.year ?? 0, corrections: loaded.corrections)
    }

    var hasChanged: Bool { file.corrections != before }
  }

  /// A township of a ledger with its reports.
  private struct CorrectedTownship {
    let reports: [LoadedReport]
  }

  private func table(_ path: String) throws(Failure) -> LedgerTable {
    do {
      let bytes = try FileSystem.bytes(of: FilePath.join(workingDirectory, path))
      return try LedgerTable(try TableText.text(of: bytes))
    } catch let error as FileError {
      throw Failure(.unreadable(path: path, error.reason))
    } catch {
      throw Failure(.ledgerUnreadable(path: path, error))
    }
  }

  /// The townships of a ledger with all their reports: those named, or else those of `seeds/` and `snapshots/`.
  private func groups(
    for table: LedgerTable, named operands: [String], ledger: String
  ) throws(Failure) -> [CorrectedTownship] {
    var operands = operands
    if operands.isEmpty {
      let library = TownshipLibrary(workingDirectory: workingDirectory)
      for row in table.rows where !row.township.isEmpty {
        let whole = TownshipFolder(title: row.county + row.township, isFictional: row.isFictional).name
        let bare = TownshipFolder(title: row.township, isFictional: row.isFictional).name
        let name = if case .unknown = library.find(whole) { bare } else { whole }
        if !operands.contains(name) { operands.append(name) }
      }
      if operands.isEmpty { throw Failure(.ledgerWithoutTownship(path: ledger)) }
    }
    let loaded = try reports(of: inputs(operands)).filter { loaded in
      if loaded.report.year == nil { reporter.report(.yearMissing(path: loaded.file.shown)) }
      return loaded.report.year != nil
    }
    return TownshipGroups(loaded.map(\.entry.mention)).groups.map { places in
      CorrectedTownship(reports: places.map { loaded[$0] })
    }
  }

  /// The township of a row, by its place; that of the ledger where the row names none.
  private func place(of row: LedgerTable.Row, in groups: [CorrectedTownship]) -> Int? {
    if row.township.isEmpty { return groups.count == 1 ? 0 : nil }
    let places = groups.indices.filter { place in
      groups[place].reports.contains { loaded in
        loaded.townshipName == row.township && loaded.report.source.fictional == row.isFictional
          && (row.county.isEmpty || loaded.entry.county.map { $0 == row.county } ?? true)
      }
    }
    return places.count == 1 ? places[0] : nil
  }

  /// Writes a file of corrections, or removes it where none is left.
  private func write(_ file: CorrectionFile, to path: String) throws(FileError) {
    let whole = loader.corrections.absolute(path)
    let lock = try FolderLock(FilePath.parent(of: whole))
    defer { withExtendedLifetime(lock) {} }
    if file.corrections.isEmpty {
      _ = FileSystem.remove(whole)
    } else {
      guard let bytes = try? file.bytes() else { throw FileError(path: whole, reason: .other("JSON")) }
      _ = try FileSystem.writeIfChanged(bytes, to: whole)
    }
  }
}
