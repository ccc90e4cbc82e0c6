import Manifest

/// One of a set of texts that an API knows, or another through ``custom(_:)``.
///
/// It takes no literal: a literal would let a typo in as if it were a value of the API.
public protocol OpenSet: FieldValue, Hashable {
  /// As the manifest writes it.
  var text: String { get }
  /// A value as it is, whether or not the API knows it.
  init(text: String, unchecked: Void)
}

extension OpenSet {
  /// A value that the set does not list: a newer one, or an extension's.
  public static func custom(_ text: String) -> Self { Self(text: text, unchecked: ()) }

  /// Reads a text, listed or not.
  @inlinable
  public init?(field: Value) {
    guard let text = field.string else { return nil }
    self.init(text: text, unchecked: ())
  }

  /// The text.
  @inlinable
  public var field: Value { .string(text) }
}
