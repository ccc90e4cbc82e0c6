import Manifest

/// What the passes look for in a kind's objects, as data: which fields hold secrets, rights, containers; who makes them.
///
/// Pods are known by ``LinkRules/pods``.
public struct KindFacets: Sendable, Hashable {
  /// Fields whose very purpose is a secret value: a Secret's `data.*`.
  package var secretValues: [PathPattern]
  /// Rules that grant rights: mappings of `verbs`, `resources` and `apiGroups`.
  package var rights: [PathPattern]
  /// References to a role that is granted, by `name`.
  package var grantedRoles: [PathPattern]
  /// The names of objects that grant every right there is: `cluster-admin`.
  package var unlimitedRoles: Set<String>
  /// Containers that stand in no pod template: the steps of a Task.
  package var containers: [PathPattern]
  /// Image references that stand in no container.
  package var images: [PathPattern]
  /// Fields that hold names or keys, though they are called like a secret: `spec.data[].secretKey` of an ExternalSecret.
  package var names: [PathPattern]
  /// Fields whose values are encrypted, whatever their keys are called: `spec.encryptedData.*` of a SealedSecret.
  package var encrypted: [PathPattern]
  /// Fields that hold quantities, such as `spec.resources.requests.storage`.
  package var quantities: QuantityFields
  /// The field of a `kustomization.yaml` by which Kustomize generates objects of the kind.
  package var generator: String?
  /// How others treat its objects.
  package var traits: Set<Trait>

  /// How others treat a kind's objects.
  public enum Trait: Sendable, Hashable {
    /// Argo CD applies them in the phase and wave of the first object that needs them, whatever their own wave says.
    case appliedOnDemand
    /// A program that is told the name of one often creates it, such as a Job that makes a certificate.
    case createdByPrograms
  }

  /// What there is; nothing by default.
  public init(
    secretValues: [PathPattern] = [],
    rights: [PathPattern] = [],
    grantedRoles: [PathPattern] = [],
    unlimitedRoles: Set<String> = [],
    containers: [PathPattern] = [],
    images: [PathPattern] = [],
    names: [PathPattern] = [],
    encrypted: [PathPattern] = [],
    quantities: QuantityFields = [],
    generator: String? = nil,
    traits: Set<Trait> = []
  ) {
    self.secretValues = secretValues
    self.rights = rights
    self.grantedRoles = grantedRoles
    self.unlimitedRoles = unlimitedRoles
    self.containers = containers
    self.images = images
    self.names = names
    self.encrypted = encrypted
    self.quantities = quantities
    self.generator = generator
    self.traits = traits
  }
}
