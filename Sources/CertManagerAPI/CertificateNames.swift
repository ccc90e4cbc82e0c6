import Manifest
import Resources

extension CertManager {
  /// `spec.nameConstraints.excluded`, with 4 fields.
  public struct CertificateNames: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("dnsDomains"), .optional("emailAddresses"), .optional("ipRanges"),
      .optional("uriDomains"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      dnsDomains: [String]? = nil,
      emailAddresses: [String]? = nil,
      ipRanges: [String]? = nil,
      uriDomains: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.dnsDomains = dnsDomains
      self.emailAddresses = emailAddresses
      self.ipRanges = ipRanges
      self.uriDomains = uriDomains
      configure(&self)
    }

    /// `spec.nameConstraints.excluded.dnsDomains`: a list of strings.
    public var dnsDomains: [String]? {
      get { self[field: "dnsDomains"] }
      set { self[field: "dnsDomains"] = newValue }
    }

    /// `spec.nameConstraints.excluded.emailAddresses`: a list of strings.
    public var emailAddresses: [String]? {
      get { self[field: "emailAddresses"] }
      set { self[field: "emailAddresses"] = newValue }
    }

    /// `spec.nameConstraints.excluded.ipRanges`: a list of strings.
    public var ipRanges: [String]? {
      get { self[field: "ipRanges"] }
      set { self[field: "ipRanges"] = newValue }
    }

    /// `spec.nameConstraints.excluded.uriDomains`: a list of strings.
    public var uriDomains: [String]? {
      get { self[field: "uriDomains"] }
      set { self[field: "uriDomains"] = newValue }
    }
  }
}
