import Manifest
import Resources

extension CertManager {
  /// `spec.selfSigned`, with one field.
  public struct IssuerSelfSigned: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [.optional("crlDistributionPoints")]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      crlDistributionPoints: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.crlDistributionPoints = crlDistributionPoints
      configure(&self)
    }

    /// `spec.selfSigned.crlDistributionPoints`: a list of strings.
    public var crlDistributionPoints: [String]? {
      get { self[field: "crlDistributionPoints"] }
      set { self[field: "crlDistributionPoints"] = newValue }
    }
  }
}
