import Diagnostics
import Manifest
import Resources

/// YAML documents that are data of a spec, and what a closure makes of them: tenants that are a file each.
///
/// ```swift
/// DataFiles("specs/tenants") { documents in
///   for document in documents { Tenant(document) }
/// }
/// ```
///
/// The spec only names the path; the command line reads it, so a new file needs no build. A fault in a file's syntax is
/// reported at its line and column, and the closure gets the other documents all the same.
public struct DataFiles: Component {
  package let path: String
  package let location: SourceLocation
  package let content: @Sendable ([DataDocument]) -> [any Component]

  /// The documents of a file, or of every `.yaml` and `.yml` file of a folder and the folders in it, by their paths.
  ///
  /// - Parameters:
  ///   - path: Relative to the repository's root.
  ///   - content: What the documents mean; the same documents must give the same components.
  public init(
    _ path: String,
    fileID: String = #fileID,
    line: Int = #line,
    @ComponentBuilder content: @escaping @Sendable ([DataDocument]) -> [any Component]
  ) {
    self.path = path
    location = SourceLocation(fileID: fileID, line: line)
    self.content = content
  }
}

/// One YAML document that a spec reads as data.
public struct DataDocument: Sendable {
  /// What it holds.
  public let value: Value
  private let locate: @Sendable (FieldPath) -> SourceLocation

  /// A document, with the places of its fields.
  public init(_ value: Value, locate: @escaping @Sendable (FieldPath) -> SourceLocation) {
    self.value = value
    self.locate = locate
  }

  /// The place to show for a field, or for the nearest part of its path that exists; without a path, of the document.
  public func location(at path: FieldPath = FieldPath()) -> SourceLocation { locate(path) }
}
