extension TypeOutline {
  /// What the file beside a user's own kinds is called.
  package static let fileName = "TypeOutline.swift"

  /// The outline in comments: a Swift file that costs nothing to compile.
  package var comments: String {
    text.split(separator: "\n").map { "// \($0)\n" }.joined()
  }

  /// The outline as a constant of ``KnownOutlines``.
  ///
  /// - Parameter name: The constant's.
  package func constant(named name: String) -> String {
    "extension KnownOutlines {\n  static let \(name) = \"\"\"\n"
      + text.split(separator: "\n").map { "    \($0)\n" }.joined() + "    \"\"\"\n}\n"
  }

  /// Reads an outline in comments, whatever stands above it; nil if the file holds none.
  ///
  /// - Throws: ``ParseError`` with the line of the file.
  package static func read(file text: String) throws(ParseError) -> TypeOutline? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(of: "// \(heading)") else { return nil }
    var outline = ""
    for line in lines[first...] where !line.isEmpty {
      outline += (line.hasPrefix("// ") ? line.dropFirst(3) : line) + "\n"
    }
    do throws(ParseError) { return try TypeOutline(parsing: outline) } catch {
      throw ParseError(message: error.message, line: error.line + first)
    }
  }
}
