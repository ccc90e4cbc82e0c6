import Manifest
import Resources

extension CertManager {
  /// `spec.keystores.jks`, with 4 fields.
  public struct CertificateJKS: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("alias"), .required("create"), .optional("password"),
      .optional("passwordSecretRef", SecretKeyReference.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      create: Bool,
      alias: String? = nil,
      password: String? = nil,
      passwordSecretRef: SecretKeyReference? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.create = create
      self.alias = alias
      self.password = password
      if let passwordSecretRef { self.passwordSecretRef = passwordSecretRef }
      configure(&self)
    }

    /// `spec.keystores.jks.alias`: a string.
    public var alias: String? {
      get { self[field: "alias"] }
      set { self[field: "alias"] = newValue }
    }

    /// `spec.keystores.jks.create`: true or false, required.
    public var create: Bool? {
      get { self[field: "create"] }
      set { self[field: "create"] = newValue }
    }

    /// `spec.keystores.jks.password`: a string.
    public var password: String? {
      get { self[field: "password"] }
      set { self[field: "password"] = newValue }
    }

    /// `spec.keystores.jks.passwordSecretRef`: ``SecretKeyReference``.
    public var passwordSecretRef: SecretKeyReference {
      get { self[object: "passwordSecretRef"] }
      set { self[object: "passwordSecretRef"] = newValue }
      _modify { yield &self[object: "passwordSecretRef"] }
    }
  }
}
