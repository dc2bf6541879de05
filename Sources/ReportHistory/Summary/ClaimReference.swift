/// How a claim names a fact: by the year of its report and its id there.
enum ClaimReference {
  static func name(_ year: Int?, _ id: String) -> String { "\(year.map(String.init) ?? "?")/\(id)" }
}
