import Manifest

/// A free map such as labels or resource requests: any keys, values of one type, in the order written.
public struct OrderedMap<Element: FieldValue>: MappingBacked {
  /// The entries.
  public var tree: Mapping

  /// A view of a mapping as it is.
  @inlinable
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// The pairs in their order; of a key given twice the last value stands.
  @inlinable
  public init(_ pairs: some Sequence<(String, Element)>) {
    tree = Mapping(pairs.lazy.map { ($0, $1.field) })
  }

  /// The value of a key; assigning nil removes it, a new key goes to the end.
  @inlinable
  public subscript(key: String) -> Element? {
    get { tree[key].flatMap(Element.init(field:)) }
    set { tree[key] = newValue?.field }
  }

  /// The keys, in order.
  public var keys: [String] { tree.keys }

  /// This map with another's entries set on top; new keys go to the end.
  public func merging(_ other: OrderedMap) -> OrderedMap {
    var merged = self
    for entry in other.tree { merged.tree[entry.key] = entry.value }
    return merged
  }
}

extension OrderedMap: ExpressibleByDictionaryLiteral {
  /// The pairs in the order written.
  @inlinable
  public init(dictionaryLiteral elements: (String, Element)...) { self.init(elements) }
}

extension OrderedMap: Equatable {
  /// Same entries in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.tree == right.tree }
}
