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
  // at most one; an array, because a structure can't hold itself
  private var makers: [SourceLocation] = []

  /// The line of a component's source that made what an author's line asked for; nil if the line itself is meant.
  public var maker: SourceLocation? { makers.first }

  /// The module, the first part of a `#fileID`; nil for a path.
  public var module: Substring? {
    kind == .swift ? file[..<(file.utf8.firstIndex(of: UInt8(ascii: "/")) ?? file.endIndex)] : nil
  }

  /// The author's line alone.
  public var withoutMaker: SourceLocation {
    var place = self
    place.makers = []
    return place
  }

  /// This place, as that of what a component's line makes because of it.
  public func made(by maker: SourceLocation) -> SourceLocation {
    var place = self
    place.makers = [maker]
    return place
  }

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
  /// Orders by file, then line, then column, then the component's line.
  public static func < (left: Self, right: Self) -> Bool {
    let first = (left.file, left.line, left.column ?? 0)
    let second = (right.file, right.line, right.column ?? 0)
    guard first == second else { return first < second }
    switch (left.maker, right.maker) {
    case (nil, .some): return true
    case (let left?, let right?): return left < right
    case (_, nil): return false
    }
  }
}
