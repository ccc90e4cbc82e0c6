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
    public static let type = ResourceType(
      group: "cert-manager.io",
      version: "v1",
      kind: "CertificateRequest",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{",
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
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?- !{ !- ?- ?- ?-",
        ["duration", "extra", "groups", "isCA", "issuerRef", "request", "uid", "usages", "username"],
        [IssuerRef.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        issuerRef: IssuerRef,
        request: String,
        duration: String? = nil,
        extra: OrderedMap<[String]>? = nil,
        groups: [String]? = nil,
        isCA: Bool? = nil,
        uid: String? = nil,
        usages: [UsagesItem]? = nil,
        username: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var duration: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      /// `spec.extra`: by name, each a list of strings.
      @_alwaysEmitIntoClient public var extra: OrderedMap<[String]> {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.groups`: a list of strings.
      @_alwaysEmitIntoClient public var groups: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
      /// `spec.isCA`: true or false.
      @_alwaysEmitIntoClient public var isCA: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.request`: a string, format `byte`, required.
      @_alwaysEmitIntoClient public var request: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.uid`: a string.
      @_alwaysEmitIntoClient public var uid: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
      /// `spec.usages`: a list of ``UsagesItem``.
      @_alwaysEmitIntoClient public var usages: [UsagesItem]? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.username`: a string.
      @_alwaysEmitIntoClient public var username: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
      /// The same as ``CertManager.Certificate.Spec.IssuerRef``.
      public typealias IssuerRef = CertManager.Certificate.Spec.IssuerRef
      /// The same as ``CertManager.Certificate.Spec.UsagesItem``.
      public typealias UsagesItem = CertManager.Certificate.Spec.UsagesItem
    }
  }
}
