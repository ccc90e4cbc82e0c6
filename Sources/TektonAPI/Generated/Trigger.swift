// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `Trigger` of `triggers.tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Trigger: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1beta1",
      kind: "Trigger",
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
        "?- ?[ ?[ ?- !{",
        ["name", "bindings", "interceptors", "serviceAccountName", "template"],
        [BindingsItem.self, InterceptorsItem.self, Template.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        template: Template,
        name: String? = nil,
        bindings: [BindingsItem]? = nil,
        interceptors: [InterceptorsItem]? = nil,
        serviceAccountName: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.name = name
        self.bindings = bindings
        self.interceptors = interceptors
        self.serviceAccountName = serviceAccountName
        self.template = template
        configure(&self)
      }
      /// `spec.name`: a string.
      @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      /// `spec.bindings`: a list of ``BindingsItem``.
      @_alwaysEmitIntoClient public var bindings: [BindingsItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.interceptors`: a list of ``InterceptorsItem``.
      @_alwaysEmitIntoClient public var interceptors: [InterceptorsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 3] }
        set { self[string: 3] = newValue }
      }
      /// `spec.template`: ``Template``, required.
      @_alwaysEmitIntoClient public var template: Template {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }

      /// `spec.bindings[]`, with 5 fields.
      public struct BindingsItem: SchemaObject {
        public static let fields = FieldTable("?- ?- ?- ?- ?-", ["name", "apiversion", "kind", "ref", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiversion: String? = nil,
          kind: Kind? = nil,
          ref: String? = nil,
          value: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiversion = apiversion
          self.kind = kind
          self.ref = ref
          self.value = value
          configure(&self)
        }
        /// `spec.bindings[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.bindings[].apiversion`: a string.
        @_alwaysEmitIntoClient public var apiversion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.bindings[].kind`: ``Kind``, by default `"TriggerBinding"`.
        @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.bindings[].ref`: a string.
        @_alwaysEmitIntoClient public var ref: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// `spec.bindings[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 4] } set { self[string: 4] = newValue } }

        /// `spec.bindings[].kind`, with 2 known values.
        public struct Kind: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `ClusterTriggerBinding`.
          @_alwaysEmitIntoClient public static var clusterTriggerBinding: Self {
            Self(text: "ClusterTriggerBinding", unchecked: ())
          }
          /// `TriggerBinding`.
          @_alwaysEmitIntoClient public static var triggerBinding: Self { Self(text: "TriggerBinding", unchecked: ()) }
        }
      }

      /// `spec.interceptors[]`, with 4 fields.
      public struct InterceptorsItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?{ ?{",
          ["name", "params", "ref", "webhook"],
          [ParamsItem.self, Ref.self, Webhook.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          params: [ParamsItem]? = nil,
          ref: Ref? = nil,
          webhook: Webhook? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.params = params
          if let ref { self.ref = ref }
          if let webhook { self.webhook = webhook }
          configure(&self)
        }
        /// `spec.interceptors[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.interceptors[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.interceptors[].ref`: ``Ref``.
        @_alwaysEmitIntoClient public var ref: Ref {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.interceptors[].webhook`: ``Webhook``.
        @_alwaysEmitIntoClient public var webhook: Webhook {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem

        /// `spec.interceptors[].ref`, with 3 fields.
        public struct Ref: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["name", "apiVersion", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            apiVersion: String? = nil,
            kind: Kind? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.apiVersion = apiVersion
            self.kind = kind
            configure(&self)
          }
          /// `spec.interceptors[].ref.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.interceptors[].ref.apiVersion`: a string.
          @_alwaysEmitIntoClient public var apiVersion: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.interceptors[].ref.kind`: ``Kind``, by default `"ClusterInterceptor"`.
          @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 2] } set { self[field: 2] = newValue } }

          /// `spec.interceptors[].ref.kind`, with 2 known values.
          public struct Kind: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ClusterInterceptor`.
            @_alwaysEmitIntoClient public static var clusterInterceptor: Self {
              Self(text: "ClusterInterceptor", unchecked: ())
            }
            /// `NamespacedInterceptor`.
            @_alwaysEmitIntoClient public static var namespacedInterceptor: Self {
              Self(text: "NamespacedInterceptor", unchecked: ())
            }
          }
        }

        /// `spec.interceptors[].webhook`, with 3 fields.
        public struct Webhook: SchemaObject {
          public static let fields = FieldTable(
            "?[ ?{ ?-",
            ["header", "objectRef", "url"],
            [HeaderItem.self, ObjectRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            header: [HeaderItem]? = nil,
            objectRef: ObjectRef? = nil,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.header = header
            if let objectRef { self.objectRef = objectRef }
            self.url = url
            configure(&self)
          }
          /// `spec.interceptors[].webhook.header`: a list of ``HeaderItem``.
          @_alwaysEmitIntoClient public var header: [HeaderItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.interceptors[].webhook.objectRef`: ``ObjectRef``.
          @_alwaysEmitIntoClient public var objectRef: ObjectRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.interceptors[].webhook.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

          /// `spec.interceptors[].webhook.header[]`, with 2 fields.
          public struct HeaderItem: SchemaObject {
            public static let fields = FieldTable("!- !-", ["name", "value"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, value: Value, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.value = value
              configure(&self)
            }
            /// `spec.interceptors[].webhook.header[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.interceptors[].webhook.header[].value`: any value, required.
            @_alwaysEmitIntoClient public var value: Value? { get { self[field: 1] } set { self[field: 1] = newValue } }
          }

          /// `spec.interceptors[].webhook.objectRef`, with 7 fields.
          public struct ObjectRef: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?- ?- ?- ?-",
              ["name", "apiVersion", "fieldPath", "kind", "namespace", "resourceVersion", "uid"]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              apiVersion: String? = nil,
              fieldPath: String? = nil,
              kind: String? = nil,
              namespace: String? = nil,
              resourceVersion: String? = nil,
              uid: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.apiVersion = apiVersion
              self.fieldPath = fieldPath
              self.kind = kind
              self.namespace = namespace
              self.resourceVersion = resourceVersion
              self.uid = uid
              configure(&self)
            }
            /// `spec.interceptors[].webhook.objectRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.fieldPath`: a string.
            @_alwaysEmitIntoClient public var fieldPath: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.kind`: a string.
            @_alwaysEmitIntoClient public var kind: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.resourceVersion`: a string.
            @_alwaysEmitIntoClient public var resourceVersion: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.interceptors[].webhook.objectRef.uid`: a string.
            @_alwaysEmitIntoClient public var uid: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
          }
        }
      }

      /// `spec.template`, with 3 fields.
      public struct Template: SchemaObject {
        public static let fields = FieldTable("?- ?- ?{", ["apiversion", "ref", "spec"], [Spec.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          apiversion: String? = nil,
          ref: String? = nil,
          spec: Spec? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.apiversion = apiversion
          self.ref = ref
          if let spec { self.spec = spec }
          configure(&self)
        }
        /// `spec.template.apiversion`: a string.
        @_alwaysEmitIntoClient public var apiversion: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.template.ref`: a string.
        @_alwaysEmitIntoClient public var ref: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.template.spec`: ``Spec``.
        @_alwaysEmitIntoClient public var spec: Spec {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``Tekton.TriggerTemplate.Spec``.
        public typealias Spec = Tekton.TriggerTemplate.Spec
      }
    }
  }
}

extension Tekton.V1alpha1 {
  /// `Trigger` of `triggers.tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Trigger: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1alpha1",
      kind: "Trigger",
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
    /// The same as ``Tekton.Trigger.Spec``.
    public typealias Spec = Tekton.Trigger.Spec
  }
}
