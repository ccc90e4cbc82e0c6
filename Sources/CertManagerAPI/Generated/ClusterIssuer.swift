// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// `ClusterIssuer` of `cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/
  public struct ClusterIssuer: Resource {
    public static let type = ResourceType(
      group: "cert-manager.io",
      version: "v1",
      kind: "ClusterIssuer",
      scope: .cluster
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }

    /// `spec`, with 5 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?{ ?{ ?{ ?{ ?{",
        ["acme", "ca", "selfSigned", "vault", "venafi"],
        [Acme.self, Ca.self, SelfSigned.self, Vault.self, Venafi.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        acme: Acme? = nil,
        ca: Ca? = nil,
        selfSigned: SelfSigned? = nil,
        vault: Vault? = nil,
        venafi: Venafi? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        if let acme { self.acme = acme }
        if let ca { self.ca = ca }
        if let selfSigned { self.selfSigned = selfSigned }
        if let vault { self.vault = vault }
        if let venafi { self.venafi = venafi }
        configure(&self)
      }
      /// `spec.acme`: ``Acme``.
      @_alwaysEmitIntoClient public var acme: Acme {
        get { self[object: 0] }
        set { self[object: 0] = newValue }
        _modify { yield &self[object: 0] }
      }
      /// `spec.ca`: ``Ca``.
      @_alwaysEmitIntoClient public var ca: Ca {
        get { self[object: 1] }
        set { self[object: 1] = newValue }
        _modify { yield &self[object: 1] }
      }
      /// `spec.selfSigned`: ``SelfSigned``.
      @_alwaysEmitIntoClient public var selfSigned: SelfSigned {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.vault`: ``Vault``.
      @_alwaysEmitIntoClient public var vault: Vault {
        get { self[object: 3] }
        set { self[object: 3] = newValue }
        _modify { yield &self[object: 3] }
      }
      /// `spec.venafi`: ``Venafi``.
      @_alwaysEmitIntoClient public var venafi: Venafi {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }

      /// `spec.acme`, with 11 fields.
      public struct Acme: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?{ ?- !{ ?- !- ?- ?[",
          [
            "caBundle", "disableAccountKeyGeneration", "email", "enableDurationFeature", "externalAccountBinding",
            "preferredChain", "privateKeySecretRef", "profile", "server", "skipTLSVerify", "solvers",
          ],
          [ExternalAccountBinding.self, PrivateKeySecretRef.self, SolversItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          privateKeySecretRef: PrivateKeySecretRef,
          server: String,
          caBundle: String? = nil,
          disableAccountKeyGeneration: Bool? = nil,
          email: String? = nil,
          enableDurationFeature: Bool? = nil,
          externalAccountBinding: ExternalAccountBinding? = nil,
          preferredChain: String? = nil,
          profile: String? = nil,
          skipTLSVerify: Bool? = nil,
          solvers: [SolversItem]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.caBundle = caBundle
          self.disableAccountKeyGeneration = disableAccountKeyGeneration
          self.email = email
          self.enableDurationFeature = enableDurationFeature
          if let externalAccountBinding { self.externalAccountBinding = externalAccountBinding }
          self.preferredChain = preferredChain
          self.privateKeySecretRef = privateKeySecretRef
          self.profile = profile
          self.server = server
          self.skipTLSVerify = skipTLSVerify
          self.solvers = solvers
          configure(&self)
        }
        /// `spec.acme.caBundle`: a string, format `byte`.
        @_alwaysEmitIntoClient public var caBundle: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.acme.disableAccountKeyGeneration`: true or false.
        @_alwaysEmitIntoClient public var disableAccountKeyGeneration: Bool? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.acme.email`: a string.
        @_alwaysEmitIntoClient public var email: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        /// `spec.acme.enableDurationFeature`: true or false.
        @_alwaysEmitIntoClient public var enableDurationFeature: Bool? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.acme.externalAccountBinding`: ``ExternalAccountBinding``.
        @_alwaysEmitIntoClient public var externalAccountBinding: ExternalAccountBinding {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.acme.preferredChain`: a string.
        @_alwaysEmitIntoClient public var preferredChain: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.acme.privateKeySecretRef`: ``PrivateKeySecretRef``, required.
        @_alwaysEmitIntoClient public var privateKeySecretRef: PrivateKeySecretRef {
          get { self[object: 6] }
          set { self[object: 6] = newValue }
          _modify { yield &self[object: 6] }
        }
        /// `spec.acme.profile`: a string.
        @_alwaysEmitIntoClient public var profile: String? {
          get { self[string: 7] }
          set { self[string: 7] = newValue }
        }
        /// `spec.acme.server`: a string, required.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 8] } set { self[string: 8] = newValue } }
        /// `spec.acme.skipTLSVerify`: true or false.
        @_alwaysEmitIntoClient public var skipTLSVerify: Bool? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.acme.solvers`: a list of ``SolversItem``.
        @_alwaysEmitIntoClient public var solvers: [SolversItem]? {
          get { self[field: 10] }
          set { self[field: 10] = newValue }
        }
        /// The same as ``CertManager.Challenge.Spec.Solver``.
        public typealias SolversItem = CertManager.Challenge.Spec.Solver

        /// `spec.acme.externalAccountBinding`, with 3 fields.
        public struct ExternalAccountBinding: SchemaObject {
          public static let fields = FieldTable(
            "?- !- !{",
            ["keyAlgorithm", "keyID", "keySecretRef"],
            [KeySecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            keyID: String,
            keySecretRef: KeySecretRef,
            keyAlgorithm: KeyAlgorithm? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.keyAlgorithm = keyAlgorithm
            self.keyID = keyID
            self.keySecretRef = keySecretRef
            configure(&self)
          }
          /// `spec.acme.externalAccountBinding.keyAlgorithm`: ``KeyAlgorithm``.
          @_alwaysEmitIntoClient public var keyAlgorithm: KeyAlgorithm? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.acme.externalAccountBinding.keyID`: a string, required.
          @_alwaysEmitIntoClient public var keyID: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.acme.externalAccountBinding.keySecretRef`: ``KeySecretRef``, required.
          @_alwaysEmitIntoClient public var keySecretRef: KeySecretRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }

          /// `spec.acme.externalAccountBinding.keyAlgorithm`, with 3 known values.
          public struct KeyAlgorithm: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `HS256`.
            @_alwaysEmitIntoClient public static var hs256: Self { Self(text: "HS256", unchecked: ()) }
            /// `HS384`.
            @_alwaysEmitIntoClient public static var hs384: Self { Self(text: "HS384", unchecked: ()) }
            /// `HS512`.
            @_alwaysEmitIntoClient public static var hs512: Self { Self(text: "HS512", unchecked: ()) }
          }

          /// `spec.acme.externalAccountBinding.keySecretRef`, with 2 fields.
          public struct KeySecretRef: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              key: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              configure(&self)
            }
            /// `spec.acme.externalAccountBinding.keySecretRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.acme.externalAccountBinding.keySecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.acme.privateKeySecretRef`, with 2 fields.
        public struct PrivateKeySecretRef: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            key: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.acme.privateKeySecretRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.acme.privateKeySecretRef.key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }
      }

      /// `spec.ca`, with 4 fields.
      public struct Ca: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- !-",
          ["crlDistributionPoints", "issuingCertificateURLs", "ocspServers", "secretName"]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          secretName: String,
          crlDistributionPoints: [String]? = nil,
          issuingCertificateURLs: [String]? = nil,
          ocspServers: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.crlDistributionPoints = crlDistributionPoints
          self.issuingCertificateURLs = issuingCertificateURLs
          self.ocspServers = ocspServers
          self.secretName = secretName
          configure(&self)
        }
        /// `spec.ca.crlDistributionPoints`: a list of strings.
        @_alwaysEmitIntoClient public var crlDistributionPoints: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.ca.issuingCertificateURLs`: a list of strings.
        @_alwaysEmitIntoClient public var issuingCertificateURLs: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.ca.ocspServers`: a list of strings.
        @_alwaysEmitIntoClient public var ocspServers: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.ca.secretName`: a string, required.
        @_alwaysEmitIntoClient public var secretName: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
      }

      /// `spec.selfSigned`, with one field.
      public struct SelfSigned: SchemaObject {
        public static let fields = FieldTable("?-", ["crlDistributionPoints"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          crlDistributionPoints: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.crlDistributionPoints = crlDistributionPoints
          configure(&self)
        }
        /// `spec.selfSigned.crlDistributionPoints`: a list of strings.
        @_alwaysEmitIntoClient public var crlDistributionPoints: [String]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
      }

      /// `spec.vault`, with 9 fields.
      public struct Vault: SchemaObject {
        public static let fields = FieldTable(
          "!{ ?- ?{ ?{ ?{ ?- !- !- ?-",
          [
            "auth", "caBundle", "caBundleSecretRef", "clientCertSecretRef", "clientKeySecretRef", "namespace", "path",
            "server", "serverName",
          ],
          [Auth.self, CaBundleSecretRef.self, ClientCertSecretRef.self, ClientKeySecretRef.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          auth: Auth,
          path: String,
          server: String,
          caBundle: String? = nil,
          caBundleSecretRef: CaBundleSecretRef? = nil,
          clientCertSecretRef: ClientCertSecretRef? = nil,
          clientKeySecretRef: ClientKeySecretRef? = nil,
          namespace: String? = nil,
          serverName: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.auth = auth
          self.caBundle = caBundle
          if let caBundleSecretRef { self.caBundleSecretRef = caBundleSecretRef }
          if let clientCertSecretRef { self.clientCertSecretRef = clientCertSecretRef }
          if let clientKeySecretRef { self.clientKeySecretRef = clientKeySecretRef }
          self.namespace = namespace
          self.path = path
          self.server = server
          self.serverName = serverName
          configure(&self)
        }
        /// `spec.vault.auth`: ``Auth``, required.
        @_alwaysEmitIntoClient public var auth: Auth {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.vault.caBundle`: a string, format `byte`.
        @_alwaysEmitIntoClient public var caBundle: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.vault.caBundleSecretRef`: ``CaBundleSecretRef``.
        @_alwaysEmitIntoClient public var caBundleSecretRef: CaBundleSecretRef {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.vault.clientCertSecretRef`: ``ClientCertSecretRef``.
        @_alwaysEmitIntoClient public var clientCertSecretRef: ClientCertSecretRef {
          get { self[object: 3] }
          set { self[object: 3] = newValue }
          _modify { yield &self[object: 3] }
        }
        /// `spec.vault.clientKeySecretRef`: ``ClientKeySecretRef``.
        @_alwaysEmitIntoClient public var clientKeySecretRef: ClientKeySecretRef {
          get { self[object: 4] }
          set { self[object: 4] = newValue }
          _modify { yield &self[object: 4] }
        }
        /// `spec.vault.namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 5] }
          set { self[string: 5] = newValue }
        }
        /// `spec.vault.path`: a string, required.
        @_alwaysEmitIntoClient public var path: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
        /// `spec.vault.server`: a string, required.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
        /// `spec.vault.serverName`: a string.
        @_alwaysEmitIntoClient public var serverName: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }

        /// `spec.vault.auth`, with 5 fields.
        public struct Auth: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?{",
            ["appRole", "aws", "clientCertificate", "kubernetes", "tokenSecretRef"],
            [AppRole.self, Aws.self, ClientCertificate.self, Kubernetes.self, TokenSecretRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            appRole: AppRole? = nil,
            aws: Aws? = nil,
            clientCertificate: ClientCertificate? = nil,
            kubernetes: Kubernetes? = nil,
            tokenSecretRef: TokenSecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let appRole { self.appRole = appRole }
            if let aws { self.aws = aws }
            if let clientCertificate { self.clientCertificate = clientCertificate }
            if let kubernetes { self.kubernetes = kubernetes }
            if let tokenSecretRef { self.tokenSecretRef = tokenSecretRef }
            configure(&self)
          }
          /// `spec.vault.auth.appRole`: ``AppRole``.
          @_alwaysEmitIntoClient public var appRole: AppRole {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.vault.auth.aws`: ``Aws``.
          @_alwaysEmitIntoClient public var aws: Aws {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.vault.auth.clientCertificate`: ``ClientCertificate``.
          @_alwaysEmitIntoClient public var clientCertificate: ClientCertificate {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.vault.auth.kubernetes`: ``Kubernetes``.
          @_alwaysEmitIntoClient public var kubernetes: Kubernetes {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.vault.auth.tokenSecretRef`: ``TokenSecretRef``.
          @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }

          /// `spec.vault.auth.appRole`, with 3 fields.
          public struct AppRole: SchemaObject {
            public static let fields = FieldTable("!- !- !{", ["path", "roleId", "secretRef"], [SecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              path: String,
              roleId: String,
              secretRef: SecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.path = path
              self.roleId = roleId
              self.secretRef = secretRef
              configure(&self)
            }
            /// `spec.vault.auth.appRole.path`: a string, required.
            @_alwaysEmitIntoClient public var path: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.vault.auth.appRole.roleId`: a string, required.
            @_alwaysEmitIntoClient public var roleId: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.vault.auth.appRole.secretRef`: ``SecretRef``, required.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.vault.auth.appRole.secretRef`, with 2 fields.
            public struct SecretRef: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["name", "key"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                key: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.key = key
                configure(&self)
              }
              /// `spec.vault.auth.appRole.secretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.vault.auth.appRole.secretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.vault.auth.aws`, with 6 fields.
          public struct Aws: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- !- ?{ ?-",
              ["iamRoleArn", "mountPath", "region", "role", "serviceAccountRef", "vaultHeaderValue"],
              [ServiceAccountRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              role: String,
              iamRoleArn: String? = nil,
              mountPath: String? = nil,
              region: String? = nil,
              serviceAccountRef: ServiceAccountRef? = nil,
              vaultHeaderValue: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.iamRoleArn = iamRoleArn
              self.mountPath = mountPath
              self.region = region
              self.role = role
              if let serviceAccountRef { self.serviceAccountRef = serviceAccountRef }
              self.vaultHeaderValue = vaultHeaderValue
              configure(&self)
            }
            /// `spec.vault.auth.aws.iamRoleArn`: a string.
            @_alwaysEmitIntoClient public var iamRoleArn: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.vault.auth.aws.mountPath`: a string.
            @_alwaysEmitIntoClient public var mountPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.vault.auth.aws.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.vault.auth.aws.role`: a string, required.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.vault.auth.aws.serviceAccountRef`: ``ServiceAccountRef``.
            @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.vault.auth.aws.vaultHeaderValue`: a string.
            @_alwaysEmitIntoClient public var vaultHeaderValue: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }

            /// `spec.vault.auth.aws.serviceAccountRef`, with 2 fields.
            public struct ServiceAccountRef: SchemaObject {
              public static let fields = FieldTable("!- ?-", ["name", "audiences"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                audiences: [String]? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.audiences = audiences
                configure(&self)
              }
              /// `spec.vault.auth.aws.serviceAccountRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.vault.auth.aws.serviceAccountRef.audiences`: a list of strings.
              @_alwaysEmitIntoClient public var audiences: [String]? {
                get { self[field: 1] }
                set { self[field: 1] = newValue }
              }
            }
          }

          /// `spec.vault.auth.clientCertificate`, with 3 fields.
          public struct ClientCertificate: SchemaObject {
            public static let fields = FieldTable("?- ?- ?-", ["name", "mountPath", "secretName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              mountPath: String? = nil,
              secretName: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.mountPath = mountPath
              self.secretName = secretName
              configure(&self)
            }
            /// `spec.vault.auth.clientCertificate.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.vault.auth.clientCertificate.mountPath`: a string.
            @_alwaysEmitIntoClient public var mountPath: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.vault.auth.clientCertificate.secretName`: a string.
            @_alwaysEmitIntoClient public var secretName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }

          /// `spec.vault.auth.kubernetes`, with 4 fields.
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
            /// `spec.vault.auth.kubernetes.mountPath`: a string.
            @_alwaysEmitIntoClient public var mountPath: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.vault.auth.kubernetes.role`: a string, required.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.vault.auth.kubernetes.secretRef`: ``SecretRef``.
            @_alwaysEmitIntoClient public var secretRef: SecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.vault.auth.kubernetes.serviceAccountRef`: ``ServiceAccountRef``.
            @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// The same as ``CertManager.ClusterIssuer.Spec.Vault.Auth.AppRole.SecretRef``.
            public typealias SecretRef = CertManager.ClusterIssuer.Spec.Vault.Auth.AppRole.SecretRef
            /// The same as ``CertManager.ClusterIssuer.Spec.Vault.Auth.Aws.ServiceAccountRef``.
            public typealias ServiceAccountRef = CertManager.ClusterIssuer.Spec.Vault.Auth.Aws.ServiceAccountRef
          }

          /// `spec.vault.auth.tokenSecretRef`, with 2 fields.
          public struct TokenSecretRef: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              key: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              configure(&self)
            }
            /// `spec.vault.auth.tokenSecretRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.vault.auth.tokenSecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.vault.caBundleSecretRef`, with 2 fields.
        public struct CaBundleSecretRef: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            key: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.vault.caBundleSecretRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.vault.caBundleSecretRef.key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.vault.clientCertSecretRef`, with 2 fields.
        public struct ClientCertSecretRef: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            key: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.vault.clientCertSecretRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.vault.clientCertSecretRef.key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }

        /// `spec.vault.clientKeySecretRef`, with 2 fields.
        public struct ClientKeySecretRef: SchemaObject {
          public static let fields = FieldTable("!- ?-", ["name", "key"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String,
            key: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.key = key
            configure(&self)
          }
          /// `spec.vault.clientKeySecretRef.name`: a string, required.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.vault.clientKeySecretRef.key`: a string.
          @_alwaysEmitIntoClient public var key: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        }
      }

      /// `spec.venafi`, with 4 fields.
      public struct Venafi: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ !-",
          ["cloud", "ngts", "tpp", "zone"],
          [Cloud.self, Ngts.self, Tpp.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          zone: String,
          cloud: Cloud? = nil,
          ngts: Ngts? = nil,
          tpp: Tpp? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let cloud { self.cloud = cloud }
          if let ngts { self.ngts = ngts }
          if let tpp { self.tpp = tpp }
          self.zone = zone
          configure(&self)
        }
        /// `spec.venafi.cloud`: ``Cloud``.
        @_alwaysEmitIntoClient public var cloud: Cloud {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.venafi.ngts`: ``Ngts``.
        @_alwaysEmitIntoClient public var ngts: Ngts {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.venafi.tpp`: ``Tpp``.
        @_alwaysEmitIntoClient public var tpp: Tpp {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.venafi.zone`: a string, required.
        @_alwaysEmitIntoClient public var zone: String? { get { self[string: 3] } set { self[string: 3] = newValue } }

        /// `spec.venafi.cloud`, with 2 fields.
        public struct Cloud: SchemaObject {
          public static let fields = FieldTable("!{ ?-", ["apiTokenSecretRef", "url"], [ApiTokenSecretRef.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            apiTokenSecretRef: ApiTokenSecretRef,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.apiTokenSecretRef = apiTokenSecretRef
            self.url = url
            configure(&self)
          }
          /// `spec.venafi.cloud.apiTokenSecretRef`: ``ApiTokenSecretRef``, required.
          @_alwaysEmitIntoClient public var apiTokenSecretRef: ApiTokenSecretRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.venafi.cloud.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 1] } set { self[string: 1] = newValue } }

          /// `spec.venafi.cloud.apiTokenSecretRef`, with 2 fields.
          public struct ApiTokenSecretRef: SchemaObject {
            public static let fields = FieldTable("!- ?-", ["name", "key"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String,
              key: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.key = key
              configure(&self)
            }
            /// `spec.venafi.cloud.apiTokenSecretRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.venafi.cloud.apiTokenSecretRef.key`: a string.
            @_alwaysEmitIntoClient public var key: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
          }
        }

        /// `spec.venafi.ngts`, with 4 fields.
        public struct Ngts: SchemaObject {
          public static let fields = FieldTable(
            "!{ ?- !- ?-",
            ["credentialsRef", "tokenEndpoint", "tsgID", "url"],
            [CredentialsRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            credentialsRef: CredentialsRef,
            tsgID: String,
            tokenEndpoint: String? = nil,
            url: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.credentialsRef = credentialsRef
            self.tokenEndpoint = tokenEndpoint
            self.tsgID = tsgID
            self.url = url
            configure(&self)
          }
          /// `spec.venafi.ngts.credentialsRef`: ``CredentialsRef``, required.
          @_alwaysEmitIntoClient public var credentialsRef: CredentialsRef {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.venafi.ngts.tokenEndpoint`: a string.
          @_alwaysEmitIntoClient public var tokenEndpoint: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.venafi.ngts.tsgID`: a string, required.
          @_alwaysEmitIntoClient public var tsgID: String? {
            get { self[string: 2] }
            set { self[string: 2] = newValue }
          }
          /// `spec.venafi.ngts.url`: a string.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 3] } set { self[string: 3] = newValue } }

          /// `spec.venafi.ngts.credentialsRef`, with one field.
          public struct CredentialsRef: SchemaObject {
            public static let fields = FieldTable("!-", ["name"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(name: String, configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              configure(&self)
            }
            /// `spec.venafi.ngts.credentialsRef.name`: a string, required.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
          }
        }

        /// `spec.venafi.tpp`, with 4 fields.
        public struct Tpp: SchemaObject {
          public static let fields = FieldTable(
            "?- ?{ !{ !-",
            ["caBundle", "caBundleSecretRef", "credentialsRef", "url"],
            [CaBundleSecretRef.self, CredentialsRef.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            credentialsRef: CredentialsRef,
            url: String,
            caBundle: String? = nil,
            caBundleSecretRef: CaBundleSecretRef? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.caBundle = caBundle
            if let caBundleSecretRef { self.caBundleSecretRef = caBundleSecretRef }
            self.credentialsRef = credentialsRef
            self.url = url
            configure(&self)
          }
          /// `spec.venafi.tpp.caBundle`: a string, format `byte`.
          @_alwaysEmitIntoClient public var caBundle: String? {
            get { self[string: 0] }
            set { self[string: 0] = newValue }
          }
          /// `spec.venafi.tpp.caBundleSecretRef`: ``CaBundleSecretRef``.
          @_alwaysEmitIntoClient public var caBundleSecretRef: CaBundleSecretRef {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.venafi.tpp.credentialsRef`: ``CredentialsRef``, required.
          @_alwaysEmitIntoClient public var credentialsRef: CredentialsRef {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.venafi.tpp.url`: a string, required.
          @_alwaysEmitIntoClient public var url: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
          /// The same as ``CertManager.ClusterIssuer.Spec.Vault.CaBundleSecretRef``.
          public typealias CaBundleSecretRef = CertManager.ClusterIssuer.Spec.Vault.CaBundleSecretRef
          /// The same as ``CertManager.ClusterIssuer.Spec.Venafi.Ngts.CredentialsRef``.
          public typealias CredentialsRef = CertManager.ClusterIssuer.Spec.Venafi.Ngts.CredentialsRef
        }
      }
    }
  }
}
