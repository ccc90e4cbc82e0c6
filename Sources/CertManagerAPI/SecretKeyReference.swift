import Manifest
import Resources

extension CertManager {
  /// `spec.acme.externalAccountBinding.keySecretRef`, with 2 fields.
  public struct SecretKeyReference: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("name"), .optional("key")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      name: String,
      key: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.name = name
      self.key = key
      configure(&self)
    }

    /// `spec.acme.externalAccountBinding.keySecretRef.name`: a string, required.
    public var name: String? {
      get { self[field: "name"] }
      set { self[field: "name"] = newValue }
    }

    /// `spec.acme.externalAccountBinding.keySecretRef.key`: a string.
    public var key: String? {
      get { self[field: "key"] }
      set { self[field: "key"] = newValue }
    }
  }
}
