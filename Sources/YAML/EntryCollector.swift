import Manifest

/// The entries of a mapping while it is read: each key once, merged ones where `<<` stands.
struct EntryCollector {
  /// Below as many keys a comparison with each is faster than a table.
  private static let indexThreshold = 24

  private var explicit: [YAMLNode.Entry] = []
  private var index: [CodePoints: Int] = [:]
  private var merged: [YAMLNode.Entry] = []
  private var mergePosition = 0
  /// Where `<<` stands, if there is one.
  private(set) var mergeMark: YAMLMark?

  /// Adds an entry, unless its key is there already: then it returns the place of the first.
  mutating func add(_ entry: YAMLNode.Entry) -> YAMLMark? {
    if let position = position(of: entry.key) { return explicit[position].keyMark }
    if explicit.isEmpty { explicit.reserveCapacity(6) }
    explicit.append(entry)
    if !index.isEmpty {
      index[CodePoints(entry.key)] = explicit.count - 1
    } else if explicit.count > Self.indexThreshold {
      index = Dictionary(
        uniqueKeysWithValues: explicit.enumerated().map { (CodePoints($1.key), $0) }
      )
    }
    return nil
  }

  /// The first entry so far whose key is also in one of the mappings.
  func firstEntry(replacedBy sources: [[YAMLNode.Entry]]) -> YAMLNode.Entry? {
    sources.joined().compactMap { position(of: $0.key) }.min().map { explicit[$0] }
  }

  /// Notes mappings to merge, the first of which wins.
  mutating func merge(_ sources: [[YAMLNode.Entry]], mark: YAMLMark) {
    mergeMark = mark
    mergePosition = explicit.count
    var names: Set<CodePoints> = []
    merged = sources.joined().filter { names.insert(CodePoints($0.key)).inserted }
  }

  /// All entries; explicit ones win over merged ones.
  var entries: [YAMLNode.Entry] {
    guard mergeMark != nil else { return explicit }
    var entries = explicit
    entries.insert(
      contentsOf: merged.filter { position(of: $0.key) == nil },
      at: mergePosition
    )
    return entries
  }

  private func position(of key: String) -> Int? {
    index.isEmpty ? explicit.firstIndex { $0.key.isSameText(as: key) } : index[CodePoints(key)]
  }
}
