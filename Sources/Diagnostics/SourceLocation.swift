/// A place in a source file: a line of a Swift spec, or a line and column of a YAML file.
///
/// A Swift place is kept as `#fileID` (`Module/File.swift`), because `#filePath` would put the build machine's
/// folders into every binary. It becomes a path only when it is printed; see ``DiagnosticPrinter``.
public struct SourceLocation: Sendable, Hashable {
  /// How ``file`` is to be read.
  public enum Kind: Sendable, Hashable {
    /// `file` is a `#fileID`: the module's name, a slash, the file's name.
    case swift
    /// `file` is a path as the user gave it, relative to the repository's root where it is inside.
    case path
  }

  /// Whether ``file`` is a `#fileID` or a path.
  public let kind: Kind
  /// A `#fileID` or a path, as ``kind`` says.
  public let file: String
  /// The line, counted from 1.
  public let line: Int
  /// The column in characters, counted from 1; nil for places in Swift.
  public let column: Int?

  /// A place in a Swift file, from the caller's `#fileID` and `#line`.
  public init(fileID: String, line: Int) {
    kind = .swift
    file = fileID
    self.line = line
    column = nil
  }

  /// A place in a file that was read, such as a YAML manifest.
  public init(path: String, line: Int, column: Int? = nil) {
    kind = .path
    file = path
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders by file, then line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column ?? 0) < (right.file, right.line, right.column ?? 0)
  }
}
