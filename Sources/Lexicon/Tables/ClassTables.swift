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
  /// All tables of this form.
  static let all = [
    IdentityTable.text, OutlineTable.text, QuantityTable.text, IndicatorTable.text, PointTable.text,
    WeaknessTable.text, FindingTable.text,
  ]
}
