// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `StepAction` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct StepAction: Resource {
    public static let type = ResourceType(
      group: "tekton.dev",
      version: "v1beta1",
      kind: "StepAction",
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

    /// `spec`, with 11 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- ?[ ?- ?[ ?[ ?- ?{ ?[ ?-",
        [
          "args", "command", "description", "env", "image", "params", "results", "script", "securityContext",
          "volumeMounts", "workingDir",
        ],
        [EnvItem.self, ParamsItem.self, ResultsItem.self, SecurityContext.self, VolumeMountsItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        args: [String]? = nil,
        command: [String]? = nil,
        description: String? = nil,
        env: [EnvItem]? = nil,
        image: String? = nil,
        params: [ParamsItem]? = nil,
        results: [ResultsItem]? = nil,
        script: String? = nil,
        securityContext: SecurityContext? = nil,
        volumeMounts: [VolumeMountsItem]? = nil,
        workingDir: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.args = args
        self.command = command
        self.description = description
        self.env = env
        self.image = image
        self.params = params
        self.results = results
        self.script = script
        if let securityContext { self.securityContext = securityContext }
        self.volumeMounts = volumeMounts
        self.workingDir = workingDir
        configure(&self)
      }
      /// `spec.args`: a list of strings.
      @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.command`: a list of strings.
      @_alwaysEmitIntoClient public var command: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.env`: a list of ``EnvItem``.
      @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
      /// `spec.image`: a string.
      @_alwaysEmitIntoClient public var image: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.script`: a string.
      @_alwaysEmitIntoClient public var script: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.securityContext`: ``SecurityContext``.
      @_alwaysEmitIntoClient public var securityContext: SecurityContext {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.volumeMounts`: a list of ``VolumeMountsItem``.
      @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// `spec.workingDir`: a string.
      @_alwaysEmitIntoClient public var workingDir: String? {
        get { self[string: 10] }
        set { self[string: 10] = newValue }
      }
      /// The same as ``Tekton.Pipeline.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.Pipeline.Spec.ParamsItem

      /// `spec.env[]`, with 3 fields.
      public struct EnvItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?{", ["name", "value", "valueFrom"], [ValueFrom.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          value: String? = nil,
          valueFrom: ValueFrom? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.value = value
          if let valueFrom { self.valueFrom = valueFrom }
          configure(&self)
        }
        /// `spec.env[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.env[].value`: a string.
        @_alwaysEmitIntoClient public var value: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.env[].valueFrom`: ``ValueFrom``.
        @_alwaysEmitIntoClient public var valueFrom: ValueFrom {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }

        /// `spec.env[].valueFrom`, with 5 fields.
        public struct ValueFrom: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?{",
            ["configMapKeyRef", "fieldRef", "fileKeyRef", "resourceFieldRef", "secretKeyRef"],
            [ConfigMapKeyRef.self, FieldRef.self, FileKeyRef.self, ResourceFieldRef.self, SecretKeyRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMapKeyRef: ConfigMapKeyRef? = nil,
            fieldRef: FieldRef? = nil,
            fileKeyRef: FileKeyRef? = nil,
            resourceFieldRef: ResourceFieldRef? = nil,
            secretKeyRef: SecretKeyRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMapKeyRef { self.configMapKeyRef = configMapKeyRef }
            if let fieldRef { self.fieldRef = fieldRef }
            if let fileKeyRef { self.fileKeyRef = fileKeyRef }
            if let resourceFieldRef { self.resourceFieldRef = resourceFieldRef }
            if let secretKeyRef { self.secretKeyRef = secretKeyRef }
            configure(&self)
          }
          /// `spec.env[].valueFrom.configMapKeyRef`: ``ConfigMapKeyRef``.
          @_alwaysEmitIntoClient public var configMapKeyRef: ConfigMapKeyRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.env[].valueFrom.fieldRef`: ``FieldRef``.
          @_alwaysEmitIntoClient public var fieldRef: FieldRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.env[].valueFrom.fileKeyRef`: ``FileKeyRef``.
          @_alwaysEmitIntoClient public var fileKeyRef: FileKeyRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.env[].valueFrom.resourceFieldRef`: ``ResourceFieldRef``.
          @_alwaysEmitIntoClient public var resourceFieldRef: ResourceFieldRef {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.env[].valueFrom.secretKeyRef`: ``SecretKeyRef``.
          @_alwaysEmitIntoClient public var secretKeyRef: SecretKeyRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.env[].valueFrom.configMapKeyRef`, with 3 fields.
          public struct ConfigMapKeyRef: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.env[].valueFrom.configMapKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.configMapKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.env[].valueFrom.configMapKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }

          /// `spec.env[].valueFrom.fieldRef`, with 2 fields.
          public struct FieldRef: SchemaObject {
            public static let fields = FieldTable("?- !-", ["apiVersion", "fieldPath"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              fieldPath: String,
              apiVersion: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.apiVersion = apiVersion
              self.fieldPath = fieldPath
              configure(&self)
            }
            /// `spec.env[].valueFrom.fieldRef.apiVersion`: a string.
            @_alwaysEmitIntoClient public var apiVersion: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.fieldRef.fieldPath`: a string, required.
            @_alwaysEmitIntoClient public var fieldPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.env[].valueFrom.fileKeyRef`, with 4 fields.
          public struct FileKeyRef: SchemaObject {
            public static let fields = FieldTable("!- ?- !- !-", ["key", "optional", "path", "volumeName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              path: String,
              volumeName: String,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.key = key
              self.optional = optional
              self.path = path
              self.volumeName = volumeName
              configure(&self)
            }
            /// `spec.env[].valueFrom.fileKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.optional`: true or false, by default `false`.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.env[].valueFrom.fileKeyRef.volumeName`: a string, required.
            @_alwaysEmitIntoClient public var volumeName: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
          }

          /// `spec.env[].valueFrom.resourceFieldRef`, with 3 fields.
          public struct ResourceFieldRef: SchemaObject {
            public static let fields = FieldTable("?- ?- !-", ["containerName", "divisor", "resource"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              resource: String,
              containerName: String? = nil,
              divisor: Quantity? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.containerName = containerName
              self.divisor = divisor
              self.resource = resource
              configure(&self)
            }
            /// `spec.env[].valueFrom.resourceFieldRef.containerName`: a string.
            @_alwaysEmitIntoClient public var containerName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.resourceFieldRef.divisor`: a quantity.
            @_alwaysEmitIntoClient public var divisor: Quantity? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.env[].valueFrom.resourceFieldRef.resource`: a string, required.
            @_alwaysEmitIntoClient public var resource: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.env[].valueFrom.secretKeyRef`, with 3 fields.
          public struct SecretKeyRef: SchemaObject {
            public static let fields = FieldTable("?- !- ?-", ["name", "key", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              key: String,
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.optional = optional
              configure(&self)
            }
            /// `spec.env[].valueFrom.secretKeyRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.env[].valueFrom.secretKeyRef.key`: a string, required.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.env[].valueFrom.secretKeyRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }
      }

      /// `spec.results[]`, with 4 fields.
      public struct ResultsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?* ?-",
          ["name", "description", "properties", "type"],
          [PropertiesEntry.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          description: String? = nil,
          properties: OrderedMap<PropertiesEntry>? = nil,
          type: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          if let properties { self.properties = properties }
          self.type = type
          configure(&self)
        }
        /// `spec.results[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.results[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.results[].properties`: ``PropertiesEntry`` by name.
        @_alwaysEmitIntoClient public var properties: OrderedMap<PropertiesEntry> {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.results[].type`: a string.
        @_alwaysEmitIntoClient public var type: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        /// The same as ``Tekton.Pipeline.Spec.ParamsItem.PropertiesEntry``.
        public typealias PropertiesEntry = Tekton.Pipeline.Spec.ParamsItem.PropertiesEntry
      }

      /// `spec.securityContext`, with 12 fields.
      public struct SecurityContext: SchemaObject {
        public static let fields = FieldTable(
          "?- ?{ ?{ ?- ?- ?- ?- ?- ?- ?{ ?{ ?{",
          [
            "allowPrivilegeEscalation", "appArmorProfile", "capabilities", "privileged", "procMount",
            "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile",
            "windowsOptions",
          ],
          [AppArmorProfile.self, Capabilities.self, SeLinuxOptions.self, SeccompProfile.self, WindowsOptions.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          allowPrivilegeEscalation: Bool? = nil,
          appArmorProfile: AppArmorProfile? = nil,
          capabilities: Capabilities? = nil,
          privileged: Bool? = nil,
          procMount: String? = nil,
          readOnlyRootFilesystem: Bool? = nil,
          runAsGroup: Int? = nil,
          runAsNonRoot: Bool? = nil,
          runAsUser: Int? = nil,
          seLinuxOptions: SeLinuxOptions? = nil,
          seccompProfile: SeccompProfile? = nil,
          windowsOptions: WindowsOptions? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.allowPrivilegeEscalation = allowPrivilegeEscalation
          if let appArmorProfile { self.appArmorProfile = appArmorProfile }
          if let capabilities { self.capabilities = capabilities }
          self.privileged = privileged
          self.procMount = procMount
          self.readOnlyRootFilesystem = readOnlyRootFilesystem
          self.runAsGroup = runAsGroup
          self.runAsNonRoot = runAsNonRoot
          self.runAsUser = runAsUser
          if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
          if let seccompProfile { self.seccompProfile = seccompProfile }
          if let windowsOptions { self.windowsOptions = windowsOptions }
          configure(&self)
        }
        /// `spec.securityContext.allowPrivilegeEscalation`: true or false.
        @_alwaysEmitIntoClient public var allowPrivilegeEscalation: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.securityContext.appArmorProfile`: ``AppArmorProfile``.
        @_alwaysEmitIntoClient public var appArmorProfile: AppArmorProfile {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.securityContext.capabilities`: ``Capabilities``.
        @_alwaysEmitIntoClient public var capabilities: Capabilities {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.securityContext.privileged`: true or false.
        @_alwaysEmitIntoClient public var privileged: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.securityContext.procMount`: a string.
        @_alwaysEmitIntoClient public var procMount: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.securityContext.readOnlyRootFilesystem`: true or false.
        @_alwaysEmitIntoClient public var readOnlyRootFilesystem: Bool? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.securityContext.runAsGroup`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsGroup: Int? { get { self[field: 6] } set { self[field: 6] = newValue } }
        /// `spec.securityContext.runAsNonRoot`: true or false.
        @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.securityContext.runAsUser`: a whole number, format `int64`.
        @_alwaysEmitIntoClient public var runAsUser: Int? { get { self[field: 8] } set { self[field: 8] = newValue } }
        /// `spec.securityContext.seLinuxOptions`: ``SeLinuxOptions``.
        @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.securityContext.seccompProfile`: ``SeccompProfile``.
        @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.securityContext.windowsOptions`: ``WindowsOptions``.
        @_alwaysEmitIntoClient public var windowsOptions: WindowsOptions {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }

        /// `spec.securityContext.appArmorProfile`, with 2 fields.
        public struct AppArmorProfile: SchemaObject {
          public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: String,
            localhostProfile: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.appArmorProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.appArmorProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.securityContext.capabilities`, with 2 fields.
        public struct Capabilities: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["add", "drop"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            add: [String]? = nil,
            drop: [String]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.add = add
            self.drop = drop
            configure(&self)
          }
          /// `spec.securityContext.capabilities.add`: a list of strings.
          @_alwaysEmitIntoClient public var add: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.securityContext.capabilities.drop`: a list of strings.
          @_alwaysEmitIntoClient public var drop: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        }

        /// `spec.securityContext.seLinuxOptions`, with 4 fields.
        public struct SeLinuxOptions: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["level", "role", "type", "user"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            level: String? = nil,
            role: String? = nil,
            type: String? = nil,
            user: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.level = level
            self.role = role
            self.type = type
            self.user = user
            configure(&self)
          }
          /// `spec.securityContext.seLinuxOptions.level`: a string.
          @_alwaysEmitIntoClient public var level: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.seLinuxOptions.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.securityContext.seLinuxOptions.type`: a string.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.securityContext.seLinuxOptions.user`: a string.
          @_alwaysEmitIntoClient public var user: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
        }

        /// `spec.securityContext.seccompProfile`, with 2 fields.
        public struct SeccompProfile: SchemaObject {
          public static let fields = FieldTable("?- !-", ["localhostProfile", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            type: String,
            localhostProfile: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.localhostProfile = localhostProfile
            self.type = type
            configure(&self)
          }
          /// `spec.securityContext.seccompProfile.localhostProfile`: a string.
          @_alwaysEmitIntoClient public var localhostProfile: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.seccompProfile.type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.securityContext.windowsOptions`, with 4 fields.
        public struct WindowsOptions: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- ?- ?-",
            ["gmsaCredentialSpec", "gmsaCredentialSpecName", "hostProcess", "runAsUserName"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            gmsaCredentialSpec: String? = nil,
            gmsaCredentialSpecName: String? = nil,
            hostProcess: Bool? = nil,
            runAsUserName: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.gmsaCredentialSpec = gmsaCredentialSpec
            self.gmsaCredentialSpecName = gmsaCredentialSpecName
            self.hostProcess = hostProcess
            self.runAsUserName = runAsUserName
            configure(&self)
          }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpec`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpec: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.securityContext.windowsOptions.gmsaCredentialSpecName`: a string.
          @_alwaysEmitIntoClient public var gmsaCredentialSpecName: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.securityContext.windowsOptions.hostProcess`: true or false.
          @_alwaysEmitIntoClient public var hostProcess: Bool? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.securityContext.windowsOptions.runAsUserName`: a string.
          @_alwaysEmitIntoClient public var runAsUserName: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
        }
      }

      /// `spec.volumeMounts[]`, with 7 fields.
      public struct VolumeMountsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- !- ?- ?- ?- ?- ?-",
          ["name", "mountPath", "mountPropagation", "readOnly", "recursiveReadOnly", "subPath", "subPathExpr"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          mountPath: String,
          mountPropagation: String? = nil,
          readOnly: Bool? = nil,
          recursiveReadOnly: String? = nil,
          subPath: String? = nil,
          subPathExpr: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.mountPath = mountPath
          self.mountPropagation = mountPropagation
          self.readOnly = readOnly
          self.recursiveReadOnly = recursiveReadOnly
          self.subPath = subPath
          self.subPathExpr = subPathExpr
          configure(&self)
        }
        /// `spec.volumeMounts[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.volumeMounts[].mountPath`: a string, required.
        @_alwaysEmitIntoClient public var mountPath: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.volumeMounts[].mountPropagation`: a string.
        @_alwaysEmitIntoClient public var mountPropagation: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.volumeMounts[].readOnly`: true or false.
        @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.volumeMounts[].recursiveReadOnly`: a string.
        @_alwaysEmitIntoClient public var recursiveReadOnly: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.volumeMounts[].subPath`: a string.
        @_alwaysEmitIntoClient public var subPath: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.volumeMounts[].subPathExpr`: a string.
        @_alwaysEmitIntoClient public var subPathExpr: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
      }
    }
  }
}

extension Tekton.V1alpha1 {
  /// `StepAction` of `tekton.dev/v1alpha1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct StepAction: Resource {
    public static let type = ResourceType(
      group: "tekton.dev",
      version: "v1alpha1",
      kind: "StepAction",
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
    /// The same as ``Tekton.StepAction.Spec``.
    public typealias Spec = Tekton.StepAction.Spec
  }
}
