import Manifest
import Resources

extension ArgoCD {
  /// `spec.syncPolicy.automated`, with 4 fields.
  public struct ApplicationAutomatedSync: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("allowEmpty"), .optional("enabled"), .optional("prune"), .optional("selfHeal"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      allowEmpty: Bool? = nil,
      enabled: Bool? = nil,
      prune: Bool? = nil,
      selfHeal: Bool? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.allowEmpty = allowEmpty
      self.enabled = enabled
      self.prune = prune
      self.selfHeal = selfHeal
      configure(&self)
    }

    /// `spec.syncPolicy.automated.allowEmpty`: true or false.
    public var allowEmpty: Bool? {
      get { self[field: "allowEmpty"] }
      set { self[field: "allowEmpty"] = newValue }
    }

    /// `spec.syncPolicy.automated.enabled`: true or false.
    public var enabled: Bool? {
      get { self[field: "enabled"] }
      set { self[field: "enabled"] = newValue }
    }

    /// `spec.syncPolicy.automated.prune`: true or false.
    public var prune: Bool? {
      get { self[field: "prune"] }
      set { self[field: "prune"] = newValue }
    }

    /// `spec.syncPolicy.automated.selfHeal`: true or false.
    public var selfHeal: Bool? {
      get { self[field: "selfHeal"] }
      set { self[field: "selfHeal"] = newValue }
    }
  }
}
