extension Rule {
  /// The rules of the family.
  static var outline: [Rule] { [] }
}
