import Manifest

/// A typed view of a mapping: the mapping is all that it stores.
public protocol MappingBacked: FieldValue {
  /// What it stores.
  var tree: Mapping { get set }

  /// A view of a mapping as it is; what does not fit the type is kept, and reads as absent.
  init(tree: Mapping, unchecked: Void)
}

extension MappingBacked {
  /// Empty: assigned to a field it is written `{}`.
  @inlinable
  public init() { self.init(tree: [:], unchecked: ()) }

  /// Reads a mapping; nil if the value is another type.
  @inlinable
  public init?(field: Value) {
    guard let mapping = field.mapping else { return nil }
    self.init(tree: mapping, unchecked: ())
  }

  /// The mapping as a value.
  @inlinable
  public var field: Value { .mapping(tree) }

  /// Whether nothing is set.
  @inlinable
  public var isEmpty: Bool { tree.isEmpty }
}
