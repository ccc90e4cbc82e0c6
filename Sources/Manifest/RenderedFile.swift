/// A file that a compiler made: where it goes and what it holds.
public struct RenderedFile: Sendable, Hashable {
  /// The path under the output folder, with `/` between its parts.
  public let path: String
  /// The contents.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
