/// Texts by number, each once.
struct TextLibrary {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a text.
  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
