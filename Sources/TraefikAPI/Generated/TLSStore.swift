// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Traefik {
  /// `TLSStore` of `traefik.io/v1alpha1`.
  ///
  /// Reference: https://doc.traefik.io/traefik/reference/dynamic-configuration/kubernetes-crd/
  public struct TLSStore: Resource {
    public static let type = ResourceType(
      group: "traefik.io",
      version: "v1alpha1",
      kind: "TLSStore",
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

    /// `spec`, with 3 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?{ ?{",
        ["certificates", "defaultCertificate", "defaultGeneratedCert"],
        [CertificatesItem.self, DefaultCertificate.self, DefaultGeneratedCert.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        certificates: [CertificatesItem]? = nil,
        defaultCertificate: DefaultCertificate? = nil,
        defaultGeneratedCert: DefaultGeneratedCert? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.certificates = certificates
        if let defaultCertificate { self.defaultCertificate = defaultCertificate }
        if let defaultGeneratedCert { self.defaultGeneratedCert = defaultGeneratedCert }
        configure(&self)
      }
      /// `spec.certificates`: a list of ``CertificatesItem``.
      @_alwaysEmitIntoClient public var certificates: [CertificatesItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.defaultCertificate`: ``DefaultCertificate``.
      @_alwaysEmitIntoClient public var defaultCertificate: DefaultCertificate {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.defaultGeneratedCert`: ``DefaultGeneratedCert``.
      @_alwaysEmitIntoClient public var defaultGeneratedCert: DefaultGeneratedCert {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }

      /// `spec.certificates[]`, with one field.
      public struct CertificatesItem: SchemaObject {
        public static let fields = FieldTable("!-", ["secretName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(secretName: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.secretName = secretName
          configure(&self)
        }
        /// `spec.certificates[].secretName`: a string, required.
        @_alwaysEmitIntoClient public var secretName: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.defaultCertificate`, with one field.
      public struct DefaultCertificate: SchemaObject {
        public static let fields = FieldTable("!-", ["secretName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(secretName: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.secretName = secretName
          configure(&self)
        }
        /// `spec.defaultCertificate.secretName`: a string, required.
        @_alwaysEmitIntoClient public var secretName: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }

      /// `spec.defaultGeneratedCert`, with 2 fields.
      public struct DefaultGeneratedCert: SchemaObject {
        public static let fields = FieldTable("?{ ?-", ["domain", "resolver"], [Domain.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          domain: Domain? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let domain { self.domain = domain }
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.defaultGeneratedCert.domain`: ``Domain``.
        @_alwaysEmitIntoClient public var domain: Domain {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.defaultGeneratedCert.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }

        /// `spec.defaultGeneratedCert.domain`, with 2 fields.
        public struct Domain: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["main", "sans"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            main: String? = nil,
            sans: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.main = main
            self.sans = sans
            configure(&self)
          }
          /// `spec.defaultGeneratedCert.domain.main`: a string.
          @_alwaysEmitIntoClient public var main: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.defaultGeneratedCert.domain.sans`: a list of strings.
          @_alwaysEmitIntoClient public var sans: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }
      }
    }
  }
}
