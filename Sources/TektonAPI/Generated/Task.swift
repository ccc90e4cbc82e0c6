// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Tekton {
  /// `Task` of `tekton.dev/v1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Task: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1", kind: "Task", scope: .namespaced)
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
        "?- ?- ?[ ?[ ?[ ?{ ?[ ?- ?[",
        [
          "description", "displayName", "params", "results", "sidecars", "stepTemplate", "steps", "volumes",
          "workspaces",
        ],
        [ParamsItem.self, ResultsItem.self, SidecarsItem.self, StepTemplate.self, StepsItem.self, WorkspacesItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        description: String? = nil,
        displayName: String? = nil,
        params: [ParamsItem]? = nil,
        results: [ResultsItem]? = nil,
        sidecars: [SidecarsItem]? = nil,
        stepTemplate: StepTemplate? = nil,
        steps: [StepsItem]? = nil,
        volumes: Value? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.description = description
        self.displayName = displayName
        self.params = params
        self.results = results
        self.sidecars = sidecars
        if let stepTemplate { self.stepTemplate = stepTemplate }
        self.steps = steps
        self.volumes = volumes
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.sidecars`: a list of ``SidecarsItem``.
      @_alwaysEmitIntoClient public var sidecars: [SidecarsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.stepTemplate`: ``StepTemplate``.
      @_alwaysEmitIntoClient public var stepTemplate: StepTemplate {
        get { self[object: 5] }
        set { self[object: 5] = newValue }
        _modify { yield &self[object: 5] }
      }
      /// `spec.steps`: a list of ``StepsItem``.
      @_alwaysEmitIntoClient public var steps: [StepsItem]? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.volumes`: any value.
      @_alwaysEmitIntoClient public var volumes: Value? { get { self[field: 7] } set { self[field: 7] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// The same as ``Tekton.Pipeline.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.Pipeline.Spec.ParamsItem

      /// `spec.results[]`, with 5 fields.
      public struct ResultsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?* ?- ?-",
          ["name", "description", "properties", "type", "value"],
          [PropertiesEntry.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          description: String? = nil,
          properties: OrderedMap<PropertiesEntry>? = nil,
          type: String? = nil,
          value: Value? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          if let properties { self.properties = properties }
          self.type = type
          self.value = value
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
        /// `spec.results[].value`: any value.
        @_alwaysEmitIntoClient public var value: Value? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// The same as ``Tekton.Pipeline.Spec.ParamsItem.PropertiesEntry``.
        public typealias PropertiesEntry = Tekton.Pipeline.Spec.ParamsItem.PropertiesEntry
      }

      /// `spec.sidecars[]`, with 25 fields.
      public struct SidecarsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?{ ?[ ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?- ?- ?{ ?{ ?- ?- ?- ?- ?- ?[ ?[ ?- ?[",
          [
            "name", "args", "command", "computeResources", "env", "envFrom", "image", "imagePullPolicy", "lifecycle",
            "livenessProbe", "ports", "readinessProbe", "restartPolicy", "script", "securityContext", "startupProbe",
            "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices",
            "volumeMounts", "workingDir", "workspaces",
          ],
          [
            ComputeResources.self, EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self,
            ReadinessProbe.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            WorkspacesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          args: [String]? = nil,
          command: [String]? = nil,
          computeResources: ComputeResources? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          lifecycle: Lifecycle? = nil,
          livenessProbe: LivenessProbe? = nil,
          ports: [PortsItem]? = nil,
          readinessProbe: ReadinessProbe? = nil,
          restartPolicy: String? = nil,
          script: String? = nil,
          securityContext: SecurityContext? = nil,
          startupProbe: StartupProbe? = nil,
          stdin: Bool? = nil,
          stdinOnce: Bool? = nil,
          terminationMessagePath: String? = nil,
          terminationMessagePolicy: String? = nil,
          tty: Bool? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          workingDir: String? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.args = args
          self.command = command
          if let computeResources { self.computeResources = computeResources }
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          if let lifecycle { self.lifecycle = lifecycle }
          if let livenessProbe { self.livenessProbe = livenessProbe }
          self.ports = ports
          if let readinessProbe { self.readinessProbe = readinessProbe }
          self.restartPolicy = restartPolicy
          self.script = script
          if let securityContext { self.securityContext = securityContext }
          if let startupProbe { self.startupProbe = startupProbe }
          self.stdin = stdin
          self.stdinOnce = stdinOnce
          self.terminationMessagePath = terminationMessagePath
          self.terminationMessagePolicy = terminationMessagePolicy
          self.tty = tty
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.workingDir = workingDir
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.sidecars[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.sidecars[].args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.sidecars[].command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.sidecars[].computeResources`: ``ComputeResources``.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.sidecars[].env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// `spec.sidecars[].envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.sidecars[].image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
        /// `spec.sidecars[].imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.sidecars[].lifecycle`: ``Lifecycle``.
        @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.sidecars[].livenessProbe`: ``LivenessProbe``.
        @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.sidecars[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
        @_alwaysEmitIntoClient public var ports: [PortsItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.sidecars[].readinessProbe`: ``ReadinessProbe``.
        @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.sidecars[].restartPolicy`: a string.
        @_alwaysEmitIntoClient public var restartPolicy: String? {
          get { self[string: 12] }
          set { self[string: 12] = newValue }
        }
        /// `spec.sidecars[].script`: a string.
        @_alwaysEmitIntoClient public var script: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.sidecars[].securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.sidecars[].startupProbe`: ``StartupProbe``.
        @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.sidecars[].stdin`: true or false.
        @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 16] } set { self[field: 16] = newValue } }
        /// `spec.sidecars[].stdinOnce`: true or false.
        @_alwaysEmitIntoClient public var stdinOnce: Bool? {
          get { self[field: 17] }
          set { self[field: 17] = newValue }
        }
        /// `spec.sidecars[].terminationMessagePath`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePath: String? {
          get { self[string: 18] }
          set { self[string: 18] = newValue }
        }
        /// `spec.sidecars[].terminationMessagePolicy`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
          get { self[string: 19] }
          set { self[string: 19] = newValue }
        }
        /// `spec.sidecars[].tty`: true or false.
        @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 20] } set { self[field: 20] = newValue } }
        /// `spec.sidecars[].volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 21] }
          set { self[field: 21] = newValue }
        }
        /// `spec.sidecars[].volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.sidecars[].workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 23] }
          set { self[string: 23] = newValue }
        }
        /// `spec.sidecars[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 24] }
          set { self[field: 24] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias ReadinessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias StartupProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem

        /// `spec.sidecars[].envFrom[]`, with 3 fields.
        public struct EnvFromItem: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{",
            ["configMapRef", "prefix", "secretRef"],
            [ConfigMapRef.self, SecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            configMapRef: ConfigMapRef? = nil,
            prefix: String? = nil,
            secretRef: SecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let configMapRef { self.configMapRef = configMapRef }
            self.prefix = prefix
            if let secretRef { self.secretRef = secretRef }
            configure(&self)
          }
          /// `spec.sidecars[].envFrom[].configMapRef`: ``ConfigMapRef``.
          @_alwaysEmitIntoClient public var configMapRef: ConfigMapRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.sidecars[].envFrom[].prefix`: a string.
          @_alwaysEmitIntoClient public var prefix: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.sidecars[].envFrom[].secretRef`: ``SecretRef``.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.sidecars[].envFrom[].configMapRef`, with 2 fields.
          public struct ConfigMapRef: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.optional = optional
              configure(&self)
            }
            /// `spec.sidecars[].envFrom[].configMapRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.sidecars[].envFrom[].configMapRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }

          /// `spec.sidecars[].envFrom[].secretRef`, with 2 fields.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable("?- ?-", ["name", "optional"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              optional: Bool? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.optional = optional
              configure(&self)
            }
            /// `spec.sidecars[].envFrom[].secretRef.name`: a string, by default `""`.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.sidecars[].envFrom[].secretRef.optional`: true or false.
            @_alwaysEmitIntoClient public var optional: Bool? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }
        }

        /// `spec.sidecars[].lifecycle`, with 3 fields.
        public struct Lifecycle: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?-",
            ["postStart", "preStop", "stopSignal"],
            [PostStart.self, PreStop.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            postStart: PostStart? = nil,
            preStop: PreStop? = nil,
            stopSignal: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let postStart { self.postStart = postStart }
            if let preStop { self.preStop = preStop }
            self.stopSignal = stopSignal
            configure(&self)
          }
          /// `spec.sidecars[].lifecycle.postStart`: ``PostStart``.
          @_alwaysEmitIntoClient public var postStart: PostStart {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.sidecars[].lifecycle.preStop`: ``PreStop``.
          @_alwaysEmitIntoClient public var preStop: PreStop {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.sidecars[].lifecycle.stopSignal`: a string.
          @_alwaysEmitIntoClient public var stopSignal: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// The same as ``Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart``.
          public typealias PreStop = Tekton.Task.Spec.SidecarsItem.Lifecycle.PostStart

          /// `spec.sidecars[].lifecycle.postStart`, with 4 fields.
          public struct PostStart: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{ ?{",
              ["exec", "httpGet", "sleep", "tcpSocket"],
              [Exec.self, HttpGet.self, Sleep.self, TcpSocket.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              exec: Exec? = nil,
              httpGet: HttpGet? = nil,
              sleep: Sleep? = nil,
              tcpSocket: TcpSocket? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let exec { self.exec = exec }
              if let httpGet { self.httpGet = httpGet }
              if let sleep { self.sleep = sleep }
              if let tcpSocket { self.tcpSocket = tcpSocket }
              configure(&self)
            }
            /// `spec.sidecars[].lifecycle.postStart.exec`: ``Exec``.
            @_alwaysEmitIntoClient public var exec: Exec {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.sidecars[].lifecycle.postStart.httpGet`: ``HttpGet``.
            @_alwaysEmitIntoClient public var httpGet: HttpGet {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.sidecars[].lifecycle.postStart.sleep`: ``Sleep``.
            @_alwaysEmitIntoClient public var sleep: Sleep {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.sidecars[].lifecycle.postStart.tcpSocket`: ``TcpSocket``.
            @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe.Exec``.
            public typealias Exec = Tekton.Task.Spec.SidecarsItem.LivenessProbe.Exec
            /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet``.
            public typealias HttpGet = Tekton.Task.Spec.SidecarsItem.LivenessProbe.HttpGet
            /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe.TcpSocket``.
            public typealias TcpSocket = Tekton.Task.Spec.SidecarsItem.LivenessProbe.TcpSocket

            /// `spec.sidecars[].lifecycle.postStart.sleep`, with one field.
            public struct Sleep: SchemaObject {
              public static let fields = FieldTable("!-", ["seconds"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(seconds: Int, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.seconds = seconds
                configure(&self)
              }
              /// `spec.sidecars[].lifecycle.postStart.sleep.seconds`: a whole number, format `int64`, required.
              @_alwaysEmitIntoClient public var seconds: Int? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
            }
          }
        }

        /// `spec.sidecars[].livenessProbe`, with 10 fields.
        public struct LivenessProbe: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?{ ?{ ?- ?- ?- ?{ ?- ?-",
            [
              "exec", "failureThreshold", "grpc", "httpGet", "initialDelaySeconds", "periodSeconds", "successThreshold",
              "tcpSocket", "terminationGracePeriodSeconds", "timeoutSeconds",
            ],
            [Exec.self, Grpc.self, HttpGet.self, TcpSocket.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            exec: Exec? = nil,
            failureThreshold: Int? = nil,
            grpc: Grpc? = nil,
            httpGet: HttpGet? = nil,
            initialDelaySeconds: Int? = nil,
            periodSeconds: Int? = nil,
            successThreshold: Int? = nil,
            tcpSocket: TcpSocket? = nil,
            terminationGracePeriodSeconds: Int? = nil,
            timeoutSeconds: Int? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let exec { self.exec = exec }
            self.failureThreshold = failureThreshold
            if let grpc { self.grpc = grpc }
            if let httpGet { self.httpGet = httpGet }
            self.initialDelaySeconds = initialDelaySeconds
            self.periodSeconds = periodSeconds
            self.successThreshold = successThreshold
            if let tcpSocket { self.tcpSocket = tcpSocket }
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.timeoutSeconds = timeoutSeconds
            configure(&self)
          }
          /// `spec.sidecars[].livenessProbe.exec`: ``Exec``.
          @_alwaysEmitIntoClient public var exec: Exec {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.sidecars[].livenessProbe.failureThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var failureThreshold: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.sidecars[].livenessProbe.grpc`: ``Grpc``.
          @_alwaysEmitIntoClient public var grpc: Grpc {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.sidecars[].livenessProbe.httpGet`: ``HttpGet``.
          @_alwaysEmitIntoClient public var httpGet: HttpGet {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.sidecars[].livenessProbe.initialDelaySeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var initialDelaySeconds: Int? {
            get { self[field: 4] }
            set { self[field: 4] = newValue }
          }
          /// `spec.sidecars[].livenessProbe.periodSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var periodSeconds: Int? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.sidecars[].livenessProbe.successThreshold`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var successThreshold: Int? {
            get { self[field: 6] }
            set { self[field: 6] = newValue }
          }
          /// `spec.sidecars[].livenessProbe.tcpSocket`: ``TcpSocket``.
          @_alwaysEmitIntoClient public var tcpSocket: TcpSocket {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.sidecars[].livenessProbe.terminationGracePeriodSeconds`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var terminationGracePeriodSeconds: Int? {
            get { self[field: 8] }
            set { self[field: 8] = newValue }
          }
          /// `spec.sidecars[].livenessProbe.timeoutSeconds`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var timeoutSeconds: Int? {
            get { self[field: 9] }
            set { self[field: 9] = newValue }
          }

          /// `spec.sidecars[].livenessProbe.exec`, with one field.
          public struct Exec: SchemaObject {
            public static let fields = FieldTable("?-", ["command"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(command: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.command = command
              configure(&self)
            }
            /// `spec.sidecars[].livenessProbe.exec.command`: a list of strings.
            @_alwaysEmitIntoClient public var command: [String]? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
          }

          /// `spec.sidecars[].livenessProbe.grpc`, with 2 fields.
          public struct Grpc: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["port", "service"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              port: Int,
              service: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.port = port
              self.service = service
              configure(&self)
            }
            /// `spec.sidecars[].livenessProbe.grpc.port`: a whole number, format `int32`, required.
            @_alwaysEmitIntoClient public var port: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
            /// `spec.sidecars[].livenessProbe.grpc.service`: a string, by default `""`.
            @_alwaysEmitIntoClient public var service: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }

          /// `spec.sidecars[].livenessProbe.httpGet`, with 5 fields.
          public struct HttpGet: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?- !- ?-",
              ["host", "httpHeaders", "path", "port", "scheme"],
              [HttpHeadersItem.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              port: IntOrString,
              host: String? = nil,
              httpHeaders: [HttpHeadersItem]? = nil,
              path: String? = nil,
              scheme: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.host = host
              self.httpHeaders = httpHeaders
              self.path = path
              self.port = port
              self.scheme = scheme
              configure(&self)
            }
            /// `spec.sidecars[].livenessProbe.httpGet.host`: a string.
            @_alwaysEmitIntoClient public var host: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.sidecars[].livenessProbe.httpGet.httpHeaders`: a list of ``HttpHeadersItem``.
            @_alwaysEmitIntoClient public var httpHeaders: [HttpHeadersItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.sidecars[].livenessProbe.httpGet.path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.sidecars[].livenessProbe.httpGet.port`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var port: IntOrString? {
              get { self[field: 3] }
              set { self[field: 3] = newValue }
            }
            /// `spec.sidecars[].livenessProbe.httpGet.scheme`: a string.
            @_alwaysEmitIntoClient public var scheme: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }

            /// `spec.sidecars[].livenessProbe.httpGet.httpHeaders[]`, with 2 fields.
            public struct HttpHeadersItem: SchemaObject {
              public static let fields = FieldTable("!- !-", ["name", "value"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                value: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.value = value
                configure(&self)
              }
              /// `spec.sidecars[].livenessProbe.httpGet.httpHeaders[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.sidecars[].livenessProbe.httpGet.httpHeaders[].value`: a string, required.
              @_alwaysEmitIntoClient public var value: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.sidecars[].livenessProbe.tcpSocket`, with 2 fields.
          public struct TcpSocket: SchemaObject {
            public static let fields = FieldTable("?- !-", ["host", "port"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              port: IntOrString,
              host: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.host = host
              self.port = port
              configure(&self)
            }
            /// `spec.sidecars[].livenessProbe.tcpSocket.host`: a string.
            @_alwaysEmitIntoClient public var host: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.sidecars[].livenessProbe.tcpSocket.port`: a whole number or a string, required.
            @_alwaysEmitIntoClient public var port: IntOrString? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
          }
        }

        /// `spec.sidecars[].ports[]`, with 5 fields.
        public struct PortsItem: SchemaObject {
          public static let fields = FieldTable(
            "?- !- ?- ?- ?-",
            ["name", "containerPort", "hostIP", "hostPort", "protocol"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            containerPort: Int,
            name: String? = nil,
            hostIP: String? = nil,
            hostPort: Int? = nil,
            `protocol`: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.containerPort = containerPort
            self.hostIP = hostIP
            self.hostPort = hostPort
            self.`protocol` = `protocol`
            configure(&self)
          }
          /// `spec.sidecars[].ports[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.sidecars[].ports[].containerPort`: a whole number, format `int32`, required.
          @_alwaysEmitIntoClient public var containerPort: Int? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.sidecars[].ports[].hostIP`: a string.
          @_alwaysEmitIntoClient public var hostIP: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.sidecars[].ports[].hostPort`: a whole number, format `int32`.
          @_alwaysEmitIntoClient public var hostPort: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
          /// `spec.sidecars[].ports[].protocol`: a string, by default `"TCP"`.
          @_alwaysEmitIntoClient public var `protocol`: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
        }

        /// `spec.sidecars[].volumeDevices[]`, with 2 fields.
        public struct VolumeDevicesItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "devicePath"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            devicePath: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.devicePath = devicePath
            configure(&self)
          }
          /// `spec.sidecars[].volumeDevices[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.sidecars[].volumeDevices[].devicePath`: a string, required.
          @_alwaysEmitIntoClient public var devicePath: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }

        /// `spec.sidecars[].workspaces[]`, with 2 fields.
        public struct WorkspacesItem: SchemaObject {
          public static let fields = FieldTable("!- !-", ["name", "mountPath"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            mountPath: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.mountPath = mountPath
            configure(&self)
          }
          /// `spec.sidecars[].workspaces[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.sidecars[].workspaces[].mountPath`: a string, required.
          @_alwaysEmitIntoClient public var mountPath: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
        }
      }

      /// `spec.stepTemplate`, with 11 fields.
      public struct StepTemplate: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?{ ?[ ?[ ?- ?- ?{ ?[ ?[ ?-",
          [
            "args", "command", "computeResources", "env", "envFrom", "image", "imagePullPolicy", "securityContext",
            "volumeDevices", "volumeMounts", "workingDir",
          ],
          [
            ComputeResources.self, EnvItem.self, EnvFromItem.self, SecurityContext.self, VolumeDevicesItem.self,
            VolumeMountsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          args: [String]? = nil,
          command: [String]? = nil,
          computeResources: ComputeResources? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          securityContext: SecurityContext? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          workingDir: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.args = args
          self.command = command
          if let computeResources { self.computeResources = computeResources }
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          if let securityContext { self.securityContext = securityContext }
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.workingDir = workingDir
          configure(&self)
        }
        /// `spec.stepTemplate.args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.stepTemplate.command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.stepTemplate.computeResources`: ``ComputeResources``.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.stepTemplate.env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.stepTemplate.envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.stepTemplate.image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        /// `spec.stepTemplate.imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.stepTemplate.securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.stepTemplate.volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.stepTemplate.volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.stepTemplate.workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.EnvFromItem``.
        public typealias EnvFromItem = Tekton.Task.Spec.SidecarsItem.EnvFromItem
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem``.
        public typealias VolumeDevicesItem = Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem
      }

      /// `spec.steps[]`, with 23 fields.
      public struct StepsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?{ ?- ?[ ?[ ?- ?- ?- ?[ ?{ ?[ ?- ?{ ?{ ?{ ?- ?[ ?[ ?[ ?- ?[",
          [
            "name", "args", "command", "computeResources", "displayName", "env", "envFrom", "image", "imagePullPolicy",
            "onError", "params", "ref", "results", "script", "securityContext", "stderrConfig", "stdoutConfig",
            "timeout", "volumeDevices", "volumeMounts", "when", "workingDir", "workspaces",
          ],
          [
            ComputeResources.self, EnvItem.self, EnvFromItem.self, ParamsItem.self, Ref.self, ResultsItem.self,
            SecurityContext.self, StderrConfig.self, StdoutConfig.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            WhenItem.self, WorkspacesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          args: [String]? = nil,
          command: [String]? = nil,
          computeResources: ComputeResources? = nil,
          displayName: String? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          onError: String? = nil,
          params: [ParamsItem]? = nil,
          ref: Ref? = nil,
          results: [ResultsItem]? = nil,
          script: String? = nil,
          securityContext: SecurityContext? = nil,
          stderrConfig: StderrConfig? = nil,
          stdoutConfig: StdoutConfig? = nil,
          timeout: String? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          when: [WhenItem]? = nil,
          workingDir: String? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.args = args
          self.command = command
          if let computeResources { self.computeResources = computeResources }
          self.displayName = displayName
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          self.onError = onError
          self.params = params
          if let ref { self.ref = ref }
          self.results = results
          self.script = script
          if let securityContext { self.securityContext = securityContext }
          if let stderrConfig { self.stderrConfig = stderrConfig }
          if let stdoutConfig { self.stdoutConfig = stdoutConfig }
          self.timeout = timeout
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.when = when
          self.workingDir = workingDir
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.steps[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.steps[].args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.steps[].command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.steps[].computeResources`: ``ComputeResources``.
        @_alwaysEmitIntoClient public var computeResources: ComputeResources {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.steps[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.steps[].env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 5] } set { self[field: 5] = newValue } }
        /// `spec.steps[].envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 6] }
          set { self[field: 6] = newValue }
        }
        /// `spec.steps[].image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
        /// `spec.steps[].imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }
        /// `spec.steps[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? {
          get { self[string: 9] }
          set { self[string: 9] = newValue }
        }
        /// `spec.steps[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// `spec.steps[].ref`: ``Ref``.
        @_alwaysEmitIntoClient public var ref: Ref {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.steps[].results`: a list of ``ResultsItem``.
        @_alwaysEmitIntoClient public var results: [ResultsItem]? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.steps[].script`: a string.
        @_alwaysEmitIntoClient public var script: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.steps[].securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.steps[].stderrConfig`: ``StderrConfig``.
        @_alwaysEmitIntoClient public var stderrConfig: StderrConfig {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.steps[].stdoutConfig`: ``StdoutConfig``.
        @_alwaysEmitIntoClient public var stdoutConfig: StdoutConfig {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// `spec.steps[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 17] }
          set { self[string: 17] = newValue }
        }
        /// `spec.steps[].volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 18] }
          set { self[field: 18] = newValue }
        }
        /// `spec.steps[].volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 19] }
          set { self[field: 19] = newValue }
        }
        /// `spec.steps[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? {
          get { self[field: 20] }
          set { self[field: 20] = newValue }
        }
        /// `spec.steps[].workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 21] }
          set { self[string: 21] = newValue }
        }
        /// `spec.steps[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// The same as ``Tekton.TaskRun.Spec.ComputeResources``.
        public typealias ComputeResources = Tekton.TaskRun.Spec.ComputeResources
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.EnvFromItem``.
        public typealias EnvFromItem = Tekton.Task.Spec.SidecarsItem.EnvFromItem
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        /// The same as ``Tekton.StepAction.Spec.ResultsItem``.
        public typealias ResultsItem = Tekton.StepAction.Spec.ResultsItem
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem``.
        public typealias VolumeDevicesItem = Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem
        /// The same as ``Tekton.Pipeline.Spec.FinallyItem.WhenItem``.
        public typealias WhenItem = Tekton.Pipeline.Spec.FinallyItem.WhenItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.WorkspacesItem``.
        public typealias WorkspacesItem = Tekton.Task.Spec.SidecarsItem.WorkspacesItem

        /// `spec.steps[].ref`, with 3 fields.
        public struct Ref: SchemaObject {
          public static let fields = FieldTable("?- ?[ ?-", ["name", "params", "resolver"], [ParamsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            params: [ParamsItem]? = nil,
            resolver: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.params = params
            self.resolver = resolver
            configure(&self)
          }
          /// `spec.steps[].ref.name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.steps[].ref.params`: a list of ``ParamsItem``.
          @_alwaysEmitIntoClient public var params: [ParamsItem]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.steps[].ref.resolver`: a string.
          @_alwaysEmitIntoClient public var resolver: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
          public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        }

        /// `spec.steps[].stderrConfig`, with one field.
        public struct StderrConfig: SchemaObject {
          public static let fields = FieldTable("?-", ["path"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(path: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            configure(&self)
          }
          /// `spec.steps[].stderrConfig.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }

        /// `spec.steps[].stdoutConfig`, with one field.
        public struct StdoutConfig: SchemaObject {
          public static let fields = FieldTable("?-", ["path"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(path: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.path = path
            configure(&self)
          }
          /// `spec.steps[].stdoutConfig.path`: a string.
          @_alwaysEmitIntoClient public var path: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        }
      }

      /// `spec.workspaces[]`, with 5 fields.
      public struct WorkspacesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?- ?-",
          ["name", "description", "mountPath", "optional", "readOnly"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          description: String? = nil,
          mountPath: String? = nil,
          optional: Bool? = nil,
          readOnly: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.mountPath = mountPath
          self.optional = optional
          self.readOnly = readOnly
          configure(&self)
        }
        /// `spec.workspaces[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.workspaces[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.workspaces[].mountPath`: a string.
        @_alwaysEmitIntoClient public var mountPath: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.workspaces[].optional`: true or false.
        @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.workspaces[].readOnly`: true or false.
        @_alwaysEmitIntoClient public var readOnly: Bool? { get { self[field: 4] } set { self[field: 4] = newValue } }
      }
    }
  }
}

extension Tekton.V1beta1 {
  /// `Task` of `tekton.dev/v1beta1`.
  ///
  /// Reference: https://tekton.dev/docs/
  public struct Task: Resource {
    public static let type = ResourceType(group: "tekton.dev", version: "v1beta1", kind: "Task", scope: .namespaced)
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

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?[ ?{ ?[ ?[ ?{ ?[ ?- ?[",
        [
          "description", "displayName", "params", "resources", "results", "sidecars", "stepTemplate", "steps",
          "volumes", "workspaces",
        ],
        [
          ParamsItem.self, Resources.self, ResultsItem.self, SidecarsItem.self, StepTemplate.self, StepsItem.self,
          WorkspacesItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        description: String? = nil,
        displayName: String? = nil,
        params: [ParamsItem]? = nil,
        resources: Resources? = nil,
        results: [ResultsItem]? = nil,
        sidecars: [SidecarsItem]? = nil,
        stepTemplate: StepTemplate? = nil,
        steps: [StepsItem]? = nil,
        volumes: Value? = nil,
        workspaces: [WorkspacesItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.description = description
        self.displayName = displayName
        self.params = params
        if let resources { self.resources = resources }
        self.results = results
        self.sidecars = sidecars
        if let stepTemplate { self.stepTemplate = stepTemplate }
        self.steps = steps
        self.volumes = volumes
        self.workspaces = workspaces
        configure(&self)
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.displayName`: a string.
      @_alwaysEmitIntoClient public var displayName: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.params`: a list of ``ParamsItem``.
      @_alwaysEmitIntoClient public var params: [ParamsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.resources`: ``Resources``.
      @_alwaysEmitIntoClient public var resources: Resources {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.results`: a list of ``ResultsItem``.
      @_alwaysEmitIntoClient public var results: [ResultsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.sidecars`: a list of ``SidecarsItem``.
      @_alwaysEmitIntoClient public var sidecars: [SidecarsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.stepTemplate`: ``StepTemplate``.
      @_alwaysEmitIntoClient public var stepTemplate: StepTemplate {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.steps`: a list of ``StepsItem``.
      @_alwaysEmitIntoClient public var steps: [StepsItem]? { get { self[field: 7] } set { self[field: 7] = newValue } }
      /// `spec.volumes`: any value.
      @_alwaysEmitIntoClient public var volumes: Value? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// `spec.workspaces`: a list of ``WorkspacesItem``.
      @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// The same as ``Tekton.Pipeline.Spec.ParamsItem``.
      public typealias ParamsItem = Tekton.Pipeline.Spec.ParamsItem
      /// The same as ``Tekton.Task.Spec.ResultsItem``.
      public typealias ResultsItem = Tekton.Task.Spec.ResultsItem
      /// The same as ``Tekton.Task.Spec.WorkspacesItem``.
      public typealias WorkspacesItem = Tekton.Task.Spec.WorkspacesItem

      /// `spec.resources`, with 2 fields.
      public struct Resources: SchemaObject {
        public static let fields = FieldTable("?[ ?[", ["inputs", "outputs"], [InputsItem.self, OutputsItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          inputs: [InputsItem]? = nil,
          outputs: [OutputsItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.inputs = inputs
          self.outputs = outputs
          configure(&self)
        }
        /// `spec.resources.inputs`: a list of ``InputsItem``.
        @_alwaysEmitIntoClient public var inputs: [InputsItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.resources.outputs`: a list of ``OutputsItem``.
        @_alwaysEmitIntoClient public var outputs: [OutputsItem]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }

        /// `spec.resources.inputs[]`, with 5 fields.
        public struct InputsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- !-",
            ["name", "description", "optional", "targetPath", "type"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            type: String,
            description: String? = nil,
            optional: Bool? = nil,
            targetPath: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.description = description
            self.optional = optional
            self.targetPath = targetPath
            self.type = type
            configure(&self)
          }
          /// `spec.resources.inputs[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources.inputs[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.resources.inputs[].optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.resources.inputs[].targetPath`: a string.
          @_alwaysEmitIntoClient public var targetPath: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.resources.inputs[].type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        }

        /// `spec.resources.outputs[]`, with 5 fields.
        public struct OutputsItem: SchemaObject {
          public static let fields = FieldTable(
            "!- ?- ?- ?- !-",
            ["name", "description", "optional", "targetPath", "type"]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            type: String,
            description: String? = nil,
            optional: Bool? = nil,
            targetPath: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.description = description
            self.optional = optional
            self.targetPath = targetPath
            self.type = type
            configure(&self)
          }
          /// `spec.resources.outputs[].name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.resources.outputs[].description`: a string.
          @_alwaysEmitIntoClient public var description: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.resources.outputs[].optional`: true or false.
          @_alwaysEmitIntoClient public var optional: Bool? { get { self[field: 2] } set { self[field: 2] = newValue } }
          /// `spec.resources.outputs[].targetPath`: a string.
          @_alwaysEmitIntoClient public var targetPath: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.resources.outputs[].type`: a string, required.
          @_alwaysEmitIntoClient public var type: String? { get { self[string: 4] } set { self[string: 4] = newValue } }
        }
      }

      /// `spec.sidecars[]`, with 25 fields.
      public struct SidecarsItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?[ ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?{ ?- ?- ?{ ?{ ?- ?- ?- ?- ?- ?[ ?[ ?- ?[",
          [
            "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
            "ports", "readinessProbe", "resources", "restartPolicy", "script", "securityContext", "startupProbe",
            "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices",
            "volumeMounts", "workingDir", "workspaces",
          ],
          [
            EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
            Resources.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
            WorkspacesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          args: [String]? = nil,
          command: [String]? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          lifecycle: Lifecycle? = nil,
          livenessProbe: LivenessProbe? = nil,
          ports: [PortsItem]? = nil,
          readinessProbe: ReadinessProbe? = nil,
          resources: Resources? = nil,
          restartPolicy: String? = nil,
          script: String? = nil,
          securityContext: SecurityContext? = nil,
          startupProbe: StartupProbe? = nil,
          stdin: Bool? = nil,
          stdinOnce: Bool? = nil,
          terminationMessagePath: String? = nil,
          terminationMessagePolicy: String? = nil,
          tty: Bool? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          workingDir: String? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.args = args
          self.command = command
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          if let lifecycle { self.lifecycle = lifecycle }
          if let livenessProbe { self.livenessProbe = livenessProbe }
          self.ports = ports
          if let readinessProbe { self.readinessProbe = readinessProbe }
          if let resources { self.resources = resources }
          self.restartPolicy = restartPolicy
          self.script = script
          if let securityContext { self.securityContext = securityContext }
          if let startupProbe { self.startupProbe = startupProbe }
          self.stdin = stdin
          self.stdinOnce = stdinOnce
          self.terminationMessagePath = terminationMessagePath
          self.terminationMessagePolicy = terminationMessagePolicy
          self.tty = tty
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.workingDir = workingDir
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.sidecars[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.sidecars[].args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.sidecars[].command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.sidecars[].env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.sidecars[].envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.sidecars[].image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        /// `spec.sidecars[].imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.sidecars[].lifecycle`: ``Lifecycle``.
        @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.sidecars[].livenessProbe`: ``LivenessProbe``.
        @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.sidecars[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
        @_alwaysEmitIntoClient public var ports: [PortsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.sidecars[].readinessProbe`: ``ReadinessProbe``.
        @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.sidecars[].resources`: ``Resources``.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.sidecars[].restartPolicy`: a string.
        @_alwaysEmitIntoClient public var restartPolicy: String? {
          get { self[string: 12] }
          set { self[string: 12] = newValue }
        }
        /// `spec.sidecars[].script`: a string.
        @_alwaysEmitIntoClient public var script: String? {
          get { self[string: 13] }
          set { self[string: 13] = newValue }
        }
        /// `spec.sidecars[].securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.sidecars[].startupProbe`: ``StartupProbe``.
        @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.sidecars[].stdin`: true or false.
        @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 16] } set { self[field: 16] = newValue } }
        /// `spec.sidecars[].stdinOnce`: true or false.
        @_alwaysEmitIntoClient public var stdinOnce: Bool? {
          get { self[field: 17] }
          set { self[field: 17] = newValue }
        }
        /// `spec.sidecars[].terminationMessagePath`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePath: String? {
          get { self[string: 18] }
          set { self[string: 18] = newValue }
        }
        /// `spec.sidecars[].terminationMessagePolicy`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
          get { self[string: 19] }
          set { self[string: 19] = newValue }
        }
        /// `spec.sidecars[].tty`: true or false.
        @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 20] } set { self[field: 20] = newValue } }
        /// `spec.sidecars[].volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 21] }
          set { self[field: 21] = newValue }
        }
        /// `spec.sidecars[].volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.sidecars[].workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 23] }
          set { self[string: 23] = newValue }
        }
        /// `spec.sidecars[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 24] }
          set { self[field: 24] = newValue }
        }
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.EnvFromItem``.
        public typealias EnvFromItem = Tekton.Task.Spec.SidecarsItem.EnvFromItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.Lifecycle``.
        public typealias Lifecycle = Tekton.Task.Spec.SidecarsItem.Lifecycle
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias LivenessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.SidecarsItem.PortsItem``.
        public typealias PortsItem = Tekton.Task.Spec.SidecarsItem.PortsItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias ReadinessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias StartupProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem``.
        public typealias VolumeDevicesItem = Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.WorkspacesItem``.
        public typealias WorkspacesItem = Tekton.Task.Spec.SidecarsItem.WorkspacesItem

        /// `spec.sidecars[].resources`, with 3 fields.
        public struct Resources: SchemaObject {
          public static let fields = FieldTable("?#name ?- ?-", ["claims", "limits", "requests"], [ClaimsItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            claims: [ClaimsItem]? = nil,
            limits: OrderedMap<Quantity>? = nil,
            requests: OrderedMap<Quantity>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.claims = claims
            if let limits { self.limits = limits }
            if let requests { self.requests = requests }
            configure(&self)
          }
          /// `spec.sidecars[].resources.claims`: a list of ``ClaimsItem``, told apart by `name`.
          @_alwaysEmitIntoClient public var claims: [ClaimsItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.sidecars[].resources.limits`: quantities by name.
          @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.sidecars[].resources.requests`: quantities by name.
          @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``Tekton.TaskRun.Spec.ComputeResources.ClaimsItem``.
          public typealias ClaimsItem = Tekton.TaskRun.Spec.ComputeResources.ClaimsItem
        }
      }

      /// `spec.stepTemplate`, with 22 fields.
      public struct StepTemplate: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?[ ?[ ?- ?- ?{ ?{ ?#containerPort,protocol ?{ ?{ ?{ ?{ ?- ?- ?- ?- ?- ?[ ?[ ?-",
          [
            "name", "args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe",
            "ports", "readinessProbe", "resources", "securityContext", "startupProbe", "stdin", "stdinOnce",
            "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir",
          ],
          [
            EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, PortsItem.self, ReadinessProbe.self,
            Resources.self, SecurityContext.self, StartupProbe.self, VolumeDevicesItem.self, VolumeMountsItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          args: [String]? = nil,
          command: [String]? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          lifecycle: Lifecycle? = nil,
          livenessProbe: LivenessProbe? = nil,
          ports: [PortsItem]? = nil,
          readinessProbe: ReadinessProbe? = nil,
          resources: Resources? = nil,
          securityContext: SecurityContext? = nil,
          startupProbe: StartupProbe? = nil,
          stdin: Bool? = nil,
          stdinOnce: Bool? = nil,
          terminationMessagePath: String? = nil,
          terminationMessagePolicy: String? = nil,
          tty: Bool? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          workingDir: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.args = args
          self.command = command
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          if let lifecycle { self.lifecycle = lifecycle }
          if let livenessProbe { self.livenessProbe = livenessProbe }
          self.ports = ports
          if let readinessProbe { self.readinessProbe = readinessProbe }
          if let resources { self.resources = resources }
          if let securityContext { self.securityContext = securityContext }
          if let startupProbe { self.startupProbe = startupProbe }
          self.stdin = stdin
          self.stdinOnce = stdinOnce
          self.terminationMessagePath = terminationMessagePath
          self.terminationMessagePolicy = terminationMessagePolicy
          self.tty = tty
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.workingDir = workingDir
          configure(&self)
        }
        /// `spec.stepTemplate.name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.stepTemplate.args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.stepTemplate.command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.stepTemplate.env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 3] } set { self[field: 3] = newValue } }
        /// `spec.stepTemplate.envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.stepTemplate.image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        /// `spec.stepTemplate.imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.stepTemplate.lifecycle`: ``Lifecycle``.
        @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.stepTemplate.livenessProbe`: ``LivenessProbe``.
        @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.stepTemplate.ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
        @_alwaysEmitIntoClient public var ports: [PortsItem]? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.stepTemplate.readinessProbe`: ``ReadinessProbe``.
        @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.stepTemplate.resources`: ``Resources``.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.stepTemplate.securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.stepTemplate.startupProbe`: ``StartupProbe``.
        @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.stepTemplate.stdin`: true or false.
        @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 14] } set { self[field: 14] = newValue } }
        /// `spec.stepTemplate.stdinOnce`: true or false.
        @_alwaysEmitIntoClient public var stdinOnce: Bool? {
          get { self[field: 15] }
          set { self[field: 15] = newValue }
        }
        /// `spec.stepTemplate.terminationMessagePath`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePath: String? {
          get { self[string: 16] }
          set { self[string: 16] = newValue }
        }
        /// `spec.stepTemplate.terminationMessagePolicy`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
          get { self[string: 17] }
          set { self[string: 17] = newValue }
        }
        /// `spec.stepTemplate.tty`: true or false.
        @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 18] } set { self[field: 18] = newValue } }
        /// `spec.stepTemplate.volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 19] }
          set { self[field: 19] = newValue }
        }
        /// `spec.stepTemplate.volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 20] }
          set { self[field: 20] = newValue }
        }
        /// `spec.stepTemplate.workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 21] }
          set { self[string: 21] = newValue }
        }
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.EnvFromItem``.
        public typealias EnvFromItem = Tekton.Task.Spec.SidecarsItem.EnvFromItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.Lifecycle``.
        public typealias Lifecycle = Tekton.Task.Spec.SidecarsItem.Lifecycle
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias LivenessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.SidecarsItem.PortsItem``.
        public typealias PortsItem = Tekton.Task.Spec.SidecarsItem.PortsItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias ReadinessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.V1beta1.Task.Spec.SidecarsItem.Resources``.
        public typealias Resources = Tekton.V1beta1.Task.Spec.SidecarsItem.Resources
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias StartupProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem``.
        public typealias VolumeDevicesItem = Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem
      }

      /// `spec.steps[]`, with 33 fields.
      public struct StepsItem: SchemaObject {
        public static let fields = FieldTable(
          """
          !- ?- ?- ?- ?[ ?[ ?- ?- ?{ ?{ ?- ?[ ?#containerPort,protocol ?{ ?{ ?{ ?[ ?- ?{ ?{ ?{ ?- ?- ?{ ?- ?- ?- ?- ?[ \
          ?[ ?[ ?- ?[
          """,
          [
            "name", "args", "command", "displayName", "env", "envFrom", "image", "imagePullPolicy", "lifecycle",
            "livenessProbe", "onError", "params", "ports", "readinessProbe", "ref", "resources", "results", "script",
            "securityContext", "startupProbe", "stderrConfig", "stdin", "stdinOnce", "stdoutConfig",
            "terminationMessagePath", "terminationMessagePolicy", "timeout", "tty", "volumeDevices", "volumeMounts",
            "when", "workingDir", "workspaces",
          ],
          [
            EnvItem.self, EnvFromItem.self, Lifecycle.self, LivenessProbe.self, ParamsItem.self, PortsItem.self,
            ReadinessProbe.self, Ref.self, Resources.self, ResultsItem.self, SecurityContext.self, StartupProbe.self,
            StderrConfig.self, StdoutConfig.self, VolumeDevicesItem.self, VolumeMountsItem.self, WhenItem.self,
            WorkspacesItem.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          args: [String]? = nil,
          command: [String]? = nil,
          displayName: String? = nil,
          env: [EnvItem]? = nil,
          envFrom: [EnvFromItem]? = nil,
          image: String? = nil,
          imagePullPolicy: String? = nil,
          lifecycle: Lifecycle? = nil,
          livenessProbe: LivenessProbe? = nil,
          onError: String? = nil,
          params: [ParamsItem]? = nil,
          ports: [PortsItem]? = nil,
          readinessProbe: ReadinessProbe? = nil,
          ref: Ref? = nil,
          resources: Resources? = nil,
          results: [ResultsItem]? = nil,
          script: String? = nil,
          securityContext: SecurityContext? = nil,
          startupProbe: StartupProbe? = nil,
          stderrConfig: StderrConfig? = nil,
          stdin: Bool? = nil,
          stdinOnce: Bool? = nil,
          stdoutConfig: StdoutConfig? = nil,
          terminationMessagePath: String? = nil,
          terminationMessagePolicy: String? = nil,
          timeout: String? = nil,
          tty: Bool? = nil,
          volumeDevices: [VolumeDevicesItem]? = nil,
          volumeMounts: [VolumeMountsItem]? = nil,
          when: [WhenItem]? = nil,
          workingDir: String? = nil,
          workspaces: [WorkspacesItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.args = args
          self.command = command
          self.displayName = displayName
          self.env = env
          self.envFrom = envFrom
          self.image = image
          self.imagePullPolicy = imagePullPolicy
          if let lifecycle { self.lifecycle = lifecycle }
          if let livenessProbe { self.livenessProbe = livenessProbe }
          self.onError = onError
          self.params = params
          self.ports = ports
          if let readinessProbe { self.readinessProbe = readinessProbe }
          if let ref { self.ref = ref }
          if let resources { self.resources = resources }
          self.results = results
          self.script = script
          if let securityContext { self.securityContext = securityContext }
          if let startupProbe { self.startupProbe = startupProbe }
          if let stderrConfig { self.stderrConfig = stderrConfig }
          self.stdin = stdin
          self.stdinOnce = stdinOnce
          if let stdoutConfig { self.stdoutConfig = stdoutConfig }
          self.terminationMessagePath = terminationMessagePath
          self.terminationMessagePolicy = terminationMessagePolicy
          self.timeout = timeout
          self.tty = tty
          self.volumeDevices = volumeDevices
          self.volumeMounts = volumeMounts
          self.when = when
          self.workingDir = workingDir
          self.workspaces = workspaces
          configure(&self)
        }
        /// `spec.steps[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.steps[].args`: a list of strings.
        @_alwaysEmitIntoClient public var args: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.steps[].command`: a list of strings.
        @_alwaysEmitIntoClient public var command: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.steps[].displayName`: a string.
        @_alwaysEmitIntoClient public var displayName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.steps[].env`: a list of ``EnvItem``.
        @_alwaysEmitIntoClient public var env: [EnvItem]? { get { self[field: 4] } set { self[field: 4] = newValue } }
        /// `spec.steps[].envFrom`: a list of ``EnvFromItem``.
        @_alwaysEmitIntoClient public var envFrom: [EnvFromItem]? {
          get { self[field: 5] }
          set { self[field: 5] = newValue }
        }
        /// `spec.steps[].image`: a string.
        @_alwaysEmitIntoClient public var image: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
        /// `spec.steps[].imagePullPolicy`: a string.
        @_alwaysEmitIntoClient public var imagePullPolicy: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.steps[].lifecycle`: ``Lifecycle``.
        @_alwaysEmitIntoClient public var lifecycle: Lifecycle {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.steps[].livenessProbe`: ``LivenessProbe``.
        @_alwaysEmitIntoClient public var livenessProbe: LivenessProbe {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.steps[].onError`: a string.
        @_alwaysEmitIntoClient public var onError: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
        /// `spec.steps[].params`: a list of ``ParamsItem``.
        @_alwaysEmitIntoClient public var params: [ParamsItem]? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }
        /// `spec.steps[].ports`: a list of ``PortsItem``, told apart by `containerPort` and `protocol`.
        @_alwaysEmitIntoClient public var ports: [PortsItem]? {
          get { self[field: 12] }
          set { self[field: 12] = newValue }
        }
        /// `spec.steps[].readinessProbe`: ``ReadinessProbe``.
        @_alwaysEmitIntoClient public var readinessProbe: ReadinessProbe {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.steps[].ref`: ``Ref``.
        @_alwaysEmitIntoClient public var ref: Ref {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.steps[].resources`: ``Resources``.
        @_alwaysEmitIntoClient public var resources: Resources {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.steps[].results`: a list of ``ResultsItem``.
        @_alwaysEmitIntoClient public var results: [ResultsItem]? {
          get { self[field: 16] }
          set { self[field: 16] = newValue }
        }
        /// `spec.steps[].script`: a string.
        @_alwaysEmitIntoClient public var script: String? {
          get { self[string: 17] }
          set { self[string: 17] = newValue }
        }
        /// `spec.steps[].securityContext`: ``SecurityContext``.
        @_alwaysEmitIntoClient public var securityContext: SecurityContext {
          get { self[object: 18] }
          set { self[object: 18] = newValue }
          _modify { yield &self[object: 18] }
        }
        /// `spec.steps[].startupProbe`: ``StartupProbe``.
        @_alwaysEmitIntoClient public var startupProbe: StartupProbe {
          get { self[object: 19] }
          set { self[object: 19] = newValue }
          _modify { yield &self[object: 19] }
        }
        /// `spec.steps[].stderrConfig`: ``StderrConfig``.
        @_alwaysEmitIntoClient public var stderrConfig: StderrConfig {
          get { self[object: 20] }
          set { self[object: 20] = newValue }
          _modify { yield &self[object: 20] }
        }
        /// `spec.steps[].stdin`: true or false.
        @_alwaysEmitIntoClient public var stdin: Bool? { get { self[field: 21] } set { self[field: 21] = newValue } }
        /// `spec.steps[].stdinOnce`: true or false.
        @_alwaysEmitIntoClient public var stdinOnce: Bool? {
          get { self[field: 22] }
          set { self[field: 22] = newValue }
        }
        /// `spec.steps[].stdoutConfig`: ``StdoutConfig``.
        @_alwaysEmitIntoClient public var stdoutConfig: StdoutConfig {
          get { self[object: 23] }
          set { self[object: 23] = newValue }
          _modify { yield &self[object: 23] }
        }
        /// `spec.steps[].terminationMessagePath`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePath: String? {
          get { self[string: 24] }
          set { self[string: 24] = newValue }
        }
        /// `spec.steps[].terminationMessagePolicy`: a string.
        @_alwaysEmitIntoClient public var terminationMessagePolicy: String? {
          get { self[string: 25] }
          set { self[string: 25] = newValue }
        }
        /// `spec.steps[].timeout`: a string.
        @_alwaysEmitIntoClient public var timeout: String? {
          get { self[string: 26] }
          set { self[string: 26] = newValue }
        }
        /// `spec.steps[].tty`: true or false.
        @_alwaysEmitIntoClient public var tty: Bool? { get { self[field: 27] } set { self[field: 27] = newValue } }
        /// `spec.steps[].volumeDevices`: a list of ``VolumeDevicesItem``.
        @_alwaysEmitIntoClient public var volumeDevices: [VolumeDevicesItem]? {
          get { self[field: 28] }
          set { self[field: 28] = newValue }
        }
        /// `spec.steps[].volumeMounts`: a list of ``VolumeMountsItem``.
        @_alwaysEmitIntoClient public var volumeMounts: [VolumeMountsItem]? {
          get { self[field: 29] }
          set { self[field: 29] = newValue }
        }
        /// `spec.steps[].when`: a list of ``WhenItem``.
        @_alwaysEmitIntoClient public var when: [WhenItem]? {
          get { self[field: 30] }
          set { self[field: 30] = newValue }
        }
        /// `spec.steps[].workingDir`: a string.
        @_alwaysEmitIntoClient public var workingDir: String? {
          get { self[string: 31] }
          set { self[string: 31] = newValue }
        }
        /// `spec.steps[].workspaces`: a list of ``WorkspacesItem``.
        @_alwaysEmitIntoClient public var workspaces: [WorkspacesItem]? {
          get { self[field: 32] }
          set { self[field: 32] = newValue }
        }
        /// The same as ``Tekton.StepAction.Spec.EnvItem``.
        public typealias EnvItem = Tekton.StepAction.Spec.EnvItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.EnvFromItem``.
        public typealias EnvFromItem = Tekton.Task.Spec.SidecarsItem.EnvFromItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.Lifecycle``.
        public typealias Lifecycle = Tekton.Task.Spec.SidecarsItem.Lifecycle
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias LivenessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.CustomRun.Spec.ParamsItem``.
        public typealias ParamsItem = Tekton.CustomRun.Spec.ParamsItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.PortsItem``.
        public typealias PortsItem = Tekton.Task.Spec.SidecarsItem.PortsItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias ReadinessProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.StepsItem.Ref``.
        public typealias Ref = Tekton.Task.Spec.StepsItem.Ref
        /// The same as ``Tekton.V1beta1.Task.Spec.SidecarsItem.Resources``.
        public typealias Resources = Tekton.V1beta1.Task.Spec.SidecarsItem.Resources
        /// The same as ``Tekton.StepAction.Spec.ResultsItem``.
        public typealias ResultsItem = Tekton.StepAction.Spec.ResultsItem
        /// The same as ``Tekton.StepAction.Spec.SecurityContext``.
        public typealias SecurityContext = Tekton.StepAction.Spec.SecurityContext
        /// The same as ``Tekton.Task.Spec.SidecarsItem.LivenessProbe``.
        public typealias StartupProbe = Tekton.Task.Spec.SidecarsItem.LivenessProbe
        /// The same as ``Tekton.Task.Spec.StepsItem.StderrConfig``.
        public typealias StderrConfig = Tekton.Task.Spec.StepsItem.StderrConfig
        /// The same as ``Tekton.Task.Spec.StepsItem.StdoutConfig``.
        public typealias StdoutConfig = Tekton.Task.Spec.StepsItem.StdoutConfig
        /// The same as ``Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem``.
        public typealias VolumeDevicesItem = Tekton.Task.Spec.SidecarsItem.VolumeDevicesItem
        /// The same as ``Tekton.StepAction.Spec.VolumeMountsItem``.
        public typealias VolumeMountsItem = Tekton.StepAction.Spec.VolumeMountsItem
        /// The same as ``Tekton.Pipeline.Spec.FinallyItem.WhenItem``.
        public typealias WhenItem = Tekton.Pipeline.Spec.FinallyItem.WhenItem
        /// The same as ``Tekton.Task.Spec.SidecarsItem.WorkspacesItem``.
        public typealias WorkspacesItem = Tekton.Task.Spec.SidecarsItem.WorkspacesItem
      }
    }
  }
}
