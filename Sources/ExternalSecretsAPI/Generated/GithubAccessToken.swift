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
    public static let type = ResourceType(
      group: "generators.external-secrets.io",
      version: "v1alpha1",
      kind: "GithubAccessToken",
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

    /// `spec`, with 6 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!- !{ !- ?- ?- ?-",
        ["appID", "auth", "installID", "permissions", "repositories", "url"],
        [Auth.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        appID: String,
        auth: Auth,
        installID: String,
        permissions: OrderedMap<String>? = nil,
        repositories: [String]? = nil,
        url: String? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
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
      @_alwaysEmitIntoClient public var appID: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      /// `spec.auth`: ``Auth``, required.
      @_alwaysEmitIntoClient public var auth: Auth {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.installID`: a string, required.
      @_alwaysEmitIntoClient public var installID: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.permissions`: strings by name.
      @_alwaysEmitIntoClient public var permissions: OrderedMap<String> {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.repositories`: a list of strings.
      @_alwaysEmitIntoClient public var repositories: [String]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.url`: a string.
      @_alwaysEmitIntoClient public var url: String? { get { self[string: 5] } set { self[string: 5] = newValue } }

      /// `spec.auth`, with one field.
      public struct Auth: SchemaObject {
        public static let fields = FieldTable("!{", ["privateKey"], [PrivateKey.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(privateKey: PrivateKey, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.privateKey = privateKey
          configure(&self)
        }
        /// `spec.auth.privateKey`: ``PrivateKey``, required.
        @_alwaysEmitIntoClient public var privateKey: PrivateKey {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.auth.privateKey`, with one field.
        public struct PrivateKey: SchemaObject {
          public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.secretRef = secretRef
            configure(&self)
          }
          /// `spec.auth.privateKey.secretRef`: ``SecretRef``, required.
          @_alwaysEmitIntoClient public var secretRef: SecretRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }

          /// `spec.auth.privateKey.secretRef`, with 3 fields.
          public struct SecretRef: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["name", "key", "namespace"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              key: String? = nil,
              namespace: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              self.namespace = namespace
              configure(&self)
            }
            /// `spec.auth.privateKey.secretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.auth.privateKey.secretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.auth.privateKey.secretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }
      }
    }
  }
}
