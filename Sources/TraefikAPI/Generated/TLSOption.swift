// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `TLSOption` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct TLSOption: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "TLSOption",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ !{",
      ["apiVersion", "kind", "metadata", "spec"],
      [ObjectMeta.self, Spec.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?{ ?- ?- ?- ?- ?- ?-",
        [
          "alpnProtocols", "cipherSuites", "clientAuth", "curvePreferences", "disableSessionTickets", "maxVersion",
          "minVersion", "preferServerCipherSuites", "sniStrict",
        ],
        [ClientAuth.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        alpnProtocols: [String]? = nil,
        cipherSuites: [String]? = nil,
        clientAuth: ClientAuth? = nil,
        curvePreferences: [String]? = nil,
        disableSessionTickets: Bool? = nil,
        maxVersion: String? = nil,
        minVersion: String? = nil,
        preferServerCipherSuites: Bool? = nil,
        sniStrict: Bool? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.alpnProtocols = alpnProtocols
        self.cipherSuites = cipherSuites
        if let clientAuth { self.clientAuth = clientAuth }
        self.curvePreferences = curvePreferences
        self.disableSessionTickets = disableSessionTickets
        self.maxVersion = maxVersion
        self.minVersion = minVersion
        self.preferServerCipherSuites = preferServerCipherSuites
        self.sniStrict = sniStrict
        configure(&self)
      }
      /// `spec.alpnProtocols`: a list of strings.
      @_alwaysEmitIntoClient public var alpnProtocols: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.cipherSuites`: a list of strings.
      @_alwaysEmitIntoClient public var cipherSuites: [String]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.clientAuth`: ``ClientAuth``.
      @_alwaysEmitIntoClient public var clientAuth: ClientAuth {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.curvePreferences`: a list of strings.
      @_alwaysEmitIntoClient public var curvePreferences: [String]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.disableSessionTickets`: true or false.
      @_alwaysEmitIntoClient public var disableSessionTickets: Bool? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.maxVersion`: a string.
      @_alwaysEmitIntoClient public var maxVersion: String? {
        get { self[string: 5] }
        set { self[string: 5] = newValue }
      }
      /// `spec.minVersion`: a string.
      @_alwaysEmitIntoClient public var minVersion: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.preferServerCipherSuites`: true or false.
      @_alwaysEmitIntoClient public var preferServerCipherSuites: Bool? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.sniStrict`: true or false.
      @_alwaysEmitIntoClient public var sniStrict: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }

      /// `spec.clientAuth`, with 2 fields.
      public struct ClientAuth: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["clientAuthType", "secretNames"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          clientAuthType: ClientAuthType? = nil,
          secretNames: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.clientAuthType = clientAuthType
          self.secretNames = secretNames
          configure(&self)
        }
        /// `spec.clientAuth.clientAuthType`: ``ClientAuthType``.
        @_alwaysEmitIntoClient public var clientAuthType: ClientAuthType? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.clientAuth.secretNames`: a list of strings.
        @_alwaysEmitIntoClient public var secretNames: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.clientAuth.clientAuthType`, with 5 known values.
        public struct ClientAuthType: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `NoClientCert`.
          @_alwaysEmitIntoClient public static var noClientCert: Self { Self(text: "NoClientCert", unchecked: ()) }
          /// `RequestClientCert`.
          @_alwaysEmitIntoClient public static var requestClientCert: Self {
            Self(text: "RequestClientCert", unchecked: ())
          }
          /// `RequireAndVerifyClientCert`.
          @_alwaysEmitIntoClient public static var requireAndVerifyClientCert: Self {
            Self(text: "RequireAndVerifyClientCert", unchecked: ())
          }
          /// `RequireAnyClientCert`.
          @_alwaysEmitIntoClient public static var requireAnyClientCert: Self {
            Self(text: "RequireAnyClientCert", unchecked: ())
          }
          /// `VerifyClientCertIfGiven`.
          @_alwaysEmitIntoClient public static var verifyClientCertIfGiven: Self {
            Self(text: "VerifyClientCertIfGiven", unchecked: ())
          }
        }
      }
    }
  }
}
