// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ExternalSecrets {
  /// `ClusterGenerator` of `generators.external-secrets.io/v1alpha1`.
  ///
  /// Reference: https://external-secrets.io/latest/api/spec/
  public struct ClusterGenerator: Resource {
    public static let type = ResourceType(
      group: "generators.external-secrets.io",
      version: "v1alpha1",
      kind: "ClusterGenerator",
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

    /// `spec`, with 2 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable("!{ !-", ["generator", "kind"], [Generator.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(generator: Generator, kind: Kind, configure: (inout Self) -> Void = { _ in }) {
        self.init(tree: [:], unchecked: ())
        self.generator = generator
        self.kind = kind
        configure(&self)
      }
      /// `spec.generator`: ``Generator``, required.
      @_alwaysEmitIntoClient public var generator: Generator {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.kind`: ``Kind``, required.
      @_alwaysEmitIntoClient public var kind: Kind? { get { self[field: 1] } set { self[field: 1] = newValue } }

      /// `spec.generator`, with 17 fields.
      public struct Generator: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?{ ?- ?{ ?{",
          [
            "acrAccessTokenSpec", "beyondtrustWorkloadCredentialsDynamicSecretSpec", "cloudsmithAccessTokenSpec",
            "ecrAuthorizationTokenSpec", "fakeSpec", "gcrAccessTokenSpec", "githubAccessTokenSpec",
            "gitlabDeployTokenSpec", "grafanaSpec", "mfaSpec", "passwordSpec", "quayAccessTokenSpec", "sshKeySpec",
            "stsSessionTokenSpec", "uuidSpec", "vaultDynamicSecretSpec", "webhookSpec",
          ],
          [
            AcrAccessTokenSpec.self, BeyondtrustWorkloadCredentialsDynamicSecretSpec.self,
            CloudsmithAccessTokenSpec.self, EcrAuthorizationTokenSpec.self, FakeSpec.self, GcrAccessTokenSpec.self,
            GithubAccessTokenSpec.self, GitlabDeployTokenSpec.self, GrafanaSpec.self, MfaSpec.self, PasswordSpec.self,
            QuayAccessTokenSpec.self, SshKeySpec.self, StsSessionTokenSpec.self, VaultDynamicSecretSpec.self,
            WebhookSpec.self,
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          acrAccessTokenSpec: AcrAccessTokenSpec? = nil,
          beyondtrustWorkloadCredentialsDynamicSecretSpec: BeyondtrustWorkloadCredentialsDynamicSecretSpec? = nil,
          cloudsmithAccessTokenSpec: CloudsmithAccessTokenSpec? = nil,
          ecrAuthorizationTokenSpec: EcrAuthorizationTokenSpec? = nil,
          fakeSpec: FakeSpec? = nil,
          gcrAccessTokenSpec: GcrAccessTokenSpec? = nil,
          githubAccessTokenSpec: GithubAccessTokenSpec? = nil,
          gitlabDeployTokenSpec: GitlabDeployTokenSpec? = nil,
          grafanaSpec: GrafanaSpec? = nil,
          mfaSpec: MfaSpec? = nil,
          passwordSpec: PasswordSpec? = nil,
          quayAccessTokenSpec: QuayAccessTokenSpec? = nil,
          sshKeySpec: SshKeySpec? = nil,
          stsSessionTokenSpec: StsSessionTokenSpec? = nil,
          uuidSpec: OrderedMap<Value>? = nil,
          vaultDynamicSecretSpec: VaultDynamicSecretSpec? = nil,
          webhookSpec: WebhookSpec? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let acrAccessTokenSpec { self.acrAccessTokenSpec = acrAccessTokenSpec }
          if let beyondtrustWorkloadCredentialsDynamicSecretSpec {
            self.beyondtrustWorkloadCredentialsDynamicSecretSpec = beyondtrustWorkloadCredentialsDynamicSecretSpec
          }
          if let cloudsmithAccessTokenSpec { self.cloudsmithAccessTokenSpec = cloudsmithAccessTokenSpec }
          if let ecrAuthorizationTokenSpec { self.ecrAuthorizationTokenSpec = ecrAuthorizationTokenSpec }
          if let fakeSpec { self.fakeSpec = fakeSpec }
          if let gcrAccessTokenSpec { self.gcrAccessTokenSpec = gcrAccessTokenSpec }
          if let githubAccessTokenSpec { self.githubAccessTokenSpec = githubAccessTokenSpec }
          if let gitlabDeployTokenSpec { self.gitlabDeployTokenSpec = gitlabDeployTokenSpec }
          if let grafanaSpec { self.grafanaSpec = grafanaSpec }
          if let mfaSpec { self.mfaSpec = mfaSpec }
          if let passwordSpec { self.passwordSpec = passwordSpec }
          if let quayAccessTokenSpec { self.quayAccessTokenSpec = quayAccessTokenSpec }
          if let sshKeySpec { self.sshKeySpec = sshKeySpec }
          if let stsSessionTokenSpec { self.stsSessionTokenSpec = stsSessionTokenSpec }
          if let uuidSpec { self.uuidSpec = uuidSpec }
          if let vaultDynamicSecretSpec { self.vaultDynamicSecretSpec = vaultDynamicSecretSpec }
          if let webhookSpec { self.webhookSpec = webhookSpec }
          configure(&self)
        }
        /// `spec.generator.acrAccessTokenSpec`: ``AcrAccessTokenSpec``.
        @_alwaysEmitIntoClient public var acrAccessTokenSpec: AcrAccessTokenSpec {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec`:
        /// ``BeyondtrustWorkloadCredentialsDynamicSecretSpec``.
        @_alwaysEmitIntoClient public var beyondtrustWorkloadCredentialsDynamicSecretSpec: BeyondtrustWorkloadCredentialsDynamicSecretSpec {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.generator.cloudsmithAccessTokenSpec`: ``CloudsmithAccessTokenSpec``.
        @_alwaysEmitIntoClient public var cloudsmithAccessTokenSpec: CloudsmithAccessTokenSpec {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.generator.ecrAuthorizationTokenSpec`: ``EcrAuthorizationTokenSpec``.
        @_alwaysEmitIntoClient public var ecrAuthorizationTokenSpec: EcrAuthorizationTokenSpec {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.generator.fakeSpec`: ``FakeSpec``.
        @_alwaysEmitIntoClient public var fakeSpec: FakeSpec {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.generator.gcrAccessTokenSpec`: ``GcrAccessTokenSpec``.
        @_alwaysEmitIntoClient public var gcrAccessTokenSpec: GcrAccessTokenSpec {
          get { self[object: 5] }
          set { self[object: 5] = newValue }
          _modify { yield &self[object: 5] }
        }
        /// `spec.generator.githubAccessTokenSpec`: ``GithubAccessTokenSpec``.
        @_alwaysEmitIntoClient public var githubAccessTokenSpec: GithubAccessTokenSpec {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.generator.gitlabDeployTokenSpec`: ``GitlabDeployTokenSpec``.
        @_alwaysEmitIntoClient public var gitlabDeployTokenSpec: GitlabDeployTokenSpec {
          get { self[object: 7] }
          set { self[object: 7] = newValue }
          _modify { yield &self[object: 7] }
        }
        /// `spec.generator.grafanaSpec`: ``GrafanaSpec``.
        @_alwaysEmitIntoClient public var grafanaSpec: GrafanaSpec {
          get { self[object: 8] }
          set { self[object: 8] = newValue }
          _modify { yield &self[object: 8] }
        }
        /// `spec.generator.mfaSpec`: ``MfaSpec``.
        @_alwaysEmitIntoClient public var mfaSpec: MfaSpec {
          get { self[object: 9] }
          set { self[object: 9] = newValue }
          _modify { yield &self[object: 9] }
        }
        /// `spec.generator.passwordSpec`: ``PasswordSpec``.
        @_alwaysEmitIntoClient public var passwordSpec: PasswordSpec {
          get { self[object: 10] }
          set { self[object: 10] = newValue }
          _modify { yield &self[object: 10] }
        }
        /// `spec.generator.quayAccessTokenSpec`: ``QuayAccessTokenSpec``.
        @_alwaysEmitIntoClient public var quayAccessTokenSpec: QuayAccessTokenSpec {
          get { self[object: 11] }
          set { self[object: 11] = newValue }
          _modify { yield &self[object: 11] }
        }
        /// `spec.generator.sshKeySpec`: ``SshKeySpec``.
        @_alwaysEmitIntoClient public var sshKeySpec: SshKeySpec {
          get { self[object: 12] }
          set { self[object: 12] = newValue }
          _modify { yield &self[object: 12] }
        }
        /// `spec.generator.stsSessionTokenSpec`: ``StsSessionTokenSpec``.
        @_alwaysEmitIntoClient public var stsSessionTokenSpec: StsSessionTokenSpec {
          get { self[object: 13] }
          set { self[object: 13] = newValue }
          _modify { yield &self[object: 13] }
        }
        /// `spec.generator.uuidSpec`: any values by name.
        @_alwaysEmitIntoClient public var uuidSpec: OrderedMap<Value> {
          get { self[object: 14] }
          set { self[object: 14] = newValue }
          _modify { yield &self[object: 14] }
        }
        /// `spec.generator.vaultDynamicSecretSpec`: ``VaultDynamicSecretSpec``.
        @_alwaysEmitIntoClient public var vaultDynamicSecretSpec: VaultDynamicSecretSpec {
          get { self[object: 15] }
          set { self[object: 15] = newValue }
          _modify { yield &self[object: 15] }
        }
        /// `spec.generator.webhookSpec`: ``WebhookSpec``.
        @_alwaysEmitIntoClient public var webhookSpec: WebhookSpec {
          get { self[object: 16] }
          set { self[object: 16] = newValue }
          _modify { yield &self[object: 16] }
        }
        /// The same as ``ExternalSecrets.GithubAccessToken.Spec``.
        public typealias GithubAccessTokenSpec = ExternalSecrets.GithubAccessToken.Spec
        /// The same as ``ExternalSecrets.Password.Spec``.
        public typealias PasswordSpec = ExternalSecrets.Password.Spec
        /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec``.
        public typealias VaultDynamicSecretSpec = ExternalSecrets.VaultDynamicSecret.Spec

        /// `spec.generator.acrAccessTokenSpec`, with 5 fields.
        public struct AcrAccessTokenSpec: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- !- ?- ?-",
            ["auth", "environmentType", "registry", "scope", "tenantId"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            registry: String,
            environmentType: EnvironmentType? = nil,
            scope: String? = nil,
            tenantId: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.environmentType = environmentType
            self.registry = registry
            self.scope = scope
            self.tenantId = tenantId
            configure(&self)
          }
          /// `spec.generator.acrAccessTokenSpec.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.acrAccessTokenSpec.environmentType`: ``EnvironmentType``, by default `"PublicCloud"`.
          @_alwaysEmitIntoClient public var environmentType: EnvironmentType? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.generator.acrAccessTokenSpec.registry`: a string, required.
          @_alwaysEmitIntoClient public var registry: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.generator.acrAccessTokenSpec.scope`: a string.
          @_alwaysEmitIntoClient public var scope: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.generator.acrAccessTokenSpec.tenantId`: a string.
          @_alwaysEmitIntoClient public var tenantId: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.EnvironmentType``.
          public typealias EnvironmentType = ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.EnvironmentType

          /// `spec.generator.acrAccessTokenSpec.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["managedIdentity", "servicePrincipal", "workloadIdentity"],
              [ManagedIdentity.self, ServicePrincipal.self, WorkloadIdentity.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              managedIdentity: ManagedIdentity? = nil,
              servicePrincipal: ServicePrincipal? = nil,
              workloadIdentity: WorkloadIdentity? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let managedIdentity { self.managedIdentity = managedIdentity }
              if let servicePrincipal { self.servicePrincipal = servicePrincipal }
              if let workloadIdentity { self.workloadIdentity = workloadIdentity }
              configure(&self)
            }
            /// `spec.generator.acrAccessTokenSpec.auth.managedIdentity`: ``ManagedIdentity``.
            @_alwaysEmitIntoClient public var managedIdentity: ManagedIdentity {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal`: ``ServicePrincipal``.
            @_alwaysEmitIntoClient public var servicePrincipal: ServicePrincipal {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generator.acrAccessTokenSpec.auth.workloadIdentity`: ``WorkloadIdentity``.
            @_alwaysEmitIntoClient public var workloadIdentity: WorkloadIdentity {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.generator.acrAccessTokenSpec.auth.managedIdentity`, with one field.
            public struct ManagedIdentity: SchemaObject {
              public static let fields = FieldTable("?-", ["identityId"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                identityId: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.identityId = identityId
                configure(&self)
              }
              /// `spec.generator.acrAccessTokenSpec.auth.managedIdentity.identityId`: a string.
              @_alwaysEmitIntoClient public var identityId: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }

            /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal`, with one field.
            public struct ServicePrincipal: SchemaObject {
              public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.secretRef = secretRef
                configure(&self)
              }
              /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal.secretRef`: ``SecretRef``, required.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal.secretRef`, with 2 fields.
              public struct SecretRef: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?{",
                  ["clientId", "clientSecret"],
                  [ClientId.self, ClientSecret.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  clientId: ClientId? = nil,
                  clientSecret: ClientSecret? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let clientId { self.clientId = clientId }
                  if let clientSecret { self.clientSecret = clientSecret }
                  configure(&self)
                }
                /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal.secretRef.clientId`: ``ClientId``.
                @_alwaysEmitIntoClient public var clientId: ClientId {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.generator.acrAccessTokenSpec.auth.servicePrincipal.secretRef.clientSecret`: ``ClientSecret``.
                @_alwaysEmitIntoClient public var clientSecret: ClientSecret {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
                /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientId``.
                public typealias ClientId =
                  ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientId
                /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientSecret``.
                public typealias ClientSecret =
                  ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.AuthSecretRef.ClientSecret
              }
            }

            /// `spec.generator.acrAccessTokenSpec.auth.workloadIdentity`, with one field.
            public struct WorkloadIdentity: SchemaObject {
              public static let fields = FieldTable("?{", ["serviceAccountRef"], [ServiceAccountRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                serviceAccountRef: ServiceAccountRef? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
                configure(&self)
              }
              /// `spec.generator.acrAccessTokenSpec.auth.workloadIdentity.serviceAccountRef`: ``ServiceAccountRef``.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }
          }
        }

        /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec`, with 3 fields.
        public struct BeyondtrustWorkloadCredentialsDynamicSecretSpec: SchemaObject {
          public static let fields = FieldTable(
            "?- !{ ?{",
            ["controller", "provider", "retrySettings"],
            [Provider.self, RetrySettings.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            provider: Provider,
            controller: String? = nil,
            retrySettings: RetrySettings? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.controller = controller
            self.provider = provider
            if let retrySettings { self.retrySettings = retrySettings }
            configure(&self)
          }
          /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.controller`: a string.
          @_alwaysEmitIntoClient public var controller: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider`: ``Provider``, required.
          @_alwaysEmitIntoClient public var provider: Provider {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.retrySettings`: ``RetrySettings``.
          @_alwaysEmitIntoClient public var retrySettings: RetrySettings {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.RetrySettings``.
          public typealias RetrySettings = ExternalSecrets.ClusterSecretStore.Spec.RetrySettings

          /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider`, with 5 fields.
          public struct Provider: SchemaObject {
            public static let fields = FieldTable(
              "!{ ?- ?{ ?- !{",
              ["auth", "caBundle", "caProvider", "folderPath", "server"],
              [Auth.self, CaProvider.self, Server.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              auth: Auth,
              server: Server,
              caBundle: String? = nil,
              caProvider: CaProvider? = nil,
              folderPath: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.auth = auth
              self.caBundle = caBundle
              if let caProvider { self.caProvider = caProvider }
              self.folderPath = folderPath
              self.server = server
              configure(&self)
            }
            /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider.auth`: ``Auth``, required.
            @_alwaysEmitIntoClient public var auth: Auth {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider.caBundle`: a string, format
            /// `byte`.
            @_alwaysEmitIntoClient public var caBundle: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider.caProvider`: ``CaProvider``.
            @_alwaysEmitIntoClient public var caProvider: CaProvider {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider.folderPath`: a string.
            @_alwaysEmitIntoClient public var folderPath: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.generator.beyondtrustWorkloadCredentialsDynamicSecretSpec.provider.server`: ``Server``, required.
            @_alwaysEmitIntoClient public var server: Server {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth``.
            public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Auth
            /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
            public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Server``.
            public typealias Server =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Beyondtrustworkloadcredentials.Server
          }
        }

        /// `spec.generator.cloudsmithAccessTokenSpec`, with 4 fields.
        public struct CloudsmithAccessTokenSpec: SchemaObject {
          public static let fields = FieldTable(
            "?- !- !{ !-",
            ["apiUrl", "orgSlug", "serviceAccountRef", "serviceSlug"],
            [ServiceAccountRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            orgSlug: String,
            serviceAccountRef: ServiceAccountRef,
            serviceSlug: String,
            apiUrl: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiUrl = apiUrl
            self.orgSlug = orgSlug
            self.serviceAccountRef = serviceAccountRef
            self.serviceSlug = serviceSlug
            configure(&self)
          }
          /// `spec.generator.cloudsmithAccessTokenSpec.apiUrl`: a string.
          @_alwaysEmitIntoClient public var apiUrl: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.cloudsmithAccessTokenSpec.orgSlug`: a string, required.
          @_alwaysEmitIntoClient public var orgSlug: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.generator.cloudsmithAccessTokenSpec.serviceAccountRef`: ``ServiceAccountRef``, required.
          @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generator.cloudsmithAccessTokenSpec.serviceSlug`: a string, required.
          @_alwaysEmitIntoClient public var serviceSlug: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
          public typealias ServiceAccountRef =
            ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
        }

        /// `spec.generator.ecrAuthorizationTokenSpec`, with 4 fields.
        public struct EcrAuthorizationTokenSpec: SchemaObject {
          public static let fields = FieldTable("?{ !- ?- ?-", ["auth", "region", "role", "scope"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            region: String,
            auth: Auth? = nil,
            role: String? = nil,
            scope: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.region = region
            self.role = role
            self.scope = scope
            configure(&self)
          }
          /// `spec.generator.ecrAuthorizationTokenSpec.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.ecrAuthorizationTokenSpec.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.generator.ecrAuthorizationTokenSpec.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// `spec.generator.ecrAuthorizationTokenSpec.scope`: a string.
          @_alwaysEmitIntoClient public var scope: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth``.
          public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth
        }

        /// `spec.generator.fakeSpec`, with 2 fields.
        public struct FakeSpec: SchemaObject {
          public static let fields = FieldTable("?- ?-", ["controller", "data"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            controller: String? = nil,
            data: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.controller = controller
            if let data { self.data = data }
            configure(&self)
          }
          /// `spec.generator.fakeSpec.controller`: a string.
          @_alwaysEmitIntoClient public var controller: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.fakeSpec.data`: strings by name.
          @_alwaysEmitIntoClient public var data: OrderedMap<String> {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
        }

        /// `spec.generator.gcrAccessTokenSpec`, with 2 fields.
        public struct GcrAccessTokenSpec: SchemaObject {
          public static let fields = FieldTable("!{ !-", ["auth", "projectID"], [Auth.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            projectID: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.projectID = projectID
            configure(&self)
          }
          /// `spec.generator.gcrAccessTokenSpec.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.gcrAccessTokenSpec.projectID`: a string, required.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }

          /// `spec.generator.gcrAccessTokenSpec.auth`, with 3 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?{",
              ["secretRef", "workloadIdentity", "workloadIdentityFederation"],
              [SecretRef.self, WorkloadIdentity.self, WorkloadIdentityFederation.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              secretRef: SecretRef? = nil,
              workloadIdentity: WorkloadIdentity? = nil,
              workloadIdentityFederation: WorkloadIdentityFederation? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let secretRef { self.secretRef = secretRef }
              if let workloadIdentity { self.workloadIdentity = workloadIdentity }
              if let workloadIdentityFederation { self.workloadIdentityFederation = workloadIdentityFederation }
              configure(&self)
            }
            /// `spec.generator.gcrAccessTokenSpec.auth.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity`: ``WorkloadIdentity``.
            @_alwaysEmitIntoClient public var workloadIdentity: WorkloadIdentity {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentityFederation`: ``WorkloadIdentityFederation``.
            @_alwaysEmitIntoClient public var workloadIdentityFederation: WorkloadIdentityFederation {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef``.
            public typealias SecretRef = ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.SecretRef
            /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation``.
            public typealias WorkloadIdentityFederation =
              ExternalSecrets.ClusterSecretStore.Spec.Provider.Gcpsm.Auth.WorkloadIdentityFederation

            /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity`, with 4 fields.
            public struct WorkloadIdentity: SchemaObject {
              public static let fields = FieldTable(
                "!- !- ?- !{",
                ["clusterLocation", "clusterName", "clusterProjectID", "serviceAccountRef"],
                [ServiceAccountRef.self]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                clusterLocation: String,
                clusterName: String,
                serviceAccountRef: ServiceAccountRef,
                clusterProjectID: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.clusterLocation = clusterLocation
                self.clusterName = clusterName
                self.clusterProjectID = clusterProjectID
                self.serviceAccountRef = serviceAccountRef
                configure(&self)
              }
              /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity.clusterLocation`: a string, required.
              @_alwaysEmitIntoClient public var clusterLocation: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity.clusterName`: a string, required.
              @_alwaysEmitIntoClient public var clusterName: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity.clusterProjectID`: a string.
              @_alwaysEmitIntoClient public var clusterProjectID: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.generator.gcrAccessTokenSpec.auth.workloadIdentity.serviceAccountRef`: ``ServiceAccountRef``,
              /// required.
              @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                get { self[object: 3] }
                set { self[object: 3] = newValue }
                _modify { yield &self[object: 3] }
              }
              /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
              public typealias ServiceAccountRef =
                ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
            }
          }
        }

        /// `spec.generator.gitlabDeployTokenSpec`, with 8 fields.
        public struct GitlabDeployTokenSpec: SchemaObject {
          public static let fields = FieldTable(
            "!- !{ ?- ?- ?- !- ?- ?-",
            ["name", "auth", "expiresAt", "groupID", "projectID", "scopes", "url", "username"],
            [Auth.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            auth: Auth,
            scopes: [ScopesItem],
            expiresAt: String? = nil,
            groupID: String? = nil,
            projectID: String? = nil,
            url: String? = nil,
            username: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.auth = auth
            self.expiresAt = expiresAt
            self.groupID = groupID
            self.projectID = projectID
            self.scopes = scopes
            self.url = url
            self.username = username
            configure(&self)
          }
          /// `spec.generator.gitlabDeployTokenSpec.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.generator.gitlabDeployTokenSpec.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generator.gitlabDeployTokenSpec.expiresAt`: a string, format `date-time`.
          @_alwaysEmitIntoClient public var expiresAt: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.generator.gitlabDeployTokenSpec.groupID`: a string.
          @_alwaysEmitIntoClient public var groupID: String? {
            get { self[string: 3] }
            set { self[string: 3] = newValue }
          }
          /// `spec.generator.gitlabDeployTokenSpec.projectID`: a string.
          @_alwaysEmitIntoClient public var projectID: String? {
            get { self[string: 4] }
            set { self[string: 4] = newValue }
          }
          /// `spec.generator.gitlabDeployTokenSpec.scopes`: a list of ``ScopesItem``, required.
          @_alwaysEmitIntoClient public var scopes: [ScopesItem]? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.generator.gitlabDeployTokenSpec.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
          /// `spec.generator.gitlabDeployTokenSpec.username`: a string.
          @_alwaysEmitIntoClient public var username: String? {
            get { self[string: 7] }
            set { self[string: 7] = newValue }
          }

          /// `spec.generator.gitlabDeployTokenSpec.auth`, with one field.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("!{", ["token"], [Token.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(token: Token, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.token = token
              configure(&self)
            }
            /// `spec.generator.gitlabDeployTokenSpec.auth.token`: ``Token``, required.
            @_alwaysEmitIntoClient public var token: Token {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }

            /// `spec.generator.gitlabDeployTokenSpec.auth.token`, with one field.
            public struct Token: SchemaObject {
              public static let fields = FieldTable("!{", ["secretRef"], [SecretRef.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(secretRef: SecretRef, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.secretRef = secretRef
                configure(&self)
              }
              /// `spec.generator.gitlabDeployTokenSpec.auth.token.secretRef`: ``SecretRef``, required.
              @_alwaysEmitIntoClient public var secretRef: SecretRef {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef``.
              public typealias SecretRef = ExternalSecrets.GithubAccessToken.Spec.Auth.PrivateKey.SecretRef
            }
          }

          /// `spec.generator.gitlabDeployTokenSpec.scopes[]`, with 7 known values.
          public struct ScopesItem: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `read_package_registry`.
            @_alwaysEmitIntoClient public static var read_package_registry: Self {
              Self(text: "read_package_registry", unchecked: ())
            }
            /// `read_registry`.
            @_alwaysEmitIntoClient public static var read_registry: Self { Self(text: "read_registry", unchecked: ()) }
            /// `read_repository`.
            @_alwaysEmitIntoClient public static var read_repository: Self {
              Self(text: "read_repository", unchecked: ())
            }
            /// `read_virtual_registry`.
            @_alwaysEmitIntoClient public static var read_virtual_registry: Self {
              Self(text: "read_virtual_registry", unchecked: ())
            }
            /// `write_package_registry`.
            @_alwaysEmitIntoClient public static var write_package_registry: Self {
              Self(text: "write_package_registry", unchecked: ())
            }
            /// `write_registry`.
            @_alwaysEmitIntoClient public static var write_registry: Self {
              Self(text: "write_registry", unchecked: ())
            }
            /// `write_virtual_registry`.
            @_alwaysEmitIntoClient public static var write_virtual_registry: Self {
              Self(text: "write_virtual_registry", unchecked: ())
            }
          }
        }

        /// `spec.generator.grafanaSpec`, with 3 fields.
        public struct GrafanaSpec: SchemaObject {
          public static let fields = FieldTable(
            "!{ !{ !-",
            ["auth", "serviceAccount", "url"],
            [Auth.self, ServiceAccount.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            auth: Auth,
            serviceAccount: ServiceAccount,
            url: String,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.auth = auth
            self.serviceAccount = serviceAccount
            self.url = url
            configure(&self)
          }
          /// `spec.generator.grafanaSpec.auth`: ``Auth``, required.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.grafanaSpec.serviceAccount`: ``ServiceAccount``, required.
          @_alwaysEmitIntoClient public var serviceAccount: ServiceAccount {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generator.grafanaSpec.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }

          /// `spec.generator.grafanaSpec.auth`, with 2 fields.
          public struct Auth: SchemaObject {
            public static let fields = FieldTable("?{ ?{", ["basic", "token"], [Basic.self, Token.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              basic: Basic? = nil,
              token: Token? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let basic { self.basic = basic }
              if let token { self.token = token }
              configure(&self)
            }
            /// `spec.generator.grafanaSpec.auth.basic`: ``Basic``.
            @_alwaysEmitIntoClient public var basic: Basic {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.generator.grafanaSpec.auth.token`: ``Token``.
            @_alwaysEmitIntoClient public var token: Token {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.generator.grafanaSpec.auth.basic`, with 2 fields.
            public struct Basic: SchemaObject {
              public static let fields = FieldTable("!{ !-", ["password", "username"], [Password.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                password: Password,
                username: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.password = password
                self.username = username
                configure(&self)
              }
              /// `spec.generator.grafanaSpec.auth.basic.password`: ``Password``, required.
              @_alwaysEmitIntoClient public var password: Password {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.generator.grafanaSpec.auth.basic.username`: a string, required.
              @_alwaysEmitIntoClient public var username: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }

              /// `spec.generator.grafanaSpec.auth.basic.password`, with 2 fields.
              public struct Password: SchemaObject {
                public static let fields = FieldTable("?- ?-", ["name", "key"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  name: String? = nil,
                  key: String? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.name = name
                  self.key = key
                  configure(&self)
                }
                /// `spec.generator.grafanaSpec.auth.basic.password.name`: a string.
                @_alwaysEmitIntoClient public var name: String? {
                  get { self[string: 0] }
                  set { self[string: 0] = newValue }
                }
                /// `spec.generator.grafanaSpec.auth.basic.password.key`: a string.
                @_alwaysEmitIntoClient public var key: String? {
                  get { self[string: 1] }
                  set { self[string: 1] = newValue }
                }
              }
            }

            /// `spec.generator.grafanaSpec.auth.token`, with 2 fields.
            public struct Token: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.generator.grafanaSpec.auth.token.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generator.grafanaSpec.auth.token.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.generator.grafanaSpec.serviceAccount`, with 3 fields.
          public struct ServiceAccount: SchemaObject {
            public static let fields = FieldTable("!- !- ?-", ["name", "role", "secondsToLive"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              role: String,
              secondsToLive: Int? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.role = role
              self.secondsToLive = secondsToLive
              configure(&self)
            }
            /// `spec.generator.grafanaSpec.serviceAccount.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generator.grafanaSpec.serviceAccount.role`: a string, required.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generator.grafanaSpec.serviceAccount.secondsToLive`: a whole number, format `int64`.
            @_alwaysEmitIntoClient public var secondsToLive: Int? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
          }
        }

        /// `spec.generator.mfaSpec`, with 5 fields.
        public struct MfaSpec: SchemaObject {
          public static let fields = FieldTable(
            "?- ?- !{ ?- ?-",
            ["algorithm", "length", "secret", "timePeriod", "when"],
            [Secret.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            secret: Secret,
            algorithm: String? = nil,
            length: Int? = nil,
            timePeriod: Int? = nil,
            when: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.algorithm = algorithm
            self.length = length
            self.secret = secret
            self.timePeriod = timePeriod
            self.when = when
            configure(&self)
          }
          /// `spec.generator.mfaSpec.algorithm`: a string.
          @_alwaysEmitIntoClient public var algorithm: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.mfaSpec.length`: a whole number.
          @_alwaysEmitIntoClient public var length: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.generator.mfaSpec.secret`: ``Secret``, required.
          @_alwaysEmitIntoClient public var secret: Secret {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generator.mfaSpec.timePeriod`: a whole number.
          @_alwaysEmitIntoClient public var timePeriod: Int? {
            get { self[field: 3] }
            set { self[field: 3] = newValue }
          }
          /// `spec.generator.mfaSpec.when`: a string, format `date-time`.
          @_alwaysEmitIntoClient public var when: String? { get { self[string: 4] } set { self[string: 4] = newValue } }

          /// `spec.generator.mfaSpec.secret`, with 3 fields.
          public struct Secret: SchemaObject {
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
            /// `spec.generator.mfaSpec.secret.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generator.mfaSpec.secret.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.generator.mfaSpec.secret.namespace`: a string.
            @_alwaysEmitIntoClient public var namespace: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.generator.quayAccessTokenSpec`, with 3 fields.
        public struct QuayAccessTokenSpec: SchemaObject {
          public static let fields = FieldTable(
            "!- !{ ?-",
            ["robotAccount", "serviceAccountRef", "url"],
            [ServiceAccountRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            robotAccount: String,
            serviceAccountRef: ServiceAccountRef,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.robotAccount = robotAccount
            self.serviceAccountRef = serviceAccountRef
            self.url = url
            configure(&self)
          }
          /// `spec.generator.quayAccessTokenSpec.robotAccount`: a string, required.
          @_alwaysEmitIntoClient public var robotAccount: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.quayAccessTokenSpec.serviceAccountRef`: ``ServiceAccountRef``, required.
          @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.generator.quayAccessTokenSpec.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef``.
          public typealias ServiceAccountRef =
            ExternalSecrets.ClusterSecretStore.Spec.Provider.Azurekv.ServiceAccountRef
        }

        /// `spec.generator.sshKeySpec`, with 3 fields.
        public struct SshKeySpec: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["comment", "keySize", "keyType"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            comment: String? = nil,
            keySize: Int? = nil,
            keyType: KeyType? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.comment = comment
            self.keySize = keySize
            self.keyType = keyType
            configure(&self)
          }
          /// `spec.generator.sshKeySpec.comment`: a string.
          @_alwaysEmitIntoClient public var comment: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.generator.sshKeySpec.keySize`: a whole number.
          @_alwaysEmitIntoClient public var keySize: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.generator.sshKeySpec.keyType`: ``KeyType``, by default `"rsa"`.
          @_alwaysEmitIntoClient public var keyType: KeyType? {
            get { self[field: 2] }
            set { self[field: 2] = newValue }
          }

          /// `spec.generator.sshKeySpec.keyType`, with 3 known values.
          public struct KeyType: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `ecdsa`.
            @_alwaysEmitIntoClient public static var ecdsa: Self { Self(text: "ecdsa", unchecked: ()) }
            /// `ed25519`.
            @_alwaysEmitIntoClient public static var ed25519: Self { Self(text: "ed25519", unchecked: ()) }
            /// `rsa`.
            @_alwaysEmitIntoClient public static var rsa: Self { Self(text: "rsa", unchecked: ()) }
          }
        }

        /// `spec.generator.stsSessionTokenSpec`, with 4 fields.
        public struct StsSessionTokenSpec: SchemaObject {
          public static let fields = FieldTable(
            "?{ !- ?{ ?-",
            ["auth", "region", "requestParameters", "role"],
            [Auth.self, RequestParameters.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            region: String,
            auth: Auth? = nil,
            requestParameters: RequestParameters? = nil,
            role: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.region = region
            if let requestParameters { self.requestParameters = requestParameters }
            self.role = role
            configure(&self)
          }
          /// `spec.generator.stsSessionTokenSpec.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.stsSessionTokenSpec.region`: a string, required.
          @_alwaysEmitIntoClient public var region: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.generator.stsSessionTokenSpec.requestParameters`: ``RequestParameters``.
          @_alwaysEmitIntoClient public var requestParameters: RequestParameters {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.generator.stsSessionTokenSpec.role`: a string.
          @_alwaysEmitIntoClient public var role: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth``.
          public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Aws.Auth

          /// `spec.generator.stsSessionTokenSpec.requestParameters`, with 3 fields.
          public struct RequestParameters: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["serialNumber", "sessionDuration", "tokenCode"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              serialNumber: String? = nil,
              sessionDuration: Int? = nil,
              tokenCode: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.serialNumber = serialNumber
              self.sessionDuration = sessionDuration
              self.tokenCode = tokenCode
              configure(&self)
            }
            /// `spec.generator.stsSessionTokenSpec.requestParameters.serialNumber`: a string.
            @_alwaysEmitIntoClient public var serialNumber: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generator.stsSessionTokenSpec.requestParameters.sessionDuration`: a whole number, format `int32`.
            @_alwaysEmitIntoClient public var sessionDuration: Int? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.generator.stsSessionTokenSpec.requestParameters.tokenCode`: a string.
            @_alwaysEmitIntoClient public var tokenCode: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.generator.webhookSpec`, with 10 fields.
        public struct WebhookSpec: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?- ?- ?{ ?- ?- !{ ?[ ?- !-",
            ["auth", "body", "caBundle", "caProvider", "headers", "method", "result", "secrets", "timeout", "url"],
            [Auth.self, CaProvider.self, Result.self, SecretsItem.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            result: Result,
            url: String,
            auth: Auth? = nil,
            body: String? = nil,
            caBundle: String? = nil,
            caProvider: CaProvider? = nil,
            headers: OrderedMap<String>? = nil,
            method: String? = nil,
            secrets: [SecretsItem]? = nil,
            timeout: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let auth { self.auth = auth }
            self.body = body
            self.caBundle = caBundle
            if let caProvider { self.caProvider = caProvider }
            if let headers { self.headers = headers }
            self.method = method
            self.result = result
            self.secrets = secrets
            self.timeout = timeout
            self.url = url
            configure(&self)
          }
          /// `spec.generator.webhookSpec.auth`: ``Auth``.
          @_alwaysEmitIntoClient public var auth: Auth {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.generator.webhookSpec.body`: a string.
          @_alwaysEmitIntoClient public var body: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
          /// `spec.generator.webhookSpec.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.generator.webhookSpec.caProvider`: ``CaProvider``.
          @_alwaysEmitIntoClient public var caProvider: CaProvider {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.generator.webhookSpec.headers`: strings by name.
          @_alwaysEmitIntoClient public var headers: OrderedMap<String> {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.generator.webhookSpec.method`: a string.
          @_alwaysEmitIntoClient public var method: String? {
            get { self[string: 5] }
            set { self[string: 5] = newValue }
          }
          /// `spec.generator.webhookSpec.result`: ``Result``, required.
          @_alwaysEmitIntoClient public var result: Result {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.generator.webhookSpec.secrets`: a list of ``SecretsItem``.
          @_alwaysEmitIntoClient public var secrets: [SecretsItem]? {
            get { self[field: 7] }
            set { self[field: 7] = newValue }
          }
          /// `spec.generator.webhookSpec.timeout`: a string.
          @_alwaysEmitIntoClient public var timeout: String? {
            get { self[string: 8] }
            set { self[string: 8] = newValue }
          }
          /// `spec.generator.webhookSpec.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 9] } set { self[string: 9] = newValue } }
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth``.
          public typealias Auth = ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Auth
          /// The same as ``ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider``.
          public typealias CaProvider = ExternalSecrets.VaultDynamicSecret.Spec.Provider.CaProvider
          /// The same as ``ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Result``.
          public typealias Result = ExternalSecrets.ClusterSecretStore.Spec.Provider.Webhook.Result

          /// `spec.generator.webhookSpec.secrets[]`, with 2 fields.
          public struct SecretsItem: SchemaObject {
            public static let fields = FieldTable("!- !{", ["name", "secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              secretRef: SecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.generator.webhookSpec.secrets[].name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.generator.webhookSpec.secrets[].secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }

            /// `spec.generator.webhookSpec.secrets[].secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("?- ?-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String? = nil,
                key: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.generator.webhookSpec.secrets[].secretRef.name`: a string.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.generator.webhookSpec.secrets[].secretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }
        }
      }

      /// `spec.kind`, with 17 known values.
      public struct Kind: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `ACRAccessToken`.
        @_alwaysEmitIntoClient public static var acrAccessToken: Self { Self(text: "ACRAccessToken", unchecked: ()) }
        /// `BeyondtrustWorkloadCredentialsDynamicSecret`.
        @_alwaysEmitIntoClient public static var beyondtrustWorkloadCredentialsDynamicSecret: Self {
          Self(text: "BeyondtrustWorkloadCredentialsDynamicSecret", unchecked: ())
        }
        /// `CloudsmithAccessToken`.
        @_alwaysEmitIntoClient public static var cloudsmithAccessToken: Self {
          Self(text: "CloudsmithAccessToken", unchecked: ())
        }
        /// `ECRAuthorizationToken`.
        @_alwaysEmitIntoClient public static var ecrAuthorizationToken: Self {
          Self(text: "ECRAuthorizationToken", unchecked: ())
        }
        /// `Fake`.
        @_alwaysEmitIntoClient public static var fake: Self { Self(text: "Fake", unchecked: ()) }
        /// `GCRAccessToken`.
        @_alwaysEmitIntoClient public static var gcrAccessToken: Self { Self(text: "GCRAccessToken", unchecked: ()) }
        /// `GithubAccessToken`.
        @_alwaysEmitIntoClient public static var githubAccessToken: Self {
          Self(text: "GithubAccessToken", unchecked: ())
        }
        /// `GitlabDeployToken`.
        @_alwaysEmitIntoClient public static var gitlabDeployToken: Self {
          Self(text: "GitlabDeployToken", unchecked: ())
        }
        /// `Grafana`.
        @_alwaysEmitIntoClient public static var grafana: Self { Self(text: "Grafana", unchecked: ()) }
        /// `MFA`.
        @_alwaysEmitIntoClient public static var mfa: Self { Self(text: "MFA", unchecked: ()) }
        /// `Password`.
        @_alwaysEmitIntoClient public static var password: Self { Self(text: "Password", unchecked: ()) }
        /// `QuayAccessToken`.
        @_alwaysEmitIntoClient public static var quayAccessToken: Self { Self(text: "QuayAccessToken", unchecked: ()) }
        /// `SSHKey`.
        @_alwaysEmitIntoClient public static var sshKey: Self { Self(text: "SSHKey", unchecked: ()) }
        /// `STSSessionToken`.
        @_alwaysEmitIntoClient public static var stsSessionToken: Self { Self(text: "STSSessionToken", unchecked: ()) }
        /// `UUID`.
        @_alwaysEmitIntoClient public static var uuid: Self { Self(text: "UUID", unchecked: ()) }
        /// `VaultDynamicSecret`.
        @_alwaysEmitIntoClient public static var vaultDynamicSecret: Self {
          Self(text: "VaultDynamicSecret", unchecked: ())
        }
        /// `Webhook`.
        @_alwaysEmitIntoClient public static var webhook: Self { Self(text: "Webhook", unchecked: ()) }
      }
    }
  }
}
