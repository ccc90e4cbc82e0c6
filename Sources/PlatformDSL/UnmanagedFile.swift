import Diagnostics
import Resources

/// A file in a rendered folder that swell doesn't make and that stays there on purpose.
///
/// ```swift
/// Application("web", namespace: "web") {
///   UnmanagedFile("sealed/token.yaml", because: "sealed by hand until the store is there")
/// }
/// ```
/// Argo CD applies every manifest of an Application's folder, also one that no spec declares; `check` fails for such a file
/// unless it is declared so. One that isn't there is reported as a warning.
public struct UnmanagedFile: Component, Sendable, Hashable {
  /// The path in the Application's folder, or, in the platform's closure, in the environment's.
  ///
  /// A `*` stands for any text.
  public let path: String
  /// Who made it and why it stays, for whoever reads the spec.
  public let reason: String
  /// Where the spec declares it.
  public package(set) var location: SourceLocation

  /// A file that stays.
  public init(
    _ path: String,
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) {
    self.path = path
    self.reason = reason
    location = SourceLocation(fileID: fileID, line: line)
  }
}
