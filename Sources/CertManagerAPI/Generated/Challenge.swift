// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension CertManager {
  /// `Challenge` of `acme.cert-manager.io/v1`.
  ///
  /// Reference: https://cert-manager.io/docs/reference/api-docs/
  public struct Challenge: Resource {
    public static let type = ResourceType(
      group: "acme.cert-manager.io",
      version: "v1",
      kind: "Challenge",
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

    /// `spec`, with 9 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "!- !- !{ !- !{ !- !- !- ?-",
        ["authorizationURL", "dnsName", "issuerRef", "key", "solver", "token", "type", "url", "wildcard"],
        [IssuerRef.self, Solver.self]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        authorizationURL: String,
        dnsName: String,
        issuerRef: IssuerRef,
        key: String,
        solver: Solver,
        token: String,
        type: TypeObject,
        url: String,
        wildcard: Bool? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.authorizationURL = authorizationURL
        self.dnsName = dnsName
        self.issuerRef = issuerRef
        self.key = key
        self.solver = solver
        self.token = token
        self.type = type
        self.url = url
        self.wildcard = wildcard
        configure(&self)
      }
      /// `spec.authorizationURL`: a string, required.
      @_alwaysEmitIntoClient public var authorizationURL: String? {
        get { self[string: 0] }
        set { self[string: 0] = newValue }
      }
      /// `spec.dnsName`: a string, required.
      @_alwaysEmitIntoClient public var dnsName: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      /// `spec.issuerRef`: ``IssuerRef``, required.
      @_alwaysEmitIntoClient public var issuerRef: IssuerRef {
        get { self[object: 2] }
        set { self[object: 2] = newValue }
        _modify { yield &self[object: 2] }
      }
      /// `spec.key`: a string, required.
      @_alwaysEmitIntoClient public var key: String? { get { self[string: 3] } set { self[string: 3] = newValue } }
      /// `spec.solver`: ``Solver``, required.
      @_alwaysEmitIntoClient public var solver: Solver {
        get { self[object: 4] }
        set { self[object: 4] = newValue }
        _modify { yield &self[object: 4] }
      }
      /// `spec.token`: a string, required.
      @_alwaysEmitIntoClient public var token: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
      /// `spec.type`: ``TypeObject``, required.
      @_alwaysEmitIntoClient public var type: TypeObject? { get { self[field: 6] } set { self[field: 6] = newValue } }
      /// `spec.url`: a string, required.
      @_alwaysEmitIntoClient public var url: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
      /// `spec.wildcard`: true or false.
      @_alwaysEmitIntoClient public var wildcard: Bool? { get { self[field: 8] } set { self[field: 8] = newValue } }
      /// The same as ``CertManager.Certificate.Spec.IssuerRef``.
      public typealias IssuerRef = CertManager.Certificate.Spec.IssuerRef

      /// `spec.solver`, with 4 fields.
      public struct Solver: SchemaObject {
        public static let fields = FieldTable(
          "?{ ?{ ?{ ?-",
          ["dns01", "http01", "selector", "waitInsteadOfSelfCheck"],
          [Dns01.self, Http01.self, Selector.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          dns01: Dns01? = nil,
          http01: Http01? = nil,
          selector: Selector? = nil,
          waitInsteadOfSelfCheck: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          if let dns01 { self.dns01 = dns01 }
          if let http01 { self.http01 = http01 }
          if let selector { self.selector = selector }
          self.waitInsteadOfSelfCheck = waitInsteadOfSelfCheck
          configure(&self)
        }
        /// `spec.solver.dns01`: ``Dns01``.
        @_alwaysEmitIntoClient public var dns01: Dns01 {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }
        /// `spec.solver.http01`: ``Http01``.
        @_alwaysEmitIntoClient public var http01: Http01 {
          get { self[object: 1] }
          set { self[object: 1] = newValue }
          _modify { yield &self[object: 1] }
        }
        /// `spec.solver.selector`: ``Selector``.
        @_alwaysEmitIntoClient public var selector: Selector {
          get { self[object: 2] }
          set { self[object: 2] = newValue }
          _modify { yield &self[object: 2] }
        }
        /// `spec.solver.waitInsteadOfSelfCheck`: a string.
        @_alwaysEmitIntoClient public var waitInsteadOfSelfCheck: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }

        /// `spec.solver.dns01`, with 10 fields.
        public struct Dns01: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{ ?{ ?{ ?{ ?- ?{ ?{ ?{ ?{",
            [
              "acmeDNS", "akamai", "azureDNS", "cloudDNS", "cloudflare", "cnameStrategy", "digitalocean", "rfc2136",
              "route53", "webhook",
            ],
            [
              AcmeDNS.self, Akamai.self, AzureDNS.self, CloudDNS.self, Cloudflare.self, Digitalocean.self, Rfc2136.self,
              Route53.self, Webhook.self,
            ]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            acmeDNS: AcmeDNS? = nil,
            akamai: Akamai? = nil,
            azureDNS: AzureDNS? = nil,
            cloudDNS: CloudDNS? = nil,
            cloudflare: Cloudflare? = nil,
            cnameStrategy: CnameStrategy? = nil,
            digitalocean: Digitalocean? = nil,
            rfc2136: Rfc2136? = nil,
            route53: Route53? = nil,
            webhook: Webhook? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let acmeDNS { self.acmeDNS = acmeDNS }
            if let akamai { self.akamai = akamai }
            if let azureDNS { self.azureDNS = azureDNS }
            if let cloudDNS { self.cloudDNS = cloudDNS }
            if let cloudflare { self.cloudflare = cloudflare }
            self.cnameStrategy = cnameStrategy
            if let digitalocean { self.digitalocean = digitalocean }
            if let rfc2136 { self.rfc2136 = rfc2136 }
            if let route53 { self.route53 = route53 }
            if let webhook { self.webhook = webhook }
            configure(&self)
          }
          /// `spec.solver.dns01.acmeDNS`: ``AcmeDNS``.
          @_alwaysEmitIntoClient public var acmeDNS: AcmeDNS {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.solver.dns01.akamai`: ``Akamai``.
          @_alwaysEmitIntoClient public var akamai: Akamai {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }
          /// `spec.solver.dns01.azureDNS`: ``AzureDNS``.
          @_alwaysEmitIntoClient public var azureDNS: AzureDNS {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
          /// `spec.solver.dns01.cloudDNS`: ``CloudDNS``.
          @_alwaysEmitIntoClient public var cloudDNS: CloudDNS {
            get { self[object: 3] }
            set { self[object: 3] = newValue }
            _modify { yield &self[object: 3] }
          }
          /// `spec.solver.dns01.cloudflare`: ``Cloudflare``.
          @_alwaysEmitIntoClient public var cloudflare: Cloudflare {
            get { self[object: 4] }
            set { self[object: 4] = newValue }
            _modify { yield &self[object: 4] }
          }
          /// `spec.solver.dns01.cnameStrategy`: ``CnameStrategy``.
          @_alwaysEmitIntoClient public var cnameStrategy: CnameStrategy? {
            get { self[field: 5] }
            set { self[field: 5] = newValue }
          }
          /// `spec.solver.dns01.digitalocean`: ``Digitalocean``.
          @_alwaysEmitIntoClient public var digitalocean: Digitalocean {
            get { self[object: 6] }
            set { self[object: 6] = newValue }
            _modify { yield &self[object: 6] }
          }
          /// `spec.solver.dns01.rfc2136`: ``Rfc2136``.
          @_alwaysEmitIntoClient public var rfc2136: Rfc2136 {
            get { self[object: 7] }
            set { self[object: 7] = newValue }
            _modify { yield &self[object: 7] }
          }
          /// `spec.solver.dns01.route53`: ``Route53``.
          @_alwaysEmitIntoClient public var route53: Route53 {
            get { self[object: 8] }
            set { self[object: 8] = newValue }
            _modify { yield &self[object: 8] }
          }
          /// `spec.solver.dns01.webhook`: ``Webhook``.
          @_alwaysEmitIntoClient public var webhook: Webhook {
            get { self[object: 9] }
            set { self[object: 9] = newValue }
            _modify { yield &self[object: 9] }
          }

          /// `spec.solver.dns01.acmeDNS`, with 2 fields.
          public struct AcmeDNS: SchemaObject {
            public static let fields = FieldTable("!{ !-", ["accountSecretRef", "host"], [AccountSecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accountSecretRef: AccountSecretRef,
              host: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.accountSecretRef = accountSecretRef
              self.host = host
              configure(&self)
            }
            /// `spec.solver.dns01.acmeDNS.accountSecretRef`: ``AccountSecretRef``, required.
            @_alwaysEmitIntoClient public var accountSecretRef: AccountSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.solver.dns01.acmeDNS.host`: a string, required.
            @_alwaysEmitIntoClient public var host: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }

            /// `spec.solver.dns01.acmeDNS.accountSecretRef`, with 2 fields.
            public struct AccountSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.acmeDNS.accountSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.acmeDNS.accountSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.akamai`, with 4 fields.
          public struct Akamai: SchemaObject {
            public static let fields = FieldTable(
              "!{ !{ !{ !-",
              ["accessTokenSecretRef", "clientSecretSecretRef", "clientTokenSecretRef", "serviceConsumerDomain"],
              [AccessTokenSecretRef.self, ClientSecretSecretRef.self, ClientTokenSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessTokenSecretRef: AccessTokenSecretRef,
              clientSecretSecretRef: ClientSecretSecretRef,
              clientTokenSecretRef: ClientTokenSecretRef,
              serviceConsumerDomain: String,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.accessTokenSecretRef = accessTokenSecretRef
              self.clientSecretSecretRef = clientSecretSecretRef
              self.clientTokenSecretRef = clientTokenSecretRef
              self.serviceConsumerDomain = serviceConsumerDomain
              configure(&self)
            }
            /// `spec.solver.dns01.akamai.accessTokenSecretRef`: ``AccessTokenSecretRef``, required.
            @_alwaysEmitIntoClient public var accessTokenSecretRef: AccessTokenSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.solver.dns01.akamai.clientSecretSecretRef`: ``ClientSecretSecretRef``, required.
            @_alwaysEmitIntoClient public var clientSecretSecretRef: ClientSecretSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.solver.dns01.akamai.clientTokenSecretRef`: ``ClientTokenSecretRef``, required.
            @_alwaysEmitIntoClient public var clientTokenSecretRef: ClientTokenSecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.solver.dns01.akamai.serviceConsumerDomain`: a string, required.
            @_alwaysEmitIntoClient public var serviceConsumerDomain: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.solver.dns01.akamai.accessTokenSecretRef`, with 2 fields.
            public struct AccessTokenSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.akamai.accessTokenSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.akamai.accessTokenSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.solver.dns01.akamai.clientSecretSecretRef`, with 2 fields.
            public struct ClientSecretSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.akamai.clientSecretSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.akamai.clientSecretSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.solver.dns01.akamai.clientTokenSecretRef`, with 2 fields.
            public struct ClientTokenSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.akamai.clientTokenSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.akamai.clientTokenSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.azureDNS`, with 9 fields.
          public struct AzureDNS: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?- ?- ?{ !- !- ?- ?-",
              [
                "clientID", "clientSecretSecretRef", "environment", "hostedZoneName", "managedIdentity",
                "resourceGroupName", "subscriptionID", "tenantID", "zoneType",
              ],
              [ClientSecretSecretRef.self, ManagedIdentity.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              resourceGroupName: String,
              subscriptionID: String,
              clientID: String? = nil,
              clientSecretSecretRef: ClientSecretSecretRef? = nil,
              environment: Environment? = nil,
              hostedZoneName: String? = nil,
              managedIdentity: ManagedIdentity? = nil,
              tenantID: String? = nil,
              zoneType: ZoneType? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.clientID = clientID
              if let clientSecretSecretRef { self.clientSecretSecretRef = clientSecretSecretRef }
              self.environment = environment
              self.hostedZoneName = hostedZoneName
              if let managedIdentity { self.managedIdentity = managedIdentity }
              self.resourceGroupName = resourceGroupName
              self.subscriptionID = subscriptionID
              self.tenantID = tenantID
              self.zoneType = zoneType
              configure(&self)
            }
            /// `spec.solver.dns01.azureDNS.clientID`: a string.
            @_alwaysEmitIntoClient public var clientID: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.clientSecretSecretRef`: ``ClientSecretSecretRef``.
            @_alwaysEmitIntoClient public var clientSecretSecretRef: ClientSecretSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.solver.dns01.azureDNS.environment`: ``Environment``.
            @_alwaysEmitIntoClient public var environment: Environment? {
              get { self[field: 2] }
              set { self[field: 2] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.hostedZoneName`: a string.
            @_alwaysEmitIntoClient public var hostedZoneName: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.managedIdentity`: ``ManagedIdentity``.
            @_alwaysEmitIntoClient public var managedIdentity: ManagedIdentity {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.solver.dns01.azureDNS.resourceGroupName`: a string, required.
            @_alwaysEmitIntoClient public var resourceGroupName: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.subscriptionID`: a string, required.
            @_alwaysEmitIntoClient public var subscriptionID: String? {
              get { self[string: 6] }
              set { self[string: 6] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.tenantID`: a string.
            @_alwaysEmitIntoClient public var tenantID: String? {
              get { self[string: 7] }
              set { self[string: 7] = newValue }
            }
            /// `spec.solver.dns01.azureDNS.zoneType`: ``ZoneType``.
            @_alwaysEmitIntoClient public var zoneType: ZoneType? {
              get { self[field: 8] }
              set { self[field: 8] = newValue }
            }
            /// The same as ``CertManager.Challenge.Spec.Solver.Dns01.Akamai.ClientSecretSecretRef``.
            public typealias ClientSecretSecretRef =
              CertManager.Challenge.Spec.Solver.Dns01.Akamai.ClientSecretSecretRef

            /// `spec.solver.dns01.azureDNS.environment`, with 4 known values.
            public struct Environment: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `AzureChinaCloud`.
              @_alwaysEmitIntoClient public static var azureChinaCloud: Self {
                Self(text: "AzureChinaCloud", unchecked: ())
              }
              /// `AzureGermanCloud`.
              @_alwaysEmitIntoClient public static var azureGermanCloud: Self {
                Self(text: "AzureGermanCloud", unchecked: ())
              }
              /// `AzurePublicCloud`.
              @_alwaysEmitIntoClient public static var azurePublicCloud: Self {
                Self(text: "AzurePublicCloud", unchecked: ())
              }
              /// `AzureUSGovernmentCloud`.
              @_alwaysEmitIntoClient public static var azureUSGovernmentCloud: Self {
                Self(text: "AzureUSGovernmentCloud", unchecked: ())
              }
            }

            /// `spec.solver.dns01.azureDNS.managedIdentity`, with 3 fields.
            public struct ManagedIdentity: SchemaObject {
              public static let fields = FieldTable("?- ?- ?-", ["clientID", "resourceID", "tenantID"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                clientID: String? = nil,
                resourceID: String? = nil,
                tenantID: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.clientID = clientID
                self.resourceID = resourceID
                self.tenantID = tenantID
                configure(&self)
              }
              /// `spec.solver.dns01.azureDNS.managedIdentity.clientID`: a string.
              @_alwaysEmitIntoClient public var clientID: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.azureDNS.managedIdentity.resourceID`: a string.
              @_alwaysEmitIntoClient public var resourceID: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.solver.dns01.azureDNS.managedIdentity.tenantID`: a string.
              @_alwaysEmitIntoClient public var tenantID: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
            }

            /// `spec.solver.dns01.azureDNS.zoneType`, with 2 known values.
            public struct ZoneType: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `AzurePrivateZone`.
              @_alwaysEmitIntoClient public static var azurePrivateZone: Self {
                Self(text: "AzurePrivateZone", unchecked: ())
              }
              /// `AzurePublicZone`.
              @_alwaysEmitIntoClient public static var azurePublicZone: Self {
                Self(text: "AzurePublicZone", unchecked: ())
              }
            }
          }

          /// `spec.solver.dns01.cloudDNS`, with 3 fields.
          public struct CloudDNS: SchemaObject {
            public static let fields = FieldTable(
              "?- !- ?{",
              ["hostedZoneName", "project", "serviceAccountSecretRef"],
              [ServiceAccountSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              project: String,
              hostedZoneName: String? = nil,
              serviceAccountSecretRef: ServiceAccountSecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.hostedZoneName = hostedZoneName
              self.project = project
              if let serviceAccountSecretRef { self.serviceAccountSecretRef = serviceAccountSecretRef }
              configure(&self)
            }
            /// `spec.solver.dns01.cloudDNS.hostedZoneName`: a string.
            @_alwaysEmitIntoClient public var hostedZoneName: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.solver.dns01.cloudDNS.project`: a string, required.
            @_alwaysEmitIntoClient public var project: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.solver.dns01.cloudDNS.serviceAccountSecretRef`: ``ServiceAccountSecretRef``.
            @_alwaysEmitIntoClient public var serviceAccountSecretRef: ServiceAccountSecretRef {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }

            /// `spec.solver.dns01.cloudDNS.serviceAccountSecretRef`, with 2 fields.
            public struct ServiceAccountSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.cloudDNS.serviceAccountSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.cloudDNS.serviceAccountSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.cloudflare`, with 3 fields.
          public struct Cloudflare: SchemaObject {
            public static let fields = FieldTable(
              "?{ ?{ ?-",
              ["apiKeySecretRef", "apiTokenSecretRef", "email"],
              [ApiKeySecretRef.self, ApiTokenSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              apiKeySecretRef: ApiKeySecretRef? = nil,
              apiTokenSecretRef: ApiTokenSecretRef? = nil,
              email: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let apiKeySecretRef { self.apiKeySecretRef = apiKeySecretRef }
              if let apiTokenSecretRef { self.apiTokenSecretRef = apiTokenSecretRef }
              self.email = email
              configure(&self)
            }
            /// `spec.solver.dns01.cloudflare.apiKeySecretRef`: ``ApiKeySecretRef``.
            @_alwaysEmitIntoClient public var apiKeySecretRef: ApiKeySecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.solver.dns01.cloudflare.apiTokenSecretRef`: ``ApiTokenSecretRef``.
            @_alwaysEmitIntoClient public var apiTokenSecretRef: ApiTokenSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.solver.dns01.cloudflare.email`: a string.
            @_alwaysEmitIntoClient public var email: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// The same as ``CertManager.ClusterIssuer.Spec.Venafi.Cloud.ApiTokenSecretRef``.
            public typealias ApiTokenSecretRef = CertManager.ClusterIssuer.Spec.Venafi.Cloud.ApiTokenSecretRef

            /// `spec.solver.dns01.cloudflare.apiKeySecretRef`, with 2 fields.
            public struct ApiKeySecretRef: SchemaObject {
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
              /// `spec.solver.dns01.cloudflare.apiKeySecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.cloudflare.apiKeySecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.cnameStrategy`, with 2 known values.
          public struct CnameStrategy: OpenSet {
            public let text: String
            public init(text: String, unchecked: Void) { self.text = text }
            /// `Follow`.
            @_alwaysEmitIntoClient public static var follow: Self { Self(text: "Follow", unchecked: ()) }
            /// `None`.
            @_alwaysEmitIntoClient public static var none: Self { Self(text: "None", unchecked: ()) }
          }

          /// `spec.solver.dns01.digitalocean`, with one field.
          public struct Digitalocean: SchemaObject {
            public static let fields = FieldTable("!{", ["tokenSecretRef"], [TokenSecretRef.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              tokenSecretRef: TokenSecretRef,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.tokenSecretRef = tokenSecretRef
              configure(&self)
            }
            /// `spec.solver.dns01.digitalocean.tokenSecretRef`: ``TokenSecretRef``, required.
            @_alwaysEmitIntoClient public var tokenSecretRef: TokenSecretRef {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// The same as ``CertManager.ClusterIssuer.Spec.Vault.Auth.TokenSecretRef``.
            public typealias TokenSecretRef = CertManager.ClusterIssuer.Spec.Vault.Auth.TokenSecretRef
          }

          /// `spec.solver.dns01.rfc2136`, with 5 fields.
          public struct Rfc2136: SchemaObject {
            public static let fields = FieldTable(
              "!- ?- ?- ?- ?{",
              ["nameserver", "protocol", "tsigAlgorithm", "tsigKeyName", "tsigSecretSecretRef"],
              [TsigSecretSecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              nameserver: String,
              `protocol`: ProtocolObject? = nil,
              tsigAlgorithm: String? = nil,
              tsigKeyName: String? = nil,
              tsigSecretSecretRef: TsigSecretSecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.nameserver = nameserver
              self.`protocol` = `protocol`
              self.tsigAlgorithm = tsigAlgorithm
              self.tsigKeyName = tsigKeyName
              if let tsigSecretSecretRef { self.tsigSecretSecretRef = tsigSecretSecretRef }
              configure(&self)
            }
            /// `spec.solver.dns01.rfc2136.nameserver`: a string, required.
            @_alwaysEmitIntoClient public var nameserver: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.solver.dns01.rfc2136.protocol`: ``ProtocolObject``.
            @_alwaysEmitIntoClient public var `protocol`: ProtocolObject? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.solver.dns01.rfc2136.tsigAlgorithm`: a string.
            @_alwaysEmitIntoClient public var tsigAlgorithm: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.solver.dns01.rfc2136.tsigKeyName`: a string.
            @_alwaysEmitIntoClient public var tsigKeyName: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.solver.dns01.rfc2136.tsigSecretSecretRef`: ``TsigSecretSecretRef``.
            @_alwaysEmitIntoClient public var tsigSecretSecretRef: TsigSecretSecretRef {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }

            /// `spec.solver.dns01.rfc2136.protocol`, with 2 known values.
            public struct ProtocolObject: OpenSet {
              public let text: String
              public init(text: String, unchecked: Void) { self.text = text }
              /// `TCP`.
              @_alwaysEmitIntoClient public static var tcp: Self { Self(text: "TCP", unchecked: ()) }
              /// `UDP`.
              @_alwaysEmitIntoClient public static var udp: Self { Self(text: "UDP", unchecked: ()) }
            }

            /// `spec.solver.dns01.rfc2136.tsigSecretSecretRef`, with 2 fields.
            public struct TsigSecretSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.rfc2136.tsigSecretSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.rfc2136.tsigSecretSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.route53`, with 7 fields.
          public struct Route53: SchemaObject {
            public static let fields = FieldTable(
              "?- ?{ ?{ ?- ?- ?- ?{",
              [
                "accessKeyID", "accessKeyIDSecretRef", "auth", "hostedZoneID", "region", "role",
                "secretAccessKeySecretRef",
              ],
              [AccessKeyIDSecretRef.self, Auth.self, SecretAccessKeySecretRef.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              accessKeyID: String? = nil,
              accessKeyIDSecretRef: AccessKeyIDSecretRef? = nil,
              auth: Auth? = nil,
              hostedZoneID: String? = nil,
              region: String? = nil,
              role: String? = nil,
              secretAccessKeySecretRef: SecretAccessKeySecretRef? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.accessKeyID = accessKeyID
              if let accessKeyIDSecretRef { self.accessKeyIDSecretRef = accessKeyIDSecretRef }
              if let auth { self.auth = auth }
              self.hostedZoneID = hostedZoneID
              self.region = region
              self.role = role
              if let secretAccessKeySecretRef { self.secretAccessKeySecretRef = secretAccessKeySecretRef }
              configure(&self)
            }
            /// `spec.solver.dns01.route53.accessKeyID`: a string.
            @_alwaysEmitIntoClient public var accessKeyID: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.solver.dns01.route53.accessKeyIDSecretRef`: ``AccessKeyIDSecretRef``.
            @_alwaysEmitIntoClient public var accessKeyIDSecretRef: AccessKeyIDSecretRef {
              get { self[object: 1] }
              set { self[object: 1] = newValue }
              _modify { yield &self[object: 1] }
            }
            /// `spec.solver.dns01.route53.auth`: ``Auth``.
            @_alwaysEmitIntoClient public var auth: Auth {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.solver.dns01.route53.hostedZoneID`: a string.
            @_alwaysEmitIntoClient public var hostedZoneID: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }
            /// `spec.solver.dns01.route53.region`: a string.
            @_alwaysEmitIntoClient public var region: String? {
              get { self[string: 4] }
              set { self[string: 4] = newValue }
            }
            /// `spec.solver.dns01.route53.role`: a string.
            @_alwaysEmitIntoClient public var role: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// `spec.solver.dns01.route53.secretAccessKeySecretRef`: ``SecretAccessKeySecretRef``.
            @_alwaysEmitIntoClient public var secretAccessKeySecretRef: SecretAccessKeySecretRef {
              get { self[object: 6] }
              set { self[object: 6] = newValue }
              _modify { yield &self[object: 6] }
            }

            /// `spec.solver.dns01.route53.accessKeyIDSecretRef`, with 2 fields.
            public struct AccessKeyIDSecretRef: SchemaObject {
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
              /// `spec.solver.dns01.route53.accessKeyIDSecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.route53.accessKeyIDSecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.solver.dns01.route53.auth`, with one field.
            public struct Auth: SchemaObject {
              public static let fields = FieldTable("!{", ["kubernetes"], [Kubernetes.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(kubernetes: Kubernetes, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.kubernetes = kubernetes
                configure(&self)
              }
              /// `spec.solver.dns01.route53.auth.kubernetes`: ``Kubernetes``, required.
              @_alwaysEmitIntoClient public var kubernetes: Kubernetes {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }

              /// `spec.solver.dns01.route53.auth.kubernetes`, with one field.
              public struct Kubernetes: SchemaObject {
                public static let fields = FieldTable("!{", ["serviceAccountRef"], [ServiceAccountRef.self])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  serviceAccountRef: ServiceAccountRef,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  self.serviceAccountRef = serviceAccountRef
                  configure(&self)
                }
                /// `spec.solver.dns01.route53.auth.kubernetes.serviceAccountRef`: ``ServiceAccountRef``, required.
                @_alwaysEmitIntoClient public var serviceAccountRef: ServiceAccountRef {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// The same as ``CertManager.ClusterIssuer.Spec.Vault.Auth.Aws.ServiceAccountRef``.
                public typealias ServiceAccountRef = CertManager.ClusterIssuer.Spec.Vault.Auth.Aws.ServiceAccountRef
              }
            }

            /// `spec.solver.dns01.route53.secretAccessKeySecretRef`, with 2 fields.
            public struct SecretAccessKeySecretRef: SchemaObject {
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
              /// `spec.solver.dns01.route53.secretAccessKeySecretRef.name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.dns01.route53.secretAccessKeySecretRef.key`: a string.
              @_alwaysEmitIntoClient public var key: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }
          }

          /// `spec.solver.dns01.webhook`, with 3 fields.
          public struct Webhook: SchemaObject {
            public static let fields = FieldTable("?- !- !-", ["config", "groupName", "solverName"])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              groupName: String,
              solverName: String,
              config: Value? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.config = config
              self.groupName = groupName
              self.solverName = solverName
              configure(&self)
            }
            /// `spec.solver.dns01.webhook.config`: any value.
            @_alwaysEmitIntoClient public var config: Value? {
              get { self[field: 0] }
              set { self[field: 0] = newValue }
            }
            /// `spec.solver.dns01.webhook.groupName`: a string, required.
            @_alwaysEmitIntoClient public var groupName: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.solver.dns01.webhook.solverName`: a string, required.
            @_alwaysEmitIntoClient public var solverName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
          }
        }

        /// `spec.solver.http01`, with 2 fields.
        public struct Http01: SchemaObject {
          public static let fields = FieldTable(
            "?{ ?{",
            ["gatewayHTTPRoute", "ingress"],
            [GatewayHTTPRoute.self, Ingress.self]
          )
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            gatewayHTTPRoute: GatewayHTTPRoute? = nil,
            ingress: Ingress? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            if let gatewayHTTPRoute { self.gatewayHTTPRoute = gatewayHTTPRoute }
            if let ingress { self.ingress = ingress }
            configure(&self)
          }
          /// `spec.solver.http01.gatewayHTTPRoute`: ``GatewayHTTPRoute``.
          @_alwaysEmitIntoClient public var gatewayHTTPRoute: GatewayHTTPRoute {
            get { self[object: 0] }
            set { self[object: 0] = newValue }
            _modify { yield &self[object: 0] }
          }
          /// `spec.solver.http01.ingress`: ``Ingress``.
          @_alwaysEmitIntoClient public var ingress: Ingress {
            get { self[object: 1] }
            set { self[object: 1] = newValue }
            _modify { yield &self[object: 1] }
          }

          /// `spec.solver.http01.gatewayHTTPRoute`, with 4 fields.
          public struct GatewayHTTPRoute: SchemaObject {
            public static let fields = FieldTable(
              "?- ?[ ?{ ?-",
              ["labels", "parentRefs", "podTemplate", "serviceType"],
              [ParentRefsItem.self, PodTemplate.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              labels: OrderedMap<String>? = nil,
              parentRefs: [ParentRefsItem]? = nil,
              podTemplate: PodTemplate? = nil,
              serviceType: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              if let labels { self.labels = labels }
              self.parentRefs = parentRefs
              if let podTemplate { self.podTemplate = podTemplate }
              self.serviceType = serviceType
              configure(&self)
            }
            /// `spec.solver.http01.gatewayHTTPRoute.labels`: strings by name.
            @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.solver.http01.gatewayHTTPRoute.parentRefs`: a list of ``ParentRefsItem``.
            @_alwaysEmitIntoClient public var parentRefs: [ParentRefsItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }
            /// `spec.solver.http01.gatewayHTTPRoute.podTemplate`: ``PodTemplate``.
            @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
              get { self[object: 2] }
              set { self[object: 2] = newValue }
              _modify { yield &self[object: 2] }
            }
            /// `spec.solver.http01.gatewayHTTPRoute.serviceType`: a string.
            @_alwaysEmitIntoClient public var serviceType: String? {
              get { self[string: 3] }
              set { self[string: 3] = newValue }
            }

            /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[]`, with 6 fields.
            public struct ParentRefsItem: SchemaObject {
              public static let fields = FieldTable(
                "!- ?- ?- ?- ?- ?-",
                ["name", "group", "kind", "namespace", "port", "sectionName"]
              )
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                name: String,
                group: String? = nil,
                kind: String? = nil,
                namespace: String? = nil,
                port: Int? = nil,
                sectionName: String? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.name = name
                self.group = group
                self.kind = kind
                self.namespace = namespace
                self.port = port
                self.sectionName = sectionName
                configure(&self)
              }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].name`: a string, required.
              @_alwaysEmitIntoClient public var name: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].group`: a string, by default
              /// `"gateway.networking.k8s.io"`.
              @_alwaysEmitIntoClient public var group: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].kind`: a string, by default `"Gateway"`.
              @_alwaysEmitIntoClient public var kind: String? {
                get { self[string: 2] }
                set { self[string: 2] = newValue }
              }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].namespace`: a string.
              @_alwaysEmitIntoClient public var namespace: String? {
                get { self[string: 3] }
                set { self[string: 3] = newValue }
              }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].port`: a whole number, format `int32`.
              @_alwaysEmitIntoClient public var port: Int? { get { self[field: 4] } set { self[field: 4] = newValue } }
              /// `spec.solver.http01.gatewayHTTPRoute.parentRefs[].sectionName`: a string.
              @_alwaysEmitIntoClient public var sectionName: String? {
                get { self[string: 5] }
                set { self[string: 5] = newValue }
              }
            }

            /// `spec.solver.http01.gatewayHTTPRoute.podTemplate`, with 2 fields.
            public struct PodTemplate: SchemaObject {
              public static let fields = FieldTable("?{ ?{", ["metadata", "spec"], [Metadata.self, Spec.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                metadata: Metadata? = nil,
                spec: Spec? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let metadata { self.metadata = metadata }
                if let spec { self.spec = spec }
                configure(&self)
              }
              /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.metadata`: ``Metadata``.
              @_alwaysEmitIntoClient public var metadata: Metadata {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec`: ``Spec``.
              @_alwaysEmitIntoClient public var spec: Spec {
                get { self[object: 1] }
                set { self[object: 1] = newValue }
                _modify { yield &self[object: 1] }
              }

              /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec`, with 8 fields.
              public struct Spec: SchemaObject {
                public static let fields = FieldTable(
                  "?{ ?#name ?- ?- ?{ ?{ ?- ?[",
                  [
                    "affinity", "imagePullSecrets", "nodeSelector", "priorityClassName", "resources", "securityContext",
                    "serviceAccountName", "tolerations",
                  ],
                  [Affinity.self, ImagePullSecretsItem.self, Resources.self, SecurityContext.self, TolerationsItem.self]
                )
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  affinity: Affinity? = nil,
                  imagePullSecrets: [ImagePullSecretsItem]? = nil,
                  nodeSelector: OrderedMap<String>? = nil,
                  priorityClassName: String? = nil,
                  resources: Resources? = nil,
                  securityContext: SecurityContext? = nil,
                  serviceAccountName: String? = nil,
                  tolerations: [TolerationsItem]? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let affinity { self.affinity = affinity }
                  self.imagePullSecrets = imagePullSecrets
                  if let nodeSelector { self.nodeSelector = nodeSelector }
                  self.priorityClassName = priorityClassName
                  if let resources { self.resources = resources }
                  if let securityContext { self.securityContext = securityContext }
                  self.serviceAccountName = serviceAccountName
                  self.tolerations = tolerations
                  configure(&self)
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity`: ``Affinity``.
                @_alwaysEmitIntoClient public var affinity: Affinity {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.imagePullSecrets`: a list of
                /// ``ImagePullSecretsItem``, told apart by `name`.
                @_alwaysEmitIntoClient public var imagePullSecrets: [ImagePullSecretsItem]? {
                  get { self[field: 1] }
                  set { self[field: 1] = newValue }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.nodeSelector`: strings by name.
                @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
                  get { self[object: 2] }
                  set { self[object: 2] = newValue }
                  _modify { yield &self[object: 2] }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.priorityClassName`: a string.
                @_alwaysEmitIntoClient public var priorityClassName: String? {
                  get { self[string: 3] }
                  set { self[string: 3] = newValue }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.resources`: ``Resources``.
                @_alwaysEmitIntoClient public var resources: Resources {
                  get { self[object: 4] }
                  set { self[object: 4] = newValue }
                  _modify { yield &self[object: 4] }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext`: ``SecurityContext``.
                @_alwaysEmitIntoClient public var securityContext: SecurityContext {
                  get { self[object: 5] }
                  set { self[object: 5] = newValue }
                  _modify { yield &self[object: 5] }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.serviceAccountName`: a string.
                @_alwaysEmitIntoClient public var serviceAccountName: String? {
                  get { self[string: 6] }
                  set { self[string: 6] = newValue }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations`: a list of ``TolerationsItem``.
                @_alwaysEmitIntoClient public var tolerations: [TolerationsItem]? {
                  get { self[field: 7] }
                  set { self[field: 7] = newValue }
                }

                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity`, with 3 fields.
                public struct Affinity: SchemaObject {
                  public static let fields = FieldTable(
                    "?{ ?{ ?{",
                    ["nodeAffinity", "podAffinity", "podAntiAffinity"],
                    [NodeAffinity.self, PodAffinity.self, PodAntiAffinity.self]
                  )
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    nodeAffinity: NodeAffinity? = nil,
                    podAffinity: PodAffinity? = nil,
                    podAntiAffinity: PodAntiAffinity? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    if let nodeAffinity { self.nodeAffinity = nodeAffinity }
                    if let podAffinity { self.podAffinity = podAffinity }
                    if let podAntiAffinity { self.podAntiAffinity = podAntiAffinity }
                    configure(&self)
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity`: ``NodeAffinity``.
                  @_alwaysEmitIntoClient public var nodeAffinity: NodeAffinity {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity`: ``PodAffinity``.
                  @_alwaysEmitIntoClient public var podAffinity: PodAffinity {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAntiAffinity`:
                  /// ``PodAntiAffinity``.
                  @_alwaysEmitIntoClient public var podAntiAffinity: PodAntiAffinity {
                    get { self[object: 2] }
                    set { self[object: 2] = newValue }
                    _modify { yield &self[object: 2] }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity`, with 2 fields.
                  public struct NodeAffinity: SchemaObject {
                    public static let fields = FieldTable(
                      "?[ ?{",
                      [
                        "preferredDuringSchedulingIgnoredDuringExecution",
                        "requiredDuringSchedulingIgnoredDuringExecution",
                      ],
                      [
                        PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
                        RequiredDuringSchedulingIgnoredDuringExecution.self,
                      ]
                    )
                    public var tree: Mapping
                    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                    @_alwaysEmitIntoClient public init(
                      preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
                      requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution? = nil,
                      configure: (inout Self) -> Void = { _ in }
                    ) {
                      self.init(tree: [:], unchecked: ())
                      self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
                      if let requiredDuringSchedulingIgnoredDuringExecution {
                        self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
                      }
                      configure(&self)
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                    /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                    @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`:
                    /// ``RequiredDuringSchedulingIgnoredDuringExecution``.
                    @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: RequiredDuringSchedulingIgnoredDuringExecution {
                      get { self[object: 1] }
                      set { self[object: 1] = newValue }
                      _modify { yield &self[object: 1] }
                    }

                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`,
                    /// with 2 fields.
                    public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
                      public static let fields = FieldTable("!{ !-", ["preference", "weight"], [Preference.self])
                      public var tree: Mapping
                      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                      @_alwaysEmitIntoClient public init(
                        preference: Preference,
                        weight: Int,
                        configure: (inout Self) -> Void = { _ in }
                      ) {
                        self.init(tree: [:], unchecked: ())
                        self.preference = preference
                        self.weight = weight
                        configure(&self)
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                      /// ``Preference``, required.
                      @_alwaysEmitIntoClient public var preference: Preference {
                        get { self[object: 0] }
                        set { self[object: 0] = newValue }
                        _modify { yield &self[object: 0] }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                      /// a whole number, format `int32`, required.
                      @_alwaysEmitIntoClient public var weight: Int? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }

                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`,
                      /// with 2 fields.
                      public struct Preference: SchemaObject {
                        public static let fields = FieldTable(
                          "?[ ?[",
                          ["matchExpressions", "matchFields"],
                          [MatchExpressionsItem.self, MatchFieldsItem.self]
                        )
                        public var tree: Mapping
                        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                        @_alwaysEmitIntoClient public init(
                          matchExpressions: [MatchExpressionsItem]? = nil,
                          matchFields: [MatchFieldsItem]? = nil,
                          configure: (inout Self) -> Void = { _ in }
                        ) {
                          self.init(tree: [:], unchecked: ())
                          self.matchExpressions = matchExpressions
                          self.matchFields = matchFields
                          configure(&self)
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                        /// a list of ``MatchExpressionsItem``.
                        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                          get { self[field: 0] }
                          set { self[field: 0] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                        /// a list of ``MatchFieldsItem``.
                        @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                          get { self[field: 1] }
                          set { self[field: 1] = newValue }
                        }

                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`,
                        /// with 3 fields.
                        public struct MatchExpressionsItem: SchemaObject {
                          public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
                          public var tree: Mapping
                          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                          @_alwaysEmitIntoClient public init(
                            key: String,
                            `operator`: String,
                            values: [String]? = nil,
                            configure: (inout Self) -> Void = { _ in }
                          ) {
                            self.init(tree: [:], unchecked: ())
                            self.key = key
                            self.`operator` = `operator`
                            self.values = values
                            configure(&self)
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a string, required.
                          @_alwaysEmitIntoClient public var key: String? {
                            get { self[string: 0] }
                            set { self[string: 0] = newValue }
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a string, required.
                          @_alwaysEmitIntoClient public var `operator`: String? {
                            get { self[string: 1] }
                            set { self[string: 1] = newValue }
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a list of strings.
                          @_alwaysEmitIntoClient public var values: [String]? {
                            get { self[field: 2] }
                            set { self[field: 2] = newValue }
                          }
                        }

                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`,
                        /// with 3 fields.
                        public struct MatchFieldsItem: SchemaObject {
                          public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
                          public var tree: Mapping
                          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                          @_alwaysEmitIntoClient public init(
                            key: String,
                            `operator`: String,
                            values: [String]? = nil,
                            configure: (inout Self) -> Void = { _ in }
                          ) {
                            self.init(tree: [:], unchecked: ())
                            self.key = key
                            self.`operator` = `operator`
                            self.values = values
                            configure(&self)
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a string, required.
                          @_alwaysEmitIntoClient public var key: String? {
                            get { self[string: 0] }
                            set { self[string: 0] = newValue }
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a string, required.
                          @_alwaysEmitIntoClient public var `operator`: String? {
                            get { self[string: 1] }
                            set { self[string: 1] = newValue }
                          }
                          /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecuti...`:
                          /// a list of strings.
                          @_alwaysEmitIntoClient public var values: [String]? {
                            get { self[field: 2] }
                            set { self[field: 2] = newValue }
                          }
                        }
                      }
                    }

                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`,
                    /// with one field.
                    public struct RequiredDuringSchedulingIgnoredDuringExecution: SchemaObject {
                      public static let fields = FieldTable("![", ["nodeSelectorTerms"], [NodeSelectorTermsItem.self])
                      public var tree: Mapping
                      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                      @_alwaysEmitIntoClient public init(
                        nodeSelectorTerms: [NodeSelectorTermsItem],
                        configure: (inout Self) -> Void = { _ in }
                      ) {
                        self.init(tree: [:], unchecked: ())
                        self.nodeSelectorTerms = nodeSelectorTerms
                        configure(&self)
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`:
                      /// a list of ``NodeSelectorTermsItem``, required.
                      @_alwaysEmitIntoClient public var nodeSelectorTerms: [NodeSelectorTermsItem]? {
                        get { self[field: 0] }
                        set { self[field: 0] = newValue }
                      }

                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`,
                      /// with 2 fields.
                      public struct NodeSelectorTermsItem: SchemaObject {
                        public static let fields = FieldTable(
                          "?[ ?[",
                          ["matchExpressions", "matchFields"],
                          [MatchExpressionsItem.self, MatchFieldsItem.self]
                        )
                        public var tree: Mapping
                        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                        @_alwaysEmitIntoClient public init(
                          matchExpressions: [MatchExpressionsItem]? = nil,
                          matchFields: [MatchFieldsItem]? = nil,
                          configure: (inout Self) -> Void = { _ in }
                        ) {
                          self.init(tree: [:], unchecked: ())
                          self.matchExpressions = matchExpressions
                          self.matchFields = matchFields
                          configure(&self)
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a list of ``MatchExpressionsItem``.
                        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                          get { self[field: 0] }
                          set { self[field: 0] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a list of ``MatchFieldsItem``.
                        @_alwaysEmitIntoClient public var matchFields: [MatchFieldsItem]? {
                          get { self[field: 1] }
                          set { self[field: 1] = newValue }
                        }
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem``.
                        public typealias MatchExpressionsItem =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem``.
                        public typealias MatchFieldsItem =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchFieldsItem
                      }
                    }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity`, with 2 fields.
                  public struct PodAffinity: SchemaObject {
                    public static let fields = FieldTable(
                      "?[ ?[",
                      [
                        "preferredDuringSchedulingIgnoredDuringExecution",
                        "requiredDuringSchedulingIgnoredDuringExecution",
                      ],
                      [
                        PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
                        RequiredDuringSchedulingIgnoredDuringExecutionItem.self,
                      ]
                    )
                    public var tree: Mapping
                    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                    @_alwaysEmitIntoClient public init(
                      preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
                      requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
                      configure: (inout Self) -> Void = { _ in }
                    ) {
                      self.init(tree: [:], unchecked: ())
                      self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
                      self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
                      configure(&self)
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                    /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                    @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`:
                    /// a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                    @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }

                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`,
                    /// with 2 fields.
                    public struct PreferredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
                      public static let fields = FieldTable(
                        "!{ !-",
                        ["podAffinityTerm", "weight"],
                        [PodAffinityTerm.self]
                      )
                      public var tree: Mapping
                      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                      @_alwaysEmitIntoClient public init(
                        podAffinityTerm: PodAffinityTerm,
                        weight: Int,
                        configure: (inout Self) -> Void = { _ in }
                      ) {
                        self.init(tree: [:], unchecked: ())
                        self.podAffinityTerm = podAffinityTerm
                        self.weight = weight
                        configure(&self)
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                      /// ``PodAffinityTerm``, required.
                      @_alwaysEmitIntoClient public var podAffinityTerm: PodAffinityTerm {
                        get { self[object: 0] }
                        set { self[object: 0] = newValue }
                        _modify { yield &self[object: 0] }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                      /// a whole number, format `int32`, required.
                      @_alwaysEmitIntoClient public var weight: Int? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }

                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`,
                      /// with 6 fields.
                      public struct PodAffinityTerm: SchemaObject {
                        public static let fields = FieldTable(
                          "?{ ?- ?- ?{ ?- !-",
                          [
                            "labelSelector", "matchLabelKeys", "mismatchLabelKeys", "namespaceSelector", "namespaces",
                            "topologyKey",
                          ],
                          [LabelSelector.self, NamespaceSelector.self]
                        )
                        public var tree: Mapping
                        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                        @_alwaysEmitIntoClient public init(
                          topologyKey: String,
                          labelSelector: LabelSelector? = nil,
                          matchLabelKeys: [String]? = nil,
                          mismatchLabelKeys: [String]? = nil,
                          namespaceSelector: NamespaceSelector? = nil,
                          namespaces: [String]? = nil,
                          configure: (inout Self) -> Void = { _ in }
                        ) {
                          self.init(tree: [:], unchecked: ())
                          if let labelSelector { self.labelSelector = labelSelector }
                          self.matchLabelKeys = matchLabelKeys
                          self.mismatchLabelKeys = mismatchLabelKeys
                          if let namespaceSelector { self.namespaceSelector = namespaceSelector }
                          self.namespaces = namespaces
                          self.topologyKey = topologyKey
                          configure(&self)
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// ``LabelSelector``.
                        @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                          get { self[object: 0] }
                          set { self[object: 0] = newValue }
                          _modify { yield &self[object: 0] }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a list of strings.
                        @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                          get { self[field: 1] }
                          set { self[field: 1] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a list of strings.
                        @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                          get { self[field: 2] }
                          set { self[field: 2] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// ``NamespaceSelector``.
                        @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                          get { self[object: 3] }
                          set { self[object: 3] = newValue }
                          _modify { yield &self[object: 3] }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a list of strings.
                        @_alwaysEmitIntoClient public var namespaces: [String]? {
                          get { self[field: 4] }
                          set { self[field: 4] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecutio...`:
                        /// a string, required.
                        @_alwaysEmitIntoClient public var topologyKey: String? {
                          get { self[string: 5] }
                          set { self[string: 5] = newValue }
                        }
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.LabelSelector``.
                        public typealias LabelSelector =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.LabelSelector
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector``.
                        public typealias NamespaceSelector =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem.NamespaceSelector
                      }
                    }

                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`,
                    /// with 6 fields.
                    public struct RequiredDuringSchedulingIgnoredDuringExecutionItem: SchemaObject {
                      public static let fields = FieldTable(
                        "?{ ?- ?- ?{ ?- !-",
                        [
                          "labelSelector", "matchLabelKeys", "mismatchLabelKeys", "namespaceSelector", "namespaces",
                          "topologyKey",
                        ],
                        [LabelSelector.self, NamespaceSelector.self]
                      )
                      public var tree: Mapping
                      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                      @_alwaysEmitIntoClient public init(
                        topologyKey: String,
                        labelSelector: LabelSelector? = nil,
                        matchLabelKeys: [String]? = nil,
                        mismatchLabelKeys: [String]? = nil,
                        namespaceSelector: NamespaceSelector? = nil,
                        namespaces: [String]? = nil,
                        configure: (inout Self) -> Void = { _ in }
                      ) {
                        self.init(tree: [:], unchecked: ())
                        if let labelSelector { self.labelSelector = labelSelector }
                        self.matchLabelKeys = matchLabelKeys
                        self.mismatchLabelKeys = mismatchLabelKeys
                        if let namespaceSelector { self.namespaceSelector = namespaceSelector }
                        self.namespaces = namespaces
                        self.topologyKey = topologyKey
                        configure(&self)
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// ``LabelSelector``.
                      @_alwaysEmitIntoClient public var labelSelector: LabelSelector {
                        get { self[object: 0] }
                        set { self[object: 0] = newValue }
                        _modify { yield &self[object: 0] }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var matchLabelKeys: [String]? {
                        get { self[field: 1] }
                        set { self[field: 1] = newValue }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var mismatchLabelKeys: [String]? {
                        get { self[field: 2] }
                        set { self[field: 2] = newValue }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// ``NamespaceSelector``.
                      @_alwaysEmitIntoClient public var namespaceSelector: NamespaceSelector {
                        get { self[object: 3] }
                        set { self[object: 3] = newValue }
                        _modify { yield &self[object: 3] }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// a list of strings.
                      @_alwaysEmitIntoClient public var namespaces: [String]? {
                        get { self[field: 4] }
                        set { self[field: 4] = newValue }
                      }
                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                      /// a string, required.
                      @_alwaysEmitIntoClient public var topologyKey: String? {
                        get { self[string: 5] }
                        set { self[string: 5] = newValue }
                      }

                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`,
                      /// with 2 fields.
                      public struct LabelSelector: SchemaObject {
                        public static let fields = FieldTable(
                          "?[ ?-",
                          ["matchExpressions", "matchLabels"],
                          [MatchExpressionsItem.self]
                        )
                        public var tree: Mapping
                        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                        @_alwaysEmitIntoClient public init(
                          matchExpressions: [MatchExpressionsItem]? = nil,
                          matchLabels: OrderedMap<String>? = nil,
                          configure: (inout Self) -> Void = { _ in }
                        ) {
                          self.init(tree: [:], unchecked: ())
                          self.matchExpressions = matchExpressions
                          if let matchLabels { self.matchLabels = matchLabels }
                          configure(&self)
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                        /// a list of ``MatchExpressionsItem``.
                        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                          get { self[field: 0] }
                          set { self[field: 0] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                        /// strings by name.
                        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                          get { self[object: 1] }
                          set { self[object: 1] = newValue }
                          _modify { yield &self[object: 1] }
                        }
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem``.
                        public typealias MatchExpressionsItem =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem
                      }

                      /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`,
                      /// with 2 fields.
                      public struct NamespaceSelector: SchemaObject {
                        public static let fields = FieldTable(
                          "?[ ?-",
                          ["matchExpressions", "matchLabels"],
                          [MatchExpressionsItem.self]
                        )
                        public var tree: Mapping
                        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                        @_alwaysEmitIntoClient public init(
                          matchExpressions: [MatchExpressionsItem]? = nil,
                          matchLabels: OrderedMap<String>? = nil,
                          configure: (inout Self) -> Void = { _ in }
                        ) {
                          self.init(tree: [:], unchecked: ())
                          self.matchExpressions = matchExpressions
                          if let matchLabels { self.matchLabels = matchLabels }
                          configure(&self)
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                        /// a list of ``MatchExpressionsItem``.
                        @_alwaysEmitIntoClient public var matchExpressions: [MatchExpressionsItem]? {
                          get { self[field: 0] }
                          set { self[field: 0] = newValue }
                        }
                        /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution...`:
                        /// strings by name.
                        @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
                          get { self[object: 1] }
                          set { self[object: 1] = newValue }
                          _modify { yield &self[object: 1] }
                        }
                        /// The same as
                        /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem``.
                        public typealias MatchExpressionsItem =
                          CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem.Preference.MatchExpressionsItem
                      }
                    }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAntiAffinity`, with 2 fields.
                  public struct PodAntiAffinity: SchemaObject {
                    public static let fields = FieldTable(
                      "?[ ?[",
                      [
                        "preferredDuringSchedulingIgnoredDuringExecution",
                        "requiredDuringSchedulingIgnoredDuringExecution",
                      ],
                      [
                        PreferredDuringSchedulingIgnoredDuringExecutionItem.self,
                        RequiredDuringSchedulingIgnoredDuringExecutionItem.self,
                      ]
                    )
                    public var tree: Mapping
                    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                    @_alwaysEmitIntoClient public init(
                      preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
                      requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? = nil,
                      configure: (inout Self) -> Void = { _ in }
                    ) {
                      self.init(tree: [:], unchecked: ())
                      self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
                      self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
                      configure(&self)
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExec...`:
                    /// a list of ``PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                    @_alwaysEmitIntoClient public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredDuringSchedulingIgnoredDuringExecutionItem]? {
                      get { self[field: 0] }
                      set { self[field: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecu...`:
                    /// a list of ``RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                    @_alwaysEmitIntoClient public var requiredDuringSchedulingIgnoredDuringExecution: [RequiredDuringSchedulingIgnoredDuringExecutionItem]? {
                      get { self[field: 1] }
                      set { self[field: 1] = newValue }
                    }
                    /// The same as
                    /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem``.
                    public typealias PreferredDuringSchedulingIgnoredDuringExecutionItem =
                      CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.PreferredDuringSchedulingIgnoredDuringExecutionItem
                    /// The same as
                    /// ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem``.
                    public typealias RequiredDuringSchedulingIgnoredDuringExecutionItem =
                      CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Spec.Affinity.PodAffinity.RequiredDuringSchedulingIgnoredDuringExecutionItem
                  }
                }

                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.imagePullSecrets[]`, with one field.
                public struct ImagePullSecretsItem: SchemaObject {
                  public static let fields = FieldTable("?-", ["name"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
                    self.init(tree: [:], unchecked: ())
                    self.name = name
                    configure(&self)
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.imagePullSecrets[].name`: a string, by
                  /// default `""`.
                  @_alwaysEmitIntoClient public var name: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                }

                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.resources`, with 2 fields.
                public struct Resources: SchemaObject {
                  public static let fields = FieldTable("?- ?-", ["limits", "requests"])
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    limits: OrderedMap<Quantity>? = nil,
                    requests: OrderedMap<Quantity>? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    if let limits { self.limits = limits }
                    if let requests { self.requests = requests }
                    configure(&self)
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.resources.limits`: quantities by name.
                  @_alwaysEmitIntoClient public var limits: OrderedMap<Quantity> {
                    get { self[object: 0] }
                    set { self[object: 0] = newValue }
                    _modify { yield &self[object: 0] }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.resources.requests`: quantities by name.
                  @_alwaysEmitIntoClient public var requests: OrderedMap<Quantity> {
                    get { self[object: 1] }
                    set { self[object: 1] = newValue }
                    _modify { yield &self[object: 1] }
                  }
                }

                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext`, with 9 fields.
                public struct SecurityContext: SchemaObject {
                  public static let fields = FieldTable(
                    "?- ?- ?- ?- ?- ?{ ?{ ?- ?[",
                    [
                      "fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions",
                      "seccompProfile", "supplementalGroups", "sysctls",
                    ],
                    [SeLinuxOptions.self, SeccompProfile.self, SysctlsItem.self]
                  )
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    fsGroup: Int? = nil,
                    fsGroupChangePolicy: String? = nil,
                    runAsGroup: Int? = nil,
                    runAsNonRoot: Bool? = nil,
                    runAsUser: Int? = nil,
                    seLinuxOptions: SeLinuxOptions? = nil,
                    seccompProfile: SeccompProfile? = nil,
                    supplementalGroups: [Int]? = nil,
                    sysctls: [SysctlsItem]? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.fsGroup = fsGroup
                    self.fsGroupChangePolicy = fsGroupChangePolicy
                    self.runAsGroup = runAsGroup
                    self.runAsNonRoot = runAsNonRoot
                    self.runAsUser = runAsUser
                    if let seLinuxOptions { self.seLinuxOptions = seLinuxOptions }
                    if let seccompProfile { self.seccompProfile = seccompProfile }
                    self.supplementalGroups = supplementalGroups
                    self.sysctls = sysctls
                    configure(&self)
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.fsGroup`: a whole number,
                  /// format `int64`.
                  @_alwaysEmitIntoClient public var fsGroup: Int? {
                    get { self[field: 0] }
                    set { self[field: 0] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.fsGroupChangePolicy`: a
                  /// string.
                  @_alwaysEmitIntoClient public var fsGroupChangePolicy: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.runAsGroup`: a whole number,
                  /// format `int64`.
                  @_alwaysEmitIntoClient public var runAsGroup: Int? {
                    get { self[field: 2] }
                    set { self[field: 2] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.runAsNonRoot`: true or
                  /// false.
                  @_alwaysEmitIntoClient public var runAsNonRoot: Bool? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.runAsUser`: a whole number,
                  /// format `int64`.
                  @_alwaysEmitIntoClient public var runAsUser: Int? {
                    get { self[field: 4] }
                    set { self[field: 4] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions`:
                  /// ``SeLinuxOptions``.
                  @_alwaysEmitIntoClient public var seLinuxOptions: SeLinuxOptions {
                    get { self[object: 5] }
                    set { self[object: 5] = newValue }
                    _modify { yield &self[object: 5] }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seccompProfile`:
                  /// ``SeccompProfile``.
                  @_alwaysEmitIntoClient public var seccompProfile: SeccompProfile {
                    get { self[object: 6] }
                    set { self[object: 6] = newValue }
                    _modify { yield &self[object: 6] }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.supplementalGroups`: a list
                  /// of whole numbers.
                  @_alwaysEmitIntoClient public var supplementalGroups: [Int]? {
                    get { self[field: 7] }
                    set { self[field: 7] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.sysctls`: a list of
                  /// ``SysctlsItem``.
                  @_alwaysEmitIntoClient public var sysctls: [SysctlsItem]? {
                    get { self[field: 8] }
                    set { self[field: 8] = newValue }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions`, with 4
                  /// fields.
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
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions.level`: a
                    /// string.
                    @_alwaysEmitIntoClient public var level: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions.role`: a
                    /// string.
                    @_alwaysEmitIntoClient public var role: String? {
                      get { self[string: 1] }
                      set { self[string: 1] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions.type`: a
                    /// string.
                    @_alwaysEmitIntoClient public var type: String? {
                      get { self[string: 2] }
                      set { self[string: 2] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seLinuxOptions.user`: a
                    /// string.
                    @_alwaysEmitIntoClient public var user: String? {
                      get { self[string: 3] }
                      set { self[string: 3] = newValue }
                    }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seccompProfile`, with 2
                  /// fields.
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
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seccompProfile.localhostProfile`:
                    /// a string.
                    @_alwaysEmitIntoClient public var localhostProfile: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.seccompProfile.type`: a
                    /// string, required.
                    @_alwaysEmitIntoClient public var type: String? {
                      get { self[string: 1] }
                      set { self[string: 1] = newValue }
                    }
                  }

                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.sysctls[]`, with 2 fields.
                  public struct SysctlsItem: SchemaObject {
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
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.sysctls[].name`: a string,
                    /// required.
                    @_alwaysEmitIntoClient public var name: String? {
                      get { self[string: 0] }
                      set { self[string: 0] = newValue }
                    }
                    /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.securityContext.sysctls[].value`: a
                    /// string, required.
                    @_alwaysEmitIntoClient public var value: String? {
                      get { self[string: 1] }
                      set { self[string: 1] = newValue }
                    }
                  }
                }

                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[]`, with 5 fields.
                public struct TolerationsItem: SchemaObject {
                  public static let fields = FieldTable(
                    "?- ?- ?- ?- ?-",
                    ["effect", "key", "operator", "tolerationSeconds", "value"]
                  )
                  public var tree: Mapping
                  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                  @_alwaysEmitIntoClient public init(
                    effect: String? = nil,
                    key: String? = nil,
                    `operator`: String? = nil,
                    tolerationSeconds: Int? = nil,
                    value: String? = nil,
                    configure: (inout Self) -> Void = { _ in }
                  ) {
                    self.init(tree: [:], unchecked: ())
                    self.effect = effect
                    self.key = key
                    self.`operator` = `operator`
                    self.tolerationSeconds = tolerationSeconds
                    self.value = value
                    configure(&self)
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[].effect`: a string.
                  @_alwaysEmitIntoClient public var effect: String? {
                    get { self[string: 0] }
                    set { self[string: 0] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[].key`: a string.
                  @_alwaysEmitIntoClient public var key: String? {
                    get { self[string: 1] }
                    set { self[string: 1] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[].operator`: a string.
                  @_alwaysEmitIntoClient public var `operator`: String? {
                    get { self[string: 2] }
                    set { self[string: 2] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[].tolerationSeconds`: a whole
                  /// number, format `int64`.
                  @_alwaysEmitIntoClient public var tolerationSeconds: Int? {
                    get { self[field: 3] }
                    set { self[field: 3] = newValue }
                  }
                  /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.spec.tolerations[].value`: a string.
                  @_alwaysEmitIntoClient public var value: String? {
                    get { self[string: 4] }
                    set { self[string: 4] = newValue }
                  }
                }
              }

              /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.metadata`, with 2 fields.
              public struct Metadata: SchemaObject {
                public static let fields = FieldTable("?- ?-", ["annotations", "labels"])
                public var tree: Mapping
                public init(tree: Mapping, unchecked: Void) { self.tree = tree }
                @_alwaysEmitIntoClient public init(
                  annotations: OrderedMap<String>? = nil,
                  labels: OrderedMap<String>? = nil,
                  configure: (inout Self) -> Void = { _ in }
                ) {
                  self.init(tree: [:], unchecked: ())
                  if let annotations { self.annotations = annotations }
                  if let labels { self.labels = labels }
                  configure(&self)
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.metadata.annotations`: strings by name.
                @_alwaysEmitIntoClient public var annotations: OrderedMap<String> {
                  get { self[object: 0] }
                  set { self[object: 0] = newValue }
                  _modify { yield &self[object: 0] }
                }
                /// `spec.solver.http01.gatewayHTTPRoute.podTemplate.metadata.labels`: strings by name.
                @_alwaysEmitIntoClient public var labels: OrderedMap<String> {
                  get { self[object: 1] }
                  set { self[object: 1] = newValue }
                  _modify { yield &self[object: 1] }
                }
              }
            }
          }

          /// `spec.solver.http01.ingress`, with 6 fields.
          public struct Ingress: SchemaObject {
            public static let fields = FieldTable(
              "?- ?- ?- ?{ ?{ ?-",
              ["name", "class", "ingressClassName", "ingressTemplate", "podTemplate", "serviceType"],
              [IngressTemplate.self, PodTemplate.self]
            )
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              name: String? = nil,
              `class`: String? = nil,
              ingressClassName: String? = nil,
              ingressTemplate: IngressTemplate? = nil,
              podTemplate: PodTemplate? = nil,
              serviceType: String? = nil,
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.name = name
              self.`class` = `class`
              self.ingressClassName = ingressClassName
              if let ingressTemplate { self.ingressTemplate = ingressTemplate }
              if let podTemplate { self.podTemplate = podTemplate }
              self.serviceType = serviceType
              configure(&self)
            }
            /// `spec.solver.http01.ingress.name`: a string.
            @_alwaysEmitIntoClient public var name: String? {
              get { self[string: 0] }
              set { self[string: 0] = newValue }
            }
            /// `spec.solver.http01.ingress.class`: a string.
            @_alwaysEmitIntoClient public var `class`: String? {
              get { self[string: 1] }
              set { self[string: 1] = newValue }
            }
            /// `spec.solver.http01.ingress.ingressClassName`: a string.
            @_alwaysEmitIntoClient public var ingressClassName: String? {
              get { self[string: 2] }
              set { self[string: 2] = newValue }
            }
            /// `spec.solver.http01.ingress.ingressTemplate`: ``IngressTemplate``.
            @_alwaysEmitIntoClient public var ingressTemplate: IngressTemplate {
              get { self[object: 3] }
              set { self[object: 3] = newValue }
              _modify { yield &self[object: 3] }
            }
            /// `spec.solver.http01.ingress.podTemplate`: ``PodTemplate``.
            @_alwaysEmitIntoClient public var podTemplate: PodTemplate {
              get { self[object: 4] }
              set { self[object: 4] = newValue }
              _modify { yield &self[object: 4] }
            }
            /// `spec.solver.http01.ingress.serviceType`: a string.
            @_alwaysEmitIntoClient public var serviceType: String? {
              get { self[string: 5] }
              set { self[string: 5] = newValue }
            }
            /// The same as ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate``.
            public typealias PodTemplate = CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate

            /// `spec.solver.http01.ingress.ingressTemplate`, with one field.
            public struct IngressTemplate: SchemaObject {
              public static let fields = FieldTable("?{", ["metadata"], [Metadata.self])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                metadata: Metadata? = nil,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                if let metadata { self.metadata = metadata }
                configure(&self)
              }
              /// `spec.solver.http01.ingress.ingressTemplate.metadata`: ``Metadata``.
              @_alwaysEmitIntoClient public var metadata: Metadata {
                get { self[object: 0] }
                set { self[object: 0] = newValue }
                _modify { yield &self[object: 0] }
              }
              /// The same as ``CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Metadata``.
              public typealias Metadata = CertManager.Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate.Metadata
            }
          }
        }

        /// `spec.solver.selector`, with 3 fields.
        public struct Selector: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["dnsNames", "dnsZones", "matchLabels"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            dnsNames: [String]? = nil,
            dnsZones: [String]? = nil,
            matchLabels: OrderedMap<String>? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.dnsNames = dnsNames
            self.dnsZones = dnsZones
            if let matchLabels { self.matchLabels = matchLabels }
            configure(&self)
          }
          /// `spec.solver.selector.dnsNames`: a list of strings.
          @_alwaysEmitIntoClient public var dnsNames: [String]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }
          /// `spec.solver.selector.dnsZones`: a list of strings.
          @_alwaysEmitIntoClient public var dnsZones: [String]? {
            get { self[field: 1] }
            set { self[field: 1] = newValue }
          }
          /// `spec.solver.selector.matchLabels`: strings by name.
          @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
            get { self[object: 2] }
            set { self[object: 2] = newValue }
            _modify { yield &self[object: 2] }
          }
        }
      }

      /// `spec.type`, with 2 known values.
      public struct TypeObject: OpenSet {
        public let text: String
        public init(text: String, unchecked: Void) { self.text = text }
        /// `DNS-01`.
        @_alwaysEmitIntoClient public static var dns01: Self { Self(text: "DNS-01", unchecked: ()) }
        /// `HTTP-01`.
        @_alwaysEmitIntoClient public static var http01: Self { Self(text: "HTTP-01", unchecked: ()) }
      }
    }
  }
}
