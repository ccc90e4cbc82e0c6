// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `EventListener` of `triggers.tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct EventListener: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1beta1",
      kind: "EventListener",
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

    /// `spec`, with 7 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?{ ?{ ?{ ?- ?[ ?[",
        [
          "cloudEventURI", "labelSelector", "namespaceSelector", "resources", "serviceAccountName", "triggerGroups",
          "triggers",
        ],
        [LabelSelector.self, NamespaceSelector.self, Resources.self, TriggerGroupsItem.self, TriggersItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        cloudEventURI: String? = nil,
        labelSelector: LabelSelector? = nil,
        namespaceSelector: NamespaceSelector? = nil,
        resources: Resources? = nil,
        serviceAccountName: String? = nil,
        triggerGroups: [TriggerGroupsItem]? = nil,
        triggers: [TriggersItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.cloudEventURI = cloudEventURI
        if let labelSelector { self.labelSelector = labelSelector }
        if let namespaceSelector { self.namespaceSelector = namespaceSelector }
        if let resources { self.resources = resources }
        self.serviceAccountName = serviceAccountName
        self.triggerGroups = triggerGroups
        self.triggers = triggers
        configure(&self)
      }
      /// `spec.cloudEventURI`: a string.
      @_alwaysEmitIntoClient public var cloudEventURI: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.labelSelector`: ``LabelSelector``.
      @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.namespaceSelector`: ``NamespaceSelector``.
      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.resources`: ``Resources``.
      @_alwaysEmitIntoClient public var resources: Resources {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// `spec.triggerGroups`: a list of ``TriggerGroupsItem``.
      @_alwaysEmitIntoClient public var triggerGroups: [TriggerGroupsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.triggers`: a list of ``TriggersItem``.
      @_alwaysEmitIntoClient public var triggers: [TriggersItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }

      /// `spec.labelSelector`, with 2 fields.
      public struct LabelSelector: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [MatchExpressionsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          matchExpressions: [MatchExpressionsItem]? = nil,
          matchLabels: OrderedMap<String>? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.matchExpressions = matchExpressions
          if let matchLabels { self.matchLabels = matchLabels }
          configure(&self)
        }
        /// `spec.labelSelector.matchExpressions`: a list of ``MatchExpressionsItem``.
        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.labelSelector.matchLabels`: strings by name.
        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.labelSelector.matchExpressions[]`, with 3 fields.
        public struct MatchExpressionsItem: SchemaObject {
          public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: String,
            `operator`: Operator,
            values: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.key = key
            self.`operator` = `operator`
            self.values = values
            configure(&self)
          }
          /// `spec.labelSelector.matchExpressions[].key`: a string, required.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.labelSelector.matchExpressions[].operator`: ``Operator``, required.
          @_alwaysEmitIntoClient public var `operator`: Operator? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.labelSelector.matchExpressions[].values`: a list of strings.
          @_alwaysEmitIntoClient public var values: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.labelSelector.matchExpressions[].operator`, with 4 known values.
          public struct Operator: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `DoesNotExist`.
            @_alwaysEmitIntoClient public static var doesNotExist: Self { Self(text: "DoesNotExist", unchecked: ()) }
            /// `Exists`.
            @_alwaysEmitIntoClient public static var exists: Self { Self(text: "Exists", unchecked: ()) }
            /// `In`.
            @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
            /// `NotIn`.
            @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
          }
        }
      }

      /// `spec.namespaceSelector`, with one field.
      public struct NamespaceSelector: SchemaObject {
        public static let fields = FieldTable("?-", ["matchNames"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(matchNames: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.matchNames = matchNames
          configure(&self)
        }
        /// `spec.namespaceSelector.matchNames`: a list of strings.
        @_alwaysEmitIntoClient public var matchNames: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }

      /// `spec.resources`, with 2 fields.
      public struct Resources: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{",
          ["customResource", "kubernetesResource"],
          [KubernetesResource.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          customResource: Value? = nil,
          kubernetesResource: KubernetesResource? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.customResource = customResource
          if let kubernetesResource { self.kubernetesResource = kubernetesResource }
          configure(&self)
        }
        /// `spec.resources.customResource`: any value.
        @_alwaysEmitIntoClient public var customResource: Value? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.resources.kubernetesResource`: ``KubernetesResource``.
        @_alwaysEmitIntoClient public var kubernetesResource: KubernetesResource {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }

        /// `spec.resources.kubernetesResource`, with 4 fields.
        public struct KubernetesResource: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?{",
            ["replicas", "servicePort", "serviceType", "spec"],
            [Spec.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            replicas: Int? = nil,
            servicePort: Int? = nil,
            serviceType: ServiceType? = nil,
            spec: Spec? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.replicas = replicas
            self.servicePort = servicePort
            self.serviceType = serviceType
            if let spec { self.spec = spec }
            configure(&self)
          }
          /// `spec.resources.kubernetesResource.replicas`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var replicas: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.resources.kubernetesResource.servicePort`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var servicePort: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.resources.kubernetesResource.serviceType`: ``ServiceType``.
          @_alwaysEmitIntoClient public var serviceType: ServiceType? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.resources.kubernetesResource.spec`: ``Spec``.
          @_alwaysEmitIntoClient public var spec: Spec {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }

          /// `spec.resources.kubernetesResource.spec`, with one field.
          public struct Spec: SchemaObject {
            public static let fields = FieldTable("?{", ["template"], [Template.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(template: Template? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              if let template { self.template = template }
              configure(&self)
            }
            /// `spec.resources.kubernetesResource.spec.template`: ``Template``.
            @_alwaysEmitIntoClient public var template: Template {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.resources.kubernetesResource.spec.template`, with 2 fields.
            public struct Template: SchemaObject {
              public static let fields = FieldTable("?{ ?-", ["metadata", "spec"], [Metadata.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                metadata: Metadata? = nil,
                spec: Value? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let metadata { self.metadata = metadata }
                self.spec = spec
                configure(&self)
              }
              /// `spec.resources.kubernetesResource.spec.template.metadata`: ``Metadata``.
              @_alwaysEmitIntoClient public var metadata: Metadata {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.resources.kubernetesResource.spec.template.spec`: any value.
              @_alwaysEmitIntoClient public var spec: Value? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// The same as ``Tekton.CustomRun.Spec.CustomSpec.Metadata``.
              public typealias Metadata = Tekton.CustomRun.Spec.CustomSpec.Metadata
            }
          }

          /// `spec.resources.kubernetesResource.serviceType`, with 4 known values.
          public struct ServiceType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ClusterIP`.
            @_alwaysEmitIntoClient public static var clusterIP: Self { Self(text: "ClusterIP", unchecked: ()) }
            /// `ExternalName`.
            @_alwaysEmitIntoClient public static var externalName: Self { Self(text: "ExternalName", unchecked: ()) }
            /// `LoadBalancer`.
            @_alwaysEmitIntoClient public static var loadBalancer: Self { Self(text: "LoadBalancer", unchecked: ()) }
            /// `NodePort`.
            @_alwaysEmitIntoClient public static var nodePort: Self { Self(text: "NodePort", unchecked: ()) }
          }
        }
      }

      /// `spec.triggerGroups[]`, with 3 fields.
      public struct TriggerGroupsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ![ !{",
          ["name", "interceptors", "triggerSelector"],
          [InterceptorsItem.self, TriggerSelector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          interceptors: [InterceptorsItem],
          triggerSelector: TriggerSelector,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.interceptors = interceptors
          self.triggerSelector = triggerSelector
          configure(&self)
        }
        /// `spec.triggerGroups[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.triggerGroups[].interceptors`: a list of ``InterceptorsItem``, required.
        @_alwaysEmitIntoClient public var interceptors: [InterceptorsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.triggerGroups[].triggerSelector`: ``TriggerSelector``, required.
        @_alwaysEmitIntoClient public var triggerSelector: TriggerSelector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// The same as ``Tekton.Trigger.Spec.InterceptorsItem``.
        public typealias InterceptorsItem = Tekton.Trigger.Spec.InterceptorsItem

        /// `spec.triggerGroups[].triggerSelector`, with 2 fields.
        public struct TriggerSelector: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{",
            ["labelSelector", "namespaceSelector"],
            [LabelSelector.self, NamespaceSelector.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            labelSelector: LabelSelector? = nil,
            namespaceSelector: NamespaceSelector? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let labelSelector { self.labelSelector = labelSelector }
            if let namespaceSelector { self.namespaceSelector = namespaceSelector }
            configure(&self)
          }
          /// `spec.triggerGroups[].triggerSelector.labelSelector`: ``LabelSelector``.
          @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.triggerGroups[].triggerSelector.namespaceSelector`: ``NamespaceSelector``.
          @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// The same as ``Tekton.EventListener.Spec.LabelSelector``.
          public typealias LabelSelector = Tekton.EventListener.Spec.LabelSelector
          /// The same as ``Tekton.EventListener.Spec.NamespaceSelector``.
          public typealias NamespaceSelector = Tekton.EventListener.Spec.NamespaceSelector
        }
      }

      /// `spec.triggers[]`, with 6 fields.
      public struct TriggersItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?[ ?[ ?- ?{ ?-",
          ["name", "bindings", "interceptors", "serviceAccountName", "template", "triggerRef"],
          [BindingsItem.self, InterceptorsItem.self, Template.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          bindings: [BindingsItem]? = nil,
          interceptors: [InterceptorsItem]? = nil,
          serviceAccountName: String? = nil,
          template: Template? = nil,
          triggerRef: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.bindings = bindings
          self.interceptors = interceptors
          self.serviceAccountName = serviceAccountName
          if let template { self.template = template }
          self.triggerRef = triggerRef
          configure(&self)
        }
        /// `spec.triggers[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.triggers[].bindings`: a list of ``BindingsItem``.
        @_alwaysEmitIntoClient public var bindings: [BindingsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.triggers[].interceptors`: a list of ``InterceptorsItem``.
        @_alwaysEmitIntoClient public var interceptors: [InterceptorsItem]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.triggers[].serviceAccountName`: a string.
        @_alwaysEmitIntoClient public var serviceAccountName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.triggers[].template`: ``Template``.
        @_alwaysEmitIntoClient public var template: Template {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.triggers[].triggerRef`: a string.
        @_alwaysEmitIntoClient public var triggerRef: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// The same as ``Tekton.Trigger.Spec.BindingsItem``.
        public typealias BindingsItem = Tekton.Trigger.Spec.BindingsItem
        /// The same as ``Tekton.Trigger.Spec.InterceptorsItem``.
        public typealias InterceptorsItem = Tekton.Trigger.Spec.InterceptorsItem
        /// The same as ``Tekton.Trigger.Spec.Template``.
        public typealias Template = Tekton.Trigger.Spec.Template
      }
    }
  }
}

extension Tekton.V1alpha1 {
  /// `EventListener` of `triggers.tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct EventListener: Resource {
    public static let type = ResourceType(
      group: "triggers.tekton.dev",
      version: "v1alpha1",
      kind: "EventListener",
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
    /// The same as ``Tekton.EventListener.Spec``.
    public typealias Spec = Tekton.EventListener.Spec
  }
}
