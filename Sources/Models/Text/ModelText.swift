/// Models as text: one section a model, one after the other, for raw string literals (`#"""…"""#`) in Swift sources.
///
/// A section begins with `model NAME KIND fixed 20`: the name, the kind, and the number of binary digits behind the point
/// of its numbers. Then comes one line a field: its name and its values, parted by blanks. An array stands in lines of its
/// own below the name of the field, how many numbers it has and how many characters; see `Digit`.
package enum ModelText {
  /// The section of a model; it ends with a line break.
  ///
  /// - Parameters:
  ///   - model: What to write.
  ///   - name: Without blanks.
  package static func text(_ model: some StoredModel, name: String) -> String {
    var writer = ModelWriter()
    writer.line("model", [name, type(of: model).kind, "fixed", String(FixedPoint.bits)])
    model.write(to: &writer)
    return writer.text
  }

  /// Reads a model.
  ///
  /// - Parameters:
  ///   - type: What it is.
  ///   - name: What it is called.
  ///   - text: The sections of one or more models.
  ///   - table: The grams that it was trained over, where it is a model of grams.
  /// - Complexity: O(n) in the text up to its end; levels are not looked at where they were compiled into the program.
  package static func read<Model: StoredModel>(
    _ type: Model.Type = Model.self, name: String, from text: String, table: GramTable? = nil
  ) throws(ModelFault) -> Model {
    var reader = ModelReader(text, table: table)
    return try reader.read(name)
  }

  /// Reads a model that was compiled into the program; a fault in it ends the program.
  package static func compiled<Model: StoredModel>(
    _ name: String, in text: StaticString, table: GramTable? = nil
  ) -> Model {
    var reader = ModelReader(compiled: text, table: table)
    return reader.compiled(name)
  }
}

extension ModelReader {
  /// Reads the next model of several that were compiled into the program; a fault in it ends the program.
  mutating func compiled<Model: StoredModel>(_ name: String) -> Model {
    do {
      return try read(name)
    } catch {
      fatalError("compiled model \(error.model), line \(error.line): \(error.reason)")
    }
  }
}
