import Diagnostics

/// A place in a text that was read.
package struct YAMLMark: Sendable, Hashable {
  private let storedLine: UInt32
  private let storedColumn: UInt32

  /// The line, counted from 1.
  package var line: Int { Int(storedLine) }
  /// The column in characters, counted from 1.
  package var column: Int { Int(storedColumn) }

  /// A place; both are counted from 1.
  package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  /// The place in the file that was read.
  package func location(in path: String) -> SourceLocation {
    SourceLocation(path: path, line: line, column: column)
  }
}
