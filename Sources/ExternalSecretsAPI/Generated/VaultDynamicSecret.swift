// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `VaultDynamicSecret` of `generators.external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct VaultDynamicSecret: Resource {
    public static let type = ResourceType(
      group: "generators.external-secrets.io",
      version: "v1alpha1",
      kind: "VaultDynamicSecret",
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
        "?- ?- ?- ?- ?- !- !{ ?- ?{",
        [
          "allowEmptyResponse", "controller", "getParameters", "method", "parameters", "path", "provider", "resultType",
          "retrySettings",
        ],
        [Provider.self, RetrySettings.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        path: String,
        provider: Provider,
        allowEmptyResponse: Bool? = nil,
        controller: String? = nil,
        getParameters: OrderedMap<[String]>? = nil,
        method: String? = nil,
        parameters: Value? = nil,
        resultType: ResultType? = nil,
        retrySettings: RetrySettings? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.allowEmptyResponse = allowEmptyResponse
        self.controller = controller
        if let getParameters { self.getParameters = getParameters }
        self.method = method
        self.parameters = parameters
        self.path = path
        self.provider = provider
        self.resultType = resultType
        if let retrySettings { self.retrySettings = retrySettings }
        configure(&self)
      }
      /// `spec.allowEmptyResponse`: true or false, by default `false`.
      @_alwaysEmitIntoClient public var allowEmptyResponse: Bool? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.controller`: a string.
      @_alwaysEmitIntoClient public var controller: String? {
        get { self[string: 1] }
        set { self[string: 1] = newValue }
      }
      /// `spec.getParameters`: by name, each a list of strings.
      @_alwaysEmitIntoClient public var getParameters: OrderedMap<[String]> {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.method`: a string.
      @_alwaysEmitIntoClient public var method: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      /// `spec.parameters`: any value.
      @_alwaysEmitIntoClient public var parameters: Value? { get { self[field: 4] } set { self[field: 4] = newValue } }
      /// `spec.path`: a string, required.
      @_alwaysEmitIntoClient public var path: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.provider`: ``Provider``, required.
      @_alwaysEmitIntoClient public var provider: Provider {
        get { self[object: 6] }
        set { self[object: 6] = newValue }
        _modify { yield &self[object: 6] }
      }
      /// `spec.resultType`: ``ResultType``, by default `"Data"`.
      @_alwaysEmitIntoClient public var resultType: ResultType? {
        get { self[field: 7] }
        set { self[field: 7] = newValue }
      }
      /// `spec.retrySettings`: ``RetrySettings``.
      @_alwaysEmitIntoClient public var retrySettings: RetrySettings {
        get { self[object: 8] }
        set { self[object: 8] = newValue }
        _modify { yield &self[object: 8] }
      }
      /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.RetrySettings``.
      public typealias RetrySettings = ExternalSecrets.ClusterSecretStore.Spec.RetrySettings

      /// `spec.provider`, with 12 fields.
      public struct Provider: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?- ?{ ?{ ?- ?- ?- ?- ?- !- ?{ ?-",
          [
            "auth", "caBundle", "caProvider", "checkAndSet", "forwardInconsistent", "headers", "namespace", "path",
            "readYourWrites", "server", "tls", "version",
          ],
          [Auth.self, CaProvider.self, CheckAndSet.self, Tls.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          server: String,
          auth: Auth? = nil,
          caBundle: String? = nil,
          caProvider: CaProvider? = nil,
          checkAndSet: CheckAndSet? = nil,
          forwardInconsistent: Bool? = nil,
          headers: OrderedMap<String>? = nil,
          namespace: String? = nil,
          path: String? = nil,
          readYourWrites: Bool? = nil,
          tls: Tls? = nil,
          version: Version? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let auth { self.auth = auth }
          self.caBundle = caBundle
          if let caProvider { self.caProvider = caProvider }
          if let checkAndSet { self.checkAndSet = checkAndSet }
          self.forwardInconsistent = forwardInconsistent
          if let headers { self.headers = headers }
          self.namespace = namespace
          self.path = path
          self.readYourWrites = readYourWrites
          self.server = server
          if let tls { self.tls = tls }
          self.version = version
          configure(&self)
        }
        /// `spec.provider.auth`: ``Auth``.
        @_alwaysEmitIntoClient public var auth: Auth {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.provider.caBundle`: a string, format `byte`.
        @_alwaysEmitIntoClient public var caBundle: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.provider.caProvider`: ``CaProvider``.
        @_alwaysEmitIntoClient public var caProvider: CaProvider {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.provider.checkAndSet`: ``CheckAndSet``.
        @_alwaysEmitIntoClient public var checkAndSet: CheckAndSet {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.provider.forwardInconsistent`: true or false.
        @_alwaysEmitIntoClient public var forwardInconsistent: Bool? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }
        /// `spec.provider.headers`: strings by name.
        @_alwaysEmitIntoClient public var headers: OrderedMap<String> {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.provider.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 6] }
          set { self[string: 6] = newValue }
        }
        /// `spec.provider.path`: a string.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
        /// `spec.provider.readYourWrites`: true or false.
        @_alwaysEmitIntoClient public var readYourWrites: Bool? {
          get { self[field: 8] }
          set { self[field: 8] = newValue }
        }
        /// `spec.provider.server`: a string, required.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
        /// `spec.provider.tls`: ``Tls``.
        @_alwaysEmitIntoClient public var tls: Tls {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.provider.version`: ``Version``, by default `"v2"`.
        @_alwaysEmitIntoClient public var version: Version? {
          get { self[field: 11] }
          set { self[field: 11] = newValue }
        }

        /// `spec.provider.auth`, with 10 fields.
        public struct Auth: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?{ ?{ ?{ ?- ?{ ?{",
            ["appRole", "cert", "gcp", "iam", "jwt", "kubernetes", "ldap", "namespace", "tokenSecretRef", "userPass"],
            [
              AppRole.self, Cert.self, Gcp.self, Iam.self, Jwt.self, Kubernetes.self, Ldap.self, TokenSecretRef.self,
              UserPass.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            appRole: AppRole? = nil,
            cert: Cert? = nil,
            gcp: Gcp? = nil,
            iam: Iam? = nil,
            jwt: Jwt? = nil,
            kubernetes: Kubernetes? = nil,
            ldap: Ldap? = nil,
            namespace: String? = nil,
            tokenSecretRef: TokenSecretRef? = nil,
            userPass: UserPass? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let appRole { self.appRole = appRole }
            if let cert { self.cert = cert }
            if let gcp { self.gcp = gcp }
            if let iam { self.iam = iam }
            if let jwt { self.jwt = jwt }
            if let kubernetes { self.kubernetes = kubernetes }
            if let ldap { self.ldap = ldap }
            self.namespace = namespace
            if let tokenSecretRef { self.tokenSecretRef = tokenSecretRef }
            if let userPass { self.userPass = userPass }
            configure(&self)
          }
          /// `spec.provider.auth.appRole`: ``AppRole``.
          @_alwaysEmitIntoClient public var appRole: AppRole {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.auth.cert`: ``Cert``.
          @_alwaysEmitIntoClient public var cert: Cert {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.provider.auth.gcp`: ``Gcp``.
          @_alwaysEmitIntoClient public var gcp: Gcp {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.provider.auth.iam`: ``Iam``.
          @_alwaysEmitIntoClient public var iam: Iam {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.provider.auth.jwt`: ``Jwt``.
          @_alwaysEmitIntoClient public var jwt: Jwt {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.provider.auth.kubernetes`: ``Kubernetes``.
          @_alwaysEmitIntoClient public var kubernetes: Kubernetes {
            get { self[object: 5] }
            set { self[object: 5] = newValue }
            _modify { yield &self[object: 5] }
          }
          /// `spec.provider.auth.ldap`: ``Ldap``.
          @_alwaysEmitIntoClient public var ldap: Ldap {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.provider.auth.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }
          /// `spec.provider.auth.tokenSecretRef`: ``TokenSecretRef``.
          @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.provider.auth.userPass`: ``UserPass``.
          @_alwaysEmitIntoClient public var userPass: UserPass {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }

          /// `spec.provider.auth.appRole`, with 4 fields.
          public struct AppRole: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?{ !{",
              ["path", "roleId", "roleRef", "secretRef"],
              [RoleRef.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef,
              path: String? = nil,
              roleId: String? = nil,
              roleRef: RoleRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.path = path
              self.roleId = roleId
              if let roleRef { self.roleRef = roleRef }
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.provider.auth.appRole.path`: a string, by default `"approle"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.appRole.roleId`: a string.
            @_alwaysEmitIntoClient public var roleId: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.appRole.roleRef`: ``RoleRef``.
            @_alwaysEmitIntoClient public var roleRef: RoleRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.auth.appRole.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef

            /// `spec.provider.auth.appRole.roleRef`, with 3 fields.
            public struct RoleRef: SchemaObject {
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
              /// `spec.provider.auth.appRole.roleRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.auth.appRole.roleRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.auth.appRole.roleRef.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.auth.cert`, with 4 fields.
          public struct Cert: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?{ ?-",
              ["clientCert", "path", "secretRef", "vaultRole"],
              [ClientCert.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              clientCert: ClientCert? = nil,
              path: String? = nil,
              secretRef: SecretRef? = nil,
              vaultRole: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let clientCert { self.clientCert = clientCert }
              self.path = path
              if let secretRef { self.secretRef = secretRef }
              self.vaultRole = vaultRole
              configure(&self)
            }
            /// `spec.provider.auth.cert.clientCert`: ``ClientCert``.
            @_alwaysEmitIntoClient public var clientCert: ClientCert {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.auth.cert.path`: a string, by default `"cert"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.cert.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.auth.cert.vaultRole`: a string.
            @_alwaysEmitIntoClient public var vaultRole: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef

            /// `spec.provider.auth.cert.clientCert`, with 3 fields.
            public struct ClientCert: SchemaObject {
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
              /// `spec.provider.auth.cert.clientCert.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.provider.auth.cert.clientCert.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.provider.auth.cert.clientCert.namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }
          }

          /// `spec.provider.auth.gcp`, with 7 fields.
          public struct Gcp: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- !- ?{ ?{ ?{",
              ["location", "path", "projectID", "role", "secretRef", "serviceAccountRef", "workloadIdentity"],
              [SecretRef.self, ServiceAccountRef.self, WorkloadIdentity.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              role: String,
              location: String? = nil,
              path: String? = nil,
              projectID: String? = nil,
              secretRef: SecretRef? = nil,
              serviceAccountRef: ServiceAccountRef? = nil,
              workloadIdentity: WorkloadIdentity? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.location = location
              self.path = path
              self.projectID = projectID
              self.role = role
              if let secretRef { self.secretRef = secretRef }
              if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
              if let workloadIdentity { self.workloadIdentity = workloadIdentity }
              configure(&self)
            }
            /// `spec.provider.auth.gcp.location`: a string.
            @_alwaysEmitIntoClient public var location: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.gcp.path`: a string, by default `"gcp"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.gcp.projectID`: a string.
            @_alwaysEmitIntoClient public var projectID: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.provider.auth.gcp.role`: a string, required.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.provider.auth.gcp.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.provider.auth.gcp.serviceAccountRef`: ``ServiceAccountRef``.
            @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.provider.auth.gcp.workloadIdentity`: ``WorkloadIdentity``.
            @_alwaysEmitIntoClient public var workloadIdentity: WorkloadIdentity {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef``.
            public typealias SecretRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
            public typealias ServiceAccountRef =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentity``.
            public typealias WorkloadIdentity =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentity
          }

          /// `spec.provider.auth.iam`, with 8 fields.
          public struct Iam: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?- ?- ?- ?{ ?- !-",
              ["externalID", "jwt", "path", "region", "role", "secretRef", "vaultAwsIamServerID", "vaultRole"],
              [Jwt.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              vaultRole: String,
              externalID: String? = nil,
              jwt: Jwt? = nil,
              path: String? = nil,
              region: String? = nil,
              role: String? = nil,
              secretRef: SecretRef? = nil,
              vaultAwsIamServerID: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.externalID = externalID
              if let jwt { self.jwt = jwt }
              self.path = path
              self.region = region
              self.role = role
              if let secretRef { self.secretRef = secretRef }
              self.vaultAwsIamServerID = vaultAwsIamServerID
              self.vaultRole = vaultRole
              configure(&self)
            }
            /// `spec.provider.auth.iam.externalID`: a string.
            @_alwaysEmitIntoClient public var externalID: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.iam.jwt`: ``Jwt``.
            @_alwaysEmitIntoClient public var jwt: Jwt {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.auth.iam.path`: a string.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.provider.auth.iam.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.provider.auth.iam.role`: a string.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.provider.auth.iam.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 5] }
              set { self[object: 5] = newValue }
              _modify { yield &self[object: 5] }
            }
            /// `spec.provider.auth.iam.vaultAwsIamServerID`: a string.
            @_alwaysEmitIntoClient public var vaultAwsIamServerID: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.provider.auth.iam.vaultRole`: a string, required.
            @_alwaysEmitIntoClient public var vaultRole: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.Jwt``.
            public typealias Jwt = ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.Jwt
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef``.
            public typealias SecretRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth.SecretRef
          }

          /// `spec.provider.auth.jwt`, with 4 fields.
          public struct Jwt: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?- ?- ?{",
              ["kubernetesServiceAccountToken", "path", "role", "secretRef"],
              [KubernetesServiceAccountToken.self, SecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              kubernetesServiceAccountToken: KubernetesServiceAccountToken? = nil,
              path: String? = nil,
              role: String? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let kubernetesServiceAccountToken {
                self.kubernetesServiceAccountToken = kubernetesServiceAccountToken
              }
              self.path = path
              self.role = role
              if let secretRef { self.secretRef = secretRef }
              configure(&self)
            }
            /// `spec.provider.auth.jwt.kubernetesServiceAccountToken`: ``KubernetesServiceAccountToken``.
            @_alwaysEmitIntoClient public var kubernetesServiceAccountToken: KubernetesServiceAccountToken {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.provider.auth.jwt.path`: a string, by default `"jwt"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.jwt.role`: a string.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.provider.auth.jwt.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef

            /// `spec.provider.auth.jwt.kubernetesServiceAccountToken`, with 3 fields.
            public struct KubernetesServiceAccountToken: SchemaObject {
              public static let fields = FieldTable(
                "?- ?- !{",
                ["audiences", "expirationSeconds", "serviceAccountRef"],
                [ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                serviceAccountRef: ServiceAccountRef,
                audiences: [String]? = nil,
                expirationSeconds: Int? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.audiences = audiences
                self.expirationSeconds = expirationSeconds
                self.serviceAccountRef = serviceAccountRef
                configure(&self)
              }
              /// `spec.provider.auth.jwt.kubernetesServiceAccountToken.audiences`: a list of strings.
              @_alwaysEmitIntoClient public var audiences: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.provider.auth.jwt.kubernetesServiceAccountToken.expirationSeconds`: a whole number, format
              /// `int64`.
              @_alwaysEmitIntoClient public var expirationSeconds: Int? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
              /// `spec.provider.auth.jwt.kubernetesServiceAccountToken.serviceAccountRef`: ``ServiceAccountRef``,
              /// required.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 2] }
                set { self[object: 2] = newValue }
                _modify { yield &self[object: 2] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }
          }

          /// `spec.provider.auth.kubernetes`, with 4 fields.
          public struct Kubernetes: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?{ ?{",
              ["mountPath", "role", "secretRef", "serviceAccountRef"],
              [SecretRef.self, ServiceAccountRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              role: String,
              mountPath: String? = nil,
              secretRef: SecretRef? = nil,
              serviceAccountRef: ServiceAccountRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.mountPath = mountPath
              self.role = role
              if let secretRef { self.secretRef = secretRef }
              if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
              configure(&self)
            }
            /// `spec.provider.auth.kubernetes.mountPath`: a string, by default `"kubernetes"`.
            @_alwaysEmitIntoClient public var mountPath: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.kubernetes.role`: a string, required.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.kubernetes.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.provider.auth.kubernetes.serviceAccountRef`: ``ServiceAccountRef``.
            @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
            public typealias ServiceAccountRef =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
          }

          /// `spec.provider.auth.ldap`, with 3 fields.
          public struct Ldap: SchemaObject {
            public static let fields = FieldTable("?- ?{ !-", ["path", "secretRef", "username"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              username: String,
              path: String? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.path = path
              if let secretRef { self.secretRef = secretRef }
              self.username = username
              configure(&self)
            }
            /// `spec.provider.auth.ldap.path`: a string, by default `"ldap"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.ldap.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.auth.ldap.username`: a string, required.
            @_alwaysEmitIntoClient public var username: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }

          /// `spec.provider.auth.tokenSecretRef`, with 3 fields.
          public struct TokenSecretRef: SchemaObject {
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
            /// `spec.provider.auth.tokenSecretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.tokenSecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.auth.tokenSecretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.provider.auth.userPass`, with 3 fields.
          public struct UserPass: SchemaObject {
            public static let fields = FieldTable("?- ?{ !-", ["path", "secretRef", "username"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              username: String,
              path: String? = nil,
              secretRef: SecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.path = path
              if let secretRef { self.secretRef = secretRef }
              self.username = username
              configure(&self)
            }
            /// `spec.provider.auth.userPass.path`: a string, by default `"userpass"`.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.auth.userPass.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.provider.auth.userPass.username`: a string, required.
            @_alwaysEmitIntoClient public var username: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
            public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
          }
        }

        /// `spec.provider.caProvider`, with 4 fields.
        public struct CaProvider: SchemaObject {
          public static let fields = FieldTable("!- ?- ?- !-", ["name", "key", "namespace", "type"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            type: TypeObject,
            key: String? = nil,
            namespace: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            self.namespace = namespace
            self.type = type
            configure(&self)
          }
          /// `spec.provider.caProvider.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.provider.caProvider.key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.provider.caProvider.namespace`: a string.
          @_alwaysEmitIntoClient public var namespace: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.provider.caProvider.type`: ``TypeObject``, required.
          @_alwaysEmitIntoClient public var type: TypeObject? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }

          /// `spec.provider.caProvider.type`, with 2 known values.
          public struct TypeObject: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ConfigMap`.
            @_alwaysEmitIntoClient public static var configMap: Self { Self(text: "ConfigMap", unchecked: ()) }
            /// `Secret`.
            @_alwaysEmitIntoClient public static var secret: Self { Self(text: "Secret", unchecked: ()) }
          }
        }

        /// `spec.provider.checkAndSet`, with one field.
        public struct CheckAndSet: SchemaObject {
          public static let fields = FieldTable("?-", ["required"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(required: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.required = required
            configure(&self)
          }
          /// `spec.provider.checkAndSet.required`: true or false.
          @_alwaysEmitIntoClient public var required: Bool? { get { self[field: 0] } set { self[field: 0] = newValue } }
        }

        /// `spec.provider.tls`, with 2 fields.
        public struct Tls: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{",
            ["certSecretRef", "keySecretRef"],
            [CertSecretRef.self, KeySecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            certSecretRef: CertSecretRef? = nil,
            keySecretRef: KeySecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let certSecretRef { self.certSecretRef = certSecretRef }
            if let keySecretRef { self.keySecretRef = keySecretRef }
            configure(&self)
          }
          /// `spec.provider.tls.certSecretRef`: ``CertSecretRef``.
          @_alwaysEmitIntoClient public var certSecretRef: CertSecretRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.provider.tls.keySecretRef`: ``KeySecretRef``.
          @_alwaysEmitIntoClient public var keySecretRef: KeySecretRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.provider.tls.certSecretRef`, with 3 fields.
          public struct CertSecretRef: SchemaObject {
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
            /// `spec.provider.tls.certSecretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.tls.certSecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.tls.certSecretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.provider.tls.keySecretRef`, with 3 fields.
          public struct KeySecretRef: SchemaObject {
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
            /// `spec.provider.tls.keySecretRef.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.provider.tls.keySecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.provider.tls.keySecretRef.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.provider.version`, with 2 known values.
        public struct Version: OpenSet {
          public let text: String
          public init(text: String, unchecked: Void) { self.text = text }
          /// `v1`.
          @_alwaysEmitIntoClient public static var v1: Self { Self(text: "v1", unchecked: ()) }
          /// `v2`.
          @_alwaysEmitIntoClient public static var v2: Self { Self(text: "v2", unchecked: ()) }
        }
      }

      /// `spec.resultType`, with 3 known values.
      public struct ResultType: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `Auth`.
        @_alwaysEmitIntoClient public static var auth: Self { Self(text: "Auth", unchecked: ()) }
        /// `Data`.
        @_alwaysEmitIntoClient public static var data: Self { Self(text: "Data", unchecked: ()) }
        /// `Raw`.
        @_alwaysEmitIntoClient public static var raw: Self { Self(text: "Raw", unchecked: ()) }
      }
    }
  }
}
