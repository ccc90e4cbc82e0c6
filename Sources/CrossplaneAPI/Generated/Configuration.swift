// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `Configuration` of `pkg.crossplane.io/v1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct Configuration: Resource {
    public static let type = ResourceType(group: "pkg.crossplane.io", version: "v1", kind: "Configuration", scope: .cluster)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?-commonAnnotations", "?-commonLabels", "?-ignoreCrossplaneConstraints", "!-package", "?-packagePullPolicy", "?[packagePullSecrets", "?-revisionActivationPolicy", "?-revisionHistoryLimit", "?-skipDependencyResolution"], [PackagePullSecretsItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(package: String, commonAnnotations: OrderedMap<String>? = nil, commonLabels: OrderedMap<String>? = nil, ignoreCrossplaneConstraints: Bool? = nil, packagePullPolicy: String? = nil, packagePullSecrets: [PackagePullSecretsItem]? = nil, revisionActivationPolicy: String? = nil, revisionHistoryLimit: Int? = nil, skipDependencyResolution: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        if let commonAnnotations { self.commonAnnotations = commonAnnotations }
        if let commonLabels { self.commonLabels = commonLabels }
        self.ignoreCrossplaneConstraints = ignoreCrossplaneConstraints
        self.package = package
        self.packagePullPolicy = packagePullPolicy
        self.packagePullSecrets = packagePullSecrets
        self.revisionActivationPolicy = revisionActivationPolicy
        self.revisionHistoryLimit = revisionHistoryLimit
        self.skipDependencyResolution = skipDependencyResolution
        configure(&self)
      }
      /// `spec.commonAnnotations`: strings by name.
      @_alwaysEmitIntoClient public var commonAnnotations: OrderedMap<String> { get { self[object: "commonAnnotations"] } set { self[object: "commonAnnotations"] = newValue } _modify { yield &self[object: "commonAnnotations"] } }
      /// `spec.commonLabels`: strings by name.
      @_alwaysEmitIntoClient public var commonLabels: OrderedMap<String> { get { self[object: "commonLabels"] } set { self[object: "commonLabels"] = newValue } _modify { yield &self[object: "commonLabels"] } }
      /// `spec.ignoreCrossplaneConstraints`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var ignoreCrossplaneConstraints: Bool? { get { self[field: "ignoreCrossplaneConstraints"] } set { self[field: "ignoreCrossplaneConstraints"] = newValue } }
      /// `spec.package`: a string, required.
      @_alwaysEmitIntoClient public var package: String? { get { self[string: "package"] } set { self[string: "package"] = newValue } }
      /// `spec.packagePullPolicy`: a string, by default `"IfNotPresent"`.
      @_alwaysEmitIntoClient public var packagePullPolicy: String? { get { self[string: "packagePullPolicy"] } set { self[string: "packagePullPolicy"] = newValue } }
      /// `spec.packagePullSecrets`: a list of ``PackagePullSecretsItem``.
      @_alwaysEmitIntoClient public var packagePullSecrets: [PackagePullSecretsItem]? { get { self[field: "packagePullSecrets"] } set { self[field: "packagePullSecrets"] = newValue } }
      /// `spec.revisionActivationPolicy`: a string, by default `"Automatic"`.
      @_alwaysEmitIntoClient public var revisionActivationPolicy: String? { get { self[string: "revisionActivationPolicy"] } set { self[string: "revisionActivationPolicy"] = newValue } }
      /// `spec.revisionHistoryLimit`: a whole number, format `int64`, by default `1`.
      @_alwaysEmitIntoClient public var revisionHistoryLimit: Int? { get { self[field: "revisionHistoryLimit"] } set { self[field: "revisionHistoryLimit"] = newValue } }
      /// `spec.skipDependencyResolution`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var skipDependencyResolution: Bool? { get { self[field: "skipDependencyResolution"] } set { self[field: "skipDependencyResolution"] = newValue } }

      /// `spec.packagePullSecrets[]`, with one field.
      public struct PackagePullSecretsItem: SchemaObject {
        public static let fields = FieldTable(["?-name"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          configure(&self)
        }
        /// `spec.packagePullSecrets[].name`: a string, by default `""`.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
      }
    }
  }
}
