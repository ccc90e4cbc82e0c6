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
    public static let type = ResourceType(group: "traefik.io", version: "v1alpha1", kind: "ServersTransportTCP", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-dialKeepAlive", "?-dialTimeout", "?{proxyProtocol", "?-terminationDelay", "?{tls"], [ProxyProtocol.self, Tls.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(dialKeepAlive: IntOrString? = nil, dialTimeout: IntOrString? = nil, proxyProtocol: ProxyProtocol? = nil, terminationDelay: IntOrString? = nil, tls: Tls? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.dialKeepAlive = dialKeepAlive
        self.dialTimeout = dialTimeout
        if let proxyProtocol { self.proxyProtocol = proxyProtocol }
        self.terminationDelay = terminationDelay
        if let tls { self.tls = tls }
        configure(&self)
      }
      /// `spec.dialKeepAlive`: a whole number or a string.
      @_alwaysEmitIntoClient public var dialKeepAlive: IntOrString? { get { self[field: "dialKeepAlive"] } set { self[field: "dialKeepAlive"] = newValue } }
      /// `spec.dialTimeout`: a whole number or a string.
      @_alwaysEmitIntoClient public var dialTimeout: IntOrString? { get { self[field: "dialTimeout"] } set { self[field: "dialTimeout"] = newValue } }
      /// `spec.proxyProtocol`: ``ProxyProtocol``.
      @_alwaysEmitIntoClient public var proxyProtocol: ProxyProtocol { get { self[object: "proxyProtocol"] } set { self[object: "proxyProtocol"] = newValue } _modify { yield &self[object: "proxyProtocol"] } }
      /// `spec.terminationDelay`: a whole number or a string.
      @_alwaysEmitIntoClient public var terminationDelay: IntOrString? { get { self[field: "terminationDelay"] } set { self[field: "terminationDelay"] = newValue } }
      /// `spec.tls`: ``Tls``.
      @_alwaysEmitIntoClient public var tls: Tls { get { self[object: "tls"] } set { self[object: "tls"] = newValue } _modify { yield &self[object: "tls"] } }

      /// `spec.proxyProtocol`, with one field.
      public struct ProxyProtocol: SchemaObject {
        public static let fields = FieldTable(["?-version"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(version: Int? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.version = version
          configure(&self)
        }
        /// `spec.proxyProtocol.version`: a whole number.
        @_alwaysEmitIntoClient public var version: Int? { get { self[field: "version"] } set { self[field: "version"] = newValue } }
      }

      /// `spec.tls`, with 7 fields.
      public struct Tls: SchemaObject {
        public static let fields = FieldTable(["?-certificatesSecrets", "?-insecureSkipVerify", "?-peerCertURI", "?[rootCAs", "?-rootCAsSecrets", "?-serverName", "?{spiffe"], [RootCAsItem.self, Spiffe.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(certificatesSecrets: [String]? = nil, insecureSkipVerify: Bool? = nil, peerCertURI: String? = nil, rootCAs: [RootCAsItem]? = nil, rootCAsSecrets: [String]? = nil, serverName: String? = nil, spiffe: Spiffe? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var certificatesSecrets: [String]? { get { self[field: "certificatesSecrets"] } set { self[field: "certificatesSecrets"] = newValue } }
        /// `spec.tls.insecureSkipVerify`: true or false.
        @_alwaysEmitIntoClient public var insecureSkipVerify: Bool? { get { self[field: "insecureSkipVerify"] } set { self[field: "insecureSkipVerify"] = newValue } }
        /// `spec.tls.peerCertURI`: a string.
        @_alwaysEmitIntoClient public var peerCertURI: String? { get { self[string: "peerCertURI"] } set { self[string: "peerCertURI"] = newValue } }
        /// `spec.tls.rootCAs`: a list of ``RootCAsItem``.
        @_alwaysEmitIntoClient public var rootCAs: [RootCAsItem]? { get { self[field: "rootCAs"] } set { self[field: "rootCAs"] = newValue } }
        /// `spec.tls.rootCAsSecrets`: a list of strings.
        @_alwaysEmitIntoClient public var rootCAsSecrets: [String]? { get { self[field: "rootCAsSecrets"] } set { self[field: "rootCAsSecrets"] = newValue } }
        /// `spec.tls.serverName`: a string.
        @_alwaysEmitIntoClient public var serverName: String? { get { self[string: "serverName"] } set { self[string: "serverName"] = newValue } }
        /// `spec.tls.spiffe`: ``Spiffe``.
        @_alwaysEmitIntoClient public var spiffe: Spiffe { get { self[object: "spiffe"] } set { self[object: "spiffe"] = newValue } _modify { yield &self[object: "spiffe"] } }
        /// The same as ``Traefik.ServersTransport.Spec.RootCAsItem``.
        public typealias RootCAsItem = Traefik.ServersTransport.Spec.RootCAsItem
        /// The same as ``Traefik.ServersTransport.Spec.Spiffe``.
        public typealias Spiffe = Traefik.ServersTransport.Spec.Spiffe
      }
    }
  }
}
