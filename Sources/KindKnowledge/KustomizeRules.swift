import Manifest

/// What Kustomize knows about kinds: which of their fields it changes, and by which keys it merges lists.
///
/// Source: kustomize's `builtinpluginconsts`.
public struct KustomizeRules: Sendable {
  /// A field of one kind, or of every kind.
  public struct Field: Sendable, Hashable {
    /// The kind's name; nil for every kind.
    package let kind: String?
    /// The group; nil for any.
    package let group: String?
    /// The keys that lead to it; lists on the way are entered.
    package let path: [String]
    /// Whether Kustomize adds the field where it is missing.
    package let isCreated: Bool

    /// - Parameter path: Keys between slashes; `\/` is a slash in a key.
    package init(
      _ path: String,
      of kind: String? = nil,
      in group: String? = nil,
      isCreated: Bool = false
    ) {
      self.kind = kind
      self.group = group
      self.path = path.replacing("\\/", with: "\u{0}").split(separator: "/")
        .map { String($0.replacing("\u{0}", with: "/")) }
      self.isCreated = isCreated
    }

    /// Whether objects of a kind have the field.
    package func applies(to kind: GroupKind) -> Bool {
      (self.kind == nil || self.kind == kind.kind) && (group == nil || group == kind.group)
    }
  }

  /// Fields that hold the names of objects of one kind.
  public struct NameReference: Sendable, Hashable {
    /// The kind's name.
    package let kind: String
    /// Its group; nil for any.
    package let group: String?
    /// The fields.
    package let fields: [Field]

    package init(to kind: String, in group: String? = nil, _ fields: [Field]) {
      self.kind = kind
      self.group = group
      self.fields = fields
    }
  }

  /// Where names of other objects stand, which follow when an object is renamed.
  package var names: [NameReference] = []
  /// Fields that a kustomization's `namespace` is written to, besides `metadata.namespace`.
  package var namespaces: [Field] = []
  /// Lists of subjects, of which those called `default` get the namespace.
  package var subjects: [Field] = []
  /// The name of the subjects that get the namespace even where nothing else names them.
  package var placedSubject = ""
  /// Labels and selectors that `commonLabels` is written to.
  package var selectors: [Field] = []
  /// The labels of pod templates.
  package var templateLabels: [Field] = []
  /// The annotations of pod templates.
  package var templateAnnotations: [Field] = []
  /// The numbers of replicas.
  package var replicas: [Field] = []
  /// Kinds whose names get no prefix and no suffix.
  package var unprefixed: [Field] = []
  /// The keys of lists that strategic merge patches merge, by the list's name; of several the first that an element has.
  package var listKeys: [String: [String]] = [:]

  package init() {}

  mutating func formUnion(_ other: KustomizeRules) {
    names += other.names
    namespaces += other.namespaces
    subjects += other.subjects
    if placedSubject.isEmpty { placedSubject = other.placedSubject }
    selectors += other.selectors
    templateLabels += other.templateLabels
    templateAnnotations += other.templateAnnotations
    replicas += other.replicas
    unprefixed += other.unprefixed
    listKeys.merge(other.listKeys) { $1 }
  }
}
