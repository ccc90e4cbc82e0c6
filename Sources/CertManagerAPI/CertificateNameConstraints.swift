import Manifest
import Resources

extension CertManager {
  /// `spec.nameConstraints`, with 3 fields.
  public struct CertificateNameConstraints: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("critical"), .optional("excluded", CertificateNames.self),
      .optional("permitted", CertificateNames.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      critical: Bool? = nil,
      excluded: CertificateNames? = nil,
      permitted: CertificateNames? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.critical = critical
      if let excluded { self.excluded = excluded }
      if let permitted { self.permitted = permitted }
      configure(&self)
    }

    /// `spec.nameConstraints.critical`: true or false.
    public var critical: Bool? {
      get { self[field: "critical"] }
      set { self[field: "critical"] = newValue }
    }

    /// `spec.nameConstraints.excluded`: ``CertificateNames``.
    public var excluded: CertificateNames {
      get { self[object: "excluded"] }
      set { self[object: "excluded"] = newValue }
      _modify { yield &self[object: "excluded"] }
    }

    /// `spec.nameConstraints.permitted`: ``CertificateNames``.
    public var permitted: CertificateNames {
      get { self[object: "permitted"] }
      set { self[object: "permitted"] = newValue }
      _modify { yield &self[object: "permitted"] }
    }
  }
}
