/// A file that a compiler made: where it goes and what it holds.
package struct RenderedFile: Sendable, Hashable {
  /// The path under the output folder, with `/` between its parts.
  package let path: String
  /// The contents.
  package let bytes: [UInt8]

  /// How the first line of every file begins.
  ///
  /// Frozen: every release that ever was must recognise the files of every other.
  package static let ownershipMark = "# Rendered by swell ("

  /// The first line of every file of a platform's environment, which is named by its folder.
  package static func mark(of environment: String) -> String {
    "\(ownershipMark)\(environment)). Do not edit."
  }

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
