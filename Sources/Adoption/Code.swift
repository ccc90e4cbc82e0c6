/// Lines of Swift that stand together; the first goes where the expression is asked for.
struct Code: Hashable {
  var lines: [String]

  init(_ line: String) { lines = [line] }

  init(lines: [String]) { self.lines = lines }

  /// Whether it could stand inside a line.
  var isLine: Bool { lines.count == 1 }

  var width: Int { lines.map(\.count).max() ?? 0 }

  /// Two blanks deeper; an empty line stays empty.
  var indented: Code { Code(lines: lines.map { $0.isEmpty ? "" : "  " + $0 }) }

  func prefixed(_ text: String) -> Code {
    Code(lines: [text + (lines.first ?? "")] + lines.dropFirst())
  }

  func suffixed(_ text: String) -> Code {
    Code(lines: lines.dropLast() + [(lines.last ?? "") + text])
  }

  /// The parts between brackets: in one line if it is short, else each on lines of its own.
  ///
  /// - Parameter trailing: What stands behind each part but the last on its own lines; `,` behind the last one too.
  static func list(
    _ open: String,
    _ parts: [Code],
    _ close: String,
    width: Int = 72,
    endsWithComma: Bool = true
  ) -> Code {
    if parts.allSatisfy(\.isLine) {
      let line = open + parts.map { $0.lines[0] }.joined(separator: ", ") + close
      if line.count <= width { return Code(line) }
    }
    // one element that opens its own brackets needs no lines for ours
    if parts.count == 1, open == "[", close == "]", parts[0].lines.last?.hasPrefix("}") == true {
      return parts[0].prefixed(open).suffixed(close)
    }
    var lines = [open]
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      lines += part.suffixed(isLast && !endsWithComma ? "" : ",").indented.lines
    }
    return Code(lines: lines + [close])
  }

  /// Statements between braces behind an opening.
  static func block(_ opening: String, _ statements: [Code]) -> Code {
    if statements.count == 1, statements[0].isLine {
      let line = "\(opening) { \(statements[0].lines[0]) }"
      if line.count <= 88 { return Code(line) }
    }
    return member(opening, statements)
  }

  /// Statements between braces on lines of their own, as members of a type are written.
  static func member(_ opening: String, _ statements: [Code]) -> Code {
    Code(lines: ["\(opening) {"] + statements.flatMap(\.indented.lines) + ["}"])
  }

  static func + (left: Code, right: Code) -> Code { Code(lines: left.lines + right.lines) }
}
