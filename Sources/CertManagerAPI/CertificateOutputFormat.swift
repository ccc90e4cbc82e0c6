import Manifest
import Resources

extension CertManager {
  /// `spec.additionalOutputFormats[]`, with one field.
  public struct CertificateOutputFormat: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.required("type")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      type: String,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.type = type
      configure(&self)
    }

    /// `spec.additionalOutputFormats[].type`: a string, required.
    public var type: String? {
      get { self[field: "type"] }
      set { self[field: "type"] = newValue }
    }
  }
}
