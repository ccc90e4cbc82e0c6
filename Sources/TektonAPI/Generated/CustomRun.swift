// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `CustomRun` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct CustomRun: Resource {
    public static let type = ResourceType(
      group: "tekton.dev",
      version: "v1beta1",
      kind: "CustomRun",
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
        "?{ ?{ ?[ ?- ?- ?- ?- ?- ?[",
        [
          "customRef", "customSpec", "params", "retries", "serviceAccountName", "status", "statusMessage", "timeout",
          "workspaces",
        ],
        [CustomRef.self, CustomSpec.self, ParamsItem.self, WorkspacesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        customRef: CustomRef? = nil,
        customSpec: CustomSpec? = nil,
        params: [ParamsItem]? = nil,
        retries: Int? = nil,
        serviceAccountName: String? = nil,
        status: String? = nil,
        statusMessage: String? = nil,
        timeout: String? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let customRef { self.customRef = customRef }
        if let customSpec { self.customSpec = customSpec }
        self.params = params
        self.retries = retries
        self.serviceAccountName = serviceAccountName
        self.status = status
        self.statusMessage = statusMessage
        self.timeout = timeout
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.customRef`: ``CustomRef``.
      @_alwaysEmitIntoClient public var customRef: CustomRef {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.customSpec`: ``CustomSpec``.
      @_alwaysEmitIntoClient public var customSpec: CustomSpec {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.retries`: a whole number.
      @_alwaysEmitIntoClient public var retries: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.serviceAccountName`: a string.
      @_alwaysEmitIntoClient public var serviceAccountName: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// `spec.status`: a string.
      @_alwaysEmitIntoClient public var status: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.statusMessage`: a string.
      @_alwaysEmitIntoClient public var statusMessage: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.timeout`: a string.
      @_alwaysEmitIntoClient public var timeout: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }

      /// `spec.customRef`, with 6 fields.
      public struct CustomRef: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?[ ?-",
          ["name", "apiVersion", "bundle", "kind", "params", "resolver"],
          [ParamsItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          apiVersion: String? = nil,
          bundle: String? = nil,
          kind: String? = nil,
          params: [ParamsItem]? = nil,
          resolver: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.bundle = bundle
          self.kind = kind
          self.params = params
          self.resolver = resolver
          configure(&self)
        }
        /// `spec.customRef.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.customRef.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.customRef.bundle`: a string.
        @_alwaysEmitIntoClient public var bundle: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.customRef.kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// `spec.customRef.params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.customRef.resolver`: a string.
        @_alwaysEmitIntoClient public var resolver: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
      }

      /// `spec.customSpec`, with 4 fields.
      public struct CustomSpec: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?-",
          ["apiVersion", "kind", "metadata", "spec"],
          [Metadata.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          apiVersion: String? = nil,
          kind: String? = nil,
          metadata: Metadata? = nil,
          spec: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.apiVersion = apiVersion
          self.kind = kind
          if let metadata { self.metadata = metadata }
          self.spec = spec
          configure(&self)
        }
        /// `spec.customSpec.apiVersion`: a string.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.customSpec.kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.customSpec.metadata`: ``Metadata``.
        @_alwaysEmitIntoClient public var metadata: Metadata {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.customSpec.spec`: any value.
        @_alwaysEmitIntoClient public var spec: Value? { get { self[field: 3] } set { self[field: 3] = newValue } }

        /// `spec.customSpec.metadata`, with 2 fields.
        public struct Metadata: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            annotations: OrderedMap<String>? = nil,
            labels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let annotations { self.annotations = annotations }
            if let labels { self.labels = labels }
            configure(&self)
          }
          /// `spec.customSpec.metadata.annotations`: strings by name.
          @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.customSpec.metadata.labels`: strings by name.
          @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
        }
      }

      /// `spec.params[]`, with 2 fields.
      public struct ParamsItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["name", "value"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, value: Value, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.value = value
          configure(&self)
        }
        /// `spec.params[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.params[].value`: any value, required.
        @_alwaysEmitIntoClient public var value: Value? { get { self[field: 1] } set { self[field: 1] = newValue } }
      }

      /// `spec.workspaces[]`, with 9 fields.
      public struct WorkspacesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?{ ?{ ?{ ?{ ?{ ?{ ?- ?-",
          [
            "name", "configMap", "csi", "emptyDir", "persistentVolumeClaim", "projected", "secret", "subPath",
            "volumeClaimTemplate",
          ],
          [ConfigMap.self, Csi.self, EmptyDir.self, PersistentVolumeClaim.self, Projected.self, Secret.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          configMap: ConfigMap? = nil,
          csi: Csi? = nil,
          emptyDir: EmptyDir? = nil,
          persistentVolumeClaim: PersistentVolumeClaim? = nil,
          projected: Projected? = nil,
          secret: Secret? = nil,
          subPath: String? = nil,
          volumeClaimTemplate: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          if let configMap { self.configMap = configMap }
          if let csi { self.csi = csi }
          if let emptyDir { self.emptyDir = emptyDir }
          if let persistentVolumeClaim { self.persistentVolumeClaim = persistentVolumeClaim }
          if let projected { self.projected = projected }
          if let secret { self.secret = secret }
          self.subPath = subPath
          self.volumeClaimTemplate = volumeClaimTemplate
          configure(&self)
        }
        /// `spec.workspaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workspaces[].configMap`: ``ConfigMap``.
        @_alwaysEmitIntoClient public var configMap: ConfigMap {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.workspaces[].csi`: ``Csi``.
        @_alwaysEmitIntoClient public var csi: Csi {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.workspaces[].emptyDir`: ``EmptyDir``.
        @_alwaysEmitIntoClient public var emptyDir: EmptyDir {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.workspaces[].persistentVolumeClaim`: ``PersistentVolumeClaim``.
        @_alwaysEmitIntoClient public var persistentVolumeClaim: PersistentVolumeClaim {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.workspaces[].projected`: ``Projected``.
        @_alwaysEmitIntoClient public var projected: Projected {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.workspaces[].secret`: ``Secret``.
        @_alwaysEmitIntoClient public var secret: Secret {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.workspaces[].subPath`: a string.
        @_alwaysEmitIntoClient public var subPath: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.workspaces[].volumeClaimTemplate`: any value.
        @_alwaysEmitIntoClient public var volumeClaimTemplate: Value? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }

        /// `spec.workspaces[].configMap`, with 4 fields.
        public struct ConfigMap: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?[ ?-",
            ["name", "defaultMode", "items", "optional"],
            [ItemsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            defaultMode: Int? = nil,
            items: [ItemsItem]? = nil,
            optional: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            configure(&self)
          }
          /// `spec.workspaces[].configMap.name`: a string, by default `""`.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.workspaces[].configMap.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.workspaces[].configMap.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.workspaces[].configMap.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }

          /// `spec.workspaces[].configMap.items[]`, with 3 fields.
          public struct ItemsItem: SchemaObject {
            public static let fields = FieldTable("!- ?- !-", ["key", "mode", "path"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              path: String,
              mode: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.mode = mode
              self.path = path
              configure(&self)
            }
            /// `spec.workspaces[].configMap.items[].key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.workspaces[].configMap.items[].mode`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var mode: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
            /// `spec.workspaces[].configMap.items[].path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.workspaces[].csi`, with 5 fields.
        public struct Csi: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?{ ?- ?-",
            ["driver", "fsType", "nodePublishSecretRef", "readOnly", "volumeAttributes"],
            [NodePublishSecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            driver: String,
            fsType: String? = nil,
            nodePublishSecretRef: NodePublishSecretRef? = nil,
            readOnly: Bool? = nil,
            volumeAttributes: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.driver = driver
            self.fsType = fsType
            if let nodePublishSecretRef { self.nodePublishSecretRef = nodePublishSecretRef }
            self.readOnly = readOnly
            if let volumeAttributes { self.volumeAttributes = volumeAttributes }
            configure(&self)
          }
          /// `spec.workspaces[].csi.driver`: a string, required.
          @_alwaysEmitIntoClient public var driver: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.workspaces[].csi.fsType`: a string.
          @_alwaysEmitIntoClient public var fsType: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.workspaces[].csi.nodePublishSecretRef`: ``NodePublishSecretRef``.
          @_alwaysEmitIntoClient public var nodePublishSecretRef: NodePublishSecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.workspaces[].csi.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.workspaces[].csi.volumeAttributes`: strings by name.
          @_alwaysEmitIntoClient public var volumeAttributes: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.workspaces[].csi.nodePublishSecretRef`, with one field.
          public struct NodePublishSecretRef: SchemaObject {
            public static let fields = FieldTable("?-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.workspaces[].csi.nodePublishSecretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.workspaces[].emptyDir`, with 2 fields.
        public struct EmptyDir: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["medium", "sizeLimit"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            medium: String? = nil,
            sizeLimit: Quantity? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.medium = medium
            self.sizeLimit = sizeLimit
            configure(&self)
          }
          /// `spec.workspaces[].emptyDir.medium`: a string.
          @_alwaysEmitIntoClient public var medium: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.workspaces[].emptyDir.sizeLimit`: a quantity.
          @_alwaysEmitIntoClient public var sizeLimit: Quantity? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
        }

        /// `spec.workspaces[].persistentVolumeClaim`, with 2 fields.
        public struct PersistentVolumeClaim: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["claimName", "readOnly"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            claimName: String,
            readOnly: Bool? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.claimName = claimName
            self.readOnly = readOnly
            configure(&self)
          }
          /// `spec.workspaces[].persistentVolumeClaim.claimName`: a string, required.
          @_alwaysEmitIntoClient public var claimName: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.workspaces[].persistentVolumeClaim.readOnly`: true or false.
          @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }

        /// `spec.workspaces[].projected`, with 2 fields.
        public struct Projected: SchemaObject {
          public static let fields = FieldTable("?- ?[", ["defaultMode", "sources"], [SourcesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            defaultMode: Int? = nil,
            sources: [SourcesItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.sources = sources
            configure(&self)
          }
          /// `spec.workspaces[].projected.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.workspaces[].projected.sources`: a list of ``SourcesItem``.
          @_alwaysEmitIntoClient public var sources: [SourcesItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }

          /// `spec.workspaces[].projected.sources[]`, with 5 fields.
          public struct SourcesItem: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{ ?{",
              ["clusterTrustBundle", "configMap", "downwardAPI", "secret", "serviceAccountToken"],
              [ClusterTrustBundle.self, ConfigMap.self, DownwardAPI.self, Secret.self, ServiceAccountToken.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clusterTrustBundle: ClusterTrustBundle? = nil,
              configMap: ConfigMap? = nil,
              downwardAPI: DownwardAPI? = nil,
              secret: Secret? = nil,
              serviceAccountToken: ServiceAccountToken? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let clusterTrustBundle { self.clusterTrustBundle = clusterTrustBundle }
              if let configMap { self.configMap = configMap }
              if let downwardAPI { self.downwardAPI = downwardAPI }
              if let secret { self.secret = secret }
              if let serviceAccountToken { self.serviceAccountToken = serviceAccountToken }
              configure(&self)
            }
            /// `spec.workspaces[].projected.sources[].clusterTrustBundle`: ``ClusterTrustBundle``.
            @_alwaysEmitIntoClient public var clusterTrustBundle: ClusterTrustBundle {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.workspaces[].projected.sources[].configMap`: ``ConfigMap``.
            @_alwaysEmitIntoClient public var configMap: ConfigMap {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.workspaces[].projected.sources[].downwardAPI`: ``DownwardAPI``.
            @_alwaysEmitIntoClient public var downwardAPI: DownwardAPI {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.workspaces[].projected.sources[].secret`: ``Secret``.
            @_alwaysEmitIntoClient public var secret: Secret {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.workspaces[].projected.sources[].serviceAccountToken`: ``ServiceAccountToken``.
            @_alwaysEmitIntoClient public var serviceAccountToken: ServiceAccountToken {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }

            /// `spec.workspaces[].projected.sources[].clusterTrustBundle`, with 5 fields.
            public struct ClusterTrustBundle: SchemaObject {
              public static let fields = FieldTable(
                "?- ?{ ?- !- ?-",
                ["name", "labelSelector", "optional", "path", "signerName"],
                [LabelSelector.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                path: String,
                name: String? = nil,
                labelSelector: LabelSelector? = nil,
                optional: Bool? = nil,
                signerName: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                if let labelSelector { self.labelSelector = labelSelector }
                self.optional = optional
                self.path = path
                self.signerName = signerName
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].clusterTrustBundle.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].clusterTrustBundle.labelSelector`: ``LabelSelector``.
              @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }
              /// `spec.workspaces[].projected.sources[].clusterTrustBundle.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].clusterTrustBundle.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].clusterTrustBundle.signerName`: a string.
              @_alwaysEmitIntoClient public var signerName: String? {
                get { self[string: 4] }
                set { self[string: 4] = newValue }
              }
              /// The same as ``Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector``.
              public typealias LabelSelector =
                Tekton.TaskRun.Spec.PodTemplate.TopologySpreadConstraintsItem.LabelSelector
            }

            /// `spec.workspaces[].projected.sources[].configMap`, with 3 fields.
            public struct ConfigMap: SchemaObject {
              public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                items: [ItemsItem]? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].configMap.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].configMap.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].configMap.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem
            }

            /// `spec.workspaces[].projected.sources[].downwardAPI`, with one field.
            public struct DownwardAPI: SchemaObject {
              public static let fields = FieldTable("?[", ["items"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                items: [ItemsItem]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.items = items
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].downwardAPI.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }

              /// `spec.workspaces[].projected.sources[].downwardAPI.items[]`, with 4 fields.
              public struct ItemsItem: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?- !- ?{",
                  ["fieldRef", "mode", "path", "resourceFieldRef"],
                  [FieldRef.self, ResourceFieldRef.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  path: String,
                  fieldRef: FieldRef? = nil,
                  mode: Int? = nil,
                  resourceFieldRef: ResourceFieldRef? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let fieldRef { self.fieldRef = fieldRef }
                  self.mode = mode
                  self.path = path
                  if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
                  configure(&self)
                }
                /// `spec.workspaces[].projected.sources[].downwardAPI.items[].fieldRef`: ``FieldRef``.
                @_alwaysEmitIntoClient public var fieldRef: FieldRef {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.workspaces[].projected.sources[].downwardAPI.items[].mode`: a whole number, format `int32`.
                @_alwaysEmitIntoClient public var mode: Int? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.workspaces[].projected.sources[].downwardAPI.items[].path`: a string, required.
                @_alwaysEmitIntoClient public var path: String? {
                  get { self[string: 2] }
                  set { self[string: 2] = newValue }
                }
                /// `spec.workspaces[].projected.sources[].downwardAPI.items[].resourceFieldRef`: ``ResourceFieldRef``.
                @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
                  get { self[object: 3] }
                  set { self[object: 3] = newValue }
                  _modify { yield &self[object: 3] }
                }
                /// The same as ``Tekton.StepAction.Spec.EnvItem.ValueFrom.FieldRef``.
                public typealias FieldRef = Tekton.StepAction.Spec.EnvItem.ValueFrom.FieldRef
                /// The same as ``Tekton.StepAction.Spec.EnvItem.ValueFrom.ResourceFieldRef``.
                public typealias ResourceFieldRef = Tekton.StepAction.Spec.EnvItem.ValueFrom.ResourceFieldRef
              }
            }

            /// `spec.workspaces[].projected.sources[].secret`, with 3 fields.
            public struct Secret: SchemaObject {
              public static let fields = FieldTable("?- ?[ ?-", ["name", "items", "optional"], [ItemsItem.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                items: [ItemsItem]? = nil,
                optional: Bool? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.items = items
                self.optional = optional
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].secret.name`: a string, by default `""`.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].secret.items`: a list of ``ItemsItem``.
              @_alwaysEmitIntoClient public var items: [ItemsItem]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].secret.optional`: true or false.
              @_alwaysEmitIntoClient public var optional: Bool? {
                get { self[field: 2] }
                set { self[field: 2] = newValue }
              }
              /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem``.
              public typealias ItemsItem = Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem
            }

            /// `spec.workspaces[].projected.sources[].serviceAccountToken`, with 3 fields.
            public struct ServiceAccountToken: SchemaObject {
              public static let fields = FieldTable("?- ?- !-", ["audience", "expirationSeconds", "path"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                path: String,
                audience: String? = nil,
                expirationSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.audience = audience
                self.expirationSeconds = expirationSeconds
                self.path = path
                configure(&self)
              }
              /// `spec.workspaces[].projected.sources[].serviceAccountToken.audience`: a string.
              @_alwaysEmitIntoClient public var audience: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].serviceAccountToken.expirationSeconds`: a whole number, format
              /// `int64`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.workspaces[].projected.sources[].serviceAccountToken.path`: a string, required.
              @_alwaysEmitIntoClient public var path: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }
        }

        /// `spec.workspaces[].secret`, with 4 fields.
        public struct Secret: SchemaObject {
          public static let fields = FieldTable(
            "?- ?[ ?- ?-",
            ["defaultMode", "items", "optional", "secretName"],
            [ItemsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            defaultMode: Int? = nil,
            items: [ItemsItem]? = nil,
            optional: Bool? = nil,
            secretName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.defaultMode = defaultMode
            self.items = items
            self.optional = optional
            self.secretName = secretName
            configure(&self)
          }
          /// `spec.workspaces[].secret.defaultMode`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var defaultMode: Int? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.workspaces[].secret.items`: a list of ``ItemsItem``.
          @_alwaysEmitIntoClient public var items: [ItemsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.workspaces[].secret.optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.workspaces[].secret.secretName`: a string.
          @_alwaysEmitIntoClient public var secretName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem``.
          public typealias ItemsItem = Tekton.CustomRun.Spec.WorkspacesItem.ConfigMap.ItemsItem
        }
      }
    }
  }
}
