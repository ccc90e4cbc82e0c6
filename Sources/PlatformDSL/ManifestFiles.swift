import Diagnostics
import Resources

/// Objects read from YAML: a file, or every `.yaml` and `.yml` file of a folder and the folders in it.
///
/// The spec only names the path; the command line reads it. A fault in a file is reported at its line and column.
public struct ManifestFiles: Component {
  package let path: String
  package let location: SourceLocation

  /// Manifests at a path relative to the repository's root.
  public init(_ path: String, fileID: String = #fileID, line: Int = #line) {
    self.path = path
    location = SourceLocation(fileID: fileID, line: line)
  }
}
