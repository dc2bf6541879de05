// swift-format-ignore-file
// Written by `nianlun-training`; edit what it trains on.

enum CompiledModels {
  static let grams = ""
  static let themes = ""
  static let history = ""
}
