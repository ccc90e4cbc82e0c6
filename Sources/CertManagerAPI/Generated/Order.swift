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
    public static let type = ResourceType(
      group: "acme.cert-manager.io",
      version: "v1",
      kind: "Order",
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

    /// `spec`, with 8 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?- !{ ?- ?- !-",
        ["commonName", "dnsNames", "duration", "ipAddresses", "issuerRef", "profile", "replaces", "request"],
        [IssuerRef.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        issuerRef: IssuerRef,
        request: String,
        commonName: String? = nil,
        dnsNames: [String]? = nil,
        duration: String? = nil,
        ipAddresses: [String]? = nil,
        profile: String? = nil,
        replaces: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var commonName: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.dnsNames`: a list of strings.
      @_alwaysEmitIntoClient public var dnsNames: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
      /// `spec.duration`: a string.
      @_alwaysEmitIntoClient public var duration: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      /// `spec.ipAddresses`: a list of strings.
      @_alwaysEmitIntoClient public var ipAddresses: [String]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.profile`: a string.
      @_alwaysEmitIntoClient public var profile: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.replaces`: a string.
      @_alwaysEmitIntoClient public var replaces: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
      /// `spec.request`: a string, format `byte`, required.
      @_alwaysEmitIntoClient public var request: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// The same as ``CertManager.Certificate.Spec.IssuerRef``.
      public typealias IssuerRef = CertManager.Certificate.Spec.IssuerRef
    }
  }
}
