// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `VerificationPolicy` of `tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct VerificationPolicy: Resource {
    public static let type = ResourceType(
      group: "tekton.dev",
      version: "v1alpha1",
      kind: "VerificationPolicy",
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
        "![ ?- ![",
        ["authorities", "mode", "resources"],
        [AuthoritiesItem.self, ResourcesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        authorities: [AuthoritiesItem],
        resources: [ResourcesItem],
        mode: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.authorities = authorities
        self.mode = mode
        self.resources = resources
        configure(&self)
      }
      /// `spec.authorities`: a list of ``AuthoritiesItem``, required.
      @_alwaysEmitIntoClient public var authorities: [AuthoritiesItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.mode`: a string.
      @_alwaysEmitIntoClient public var mode: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      /// `spec.resources`: a list of ``ResourcesItem``, required.
      @_alwaysEmitIntoClient public var resources: [ResourcesItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }

      /// `spec.authorities[]`, with 2 fields.
      public struct AuthoritiesItem: SchemaObject {
        public static let fields = FieldTable("!- ?{", ["name", "key"], [Key.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, key: Key? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let key { self.key = key }
          configure(&self)
        }
        /// `spec.authorities[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.authorities[].key`: ``Key``.
        @_alwaysEmitIntoClient public var key: Key {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.authorities[].key`, with 4 fields.
        public struct Key: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?{",
            ["data", "hashAlgorithm", "kms", "secretRef"],
            [SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            data: String? = nil,
            hashAlgorithm: String? = nil,
            kms: String? = nil,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.data = data
            self.hashAlgorithm = hashAlgorithm
            self.kms = kms
            if let secretRef { self.secretRef = secretRef }
            configure(&self)
          }
          /// `spec.authorities[].key.data`: a string.
          @_alwaysEmitIntoClient public var data: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.authorities[].key.hashAlgorithm`: a string.
          @_alwaysEmitIntoClient public var hashAlgorithm: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.authorities[].key.kms`: a string.
          @_alwaysEmitIntoClient public var kms: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.authorities[].key.secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }

          /// `spec.authorities[].key.secretRef`, with 2 fields.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.authorities[].key.secretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.authorities[].key.secretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }
      }

      /// `spec.resources[]`, with one field.
      public struct ResourcesItem: SchemaObject {
        public static let fields = FieldTable("!-", ["pattern"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(pattern: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.pattern = pattern
          configure(&self)
        }
        /// `spec.resources[].pattern`: a string, required.
        @_alwaysEmitIntoClient public var pattern: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
      }
    }
  }
}
