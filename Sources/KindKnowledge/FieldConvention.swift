import Manifest

/// What a field means wherever an API has one of its name, so that `verify` follows it in kinds that no table has.
public enum FieldConvention: Sendable, Hashable {
  /// A mapping of `name` and `key`, perhaps with `namespace` and `optional`: a key of an object of this kind.
  case keySelector(GroupKind)
  /// A mapping of `name`, perhaps with `namespace`, in `spec`: an object of this kind that a controller writes.
  case product(GroupKind)
}
