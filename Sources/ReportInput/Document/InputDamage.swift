/// What is broken in a file of a known format.
package enum InputDamage: Hashable, Sendable {
  /// The file is a package without parts.
  case noParts
  /// The package ends before its list of parts: it was cut off.
  case cutOff
  /// A part of the package does not unpack to what it should.
  case part(String)
  /// The package is packed by a method that is not known, by its number in the ZIP format.
  case packingMethod(Int)
  /// The package holds no part with a document's text.
  case noDocument
  /// An XML document declares entities, which no report does and by which files are made to grow without end.
  case entities
  /// An XML document is not well-formed; the line is the first, from 1, that cannot be read.
  case xml(line: Int)
  /// A saved message holds no page.
  case noPage
}
