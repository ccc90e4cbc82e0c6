// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `GithubAccessToken` of `generators.external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct GithubAccessToken: Resource {
    public static let type = ResourceType(group: "generators.external-secrets.io", version: "v1alpha1", kind: "GithubAccessToken", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "?{spec"], [ObjectMeta.self, Spec.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(_ name: String, namespace: String? = nil, spec: Spec? = nil, fileID: String = #fileID, line: Int = #line, configure: (inout Self) throws -> Void = { _ in }) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta { get { self[object: "metadata"] } set { self[object: "metadata"] = newValue } _modify { yield &self[object: "metadata"] } }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 6 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["!-appID", "!{auth", "!-installID", "?-permissions", "?-repositories", "?-url"], [Auth.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(appID: String, auth: Auth, installID: String, permissions: OrderedMap<String>? = nil, repositories: [String]? = nil, url: String? = nil, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.appID = appID
        self.auth = auth
        self.installID = installID
        if let permissions { self.permissions = permissions }
        self.repositories = repositories
        self.url = url
        configure(&self)
      }
      /// `spec.appID`: a string, required.
      @_alwaysEmitIntoClient public var appID: String? { get { self[string: "appID"] } set { self[string: "appID"] = newValue } }
      /// `spec.auth`: ``Auth``, required.
      @_alwaysEmitIntoClient public var auth: Auth { get { self[object: "auth"] } set { self[object: "auth"] = newValue } _modify { yield &self[object: "auth"] } }
      /// `spec.installID`: a string, required.
      @_alwaysEmitIntoClient public var installID: String? { get { self[string: "installID"] } set { self[string: "installID"] = newValue } }
      /// `spec.permissions`: strings by name.
      @_alwaysEmitIntoClient public var permissions: OrderedMap<String> { get { self[object: "permissions"] } set { self[object: "permissions"] = newValue } _modify { yield &self[object: "permissions"] } }
      /// `spec.repositories`: a list of strings.
      @_alwaysEmitIntoClient public var repositories: [String]? { get { self[field: "repositories"] } set { self[field: "repositories"] = newValue } }
      /// `spec.url`: a string.
      @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }

      /// `spec.auth`, with one field.
      public struct Auth: SchemaObject {
        public static let fields = FieldTable(["!{privateKey"], [PrivateKey.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(privateKey: PrivateKey, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.privateKey = privateKey
          configure(&self)
        }
        /// `spec.auth.privateKey`: ``PrivateKey``, required.
        @_alwaysEmitIntoClient public var privateKey: PrivateKey { get { self[object: "privateKey"] } set { self[object: "privateKey"] = newValue } _modify { yield &self[object: "privateKey"] } }

        /// `spec.auth.privateKey`, with one field.
        public struct PrivateKey: SchemaObject {
          public static let fields = FieldTable(["!{secretRef"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.secretRef = secretRef
            configure(&self)
          }
          /// `spec.auth.privateKey.secretRef`: ``SecretRef``, required.
          @_alwaysEmitIntoClient public var secretRef: SecretRef { get { self[object: "secretRef"] } set { self[object: "secretRef"] = newValue } _modify { yield &self[object: "secretRef"] } }

          /// `spec.auth.privateKey.secretRef`, with 3 fields.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable(["?-name", "?-key", "?-namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String? = nil, key: String? = nil, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.auth.privateKey.secretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
            /// `spec.auth.privateKey.secretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? { get { self[string: "key"] } set { self[string: "key"] = newValue } }
            /// `spec.auth.privateKey.secretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
          }
        }
      }
    }
  }
}
