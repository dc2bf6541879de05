/// An element's attributes by their names without prefix.
struct XMLAttributes {
  private let byName: [String: String]

  /// Takes attributes without their prefixes; of two of one name the first stands.
  init(_ attributes: some Sequence<(name: String, value: String)>) {
    byName = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// The value of an attribute.
  subscript(_ name: String) -> String? { byName[name] }

  /// Whether the switch that the element is stands on: it does unless its value says otherwise.
  var isOn: Bool { !["0", "false", "off", "none"].contains(byName["val"] ?? "") }

  /// The value of an attribute as a number.
  func number(_ name: String) -> Int? { byName[name].flatMap { Int($0) } }
}
