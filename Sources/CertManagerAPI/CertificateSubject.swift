import Manifest
import Resources

extension CertManager {
  /// `spec.subject`, with 8 fields.
  public struct CertificateSubject: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("countries"), .optional("localities"), .optional("organizationalUnits"),
      .optional("organizations"), .optional("postalCodes"), .optional("provinces"),
      .optional("serialNumber"), .optional("streetAddresses"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      countries: [String]? = nil,
      localities: [String]? = nil,
      organizationalUnits: [String]? = nil,
      organizations: [String]? = nil,
      postalCodes: [String]? = nil,
      provinces: [String]? = nil,
      serialNumber: String? = nil,
      streetAddresses: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.countries = countries
      self.localities = localities
      self.organizationalUnits = organizationalUnits
      self.organizations = organizations
      self.postalCodes = postalCodes
      self.provinces = provinces
      self.serialNumber = serialNumber
      self.streetAddresses = streetAddresses
      configure(&self)
    }

    /// `spec.subject.countries`: a list of strings.
    public var countries: [String]? {
      get { self[field: "countries"] }
      set { self[field: "countries"] = newValue }
    }

    /// `spec.subject.localities`: a list of strings.
    public var localities: [String]? {
      get { self[field: "localities"] }
      set { self[field: "localities"] = newValue }
    }

    /// `spec.subject.organizationalUnits`: a list of strings.
    public var organizationalUnits: [String]? {
      get { self[field: "organizationalUnits"] }
      set { self[field: "organizationalUnits"] = newValue }
    }

    /// `spec.subject.organizations`: a list of strings.
    public var organizations: [String]? {
      get { self[field: "organizations"] }
      set { self[field: "organizations"] = newValue }
    }

    /// `spec.subject.postalCodes`: a list of strings.
    public var postalCodes: [String]? {
      get { self[field: "postalCodes"] }
      set { self[field: "postalCodes"] = newValue }
    }

    /// `spec.subject.provinces`: a list of strings.
    public var provinces: [String]? {
      get { self[field: "provinces"] }
      set { self[field: "provinces"] = newValue }
    }

    /// `spec.subject.serialNumber`: a string.
    public var serialNumber: String? {
      get { self[field: "serialNumber"] }
      set { self[field: "serialNumber"] = newValue }
    }

    /// `spec.subject.streetAddresses`: a list of strings.
    public var streetAddresses: [String]? {
      get { self[field: "streetAddresses"] }
      set { self[field: "streetAddresses"] = newValue }
    }
  }
}
