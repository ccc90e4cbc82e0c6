// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `ServersTransport` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct ServersTransport: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "ServersTransport",
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

    /// `spec`, with 13 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?{ ?- ?- ?- ?- ?- ?[ ?- ?- ?{",
        [
          "certificatesSecrets", "cipherSuites", "disableHTTP2", "forwardingTimeouts", "insecureSkipVerify",
          "maxIdleConnsPerHost", "maxVersion", "minVersion", "peerCertURI", "rootCAs", "rootCAsSecrets", "serverName",
          "spiffe",
        ],
        [ForwardingTimeouts.self, RootCAsItem.self, Spiffe.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        certificatesSecrets: [String]? = nil,
        cipherSuites: [String]? = nil,
        disableHTTP2: Bool? = nil,
        forwardingTimeouts: ForwardingTimeouts? = nil,
        insecureSkipVerify: Bool? = nil,
        maxIdleConnsPerHost: Int? = nil,
        maxVersion: String? = nil,
        minVersion: String? = nil,
        peerCertURI: String? = nil,
        rootCAs: [RootCAsItem]? = nil,
        rootCAsSecrets: [String]? = nil,
        serverName: String? = nil,
        spiffe: Spiffe? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.certificatesSecrets = certificatesSecrets
        self.cipherSuites = cipherSuites
        self.disableHTTP2 = disableHTTP2
        if let forwardingTimeouts { self.forwardingTimeouts = forwardingTimeouts }
        self.insecureSkipVerify = insecureSkipVerify
        self.maxIdleConnsPerHost = maxIdleConnsPerHost
        self.maxVersion = maxVersion
        self.minVersion = minVersion
        self.peerCertURI = peerCertURI
        self.rootCAs = rootCAs
        self.rootCAsSecrets = rootCAsSecrets
        self.serverName = serverName
        if let spiffe { self.spiffe = spiffe }
        configure(&self)
      }
      /// `spec.certificatesSecrets`: a list of strings.
      @_alwaysEmitIntoClient public var certificatesSecrets: [String]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.cipherSuites`: a list of strings.
      @_alwaysEmitIntoClient public var cipherSuites: [String]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.disableHTTP2`: true or false.
      @_alwaysEmitIntoClient public var disableHTTP2: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.forwardingTimeouts`: ``ForwardingTimeouts``.
      @_alwaysEmitIntoClient public var forwardingTimeouts: ForwardingTimeouts {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.insecureSkipVerify`: true or false.
      @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.maxIdleConnsPerHost`: a whole number.
      @_alwaysEmitIntoClient public var maxIdleConnsPerHost: Int? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.maxVersion`: a string.
      @_alwaysEmitIntoClient public var maxVersion: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.minVersion`: a string.
      @_alwaysEmitIntoClient public var minVersion: String? {
        get { self[string: 7] }
        set { self[string: 7] = newValue }
      }
      /// `spec.peerCertURI`: a string.
      @_alwaysEmitIntoClient public var peerCertURI: String? {
        get { self[string: 8] }
        set { self[string: 8] = newValue }
      }
      /// `spec.rootCAs`: a list of ``RootCAsItem``.
      @_alwaysEmitIntoClient public var rootCAs: [RootCAsItem]? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.rootCAsSecrets`: a list of strings.
      @_alwaysEmitIntoClient public var rootCAsSecrets: [String]? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.serverName`: a string.
      @_alwaysEmitIntoClient public var serverName: String? {
        get { self[string: 11] }
        set { self[string: 11] = newValue }
      }
      /// `spec.spiffe`: ``Spiffe``.
      @_alwaysEmitIntoClient public var spiffe: Spiffe {
        get { self[object: 12] }
        set { self[object: 12] = newValue }
        _modify { yield &self[object: 12] }
      }

      /// `spec.forwardingTimeouts`, with 5 fields.
      public struct ForwardingTimeouts: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?-",
          ["dialTimeout", "idleConnTimeout", "pingTimeout", "readIdleTimeout", "responseHeaderTimeout"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          dialTimeout: IntOrString? = nil,
          idleConnTimeout: IntOrString? = nil,
          pingTimeout: IntOrString? = nil,
          readIdleTimeout: IntOrString? = nil,
          responseHeaderTimeout: IntOrString? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.dialTimeout = dialTimeout
          self.idleConnTimeout = idleConnTimeout
          self.pingTimeout = pingTimeout
          self.readIdleTimeout = readIdleTimeout
          self.responseHeaderTimeout = responseHeaderTimeout
          configure(&self)
        }
        /// `spec.forwardingTimeouts.dialTimeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var dialTimeout: IntOrString? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.forwardingTimeouts.idleConnTimeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var idleConnTimeout: IntOrString? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.forwardingTimeouts.pingTimeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var pingTimeout: IntOrString? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.forwardingTimeouts.readIdleTimeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var readIdleTimeout: IntOrString? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.forwardingTimeouts.responseHeaderTimeout`: a whole number or a string.
        @_alwaysEmitIntoClient public var responseHeaderTimeout: IntOrString? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
      }

      /// `spec.rootCAs[]`, with 2 fields.
      public struct RootCAsItem: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["configMap", "secret"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          configMap: String? = nil,
          secret: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.configMap = configMap
          self.secret = secret
          configure(&self)
        }
        /// `spec.rootCAs[].configMap`: a string.
        @_alwaysEmitIntoClient public var configMap: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.rootCAs[].secret`: a string.
        @_alwaysEmitIntoClient public var secret: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.spiffe`, with 2 fields.
      public struct Spiffe: SchemaObject {
        public static let fields = FieldTable("?- ?-", ["ids", "trustDomain"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ids: [String]? = nil,
          trustDomain: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.ids = ids
          self.trustDomain = trustDomain
          configure(&self)
        }
        /// `spec.spiffe.ids`: a list of strings.
        @_alwaysEmitIntoClient public var ids: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.spiffe.trustDomain`: a string.
        @_alwaysEmitIntoClient public var trustDomain: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
      }
    }
  }
}
