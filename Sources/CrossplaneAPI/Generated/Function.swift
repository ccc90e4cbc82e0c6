// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `Function` of `pkg.crossplane.io/v1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct Function: Resource {
    public static let type = ResourceType(group: "pkg.crossplane.io", version: "v1", kind: "Function", scope: .cluster)
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

    /// `spec`, with 10 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?- ?- ?- !- ?- ?[ ?- ?- ?{ ?-",
        [
          "commonAnnotations", "commonLabels", "ignoreCrossplaneConstraints", "package", "packagePullPolicy",
          "packagePullSecrets", "revisionActivationPolicy", "revisionHistoryLimit", "runtimeConfigRef",
          "skipDependencyResolution",
        ],
        [PackagePullSecretsItem.self, RuntimeConfigRef.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        package: String,
        commonAnnotations: OrderedMap<String>? = nil,
        commonLabels: OrderedMap<String>? = nil,
        ignoreCrossplaneConstraints: Bool? = nil,
        packagePullPolicy: String? = nil,
        packagePullSecrets: [PackagePullSecretsItem]? = nil,
        revisionActivationPolicy: String? = nil,
        revisionHistoryLimit: Int? = nil,
        runtimeConfigRef: RuntimeConfigRef? = nil,
        skipDependencyResolution: Bool? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let commonAnnotations { self.commonAnnotations = commonAnnotations }
        if let commonLabels { self.commonLabels = commonLabels }
        self.ignoreCrossplaneConstraints = ignoreCrossplaneConstraints
        self.package = package
        self.packagePullPolicy = packagePullPolicy
        self.packagePullSecrets = packagePullSecrets
        self.revisionActivationPolicy = revisionActivationPolicy
        self.revisionHistoryLimit = revisionHistoryLimit
        if let runtimeConfigRef { self.runtimeConfigRef = runtimeConfigRef }
        self.skipDependencyResolution = skipDependencyResolution
        configure(&self)
      }
      /// `spec.commonAnnotations`: strings by name.
      @_alwaysEmitIntoClient public var commonAnnotations: OrderedMap<String> {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.commonLabels`: strings by name.
      @_alwaysEmitIntoClient public var commonLabels: OrderedMap<String> {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.ignoreCrossplaneConstraints`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var ignoreCrossplaneConstraints: Bool? {
        get { self[field: 2] }
        set { self[field: 2] = newValue }
      }
      /// `spec.package`: a string, required.
      @_alwaysEmitIntoClient public var package: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      /// `spec.packagePullPolicy`: a string, by default `"IfNotPresent"`.
      @_alwaysEmitIntoClient public var packagePullPolicy: String? {
        get { self[string: 4] }
        set { self[string: 4] = newValue }
      }
      /// `spec.packagePullSecrets`: a list of ``PackagePullSecretsItem``.
      @_alwaysEmitIntoClient public var packagePullSecrets: [PackagePullSecretsItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.revisionActivationPolicy`: a string, by default `"Automatic"`.
      @_alwaysEmitIntoClient public var revisionActivationPolicy: String? {
        get { self[string: 6] }
        set { self[string: 6] = newValue }
      }
      /// `spec.revisionHistoryLimit`: a whole number, format `int64`, by default `1`.
      @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.runtimeConfigRef`: ``RuntimeConfigRef``.
      @_alwaysEmitIntoClient public var runtimeConfigRef: RuntimeConfigRef {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// `spec.skipDependencyResolution`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var skipDependencyResolution: Bool? {
        get { self[field: 9] }
        set { self[field: 9] = newValue }
      }
      /// The same as ``Crossplane.Configuration.Spec.PackagePullSecretsItem``.
      public typealias PackagePullSecretsItem = Crossplane.Configuration.Spec.PackagePullSecretsItem

      /// `spec.runtimeConfigRef`, with 3 fields.
      public struct RuntimeConfigRef: SchemaObject {
        public static let fields = FieldTable("!- ?- ?-", ["name", "apiVersion", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          apiVersion: String? = nil,
          kind: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.apiVersion = apiVersion
          self.kind = kind
          configure(&self)
        }
        /// `spec.runtimeConfigRef.name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.runtimeConfigRef.apiVersion`: a string, by default `"pkg.crossplane.io/v1beta1"`.
        @_alwaysEmitIntoClient public var apiVersion: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.runtimeConfigRef.kind`: a string, by default `"DeploymentRuntimeConfig"`.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }
    }
  }
}

extension Crossplane.V1beta1 {
  /// `Function` of `pkg.crossplane.io/v1beta1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct Function: Resource {
    public static let type = ResourceType(
      group: "pkg.crossplane.io",
      version: "v1beta1",
      kind: "Function",
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
    /// The same as ``Crossplane.Function.Spec``.
    public typealias Spec = Crossplane.Function.Spec
  }
}
