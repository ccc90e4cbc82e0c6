import Manifest
import Resources

extension CertManager {
  /// `spec`, with 24 fields.
  public struct CertificateSpec: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("additionalOutputFormats", listOf: CertificateOutputFormat.self),
      .optional("commonName"), .optional("dnsNames"), .optional("duration"),
      .optional("emailAddresses"), .optional("encodeUsagesInRequest"), .optional("ipAddresses"),
      .optional("isCA"), .required("issuerRef", IssuerReference.self),
      .optional("keystores", CertificateKeystores.self), .optional("literalSubject"),
      .optional("nameConstraints", CertificateNameConstraints.self),
      .optional("otherNames", listOf: CertificateOtherName.self),
      .optional("privateKey", CertificatePrivateKey.self), .optional("renewBefore"),
      .optional("renewBeforePercentage"), .optional("renewal", CertificateRenewal.self),
      .optional("revisionHistoryLimit"), .required("secretName"),
      .optional("secretTemplate", CertificateSecretTemplate.self), .optional("signatureAlgorithm"),
      .optional("subject", CertificateSubject.self), .optional("uris"), .optional("usages"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      issuerRef: IssuerReference,
      secretName: String,
      additionalOutputFormats: [CertificateOutputFormat]? = nil,
      commonName: String? = nil,
      dnsNames: [String]? = nil,
      duration: String? = nil,
      emailAddresses: [String]? = nil,
      encodeUsagesInRequest: Bool? = nil,
      ipAddresses: [String]? = nil,
      isCA: Bool? = nil,
      keystores: CertificateKeystores? = nil,
      literalSubject: String? = nil,
      nameConstraints: CertificateNameConstraints? = nil,
      otherNames: [CertificateOtherName]? = nil,
      privateKey: CertificatePrivateKey? = nil,
      renewBefore: String? = nil,
      renewBeforePercentage: Int? = nil,
      renewal: CertificateRenewal? = nil,
      revisionHistoryLimit: Int? = nil,
      secretTemplate: CertificateSecretTemplate? = nil,
      signatureAlgorithm: String? = nil,
      subject: CertificateSubject? = nil,
      uris: [String]? = nil,
      usages: [String]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.issuerRef = issuerRef
      self.secretName = secretName
      self.additionalOutputFormats = additionalOutputFormats
      self.commonName = commonName
      self.dnsNames = dnsNames
      self.duration = duration
      self.emailAddresses = emailAddresses
      self.encodeUsagesInRequest = encodeUsagesInRequest
      self.ipAddresses = ipAddresses
      self.isCA = isCA
      if let keystores { self.keystores = keystores }
      self.literalSubject = literalSubject
      if let nameConstraints { self.nameConstraints = nameConstraints }
      self.otherNames = otherNames
      if let privateKey { self.privateKey = privateKey }
      self.renewBefore = renewBefore
      self.renewBeforePercentage = renewBeforePercentage
      if let renewal { self.renewal = renewal }
      self.revisionHistoryLimit = revisionHistoryLimit
      if let secretTemplate { self.secretTemplate = secretTemplate }
      self.signatureAlgorithm = signatureAlgorithm
      if let subject { self.subject = subject }
      self.uris = uris
      self.usages = usages
      configure(&self)
    }

    /// `spec.additionalOutputFormats`: a list of ``CertificateOutputFormat``.
    public var additionalOutputFormats: [CertificateOutputFormat]? {
      get { self[field: "additionalOutputFormats"] }
      set { self[field: "additionalOutputFormats"] = newValue }
    }

    /// `spec.commonName`: a string.
    public var commonName: String? {
      get { self[field: "commonName"] }
      set { self[field: "commonName"] = newValue }
    }

    /// `spec.dnsNames`: a list of strings.
    public var dnsNames: [String]? {
      get { self[field: "dnsNames"] }
      set { self[field: "dnsNames"] = newValue }
    }

    /// `spec.duration`: a string.
    public var duration: String? {
      get { self[field: "duration"] }
      set { self[field: "duration"] = newValue }
    }

    /// `spec.emailAddresses`: a list of strings.
    public var emailAddresses: [String]? {
      get { self[field: "emailAddresses"] }
      set { self[field: "emailAddresses"] = newValue }
    }

