import Manifest

/// The labels that tools of every vendor read: `app.kubernetes.io/name` and its kin.
///
/// Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
public struct StandardLabels: Sendable, Hashable {
  /// `app.kubernetes.io/name`: the application.
  public var name: String
  /// `app.kubernetes.io/instance`: which of several in a cluster.
  public var instance: String?
  /// `app.kubernetes.io/version`: the version that runs now.
  public var version: String?
  /// `app.kubernetes.io/component`: its part in the architecture.
  public var component: String?
  /// `app.kubernetes.io/part-of`: the larger application.
  public var partOf: String?
  /// `app.kubernetes.io/managed-by`: the tool that operates it.
  public var managedBy: String?

  /// A set of labels; what is nil is left out.
  public init(
    name: String,
    instance: String? = nil,
    version: String? = nil,
    component: String? = nil,
    partOf: String? = nil,
    managedBy: String? = nil
  ) {
    self.name = name
    self.instance = instance
    self.version = version
    self.component = component
    self.partOf = partOf
    self.managedBy = managedBy
  }

  /// Every label that is given, for `metadata.labels`.
  public var all: OrderedMap<String> {
    labels([
      ("name", name), ("instance", instance), ("version", version), ("component", component),
      ("part-of", partOf), ("managed-by", managedBy),
    ])
  }

  /// Those that stay when the version or the tool changes, for selectors, which can't be changed later: name, instance
  /// and component.
  public var selector: OrderedMap<String> {
    labels([("name", name), ("instance", instance), ("component", component)])
  }

  private func labels(_ pairs: [(String, String?)]) -> OrderedMap<String> {
    OrderedMap(
      pairs.compactMap { key, value in value.map { ("app.kubernetes.io/\(key)", $0) } }
    )
  }
}
