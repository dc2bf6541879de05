// The tables of the plain form. One line a class, or a part of one:
//
//   class [value] : forms
//
// class  a name of `WordClass`
// value  what the forms mean within the class, where the class defines something
// forms  as reports write them, parted by spaces
//
// A line that begins with # says why. A form belongs here if its class is closed, or if hundreds of townships would
// write it and no model decides yet.
enum ClassTables {
  /// All tables of this form, by name.
  static let all = [
    (name: "IdentityTable", text: IdentityTable.text), (name: "OutlineTable", text: OutlineTable.text),
    (name: "QuantityTable", text: QuantityTable.text), (name: "IndicatorTable", text: IndicatorTable.text),
    (name: "PointTable", text: PointTable.text), (name: "WeaknessTable", text: WeaknessTable.text),
    (name: "FindingTable", text: FindingTable.text),
  ]
}
