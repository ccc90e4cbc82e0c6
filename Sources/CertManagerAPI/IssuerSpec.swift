import Manifest
import Resources

extension CertManager {
  /// `spec`, with 5 fields.
  public struct IssuerSpec: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("acme", ACMEIssuer.self), .optional("ca", IssuerCA.self),
      .optional("selfSigned", IssuerSelfSigned.self), .optional("vault"), .optional("venafi"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      acme: ACMEIssuer? = nil,
      ca: IssuerCA? = nil,
      selfSigned: IssuerSelfSigned? = nil,
      vault: Value? = nil,
      venafi: Value? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      if let acme { self.acme = acme }
      if let ca { self.ca = ca }
      if let selfSigned { self.selfSigned = selfSigned }
      self.vault = vault
      self.venafi = venafi
      configure(&self)
    }

    /// `spec.acme`: ``ACMEIssuer``.
    public var acme: ACMEIssuer {
      get { self[object: "acme"] }
      set { self[object: "acme"] = newValue }
      _modify { yield &self[object: "acme"] }
    }

    /// `spec.ca`: ``IssuerCA``.
    public var ca: IssuerCA {
      get { self[object: "ca"] }
      set { self[object: "ca"] = newValue }
      _modify { yield &self[object: "ca"] }
    }

    /// `spec.selfSigned`: ``IssuerSelfSigned``.
    public var selfSigned: IssuerSelfSigned {
      get { self[object: "selfSigned"] }
      set { self[object: "selfSigned"] = newValue }
      _modify { yield &self[object: "selfSigned"] }
    }

    /// `spec.vault`: any value.
    public var vault: Value? {
      get { self[field: "vault"] }
      set { self[field: "vault"] = newValue }
    }

    /// `spec.venafi`: any value.
    public var venafi: Value? {
      get { self[field: "venafi"] }
      set { self[field: "venafi"] = newValue }
    }
  }
}
