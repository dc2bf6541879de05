import Testing

@Suite struct TrickyCaseTests {
  @Test(arguments: TrickyCase.all) func readersGetWhatTheTableSays(_ entry: TrickyCase) throws {
    let said = try entry.said()
    #expect(
      said.contains(entry.mark) == entry.isMet,
      "\(entry.isMet ? "no longer as wanted" : "as wanted now; say so in the table"): \(said)")
  }
}
