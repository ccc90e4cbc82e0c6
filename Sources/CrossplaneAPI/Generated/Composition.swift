// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `Composition` of `apiextensions.crossplane.io/v1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct Composition: Resource {
    public static let type = ResourceType(
      group: "apiextensions.crossplane.io",
      version: "v1",
      kind: "Composition",
      scope: .cluster
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
      spec: Spec? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
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

    /// `spec`, with 4 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!{ ?- ?#step ?-",
        ["compositeTypeRef", "mode", "pipeline", "writeConnectionSecretsToNamespace"],
        [CompositeTypeRef.self, PipelineItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        compositeTypeRef: CompositeTypeRef,
        mode: Mode? = nil,
        pipeline: [PipelineItem]? = nil,
        writeConnectionSecretsToNamespace: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.compositeTypeRef = compositeTypeRef
        self.mode = mode
        self.pipeline = pipeline
        self.writeConnectionSecretsToNamespace = writeConnectionSecretsToNamespace
        configure(&self)
      }
      /// `spec.compositeTypeRef`: ``CompositeTypeRef``, required.
      @_alwaysEmitIntoClient public var compositeTypeRef: CompositeTypeRef {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.mode`: ``Mode``, by default `"Pipeline"`.
      @_alwaysEmitIntoClient public var mode: Mode? { get { self[field: 1] } set { self[field: 1] = newValue } }
      /// `spec.pipeline`: a list of ``PipelineItem``, told apart by `step`.
      @_alwaysEmitIntoClient public var pipeline: [PipelineItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.writeConnectionSecretsToNamespace`: a string.
      @_alwaysEmitIntoClient public var writeConnectionSecretsToNamespace: String? {
        get { self[string: 3] }
        set { self[string: 3] = newValue }
      }

      /// `spec.compositeTypeRef`, with 2 fields.
      public struct CompositeTypeRef: SchemaObject {
        public static let fields = FieldTable("!- !-", ["apiVersion", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          apiVersion: String,
          kind: String,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.apiVersion = apiVersion
          self.kind = kind
          configure(&self)
        }
        /// `spec.compositeTypeRef.apiVersion`: a string, required.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.compositeTypeRef.kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.mode`, with one known value.
      public struct Mode: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Pipeline`.
        @_alwaysEmitIntoClient public static var pipeline: Self { Self(text: "Pipeline", unchecked: ()) }
      }

      /// `spec.pipeline[]`, with 5 fields.
      public struct PipelineItem: SchemaObject {
        public static let fields = FieldTable(
          "?#name !{ ?- ?{ !-",
          ["credentials", "functionRef", "input", "requirements", "step"],
          [CredentialsItem.self, FunctionRef.self, Requirements.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          functionRef: FunctionRef,
          step: String,
          credentials: [CredentialsItem]? = nil,
          input: Value? = nil,
          requirements: Requirements? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.credentials = credentials
          self.functionRef = functionRef
          self.input = input
          if let requirements { self.requirements = requirements }
          self.step = step
          configure(&self)
        }
        /// `spec.pipeline[].credentials`: a list of ``CredentialsItem``, told apart by `name`.
        @_alwaysEmitIntoClient public var credentials: [CredentialsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.pipeline[].functionRef`: ``FunctionRef``, required.
        @_alwaysEmitIntoClient public var functionRef: FunctionRef {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.pipeline[].input`: any value.
        @_alwaysEmitIntoClient public var input: Value? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.pipeline[].requirements`: ``Requirements``.
        @_alwaysEmitIntoClient public var requirements: Requirements {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.pipeline[].step`: a string, required.
        @_alwaysEmitIntoClient public var step: String? { get { self[string: 4] } set { self[string: 4] = newValue } }

        /// `spec.pipeline[].credentials[]`, with 3 fields.
        public struct CredentialsItem: SchemaObject {
          public static let fields = FieldTable("!- ?{ !-", ["name", "secretRef", "source"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            source: Source,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            if let secretRef { self.secretRef = secretRef }
            self.source = source
            configure(&self)
          }
          /// `spec.pipeline[].credentials[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.pipeline[].credentials[].secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.pipeline[].credentials[].source`: ``Source``, required.
          @_alwaysEmitIntoClient public var source: Source? { get { self[field: 2] } set { self[field: 2] = newValue } }

          /// `spec.pipeline[].credentials[].secretRef`, with 2 fields.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              namespace: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.pipeline[].credentials[].secretRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.pipeline[].credentials[].secretRef.namespace`: a string, required.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.pipeline[].credentials[].source`, with 2 known values.
          public struct Source: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
            /// `Secret`.
            @_alwaysEmitIntoClient public static var secret: Self { Self(text: "Secret", unchecked: ()) }
          }
        }

        /// `spec.pipeline[].functionRef`, with one field.
        public struct FunctionRef: SchemaObject {
          public static let fields = FieldTable("!-", ["name"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            configure(&self)
          }
          /// `spec.pipeline[].functionRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.pipeline[].requirements`, with 2 fields.
        public struct Requirements: SchemaObject {
          public static let fields = FieldTable(
            "?#requirementName ?#requirementName",
            ["requiredResources", "requiredSchemas"],
            [RequiredResourcesItem.self, RequiredSchemasItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            requiredResources: [RequiredResourcesItem]? = nil,
            requiredSchemas: [RequiredSchemasItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.requiredResources = requiredResources
            self.requiredSchemas = requiredSchemas
            configure(&self)
          }
          /// `spec.pipeline[].requirements.requiredResources`: a list of ``RequiredResourcesItem``, told apart by
          /// `requirementName`.
          @_alwaysEmitIntoClient public var requiredResources: [RequiredResourcesItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.pipeline[].requirements.requiredSchemas`: a list of ``RequiredSchemasItem``, told apart by
          /// `requirementName`.
          @_alwaysEmitIntoClient public var requiredSchemas: [RequiredSchemasItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.pipeline[].requirements.requiredResources[]`, with 6 fields.
          public struct RequiredResourcesItem: SchemaObject {
            public static let fields = FieldTable(
              "?- !- !- ?- ?- !-",
              ["name", "apiVersion", "kind", "matchLabels", "namespace", "requirementName"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiVersion: String,
              kind: String,
              requirementName: String,
              name: String? = nil,
              matchLabels: OrderedMap<String>? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiVersion = apiVersion
              self.kind = kind
              if let matchLabels { self.matchLabels = matchLabels }
              self.namespace = namespace
              self.requirementName = requirementName
              configure(&self)
            }
            /// `spec.pipeline[].requirements.requiredResources[].name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredResources[].apiVersion`: a string, required.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredResources[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredResources[].matchLabels`: strings by name.
            @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.pipeline[].requirements.requiredResources[].namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredResources[].requirementName`: a string, required.
            @_alwaysEmitIntoClient public var requirementName: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
          }

          /// `spec.pipeline[].requirements.requiredSchemas[]`, with 3 fields.
          public struct RequiredSchemasItem: SchemaObject {
            public static let fields = FieldTable("!- !- !-", ["apiVersion", "kind", "requirementName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiVersion: String,
              kind: String,
              requirementName: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.apiVersion = apiVersion
              self.kind = kind
              self.requirementName = requirementName
              configure(&self)
            }
            /// `spec.pipeline[].requirements.requiredSchemas[].apiVersion`: a string, required.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredSchemas[].kind`: a string, required.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.pipeline[].requirements.requiredSchemas[].requirementName`: a string, required.
            @_alwaysEmitIntoClient public var requirementName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }
      }
    }
  }
}
