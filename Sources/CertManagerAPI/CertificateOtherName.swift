import Manifest
import Resources

extension CertManager {
  /// `spec.otherNames[]`, with 2 fields.
  public struct CertificateOtherName: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.optional("oid"), .optional("utf8Value")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      oid: String? = nil,
      utf8Value: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.oid = oid
      self.utf8Value = utf8Value
      configure(&self)
    }

    /// `spec.otherNames[].oid`: a string.
    public var oid: String? {
      get { self[field: "oid"] }
      set { self[field: "oid"] = newValue }
    }

    /// `spec.otherNames[].utf8Value`: a string.
    public var utf8Value: String? {
      get { self[field: "utf8Value"] }
      set { self[field: "utf8Value"] = newValue }
    }
  }
}