    /// `spec.encodeUsagesInRequest`: true or false.
    public var encodeUsagesInRequest: Bool? {
      get { self[field: "encodeUsagesInRequest"] }
      set { self[field: "encodeUsagesInRequest"] = newValue }
    }

    /// `spec.ipAddresses`: a list of strings.
    public var ipAddresses: [String]? {
      get { self[field: "ipAddresses"] }
      set { self[field: "ipAddresses"] = newValue }
    }

    /// `spec.isCA`: true or false.
    public var isCA: Bool? {
      get { self[field: "isCA"] }
      set { self[field: "isCA"] = newValue }
    }

    /// `spec.issuerRef`: ``IssuerReference``, required.
    public var issuerRef: IssuerReference {
      get { self[object: "issuerRef"] }
      set { self[object: "issuerRef"] = newValue }
      _modify { yield &self[object: "issuerRef"] }
    }

    /// `spec.keystores`: ``CertificateKeystores``.
    public var keystores: CertificateKeystores {
      get { self[object: "keystores"] }
      set { self[object: "keystores"] = newValue }
      _modify { yield &self[object: "keystores"] }
    }

    /// `spec.literalSubject`: a string.
    public var literalSubject: String? {
      get { self[field: "literalSubject"] }
      set { self[field: "literalSubject"] = newValue }
    }

    /// `spec.nameConstraints`: ``CertificateNameConstraints``.
    public var nameConstraints: CertificateNameConstraints {
      get { self[object: "nameConstraints"] }
      set { self[object: "nameConstraints"] = newValue }
      _modify { yield &self[object: "nameConstraints"] }
    }

    /// `spec.otherNames`: a list of ``CertificateOtherName``.
    public var otherNames: [CertificateOtherName]? {
      get { self[field: "otherNames"] }
      set { self[field: "otherNames"] = newValue }
    }

    /// `spec.privateKey`: ``CertificatePrivateKey``.
    public var privateKey: CertificatePrivateKey {
      get { self[object: "privateKey"] }
      set { self[object: "privateKey"] = newValue }
      _modify { yield &self[object: "privateKey"] }
    }

    /// `spec.renewBefore`: a string.
    public var renewBefore: String? {
      get { self[field: "renewBefore"] }
      set { self[field: "renewBefore"] = newValue }
    }

    /// `spec.renewBeforePercentage`: a whole number.
    public var renewBeforePercentage: Int? {
      get { self[field: "renewBeforePercentage"] }
      set { self[field: "renewBeforePercentage"] = newValue }
    }

    /// `spec.renewal`: ``CertificateRenewal``.
    public var renewal: CertificateRenewal {
      get { self[object: "renewal"] }
      set { self[object: "renewal"] = newValue }
      _modify { yield &self[object: "renewal"] }
    }

    /// `spec.revisionHistoryLimit`: a whole number.
    public var revisionHistoryLimit: Int? {
      get { self[field: "revisionHistoryLimit"] }
      set { self[field: "revisionHistoryLimit"] = newValue }
    }

    /// `spec.secretName`: a string, required.
    public var secretName: String? {
      get { self[field: "secretName"] }
      set { self[field: "secretName"] = newValue }
    }

    /// `spec.secretTemplate`: ``CertificateSecretTemplate``.
    public var secretTemplate: CertificateSecretTemplate {
      get { self[object: "secretTemplate"] }
      set { self[object: "secretTemplate"] = newValue }
      _modify { yield &self[object: "secretTemplate"] }
    }

    /// `spec.signatureAlgorithm`: a string.
    public var signatureAlgorithm: String? {
      get { self[field: "signatureAlgorithm"] }
      set { self[field: "signatureAlgorithm"] = newValue }
    }

    /// `spec.subject`: ``CertificateSubject``.
    public var subject: CertificateSubject {
      get { self[object: "subject"] }
      set { self[object: "subject"] = newValue }
      _modify { yield &self[object: "subject"] }
    }

    /// `spec.uris`: a list of strings.
    public var uris: [String]? {
      get { self[field: "uris"] }
      set { self[field: "uris"] = newValue }
    }

    /// `spec.usages`: a list of strings.
    public var usages: [String]? {
      get { self[field: "usages"] }
      set { self[field: "usages"] = newValue }
    }
  }
}
