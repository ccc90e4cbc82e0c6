import Manifest

/// Which versions of which kinds the API server itself serves.
///
/// Nobody can add a kind to its groups, so that one that isn't here doesn't exist.
public struct ServedKinds: Sendable, Hashable {
  /// A version of a kind that is no longer served.
  package struct Removal: Sendable, Hashable {
    /// The first release of Kubernetes without it.
    package let release: String
  }

  private var versions: [GroupKind: [String]] = [:]
  private var removals: [GroupKind: [String: Removal]] = [:]
  private var kinds: [String: Set<String>] = [:]
  /// The names in URLs, and in rights, of what each group has or had.
  package private(set) var resources: [String: Set<String>] = [:]

  /// Nothing.
  public init() {}

  /// Reads lines of `group/version Kind Kind …`; the core group is written `/v1`.
  ///
  /// - Parameters:
  ///   - served: What is served.
  ///   - removed: What no longer is, by the first release of Kubernetes without it.
  ///   - others: Lines of `group name name …`: what rights name and no kind stands for.
  public init(
    served: [String],
    removed: [String: [String]] = [:],
    others: [String] = []
  ) {
    for (kind, version) in served.flatMap(Self.kinds) {
      versions[kind, default: []].append(version)
      kinds[kind.group, default: []].insert(kind.kind)
    }
    for (release, lines) in removed {
      for (kind, version) in lines.flatMap(Self.kinds) {
        removals[kind, default: [:]][version] = Removal(release: release)
        kinds[kind.group, default: []].formUnion([])
      }
    }
    for kind in Set(versions.keys).union(removals.keys) {
      resources[kind.group, default: []].insert(kind.kind.asResource)
    }
    for line in others {
      let words = line.split(separator: " ").map(String.init)
      resources[words[0] == "/" ? "" : words[0], default: []].formUnion(words.dropFirst())
    }
  }

  private static func kinds(_ line: String) -> [(GroupKind, String)] {
    let words = line.split(separator: " ")
    guard let first = words.first else { return [] }
    let parts = first.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return [] }
    return words.dropFirst().map { (GroupKind(String(parts[0]), String($0)), String(parts[1])) }
  }

  /// The kinds that are served in a group; nil if the group isn't the API server's.
  package func kinds(in group: String) -> Set<String>? { kinds[group] }

  /// The versions in which a kind is served, the preferred one first.
  package func versions(of kind: GroupKind) -> [String] { versions[kind] ?? [] }

  /// When a version of a kind was removed; nil if it never was.
  package func removal(of kind: GroupKind, version: String) -> Removal? {
    removals[kind]?[version]
  }

  /// Where a kind of this name is served, in any group, as an `apiVersion`, in alphabetical order.
  package func apiVersions(ofKind name: String) -> [String] {
    kinds.filter { $0.value.contains(name) }.keys.sorted().compactMap { group in
      versions(of: GroupKind(group, name)).first.map { group.isEmpty ? $0 : "\(group)/\($0)" }
    }
  }

  /// Adds what another table has.
  mutating func formUnion(_ other: ServedKinds) {
    versions.merge(other.versions) { $1 }
    removals.merge(other.removals) { $1 }
    kinds.merge(other.kinds) { $0.union($1) }
    resources.merge(other.resources) { $0.union($1) }
  }
}

extension String {
  /// What a kind is called in URLs: small, in the plural.
  fileprivate var asResource: String {
    let word = lowercased()
    if word.hasSuffix("endpoints") { return word }
    if word.hasSuffix("y") { return word.dropLast() + "ies" }
    return word.hasSuffix("s") ? word + "es" : word + "s"
  }
}
