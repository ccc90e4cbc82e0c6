import Manifest

/// What policies look for in a kind's objects, as data: which fields hold secrets, rights, containers.
///
/// Pods are known by ``LinkRules/pods``.
public struct KindFacets: Sendable, Hashable {
  /// Fields whose very purpose is a secret value: a Secret's `data.*`.
  public var secretValues: [PathPattern]
  /// Rules that grant rights: mappings of `verbs`, `resources` and `apiGroups`.
  public var rights: [PathPattern]
  /// References to a role that is granted, by `name`.
  public var grantedRoles: [PathPattern]
  /// Containers that stand in no pod template: the steps of a Task.
  public var containers: [PathPattern]
  /// Image references that stand in no container.
  public var images: [PathPattern]
  /// Fields that hold names or keys, though they are called like a secret: `spec.data[].secretKey` of an ExternalSecret.
  public var names: [PathPattern]

  /// What there is; nothing by default.
  public init(
    secretValues: [PathPattern] = [],
    rights: [PathPattern] = [],
    grantedRoles: [PathPattern] = [],
    containers: [PathPattern] = [],
    images: [PathPattern] = [],
    names: [PathPattern] = []
  ) {
    self.secretValues = secretValues
    self.rights = rights
    self.grantedRoles = grantedRoles
    self.containers = containers
    self.images = images
    self.names = names
  }
}
