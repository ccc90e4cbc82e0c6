/// Named values in a fixed order, each name once.
///
/// Manifests have few keys a mapping, so a key is found by comparing one after the other; only mappings of more than
/// ``indexThreshold`` keys (a ConfigMap of many files, a list of ten thousand hosts) carry an index.
///
/// Two mappings are equal when they have the same entries in the same order; ``isEquivalent(to:)`` ignores the order.
public struct Mapping: Sendable {
  /// One name and its value.
  public struct Entry: Sendable {
    /// Of an entry whose field no table has named.
    @inlinable package static var unranked: UInt16 { .max }

    /// The name.
    public let key: String
    /// The value.
    public var value: Value
    /// The position of the field in the table of the type that wrote the entry; ``unranked`` in free maps and in what
    /// was read from a file.
    ///
    /// It is a hint that saves comparing names, and no part of what the entry says: a mapping may be viewed as another
    /// type, whose table has another field at this position. So whoever uses it compares the name, too. It stands behind
    /// the value because only there it takes no room: the 16 + 17 bytes before it are padded to 40.
    package let rank: UInt16

    /// An entry.
    @inlinable
    public init(key: String, value: Value) {
      self.init(key: key, value: value, rank: Self.unranked)
    }

    @usableFromInline
    package init(key: String, value: Value, rank: UInt16) {
      self.key = key
      self.value = value
      self.rank = rank
    }
  }

  static let indexThreshold = 24

  package private(set) var entries: [Entry] = []
  private var index: [CodePoints: Int]?

  /// No entries.
  public init() {}

  /// The pairs in their order; of a key given twice the last value stands, at the first one's place.
  @inlinable
  public init(_ pairs: some Sequence<(String, Value)>) {
    self.init()
    reserveCapacity(pairs.underestimatedCount)
    for (key, value) in pairs { self[key] = value }
  }

  /// The value of a key; assigning nil removes it, a new key goes to the end.
  ///
  /// - Complexity: O(1) on average; removal is O(*n*).
  public subscript(key: String) -> Value? {
    get {
      position(of: key).map { entries[$0].value }
    }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): entries[position].value = value
      case (nil, let value?): insert(Entry(key: key, value: value), at: entries.count)
      case (let position?, nil): remove(at: position)
      case (nil, nil): break
      }
    }
  }

  /// Where the key stands, counted from 0; nil if it is absent.
  public func position(of key: String) -> Int? {
    if let index { return index[CodePoints(key)] }
    return entries.firstIndex { $0.key.isSameText(as: key) }
  }

  /// Puts a key that is not there yet at a position.
  ///
  /// - Complexity: O(*n*) unless the position is the end.
  package mutating func insert(_ entry: Entry, at position: Int) {
    assert(self.position(of: entry.key) == nil, "a key stands in a mapping once")
    if position == entries.count {
      entries.append(entry)
      if index != nil {
        index?[CodePoints(entry.key)] = position
      } else if entries.count > Self.indexThreshold {
        rebuildIndex()
      }
    } else {
      entries.insert(entry, at: position)
      rebuildIndex()
    }
  }

  /// The value at a position, for changing it in place.
  package subscript(valueAt position: Int) -> Value {
    _read { yield entries[position].value }
    _modify { yield &entries[position].value }
  }

  /// Takes the value out for changing it without a copy; it must be put back with `subscript(valueAt:)`.
  package mutating func takeValue(at position: Int) -> Value {
    var taken = Value.null
    swap(&taken, &entries[position].value)
    return taken
  }

  /// Removes the entry at a position.
  ///
  /// - Complexity: O(*n*).
  package mutating func remove(at position: Int) {
    entries.remove(at: position)
    rebuildIndex()
  }

  /// Makes room for as many entries in one allocation.
  @usableFromInline
  package mutating func reserveCapacity(_ capacity: Int) { entries.reserveCapacity(capacity) }

  /// Whether both have the same entries, in any order, at every depth.
  package func isEquivalent(to other: Mapping) -> Bool {
    guard entries.count == other.entries.count else { return false }
    return entries.allSatisfy { entry in
      other[entry.key].map { $0.isEquivalent(to: entry.value) } ?? false
    }
  }

  private mutating func rebuildIndex() {
    guard entries.count > Self.indexThreshold else { return index = nil }
    index = Dictionary(
      uniqueKeysWithValues: entries.enumerated().map { (CodePoints($1.key), $0) }
    )
  }
}

extension Mapping.Entry: Hashable {
  /// Same name and same value.
  public static func == (left: Self, right: Self) -> Bool {
    left.key.isSameText(as: right.key) && left.value == right.value
  }

  /// Hashes the name and the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}

extension Mapping: Hashable {
  /// Same entries, same order.
  public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }

  /// Hashes the entries in their order.
  public func hash(into hasher: inout Hasher) { hasher.combine(entries) }
}

extension Mapping: RandomAccessCollection {
  /// 0, always.
  public var startIndex: Int { entries.startIndex }
  /// The number of entries.
  public var endIndex: Int { entries.endIndex }
  /// The entry at a position.
  public subscript(position: Int) -> Entry { entries[position] }
  /// The names, in order.
  public var keys: [String] { entries.map(\.key) }
}

extension Mapping: ExpressibleByDictionaryLiteral {
  /// The pairs in the order written; of a key given twice the last value stands.
  public init(dictionaryLiteral elements: (String, Value)...) { self.init(elements) }
}
