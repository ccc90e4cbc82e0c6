// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Kyverno {
  /// `PolicyException` of `kyverno.io/v2`.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct PolicyException: Resource {
    public static let type = ResourceType(
      group: "kyverno.io",
      version: "v2",
      kind: "PolicyException",
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
        "?- ?{ ![ !{ ?[",
        ["background", "conditions", "exceptions", "match", "podSecurity"],
        [Conditions.self, ExceptionsItem.self, Match.self, PodSecurityItem.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        exceptions: [ExceptionsItem],
        match: Match,
        background: Bool? = nil,
        conditions: Conditions? = nil,
        podSecurity: [PodSecurityItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.background = background
        if let conditions { self.conditions = conditions }
        self.exceptions = exceptions
        self.match = match
        self.podSecurity = podSecurity
        configure(&self)
      }
      /// `spec.background`: true or false.
      @_alwaysEmitIntoClient public var background: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
      /// `spec.conditions`: ``Conditions``.
      @_alwaysEmitIntoClient public var conditions: Conditions {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.exceptions`: a list of ``ExceptionsItem``, required.
      @_alwaysEmitIntoClient public var exceptions: [ExceptionsItem]? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.match`: ``Match``, required.
      @_alwaysEmitIntoClient public var match: Match {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.podSecurity`: a list of ``PodSecurityItem``.
      @_alwaysEmitIntoClient public var podSecurity: [PodSecurityItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }

      /// `spec.conditions`, with 2 fields.
      public struct Conditions: SchemaObject {
        public static let fields = FieldTable("?[ ?[", ["all", "any"], [AllItem.self, AnyItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          all: [AllItem]? = nil,
          `any`: [AnyItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.all = all
          self.`any` = `any`
          configure(&self)
        }
        /// `spec.conditions.all`: a list of ``AllItem``.
        @_alwaysEmitIntoClient public var all: [AllItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.conditions.any`: a list of ``AnyItem``.
        @_alwaysEmitIntoClient public var `any`: [AnyItem]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// The same as ``Kyverno.PolicyException.Spec.Conditions.AllItem``.
        public typealias AnyItem = Kyverno.PolicyException.Spec.Conditions.AllItem

        /// `spec.conditions.all[]`, with 4 fields.
        public struct AllItem: SchemaObject {
          public static let fields = FieldTable("?- ?- ?- ?-", ["key", "message", "operator", "value"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            key: Value? = nil,
            message: String? = nil,
            `operator`: Operator? = nil,
            value: Value? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.key = key
            self.message = message
            self.`operator` = `operator`
            self.value = value
            configure(&self)
          }
          /// `spec.conditions.all[].key`: any value.
          @_alwaysEmitIntoClient public var key: Value? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.conditions.all[].message`: a string.
          @_alwaysEmitIntoClient public var message: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.conditions.all[].operator`: ``Operator``.
          @_alwaysEmitIntoClient public var `operator`: Operator? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.conditions.all[].value`: any value.
          @_alwaysEmitIntoClient public var value: Value? { get { self[field: 3] } set { self[field: 3] = newValue } }

          /// `spec.conditions.all[].operator`, with 14 known values.
          public struct Operator: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `AllIn`.
            @_alwaysEmitIntoClient public static var allIn: Self { Self(text: "AllIn", unchecked: ()) }
            /// `AllNotIn`.
            @_alwaysEmitIntoClient public static var allNotIn: Self { Self(text: "AllNotIn", unchecked: ()) }
            /// `AnyIn`.
            @_alwaysEmitIntoClient public static var anyIn: Self { Self(text: "AnyIn", unchecked: ()) }
            /// `AnyNotIn`.
            @_alwaysEmitIntoClient public static var anyNotIn: Self { Self(text: "AnyNotIn", unchecked: ()) }
            /// `DurationGreaterThan`.
            @_alwaysEmitIntoClient public static var durationGreaterThan: Self {
              Self(text: "DurationGreaterThan", unchecked: ())
            }
            /// `DurationGreaterThanOrEquals`.
            @_alwaysEmitIntoClient public static var durationGreaterThanOrEquals: Self {
              Self(text: "DurationGreaterThanOrEquals", unchecked: ())
            }
            /// `DurationLessThan`.
            @_alwaysEmitIntoClient public static var durationLessThan: Self {
              Self(text: "DurationLessThan", unchecked: ())
            }
            /// `DurationLessThanOrEquals`.
            @_alwaysEmitIntoClient public static var durationLessThanOrEquals: Self {
              Self(text: "DurationLessThanOrEquals", unchecked: ())
            }
            /// `Equals`.
            @_alwaysEmitIntoClient public static var equals: Self { Self(text: "Equals", unchecked: ()) }
            /// `GreaterThan`.
            @_alwaysEmitIntoClient public static var greaterThan: Self { Self(text: "GreaterThan", unchecked: ()) }
            /// `GreaterThanOrEquals`.
            @_alwaysEmitIntoClient public static var greaterThanOrEquals: Self {
              Self(text: "GreaterThanOrEquals", unchecked: ())
            }
            /// `LessThan`.
            @_alwaysEmitIntoClient public static var lessThan: Self { Self(text: "LessThan", unchecked: ()) }
            /// `LessThanOrEquals`.
            @_alwaysEmitIntoClient public static var lessThanOrEquals: Self {
              Self(text: "LessThanOrEquals", unchecked: ())
            }
            /// `NotEquals`.
            @_alwaysEmitIntoClient public static var notEquals: Self { Self(text: "NotEquals", unchecked: ()) }
          }
        }
      }

      /// `spec.exceptions[]`, with 2 fields.
      public struct ExceptionsItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["policyName", "ruleNames"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          policyName: String,
          ruleNames: [String],
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.policyName = policyName
          self.ruleNames = ruleNames
          configure(&self)
        }
        /// `spec.exceptions[].policyName`: a string, required.
        @_alwaysEmitIntoClient public var policyName: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.exceptions[].ruleNames`: a list of strings, required.
        @_alwaysEmitIntoClient public var ruleNames: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
      }

      /// `spec.match`, with 2 fields.
      public struct Match: SchemaObject {
        public static let fields = FieldTable("?[ ?[", ["all", "any"], [AllItem.self, AnyItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          all: [AllItem]? = nil,
          `any`: [AnyItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.all = all
          self.`any` = `any`
          configure(&self)
        }
        /// `spec.match.all`: a list of ``AllItem``.
        @_alwaysEmitIntoClient public var all: [AllItem]? { get { self[field: 0] } set { self[field: 0] = newValue } }
        /// `spec.match.any`: a list of ``AnyItem``.
        @_alwaysEmitIntoClient public var `any`: [AnyItem]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// The same as ``Kyverno.PolicyException.Spec.Match.AllItem``.
        public typealias AnyItem = Kyverno.PolicyException.Spec.Match.AllItem

        /// `spec.match.all[]`, with 4 fields.
        public struct AllItem: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ ?- ?[",
            ["clusterRoles", "resources", "roles", "subjects"],
            [Resources.self, SubjectsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            clusterRoles: [String]? = nil,
            resources: Resources? = nil,
            roles: [String]? = nil,
            subjects: [SubjectsItem]? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.clusterRoles = clusterRoles
            if let resources { self.resources = resources }
            self.roles = roles
            self.subjects = subjects
            configure(&self)
          }
          /// `spec.match.all[].clusterRoles`: a list of strings.
          @_alwaysEmitIntoClient public var clusterRoles: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.match.all[].resources`: ``Resources``.
          @_alwaysEmitIntoClient public var resources: Resources {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.match.all[].roles`: a list of strings.
          @_alwaysEmitIntoClient public var roles: [String]? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }
          /// `spec.match.all[].subjects`: a list of ``SubjectsItem``.
          @_alwaysEmitIntoClient public var subjects: [SubjectsItem]? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources``.
          public typealias Resources = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.Resources
          /// The same as ``Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.SubjectsItem``.
          public typealias SubjectsItem = Kyverno.ClusterPolicy.Spec.RulesItem.Exclude.SubjectsItem
        }
      }

      /// `spec.podSecurity[]`, with 4 fields.
      public struct PodSecurityItem: SchemaObject {
        public static let fields = FieldTable("!- ?- ?- ?-", ["controlName", "images", "restrictedField", "values"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          controlName: ControlName,
          images: [String]? = nil,
          restrictedField: String? = nil,
          values: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.controlName = controlName
          self.images = images
          self.restrictedField = restrictedField
          self.values = values
          configure(&self)
        }
        /// `spec.podSecurity[].controlName`: ``ControlName``, required.
        @_alwaysEmitIntoClient public var controlName: ControlName? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.podSecurity[].images`: a list of strings.
        @_alwaysEmitIntoClient public var images: [String]? { get { self[field: 1] } set { self[field: 1] = newValue } }
        /// `spec.podSecurity[].restrictedField`: a string.
        @_alwaysEmitIntoClient public var restrictedField: String? {
          get { self[string: 2] }
          set { self[string: 2] = newValue }
        }
        /// `spec.podSecurity[].values`: a list of strings.
        @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 3] } set { self[field: 3] = newValue } }

        /// `spec.podSecurity[].controlName`, with 15 known values.
        public struct ControlName: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `/proc Mount Type`.
          @_alwaysEmitIntoClient public static var procMountType: Self { Self(text: "/proc Mount Type", unchecked: ()) }
          /// `AppArmor`.
          @_alwaysEmitIntoClient public static var appArmor: Self { Self(text: "AppArmor", unchecked: ()) }
          /// `Capabilities`.
          @_alwaysEmitIntoClient public static var capabilities: Self { Self(text: "Capabilities", unchecked: ()) }
          /// `Host Namespaces`.
          @_alwaysEmitIntoClient public static var hostNamespaces: Self { Self(text: "Host Namespaces", unchecked: ()) }
          /// `Host Ports`.
          @_alwaysEmitIntoClient public static var hostPorts: Self { Self(text: "Host Ports", unchecked: ()) }
          /// `HostPath Volumes`.
          @_alwaysEmitIntoClient public static var hostPathVolumes: Self {
            Self(text: "HostPath Volumes", unchecked: ())
          }
          /// `HostProcess`.
          @_alwaysEmitIntoClient public static var hostProcess: Self { Self(text: "HostProcess", unchecked: ()) }
          /// `Privilege Escalation`.
          @_alwaysEmitIntoClient public static var privilegeEscalation: Self {
            Self(text: "Privilege Escalation", unchecked: ())
          }
          /// `Privileged Containers`.
          @_alwaysEmitIntoClient public static var privilegedContainers: Self {
            Self(text: "Privileged Containers", unchecked: ())
          }
          /// `Running as Non-root`.
          @_alwaysEmitIntoClient public static var runningAsNonRoot: Self {
            Self(text: "Running as Non-root", unchecked: ())
          }
          /// `Running as Non-root user`.
          @_alwaysEmitIntoClient public static var runningAsNonRootUser: Self {
            Self(text: "Running as Non-root user", unchecked: ())
          }
          /// `SELinux`.
          @_alwaysEmitIntoClient public static var seLinux: Self { Self(text: "SELinux", unchecked: ()) }
          /// `Seccomp`.
          @_alwaysEmitIntoClient public static var seccomp: Self { Self(text: "Seccomp", unchecked: ()) }
          /// `Sysctls`.
          @_alwaysEmitIntoClient public static var sysctls: Self { Self(text: "Sysctls", unchecked: ()) }
          /// `Volume Types`.
          @_alwaysEmitIntoClient public static var volumeTypes: Self { Self(text: "Volume Types", unchecked: ()) }
        }
      }
    }
  }
}

extension Kyverno.V2beta1 {
  /// `PolicyException` of `kyverno.io/v2beta1`, which is deprecated.
  ///
  /// Reference: https://kyverno.io/docs/policy-types/
  public struct PolicyException: Resource {
    public static let type = ResourceType(
      group: "kyverno.io",
      version: "v2beta1",
      kind: "PolicyException",
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
    /// The same as ``Kyverno.PolicyException.Spec``.
    public typealias Spec = Kyverno.PolicyException.Spec
  }
}
