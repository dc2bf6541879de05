@testable import Models
import Testing

@Suite struct ModelTextTests {
  /// Writes, reads and writes again; the models and the texts must be the same.
  private func roundTrip<Model: StoredModel & Equatable>(_ model: Model) throws {
    let text = ModelText.text(model, name: "probe")
    let back: Model = try ModelText.read(name: "probe", from: text, table: Samples.table)
    #expect(back == model)
    #expect(ModelText.text(back, name: "probe") == text)
    #expect(!text.contains("\\") && !text.contains("\""))
  }

  @Test func everyKindIsTheSameAfterwards() throws {
    try roundTrip(Samples.table)
    try roundTrip(Samples.encoder)
    try roundTrip(Samples.linear)
    try roundTrip(Samples.pairs)
    try roundTrip(Samples.logistic)
    try roundTrip(Samples.trees)
    try roundTrip(Samples.platt)
    try roundTrip(GramTable(keys: [], weights: []))
  }

  @Test func modelsStandOneAfterTheOther() throws {
    let text =
      ModelText.text(Samples.table, name: "grams") + "\n" + ModelText.text(Samples.linear, name: "fields")
      + ModelText.text(Samples.platt, name: "sure")
    let table: GramTable = try ModelText.read(name: "grams", from: text)
    #expect(
      try ModelText.read(LinearTextModel.self, name: "fields", from: text, table: table) == Samples.linear)
    #expect(try ModelText.read(name: "sure", from: text) == Samples.platt)
  }

  /// What was compiled into the program is read where it stands, without a look at its levels.
  @Test func theProgramsOwnModelsAreSound() throws {
    let table: GramTable = try ModelText.read(name: "grams", from: CompiledModels.grams.description)
    func read<Model: StoredModel>(_ name: String, _ text: StaticString) throws -> Model {
      try ModelText.read(name: name, from: text.description, table: table)
    }
    let own = StandardModels.history
    #expect(try read("themes", CompiledModels.themes) == own.themes)
    #expect(try read("roles", CompiledModels.roles) == own.roles)
    #expect(try read("encoder", CompiledModels.history) == own.encoder)
    #expect(try read("kinds", CompiledModels.history) == own.kinds)
    for (name, model) in [("deeds", own.deeds), ("promises", own.promises), ("remedies", own.remedies)] {
      #expect(try read(name, CompiledModels.history) == model)
    }
    for (name, model) in [("verdicts", own.verdicts), ("answersToPoints", own.answersToPoints)] {
      #expect(try read(name, CompiledModels.history) == model)
    }
  }

  @Test(arguments: [1, 15, 95, 96, 97, 193, 400])
  func levelsAreReadWhereTheyStand(_ count: Int) {
    let levels = (0..<count).map { Int8($0 * 37 % 91) - 45 }
    let array = LevelArray(levels)
    #expect(array.all == levels)
    for width in [1, 3, 15, 64] where width <= count {
      for place in 0...count - width {
        var sums = [Float](repeating: 0.5, count: width)
        sums.withUnsafeMutableBufferPointer { array.add(from: place, times: 0.25, to: $0) }
        #expect(sums == levels[place..<place + width].map { 0.5 + 0.25 * Float($0) })
      }
    }
  }

  /// The last group stands at the end of the text, with nothing behind it that could be read too.
  @Test(arguments: 1...4)
  func groupsOfLevelsAreReadWhereTheyStand(_ width: Int) {
    let levels = (0..<48 * width).map { Int8($0 * 37 % 91) - 45 }
    let groups = LevelArray(levels).withGroups(of: width) { group in (0..<48).map(group) }
    #expect(groups.flatMap { group in (0..<width).map { group[$0] } } == levels.map { Float($0) })
  }

  private func fault<Model: StoredModel>(
    _ type: Model.Type, _ text: String, name: String = "probe", table: GramTable? = Samples.table
  ) -> ModelFault? {
    do throws(ModelFault) {
      _ = try ModelText.read(type, name: name, from: text, table: table)
      return nil
    } catch {
      return error
    }
  }

  @Test func faultsTellTheirLine() {
    let text = ModelText.text(Samples.linear, name: "probe")
    let missing = ModelFault(model: "other", line: 0, reason: .missing)
    #expect(fault(LinearTextModel.self, text, name: "other") == missing)
    #expect(fault(LogisticModel.self, text) == ModelFault(model: "probe", line: 1, reason: .kind))
    let other = GramTable(keys: [1], weights: [1])
    #expect(
      fault(LinearTextModel.self, text, table: other) == ModelFault(model: "probe", line: 2, reason: .table))
    let wrong = text.replacing("执法 ", with: "执法 x")
    #expect(fault(LinearTextModel.self, wrong) == ModelFault(model: "probe", line: 6, reason: .value))
  }

  @Test func damagedTextIsAFaultAndNoTrap() {
    for text in [
      ModelText.text(Samples.table, name: "probe"), ModelText.text(Samples.encoder, name: "probe"),
      ModelText.text(Samples.trees, name: "probe"),
    ] {
      let bytes = Array(text.utf8)
      for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
        let cut = String(decoding: bytes[..<place], as: UTF8.self)
        var bent = bytes
        bent[place] = 0x5C
        for text in [cut, String(decoding: bent, as: UTF8.self)] {
          _ = fault(GramTable.self, text)
          _ = fault(TextEncoder.self, text)
          _ = fault(BoostedTrees.self, text)
        }
      }
    }
  }
}
