// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// `Order` of `acme.cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/
  public struct Order: Resource {
    public static let type = ResourceType(group: "acme.cert-manager.io", version: "v1", kind: "Order", scope: .namespaced)
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

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-commonName", "?-dnsNames", "?-duration", "?-ipAddresses", "!{issuerRef", "?-profile", "?-replaces", "!-request"], [IssuerRef.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(issuerRef: IssuerRef, request: String, commonName: String? = nil, dnsNames: [String]? = nil, duration: String? = nil, ipAddresses: [String]? = nil, profile: String? = nil, replaces: String? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.commonName = commonName
        self.dnsNames = dnsNames
        self.duration = duration
        self.ipAddresses = ipAddresses
        self.issuerRef = issuerRef
        self.profile = profile
        self.replaces = replaces
        self.request = request
        configure(&self)
      }
      /// `spec.commonName`: a string.
      @_alwaysEmitIntoClient public var commonName: String? { get { self[string: "commonName"] } set { self[string: "commonName"] = newValue } }
      /// `spec.dnsNames`: a list of strings.
      @_alwaysEmitIntoClient public var dnsNames: [String]? { get { self[field: "dnsNames"] } set { self[field: "dnsNames"] = newValue } }
      /// `spec.duration`: a string.
      @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
      /// `spec.ipAddresses`: a list of strings.
      @_alwaysEmitIntoClient public var ipAddresses: [String]? { get { self[field: "ipAddresses"] } set { self[field: "ipAddresses"] = newValue } }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef { get { self[object: "issuerRef"] } set { self[object: "issuerRef"] = newValue } _modify { yield &self[object: "issuerRef"] } }
      /// `spec.profile`: a string.
      @_alwaysEmitIntoClient public var profile: String? { get { self[string: "profile"] } set { self[string: "profile"] = newValue } }
      /// `spec.replaces`: a string.
      @_alwaysEmitIntoClient public var replaces: String? { get { self[string: "replaces"] } set { self[string: "replaces"] = newValue } }
      /// `spec.request`: a string, format `byte`, required.
      @_alwaysEmitIntoClient public var request: String? { get { self[string: "request"] } set { self[string: "request"] = newValue } }
      /// The same as ``CertManager.Certificate.Spec.IssuerRef``.
      public typealias IssuerRef = CertManager.Certificate.Spec.IssuerRef
    }
  }
}
