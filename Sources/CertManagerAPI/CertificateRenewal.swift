import Manifest
import Resources

extension CertManager {
  /// `spec.renewal`, with 2 fields.
  public struct CertificateRenewal: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("policy"), .optional("windows", listOf: CertificateRenewalWindow.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      policy: String? = nil,
      windows: [CertificateRenewalWindow]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.policy = policy
      self.windows = windows
      configure(&self)
    }

    /// `spec.renewal.policy`: a string.
    public var policy: String? {
      get { self[field: "policy"] }
      set { self[field: "policy"] = newValue }
    }

    /// `spec.renewal.windows`: a list of ``CertificateRenewalWindow``.
    public var windows: [CertificateRenewalWindow]? {
      get { self[field: "windows"] }
      set { self[field: "windows"] = newValue }
    }
  }
}
