/// The program that shows a long text a page at a time.
package struct Pager: Hashable, Sendable {
  /// The program and its arguments.
  package var arguments: [String]
  /// The variables that it is given.
  package var environment: [String: String]

  /// The pager that the variables of the process ask for: `PAGER`, else `less`; nil where it is to be none.
  init?(environment: [String: String]) {
    guard environment["TERM"] != "dumb" else { return nil }
    var environment = environment
    // One screen is left standing, colours are painted, and the text stays when the pager ends.
    if environment["LESS"] == nil { environment["LESS"] = "FRX" }
    let named = environment["PAGER"]
    if let named, named.isEmpty || named == "cat" { return nil }
    arguments = named.map { ["sh", "-c", $0] } ?? ["less", "-FRX"]
    self.environment = environment
  }
}
