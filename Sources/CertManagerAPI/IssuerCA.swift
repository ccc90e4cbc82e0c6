import Manifest
import Resources

extension CertManager {
  /// `spec.ca`, with 4 fields.
  public struct IssuerCA: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("crlDistributionPoints"), .optional("issuingCertificateURLs"),
      .optional("ocspServers"), .required("secretName"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      secretName: String,
      crlDistributionPoints: [String]? = nil,
      issuingCertificateURLs: [String]? = nil,
      ocspServers: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.secretName = secretName
      self.crlDistributionPoints = crlDistributionPoints
      self.issuingCertificateURLs = issuingCertificateURLs
      self.ocspServers = ocspServers
      configure(&self)
    }

    /// `spec.ca.crlDistributionPoints`: a list of strings.
    public var crlDistributionPoints: [String]? {
      get { self[field: "crlDistributionPoints"] }
      set { self[field: "crlDistributionPoints"] = newValue }
    }

    /// `spec.ca.issuingCertificateURLs`: a list of strings.
    public var issuingCertificateURLs: [String]? {
      get { self[field: "issuingCertificateURLs"] }
      set { self[field: "issuingCertificateURLs"] = newValue }
    }

    /// `spec.ca.ocspServers`: a list of strings.
    public var ocspServers: [String]? {
      get { self[field: "ocspServers"] }
      set { self[field: "ocspServers"] = newValue }
    }

    /// `spec.ca.secretName`: a string, required.
    public var secretName: String? {
      get { self[field: "secretName"] }
      set { self[field: "secretName"] = newValue }
    }
  }
}
