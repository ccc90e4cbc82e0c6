// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension ArgoCD {
  /// `AppProject` of `argoproj.io/v1alpha1`.
  ///
  /// Reference: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/
  public struct AppProject: Resource {
    public static let type = ResourceType(
      group: "argoproj.io",
      version: "v1alpha1",
      kind: "AppProject",
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

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(
        "?[ ?[ ?- ?[ ?[ ?[ ?[ ?{ ?- ?[ ?[ ?{ ?- ?- ?[",
        [
          "clusterResourceBlacklist", "clusterResourceWhitelist", "description", "destinationServiceAccounts",
          "destinations", "namespaceResourceBlacklist", "namespaceResourceWhitelist", "orphanedResources",
          "permitOnlyProjectScopedClusters", "roles", "signatureKeys", "sourceIntegrity", "sourceNamespaces",
          "sourceRepos", "syncWindows",
        ],
        [
          ClusterResourceBlacklistItem.self, ClusterResourceWhitelistItem.self, DestinationServiceAccountsItem.self,
          DestinationsItem.self, NamespaceResourceBlacklistItem.self, NamespaceResourceWhitelistItem.self,
          OrphanedResources.self, RolesItem.self, SignatureKeysItem.self, SourceIntegrity.self, SyncWindowsItem.self,
        ]
      )
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(
        clusterResourceBlacklist: [ClusterResourceBlacklistItem]? = nil,
        clusterResourceWhitelist: [ClusterResourceWhitelistItem]? = nil,
        description: String? = nil,
        destinationServiceAccounts: [DestinationServiceAccountsItem]? = nil,
        destinations: [DestinationsItem]? = nil,
        namespaceResourceBlacklist: [NamespaceResourceBlacklistItem]? = nil,
        namespaceResourceWhitelist: [NamespaceResourceWhitelistItem]? = nil,
        orphanedResources: OrphanedResources? = nil,
        permitOnlyProjectScopedClusters: Bool? = nil,
        roles: [RolesItem]? = nil,
        signatureKeys: [SignatureKeysItem]? = nil,
        sourceIntegrity: SourceIntegrity? = nil,
        sourceNamespaces: [String]? = nil,
        sourceRepos: [String]? = nil,
        syncWindows: [SyncWindowsItem]? = nil,
        configure: (inout Self) -> Void = { _ in }
      ) {
        self.init(tree: [:], unchecked: ())
        self.clusterResourceBlacklist = clusterResourceBlacklist
        self.clusterResourceWhitelist = clusterResourceWhitelist
        self.description = description
        self.destinationServiceAccounts = destinationServiceAccounts
        self.destinations = destinations
        self.namespaceResourceBlacklist = namespaceResourceBlacklist
        self.namespaceResourceWhitelist = namespaceResourceWhitelist
        if let orphanedResources { self.orphanedResources = orphanedResources }
        self.permitOnlyProjectScopedClusters = permitOnlyProjectScopedClusters
        self.roles = roles
        self.signatureKeys = signatureKeys
        if let sourceIntegrity { self.sourceIntegrity = sourceIntegrity }
        self.sourceNamespaces = sourceNamespaces
        self.sourceRepos = sourceRepos
        self.syncWindows = syncWindows
        configure(&self)
      }
      /// `spec.clusterResourceBlacklist`: a list of ``ClusterResourceBlacklistItem``.
      @_alwaysEmitIntoClient public var clusterResourceBlacklist: [ClusterResourceBlacklistItem]? {
        get { self[field: 0] }
        set { self[field: 0] = newValue }
      }
      /// `spec.clusterResourceWhitelist`: a list of ``ClusterResourceWhitelistItem``.
      @_alwaysEmitIntoClient public var clusterResourceWhitelist: [ClusterResourceWhitelistItem]? {
        get { self[field: 1] }
        set { self[field: 1] = newValue }
      }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? {
        get { self[string: 2] }
        set { self[string: 2] = newValue }
      }
      /// `spec.destinationServiceAccounts`: a list of ``DestinationServiceAccountsItem``.
      @_alwaysEmitIntoClient public var destinationServiceAccounts: [DestinationServiceAccountsItem]? {
        get { self[field: 3] }
        set { self[field: 3] = newValue }
      }
      /// `spec.destinations`: a list of ``DestinationsItem``.
      @_alwaysEmitIntoClient public var destinations: [DestinationsItem]? {
        get { self[field: 4] }
        set { self[field: 4] = newValue }
      }
      /// `spec.namespaceResourceBlacklist`: a list of ``NamespaceResourceBlacklistItem``.
      @_alwaysEmitIntoClient public var namespaceResourceBlacklist: [NamespaceResourceBlacklistItem]? {
        get { self[field: 5] }
        set { self[field: 5] = newValue }
      }
      /// `spec.namespaceResourceWhitelist`: a list of ``NamespaceResourceWhitelistItem``.
      @_alwaysEmitIntoClient public var namespaceResourceWhitelist: [NamespaceResourceWhitelistItem]? {
        get { self[field: 6] }
        set { self[field: 6] = newValue }
      }
      /// `spec.orphanedResources`: ``OrphanedResources``.
      @_alwaysEmitIntoClient public var orphanedResources: OrphanedResources {
        get { self[object: 7] }
        set { self[object: 7] = newValue }
        _modify { yield &self[object: 7] }
      }
      /// `spec.permitOnlyProjectScopedClusters`: true or false.
      @_alwaysEmitIntoClient public var permitOnlyProjectScopedClusters: Bool? {
        get { self[field: 8] }
        set { self[field: 8] = newValue }
      }
      /// `spec.roles`: a list of ``RolesItem``.
      @_alwaysEmitIntoClient public var roles: [RolesItem]? { get { self[field: 9] } set { self[field: 9] = newValue } }
      /// `spec.signatureKeys`: a list of ``SignatureKeysItem``.
      @_alwaysEmitIntoClient public var signatureKeys: [SignatureKeysItem]? {
        get { self[field: 10] }
        set { self[field: 10] = newValue }
      }
      /// `spec.sourceIntegrity`: ``SourceIntegrity``.
      @_alwaysEmitIntoClient public var sourceIntegrity: SourceIntegrity {
        get { self[object: 11] }
        set { self[object: 11] = newValue }
        _modify { yield &self[object: 11] }
      }
      /// `spec.sourceNamespaces`: a list of strings.
      @_alwaysEmitIntoClient public var sourceNamespaces: [String]? {
        get { self[field: 12] }
        set { self[field: 12] = newValue }
      }
      /// `spec.sourceRepos`: a list of strings.
      @_alwaysEmitIntoClient public var sourceRepos: [String]? {
        get { self[field: 13] }
        set { self[field: 13] = newValue }
      }
      /// `spec.syncWindows`: a list of ``SyncWindowsItem``.
      @_alwaysEmitIntoClient public var syncWindows: [SyncWindowsItem]? {
        get { self[field: 14] }
        set { self[field: 14] = newValue }
      }

      /// `spec.clusterResourceBlacklist[]`, with 3 fields.
      public struct ClusterResourceBlacklistItem: SchemaObject {
        public static let fields = FieldTable("?- !- !-", ["name", "group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          group: String,
          kind: String,
          name: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.clusterResourceBlacklist[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.clusterResourceBlacklist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.clusterResourceBlacklist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.clusterResourceWhitelist[]`, with 3 fields.
      public struct ClusterResourceWhitelistItem: SchemaObject {
        public static let fields = FieldTable("?- !- !-", ["name", "group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          group: String,
          kind: String,
          name: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.clusterResourceWhitelist[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.clusterResourceWhitelist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
        /// `spec.clusterResourceWhitelist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.destinationServiceAccounts[]`, with 3 fields.
      public struct DestinationServiceAccountsItem: SchemaObject {
        public static let fields = FieldTable("!- ?- !-", ["defaultServiceAccount", "namespace", "server"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          defaultServiceAccount: String,
          server: String,
          namespace: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.defaultServiceAccount = defaultServiceAccount
          self.namespace = namespace
          self.server = server
          configure(&self)
        }
        /// `spec.destinationServiceAccounts[].defaultServiceAccount`: a string, required.
        @_alwaysEmitIntoClient public var defaultServiceAccount: String? {
          get { self[string: 0] }
          set { self[string: 0] = newValue }
        }
        /// `spec.destinationServiceAccounts[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.destinationServiceAccounts[].server`: a string, required.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.destinations[]`, with 3 fields.
      public struct DestinationsItem: SchemaObject {
        public static let fields = FieldTable("?- ?- ?-", ["name", "namespace", "server"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String? = nil,
          namespace: String? = nil,
          server: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.namespace = namespace
          self.server = server
          configure(&self)
        }
        /// `spec.destinations[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.destinations[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.destinations[].server`: a string.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
      }

      /// `spec.namespaceResourceBlacklist[]`, with 2 fields.
      public struct NamespaceResourceBlacklistItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.namespaceResourceBlacklist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.namespaceResourceBlacklist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.namespaceResourceWhitelist[]`, with 2 fields.
      public struct NamespaceResourceWhitelistItem: SchemaObject {
        public static let fields = FieldTable("!- !-", ["group", "kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.namespaceResourceWhitelist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.namespaceResourceWhitelist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 1] } set { self[string: 1] = newValue } }
      }

      /// `spec.orphanedResources`, with 2 fields.
      public struct OrphanedResources: SchemaObject {
        public static let fields = FieldTable("?[ ?-", ["ignore", "warn"], [IgnoreItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          ignore: [IgnoreItem]? = nil,
          warn: Bool? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.ignore = ignore
          self.warn = warn
          configure(&self)
        }
        /// `spec.orphanedResources.ignore`: a list of ``IgnoreItem``.
        @_alwaysEmitIntoClient public var ignore: [IgnoreItem]? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.orphanedResources.warn`: true or false.
        @_alwaysEmitIntoClient public var warn: Bool? { get { self[field: 1] } set { self[field: 1] = newValue } }

        /// `spec.orphanedResources.ignore[]`, with 3 fields.
        public struct IgnoreItem: SchemaObject {
          public static let fields = FieldTable("?- ?- ?-", ["name", "group", "kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            name: String? = nil,
            group: String? = nil,
            kind: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            configure(&self)
          }
          /// `spec.orphanedResources.ignore[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
          /// `spec.orphanedResources.ignore[].group`: a string.
          @_alwaysEmitIntoClient public var group: String? {
            get { self[string: 1] }
            set { self[string: 1] = newValue }
          }
          /// `spec.orphanedResources.ignore[].kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        }
      }

      /// `spec.roles[]`, with 5 fields.
      public struct RolesItem: SchemaObject {
        public static let fields = FieldTable(
          "!- ?- ?- ?[ ?-",
          ["name", "description", "groups", "jwtTokens", "policies"],
          [JwtTokensItem.self]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          name: String,
          description: String? = nil,
          groups: [String]? = nil,
          jwtTokens: [JwtTokensItem]? = nil,
          policies: [String]? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.groups = groups
          self.jwtTokens = jwtTokens
          self.policies = policies
          configure(&self)
        }
        /// `spec.roles[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
        /// `spec.roles[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 1] }
          set { self[string: 1] = newValue }
        }
        /// `spec.roles[].groups`: a list of strings.
        @_alwaysEmitIntoClient public var groups: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }
        /// `spec.roles[].jwtTokens`: a list of ``JwtTokensItem``.
        @_alwaysEmitIntoClient public var jwtTokens: [JwtTokensItem]? {
          get { self[field: 3] }
          set { self[field: 3] = newValue }
        }
        /// `spec.roles[].policies`: a list of strings.
        @_alwaysEmitIntoClient public var policies: [String]? {
          get { self[field: 4] }
          set { self[field: 4] = newValue }
        }

        /// `spec.roles[].jwtTokens[]`, with 3 fields.
        public struct JwtTokensItem: SchemaObject {
          public static let fields = FieldTable("?- !- ?-", ["exp", "iat", "id"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(
            iat: Int,
            exp: Int? = nil,
            id: String? = nil,
            configure: (inout Self) -> Void = { _ in }
          ) {
            self.init(tree: [:], unchecked: ())
            self.exp = exp
            self.iat = iat
            self.id = id
            configure(&self)
          }
          /// `spec.roles[].jwtTokens[].exp`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var exp: Int? { get { self[field: 0] } set { self[field: 0] = newValue } }
          /// `spec.roles[].jwtTokens[].iat`: a whole number, format `int64`, required.
          @_alwaysEmitIntoClient public var iat: Int? { get { self[field: 1] } set { self[field: 1] = newValue } }
          /// `spec.roles[].jwtTokens[].id`: a string.
          @_alwaysEmitIntoClient public var id: String? { get { self[string: 2] } set { self[string: 2] = newValue } }
        }
      }

      /// `spec.signatureKeys[]`, with one field.
      public struct SignatureKeysItem: SchemaObject {
        public static let fields = FieldTable("!-", ["keyID"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(keyID: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.keyID = keyID
          configure(&self)
        }
        /// `spec.signatureKeys[].keyID`: a string, required.
        @_alwaysEmitIntoClient public var keyID: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
      }

      /// `spec.sourceIntegrity`, with one field.
      public struct SourceIntegrity: SchemaObject {
        public static let fields = FieldTable("!{", ["git"], [Git.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(git: Git, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.git = git
          configure(&self)
        }
        /// `spec.sourceIntegrity.git`: ``Git``, required.
        @_alwaysEmitIntoClient public var git: Git {
          get { self[object: 0] }
          set { self[object: 0] = newValue }
          _modify { yield &self[object: 0] }
        }

        /// `spec.sourceIntegrity.git`, with one field.
        public struct Git: SchemaObject {
          public static let fields = FieldTable("![", ["policies"], [PoliciesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(policies: [PoliciesItem], configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.policies = policies
            configure(&self)
          }
          /// `spec.sourceIntegrity.git.policies`: a list of ``PoliciesItem``, required.
          @_alwaysEmitIntoClient public var policies: [PoliciesItem]? {
            get { self[field: 0] }
            set { self[field: 0] = newValue }
          }

          /// `spec.sourceIntegrity.git.policies[]`, with 2 fields.
          public struct PoliciesItem: SchemaObject {
            public static let fields = FieldTable("!{ ![", ["gpg", "repos"], [Gpg.self, ReposItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(
              gpg: Gpg,
              repos: [ReposItem],
              configure: (inout Self) -> Void = { _ in }
            ) {
              self.init(tree: [:], unchecked: ())
              self.gpg = gpg
              self.repos = repos
              configure(&self)
            }
            /// `spec.sourceIntegrity.git.policies[].gpg`: ``Gpg``, required.
            @_alwaysEmitIntoClient public var gpg: Gpg {
              get { self[object: 0] }
              set { self[object: 0] = newValue }
              _modify { yield &self[object: 0] }
            }
            /// `spec.sourceIntegrity.git.policies[].repos`: a list of ``ReposItem``, required.
            @_alwaysEmitIntoClient public var repos: [ReposItem]? {
              get { self[field: 1] }
              set { self[field: 1] = newValue }
            }

            /// `spec.sourceIntegrity.git.policies[].gpg`, with 2 fields.
            public struct Gpg: SchemaObject {
              public static let fields = FieldTable("!- !-", ["keys", "mode"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(
                keys: [String],
                mode: String,
                configure: (inout Self) -> Void = { _ in }
              ) {
                self.init(tree: [:], unchecked: ())
                self.keys = keys
                self.mode = mode
                configure(&self)
              }
              /// `spec.sourceIntegrity.git.policies[].gpg.keys`: a list of strings, required.
              @_alwaysEmitIntoClient public var keys: [String]? {
                get { self[field: 0] }
                set { self[field: 0] = newValue }
              }
              /// `spec.sourceIntegrity.git.policies[].gpg.mode`: a string, required.
              @_alwaysEmitIntoClient public var mode: String? {
                get { self[string: 1] }
                set { self[string: 1] = newValue }
              }
            }

            /// `spec.sourceIntegrity.git.policies[].repos[]`, with one field.
            public struct ReposItem: SchemaObject {
              public static let fields = FieldTable("!-", ["url"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(url: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.url = url
                configure(&self)
              }
              /// `spec.sourceIntegrity.git.policies[].repos[].url`: a string, required.
              @_alwaysEmitIntoClient public var url: String? {
                get { self[string: 0] }
                set { self[string: 0] = newValue }
              }
            }
          }
        }
      }

      /// `spec.syncWindows[]`, with 11 fields.
      public struct SyncWindowsItem: SchemaObject {
        public static let fields = FieldTable(
          "?- ?- ?- ?- ?- ?- ?- ?- ?- ?- ?-",
          [
            "andOperator", "applications", "clusters", "description", "duration", "kind", "manualSync", "namespaces",
            "schedule", "syncOverrun", "timeZone",
          ]
        )
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(
          andOperator: Bool? = nil,
          applications: [String]? = nil,
          clusters: [String]? = nil,
          description: String? = nil,
          duration: String? = nil,
          kind: String? = nil,
          manualSync: Bool? = nil,
          namespaces: [String]? = nil,
          schedule: String? = nil,
          syncOverrun: Bool? = nil,
          timeZone: String? = nil,
          configure: (inout Self) -> Void = { _ in }
        ) {
          self.init(tree: [:], unchecked: ())
          self.andOperator = andOperator
          self.applications = applications
          self.clusters = clusters
          self.description = description
          self.duration = duration
          self.kind = kind
          self.manualSync = manualSync
          self.namespaces = namespaces
          self.schedule = schedule
          self.syncOverrun = syncOverrun
          self.timeZone = timeZone
          configure(&self)
        }
        /// `spec.syncWindows[].andOperator`: true or false.
        @_alwaysEmitIntoClient public var andOperator: Bool? {
          get { self[field: 0] }
          set { self[field: 0] = newValue }
        }
        /// `spec.syncWindows[].applications`: a list of strings.
        @_alwaysEmitIntoClient public var applications: [String]? {
          get { self[field: 1] }
          set { self[field: 1] = newValue }
        }
        /// `spec.syncWindows[].clusters`: a list of strings.
        @_alwaysEmitIntoClient public var clusters: [String]? {
          get { self[field: 2] }
          set { self[field: 2] = newValue }
        }
        /// `spec.syncWindows[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? {
          get { self[string: 3] }
          set { self[string: 3] = newValue }
        }
        /// `spec.syncWindows[].duration`: a string.
        @_alwaysEmitIntoClient public var duration: String? {
          get { self[string: 4] }
          set { self[string: 4] = newValue }
        }
        /// `spec.syncWindows[].kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
        /// `spec.syncWindows[].manualSync`: true or false.
        @_alwaysEmitIntoClient public var manualSync: Bool? { get { self[field: 6] } set { self[field: 6] = newValue } }
        /// `spec.syncWindows[].namespaces`: a list of strings.
        @_alwaysEmitIntoClient public var namespaces: [String]? {
          get { self[field: 7] }
          set { self[field: 7] = newValue }
        }
        /// `spec.syncWindows[].schedule`: a string.
        @_alwaysEmitIntoClient public var schedule: String? {
          get { self[string: 8] }
          set { self[string: 8] = newValue }
        }
        /// `spec.syncWindows[].syncOverrun`: true or false.
        @_alwaysEmitIntoClient public var syncOverrun: Bool? {
          get { self[field: 9] }
          set { self[field: 9] = newValue }
        }
        /// `spec.syncWindows[].timeZone`: a string.
        @_alwaysEmitIntoClient public var timeZone: String? {
          get { self[string: 10] }
          set { self[string: 10] = newValue }
        }
      }
    }
  }
}
