import Manifest
import Resources

extension CertManager {
  /// `spec.acme.externalAccountBinding`, with 3 fields.
  public struct ACMEExternalAccountBinding: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("keyAlgorithm"), .required("keyID"),
      .required("keySecretRef", SecretKeyReference.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      keyID: String,
      keySecretRef: SecretKeyReference,
      keyAlgorithm: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.keyID = keyID
      self.keySecretRef = keySecretRef
      self.keyAlgorithm = keyAlgorithm
      configure(&self)
    }

    /// `spec.acme.externalAccountBinding.keyAlgorithm`: a string.
    public var keyAlgorithm: String? {
      get { self[field: "keyAlgorithm"] }
      set { self[field: "keyAlgorithm"] = newValue }
    }

    /// `spec.acme.externalAccountBinding.keyID`: a string, required.
    public var keyID: String? {
      get { self[field: "keyID"] }
      set { self[field: "keyID"] = newValue }
    }

    /// `spec.acme.externalAccountBinding.keySecretRef`: ``SecretKeyReference``, required.
    public var keySecretRef: SecretKeyReference {
      get { self[object: "keySecretRef"] }
      set { self[object: "keySecretRef"] = newValue }
      _modify { yield &self[object: "keySecretRef"] }
    }
  }
}
