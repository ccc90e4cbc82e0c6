/// An API group and version, as `apiVersion` writes them: `v1`, `apps/v1`.
public struct GroupVersion: Sendable, Hashable {
  /// The group; empty for the core group.
  public let group: String
  /// The version, such as `v1` or `v1beta1`.
  public let version: String

  /// A group and version.
  public init(group: String, version: String) {
    self.group = group
    self.version = version
  }

  /// Reads an `apiVersion`; nil if it has more than one slash or an empty part.
  public init?(apiVersion: String) {
    let parts = apiVersion.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(
      group: parts.count == 2 ? String(parts[0]) : "",
      version: String(parts[parts.count - 1])
    )
  }

  /// As a manifest writes it.
  public var apiVersion: String { group.isEmpty ? version : "\(group)/\(version)" }
}

/// A kind whatever its version: what tables of knowledge are keyed by.
public struct GroupKind: Sendable, Hashable {
  /// The API group; empty for the core group.
  public let group: String
  /// The kind, such as `Deployment`.
  public let kind: String

  /// A group and kind.
  public init(_ group: String, _ kind: String) {
    self.group = group
    self.kind = kind
  }
}

extension GroupKind: Comparable, CustomStringConvertible {
  /// Orders by group, then kind.
  public static func < (left: Self, right: Self) -> Bool {
    (left.group, left.kind) < (right.group, right.kind)
  }

  /// `Kind.group`, or the kind alone in the core group.
  public var description: String { group.isEmpty ? kind : "\(kind).\(group)" }
}

/// Which object of a cluster a manifest describes.
public struct ObjectIdentity: Sendable, Hashable {
  /// The API group; empty for the core group.
  public let group: String
  /// The API version that the manifest is written in.
  public let version: String
  /// The kind.
  public let kind: String
  /// The namespace; nil for a cluster-scoped object.
  public let namespace: String?
  /// The name.
  public let name: String

  /// An identity.
  public init(group: String, version: String, kind: String, namespace: String?, name: String) {
    self.group = group
    self.version = version
    self.kind = kind
    self.namespace = namespace
    self.name = name
  }

  /// The kind whatever its version.
  public var groupKind: GroupKind { GroupKind(group, kind) }
}

extension ObjectIdentity {
  /// What makes two manifests the same object: all but the version, which the API server converts.
  public struct Key: Sendable, Hashable {
    /// The kind.
    public let groupKind: GroupKind
    /// The namespace; nil for a cluster-scoped object.
    public let namespace: String?
    /// The name.
    public let name: String

    /// Which object, whatever the version.
    public init(groupKind: GroupKind, namespace: String?, name: String) {
      self.groupKind = groupKind
      self.namespace = namespace
      self.name = name
    }

    /// Hashes what tells most objects apart; few share name and namespace, and hashing is most of what a table costs.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(namespace)
    }
  }

  /// What makes two manifests the same object.
  public var key: Key { Key(groupKind: groupKind, namespace: namespace, name: name) }
}

extension ObjectIdentity: Comparable, CustomStringConvertible {
  /// Orders by namespace (cluster-scoped first), group, kind, name, version.
  public static func < (left: Self, right: Self) -> Bool {
    (left.namespace ?? "", left.group, left.kind, left.name, left.version)
      < (right.namespace ?? "", right.group, right.kind, right.name, right.version)
  }

  /// `Kind namespace/name`, or `Kind name` for a cluster-scoped object and for one whose namespace isn't known.
  public var description: String {
    guard let namespace, !namespace.isEmpty else { return "\(kind) \(name)" }
    return "\(kind) \(namespace)/\(name)"
  }
}
