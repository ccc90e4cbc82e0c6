// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// `CertificateRequest` of `cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/
  public struct CertificateRequest: Resource {
    public static let type = ResourceType(group: "cert-manager.io", version: "v1", kind: "CertificateRequest", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-duration", "?-extra", "?-groups", "?-isCA", "!{issuerRef", "!-request", "?-uid", "?-usages", "?-username"], [IssuerRef.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(issuerRef: IssuerRef, request: String, duration: String? = nil, extra: OrderedMap<[String]>? = nil, groups: [String]? = nil, isCA: Bool? = nil, uid: String? = nil, usages: [UsagesItem]? = nil, username: String? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.duration = duration
        if let extra { self.extra = extra }
        self.groups = groups
        self.isCA = isCA
        self.issuerRef = issuerRef
        self.request = request
        self.uid = uid
        self.usages = usages
        self.username = username
        configure(&self)
      }
      /// `spec.duration`: a string.
      @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
      /// `spec.extra`: by name, each a list of strings.
      @_alwaysEmitIntoClient public var extra: OrderedMap<[String]> { get { self[object: "extra"] } set { self[object: "extra"] = newValue } _modify { yield &self[object: "extra"] } }
      /// `spec.groups`: a list of strings.
      @_alwaysEmitIntoClient public var groups: [String]? { get { self[field: "groups"] } set { self[field: "groups"] = newValue } }
      /// `spec.isCA`: true or false.
      @_alwaysEmitIntoClient public var isCA: Bool? { get { self[field: "isCA"] } set { self[field: "isCA"] = newValue } }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef { get { self[object: "issuerRef"] } set { self[object: "issuerRef"] = newValue } _modify { yield &self[object: "issuerRef"] } }
      /// `spec.request`: a string, format `byte`, required.
      @_alwaysEmitIntoClient public var request: String? { get { self[string: "request"] } set { self[string: "request"] = newValue } }
      /// `spec.uid`: a string.
      @_alwaysEmitIntoClient public var uid: String? { get { self[string: "uid"] } set { self[string: "uid"] = newValue } }
      /// `spec.usages`: a list of ``UsagesItem``.
      @_alwaysEmitIntoClient public var usages: [UsagesItem]? { get { self[field: "usages"] } set { self[field: "usages"] = newValue } }
      /// `spec.username`: a string.
      @_alwaysEmitIntoClient public var username: String? { get { self[string: "username"] } set { self[string: "username"] = newValue } }
      /// The same as ``CertManager.Certificate.Spec.IssuerRef``.
      public typealias IssuerRef = CertManager.Certificate.Spec.IssuerRef
      /// The same as ``CertManager.Certificate.Spec.UsagesItem``.
      public typealias UsagesItem = CertManager.Certificate.Spec.UsagesItem
    }
  }
}
