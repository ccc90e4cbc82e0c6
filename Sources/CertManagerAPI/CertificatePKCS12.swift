import Manifest
import Resources

extension CertManager {
  /// `spec.keystores.pkcs12`, with 4 fields.
  public struct CertificatePKCS12: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("create"), .optional("password"),
      .optional("passwordSecretRef", SecretKeyReference.self), .optional("profile"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      create: Bool,
      password: String? = nil,
      passwordSecretRef: SecretKeyReference? = nil,
      profile: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.create = create
      self.password = password
      if let passwordSecretRef { self.passwordSecretRef = passwordSecretRef }
      self.profile = profile
      configure(&self)
    }

    /// `spec.keystores.pkcs12.create`: true or false, required.
    public var create: Bool? {
      get { self[field: "create"] }
      set { self[field: "create"] = newValue }
    }

    /// `spec.keystores.pkcs12.password`: a string.
    public var password: String? {
      get { self[field: "password"] }
      set { self[field: "password"] = newValue }
    }

    /// `spec.keystores.pkcs12.passwordSecretRef`: ``SecretKeyReference``.
    public var passwordSecretRef: SecretKeyReference {
      get { self[object: "passwordSecretRef"] }
      set { self[object: "passwordSecretRef"] = newValue }
      _modify { yield &self[object: "passwordSecretRef"] }
    }

    /// `spec.keystores.pkcs12.profile`: a string.
    public var profile: String? {
      get { self[field: "profile"] }
      set { self[field: "profile"] = newValue }
    }
  }
}
