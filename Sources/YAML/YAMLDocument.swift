import Diagnostics
import Manifest

/// One document of a file that was read.
package struct YAMLDocument: Sendable {
  /// The file, as the reader was told.
  package let path: String
  /// What the document holds.
  package let root: YAMLNode

  /// The document without its places.
  ///
  /// - Complexity: O(*n*) in the document's nodes.
  package var value: Value { root.value }

  /// The place to show for a field, or for the nearest part of its path that exists; without a path, of the document.
  package func location(at path: FieldPath = FieldPath()) -> SourceLocation {
    root.mark(at: path).location(in: self.path)
  }
}
