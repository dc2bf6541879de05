extension Rule {
  /// The rules of the family.
  static var identity: [Rule] { [] }
}
