import Manifest
import Resources

extension ArgoCD {
  /// `spec.signatureKeys[]`, with one field.
  public struct AppProjectSignatureKey: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("keyID")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      keyID: String,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.keyID = keyID
      configure(&self)
    }

    /// `spec.signatureKeys[].keyID`: a string, required.
    public var keyID: String? {
      get { self[field: "keyID"] }
      set { self[field: "keyID"] = newValue }
    }
  }
}
