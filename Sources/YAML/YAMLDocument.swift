import Diagnostics
import Manifest

/// One document of a file that was read.
public struct YAMLDocument: Sendable {
  /// The file, as the reader was told.
  public let path: String
  /// What the document holds.
  public let root: YAMLNode

  /// The document without its places.
  ///
  /// - Complexity: O(*n*) in the document's nodes.
  public var value: Value { root.value }

  /// The place to show for a field, or for the nearest part of its path that exists; without a path, of the document.
  public func location(at path: FieldPath = FieldPath()) -> SourceLocation {
    root.mark(at: path).location(in: self.path)
  }
}
