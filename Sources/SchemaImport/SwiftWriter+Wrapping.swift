extension SwiftWriter {
  /// How wide a line may be that can be broken.
  static let width = 120

  /// Whether a line at the current depth is no wider than it may be.
  private func fits(_ line: String) -> Bool { depth * 2 + line.count <= Self.width }

  /// A list on one line, or with an element a line where that is too wide.
  mutating func list(_ opening: String, _ elements: [String], _ closing: String) {
    let whole = opening + elements.joined(separator: ", ") + closing
    guard !fits(whole), elements.count > 1 else { return line(whole) }
    line(opening)
    for (index, element) in elements.enumerated() {
      line("  " + element + (index < elements.count - 1 ? "," : ""))
    }
    line(closing)
  }

  /// A body on the line that opens it, or with each of its parts on a line where that is too wide.
  mutating func body(_ opening: String, _ parts: [String]) {
    let whole = "\(opening) { \(parts.joined(separator: " ")) }"
    guard !fits(whole) else { return line(whole) }
    block("\(opening) {") { writer in
      for part in parts { writer.line(part) }
    }
  }

  /// Two parts of a line, or of two where that is too wide.
  mutating func line(_ start: String, _ end: String) {
    let whole = "\(start) \(end)"
    guard !fits(whole) else { return line(whole) }
    line(start)
    line("  \(end)")
  }

  /// A comment of documentation, broken between words.
  mutating func documentation(_ text: String) {
    for words in wrapped(text.split(separator: " "), by: " ", indent: 4) { line("/// \(words)") }
  }

  /// The constant that lists a type's fields.
  ///
  /// - Parameters:
  ///   - marks: The marks of each field.
  ///   - names: The names of the fields, as literals.
  ///   - types: The types that the fields nest.
  mutating func fieldTable(_ marks: [String], _ names: [String], _ types: [String]) {
    let opening = "public static let fields = FieldTable("
    let literal = SwiftText.literal(marks.joined(separator: " "))
    let lists = ([names] + (types.isEmpty ? [] : [types])).map {
      "[\($0.joined(separator: ", "))]"
    }
    let whole = opening + ([literal] + lists).joined(separator: ", ") + ")"
    guard !fits(whole) else { return line(whole) }
    line(opening)
    depth += 1
    if fits(literal + ",") {
      line(literal + ",")
    } else {
      line("\"\"\"")
      let lines = wrapped(
        marks.map { SwiftText.literal($0).dropFirst().dropLast() },
        by: " ",
        indent: 2
      )
      for (index, marks) in lines.enumerated() {
        line(marks + (index < lines.count - 1 ? " \\" : ""))
      }
      line("\"\"\",")
    }
    wrappedArray(names, closing: types.isEmpty ? "]" : "],")
    if !types.isEmpty { wrappedArray(types, closing: "]") }
    depth -= 1
    line(")")
  }

  private mutating func wrappedArray(_ elements: [String], closing: String) {
    let whole = "[\(elements.joined(separator: ", "))" + closing
    guard !fits(whole) else { return line(whole) }
    line("[")
    for line in wrapped(elements.map { "\($0)," }, by: " ", indent: 2) { self.line("  " + line) }
    line(closing)
  }

  /// Words in as few lines as they fit in; one that is wider than a line has a line of its own.
  private func wrapped(
    _ words: [some StringProtocol],
    by separator: String,
    indent: Int
  ) -> [String] {
    let width = Self.width - depth * 2 - indent
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + separator.count + word.count <= width {
        lines[lines.count - 1] = last + separator + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
