// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `ServersTransportTCP` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct ServersTransportTCP: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "ServersTransportTCP",
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

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?{ ?- ?{",
        ["dialKeepAlive", "dialTimeout", "proxyProtocol", "terminationDelay", "tls"],
        [ProxyProtocol.self, Tls.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        dialKeepAlive: IntOrString? = nil,
        dialTimeout: IntOrString? = nil,
        proxyProtocol: ProxyProtocol? = nil,
        terminationDelay: IntOrString? = nil,
        tls: Tls? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.dialKeepAlive = dialKeepAlive
        self.dialTimeout = dialTimeout
        if let proxyProtocol { self.proxyProtocol = proxyProtocol }
        self.terminationDelay = terminationDelay
        if let tls { self.tls = tls }
        configure(&self)
      }
      /// `spec.dialKeepAlive`: a whole number or a string.
      @_alwaysEmitIntoClient public var dialKeepAlive: IntOrString? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.dialTimeout`: a whole number or a string.
      @_alwaysEmitIntoClient public var dialTimeout: IntOrString? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.proxyProtocol`: ``ProxyProtocol``.
      @_alwaysEmitIntoClient public var proxyProtocol: ProxyProtocol {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.terminationDelay`: a whole number or a string.
      @_alwaysEmitIntoClient public var terminationDelay: IntOrString? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }

      /// `spec.proxyProtocol`, with one field.
      public struct ProxyProtocol: SchemaObject {
        public static let fields = FieldTable("?-", ["version"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(version: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.version = version
          configure(&self)
        }
        /// `spec.proxyProtocol.version`: a whole number.
        @_alwaysEmitIntoClient public var version: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
      }

      /// `spec.tls`, with 7 fields.
      public struct Tls: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?[ ?- ?- ?{",
          [
            "certificatesSecrets", "insecureSkipVerify", "peerCertURI", "rootCAs", "rootCAsSecrets", "serverName",
            "spiffe",
          ],
          [RootCAsItem.self, Spiffe.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          certificatesSecrets: [String]? = nil,
          insecureSkipVerify: Bool? = nil,
          peerCertURI: String? = nil,
          rootCAs: [RootCAsItem]? = nil,
          rootCAsSecrets: [String]? = nil,
          serverName: String? = nil,
          spiffe: Spiffe? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.certificatesSecrets = certificatesSecrets
          self.insecureSkipVerify = insecureSkipVerify
          self.peerCertURI = peerCertURI
          self.rootCAs = rootCAs
          self.rootCAsSecrets = rootCAsSecrets
          self.serverName = serverName
          if let spiffe { self.spiffe = spiffe }
          configure(&self)
        }
        /// `spec.tls.certificatesSecrets`: a list of strings.
        @_alwaysEmitIntoClient public var certificatesSecrets: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.tls.insecureSkipVerify`: true or false.
        @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.tls.peerCertURI`: a string.
        @_alwaysEmitIntoClient public var peerCertURI: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.tls.rootCAs`: a list of ``RootCAsItem``.
        @_alwaysEmitIntoClient public var rootCAs: [RootCAsItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.tls.rootCAsSecrets`: a list of strings.
        @_alwaysEmitIntoClient public var rootCAsSecrets: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.tls.serverName`: a string.
        @_alwaysEmitIntoClient public var serverName: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.tls.spiffe`: ``Spiffe``.
        @_alwaysEmitIntoClient public var spiffe: Spiffe {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// The same as ``Traefik.ServersTransport.Spec.RootCAsItem``.
        public typealias RootCAsItem = Traefik.ServersTransport.Spec.RootCAsItem
        /// The same as ``Traefik.ServersTransport.Spec.Spiffe``.
        public typealias Spiffe = Traefik.ServersTransport.Spec.Spiffe
      }
    }
  }
}
