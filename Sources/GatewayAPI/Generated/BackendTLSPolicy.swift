// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension GatewayNetworking {
  /// `BackendTLSPolicy` of `gateway.networking.k8s.io/v1`.
  ///
  /// Reference: https://gateway-api.sigs.k8s.io/reference/spec/
  public struct BackendTLSPolicy: Resource {
    public static let type = ResourceType(
      group: "gateway.networking.k8s.io",
      version: "v1",
      kind: "BackendTLSPolicy",
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
        "?- ![ !{",
        ["options", "targetRefs", "validation"],
        [TargetRefsItem.self, Validation.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        targetRefs: [TargetRefsItem],
        validation: Validation,
        options: OrderedMap<String>? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let options { self.options = options }
        self.targetRefs = targetRefs
        self.validation = validation
        configure(&self)
      }
      /// `spec.options`: strings by name.
      @_alwaysEmitIntoClient public var options: OrderedMap<String> {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.targetRefs`: a list of ``TargetRefsItem``, required.
      @_alwaysEmitIntoClient public var targetRefs: [TargetRefsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.validation`: ``Validation``, required.
      @_alwaysEmitIntoClient public var validation: Validation {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }

      /// `spec.targetRefs[]`, with 4 fields.
      public struct TargetRefsItem: SchemaObject {
        public static let fields = FieldTable("!- !- !- ?-", ["name", "group", "kind", "sectionName"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          group: String,
          kind: String,
          sectionName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          self.sectionName = sectionName
          configure(&self)
        }
        /// `spec.targetRefs[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.targetRefs[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.targetRefs[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.targetRefs[].sectionName`: a string.
        @_alwaysEmitIntoClient public var sectionName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
      }

      /// `spec.validation`, with 4 fields.
      public struct Validation: SchemaObject {
        public static let fields = FieldTable(
          "?[ !- ?[ ?-",
          ["caCertificateRefs", "hostname", "subjectAltNames", "wellKnownCACertificates"],
          [CaCertificateRefsItem.self, SubjectAltNamesItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          hostname: String,
          caCertificateRefs: [CaCertificateRefsItem]? = nil,
          subjectAltNames: [SubjectAltNamesItem]? = nil,
          wellKnownCACertificates: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.caCertificateRefs = caCertificateRefs
          self.hostname = hostname
          self.subjectAltNames = subjectAltNames
          self.wellKnownCACertificates = wellKnownCACertificates
          configure(&self)
        }
        /// `spec.validation.caCertificateRefs`: a list of ``CaCertificateRefsItem``.
        @_alwaysEmitIntoClient public var caCertificateRefs: [CaCertificateRefsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.validation.hostname`: a string, required.
        @_alwaysEmitIntoClient public var hostname: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.validation.subjectAltNames`: a list of ``SubjectAltNamesItem``.
        @_alwaysEmitIntoClient public var subjectAltNames: [SubjectAltNamesItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.validation.wellKnownCACertificates`: a string.
        @_alwaysEmitIntoClient public var wellKnownCACertificates: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }

        /// `spec.validation.caCertificateRefs[]`, with 3 fields.
        public struct CaCertificateRefsItem: SchemaObject {
          public static let fields = FieldTable("!- !- !-", ["name", "group", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            group: String,
            kind: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            configure(&self)
          }
          /// `spec.validation.caCertificateRefs[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.validation.caCertificateRefs[].group`: a string, required.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.validation.caCertificateRefs[].kind`: a string, required.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        }

        /// `spec.validation.subjectAltNames[]`, with 3 fields.
        public struct SubjectAltNamesItem: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["hostname", "type", "uri"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: TypeObject,
            hostname: String? = nil,
            uri: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.hostname = hostname
            self.type = type
            self.uri = uri
            configure(&self)
          }
          /// `spec.validation.subjectAltNames[].hostname`: a string.
          @_alwaysEmitIntoClient public var hostname: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.validation.subjectAltNames[].type`: ``TypeObject``, required.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.validation.subjectAltNames[].uri`: a string.
          @_alwaysEmitIntoClient public var uri: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

          /// `spec.validation.subjectAltNames[].type`, with 2 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Hostname`.
            @_alwaysEmitIntoClient public static var hostname: Self { Self(text: "Hostname", unchecked: ()) }
            /// `URI`.
            @_alwaysEmitIntoClient public static var uri: Self { Self(text: "URI", unchecked: ()) }
          }
        }
      }
    }
  }
}
