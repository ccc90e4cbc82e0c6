import Manifest

/// How a text names an object.
public enum Spelling: Sendable, Hashable {
  /// By its name alone.
  case plain
  /// As `namespace/name`, or by the name alone; `.` is the namespace of the object that refers.
  case slashed
  /// As several of `namespace-name@provider`, with commas between; those of other providers are passed over.
  ///
  /// A namespace may hold hyphens too, so that any of them may be the border.
  case listed(provider: String)
  /// As a host of the cluster: `name`, or `name.namespace.svc.cluster.local`; any other is outside.
  case host
  /// As a URL, or as a host with a port, whose host is `name.namespace.svc`, with or without the cluster's domain.
  case address
}
