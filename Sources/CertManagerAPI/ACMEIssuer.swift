import Manifest
import Resources

extension CertManager {
  /// `spec.acme`, with 11 fields.
  public struct ACMEIssuer: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("caBundle"), .optional("disableAccountKeyGeneration"), .optional("email"),
      .optional("enableDurationFeature"),
      .optional("externalAccountBinding", ACMEExternalAccountBinding.self),
      .optional("preferredChain"), .required("privateKeySecretRef", SecretKeyReference.self),
      .optional("profile"), .required("server"), .optional("skipTLSVerify"), .optional("solvers"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      privateKeySecretRef: SecretKeyReference,
      server: String,
      caBundle: String? = nil,
      disableAccountKeyGeneration: Bool? = nil,
      email: String? = nil,
      enableDurationFeature: Bool? = nil,
      externalAccountBinding: ACMEExternalAccountBinding? = nil,
      preferredChain: String? = nil,
      profile: String? = nil,
      skipTLSVerify: Bool? = nil,
      solvers: [Value]? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.privateKeySecretRef = privateKeySecretRef
      self.server = server
      self.caBundle = caBundle
      self.disableAccountKeyGeneration = disableAccountKeyGeneration
      self.email = email
      self.enableDurationFeature = enableDurationFeature
      if let externalAccountBinding { self.externalAccountBinding = externalAccountBinding }
      self.preferredChain = preferredChain
      self.profile = profile
      self.skipTLSVerify = skipTLSVerify
      self.solvers = solvers
      configure(&self)
    }

    /// `spec.acme.caBundle`: a string.
    public var caBundle: String? {
      get { self[field: "caBundle"] }
      set { self[field: "caBundle"] = newValue }
    }

    /// `spec.acme.disableAccountKeyGeneration`: true or false.
    public var disableAccountKeyGeneration: Bool? {
      get { self[field: "disableAccountKeyGeneration"] }
      set { self[field: "disableAccountKeyGeneration"] = newValue }
    }

    /// `spec.acme.email`: a string.
    public var email: String? {
      get { self[field: "email"] }
      set { self[field: "email"] = newValue }
    }

    /// `spec.acme.enableDurationFeature`: true or false.
    public var enableDurationFeature: Bool? {
      get { self[field: "enableDurationFeature"] }
      set { self[field: "enableDurationFeature"] = newValue }
    }

    /// `spec.acme.externalAccountBinding`: ``ACMEExternalAccountBinding``.
    public var externalAccountBinding: ACMEExternalAccountBinding {
      get { self[object: "externalAccountBinding"] }
      set { self[object: "externalAccountBinding"] = newValue }
      _modify { yield &self[object: "externalAccountBinding"] }
    }

    /// `spec.acme.preferredChain`: a string.
    public var preferredChain: String? {
      get { self[field: "preferredChain"] }
      set { self[field: "preferredChain"] = newValue }
    }

    /// `spec.acme.privateKeySecretRef`: ``SecretKeyReference``, required.
    public var privateKeySecretRef: SecretKeyReference {
      get { self[object: "privateKeySecretRef"] }
      set { self[object: "privateKeySecretRef"] = newValue }
      _modify { yield &self[object: "privateKeySecretRef"] }
    }

    /// `spec.acme.profile`: a string.
    public var profile: String? {
      get { self[field: "profile"] }
      set { self[field: "profile"] = newValue }
    }

    /// `spec.acme.server`: a string, required.
    public var server: String? {
      get { self[field: "server"] }
      set { self[field: "server"] = newValue }
    }

    /// `spec.acme.skipTLSVerify`: true or false.
    public var skipTLSVerify: Bool? {
      get { self[field: "skipTLSVerify"] }
      set { self[field: "skipTLSVerify"] = newValue }
    }

    /// `spec.acme.solvers`: a list of any values.
    public var solvers: [Value]? {
      get { self[field: "solvers"] }
      set { self[field: "solvers"] = newValue }
    }
  }
}
