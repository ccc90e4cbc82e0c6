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
    public static let type = ResourceType(group: "argoproj.io", version: "v1alpha1", kind: "AppProject", scope: .namespaced)
    public static let fields = FieldTable(["!-apiVersion", "!-kind", "!{metadata", "!{spec"], [ObjectMeta.self, Spec.self])
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
    /// `spec`: ``Spec``, required.
    @_alwaysEmitIntoClient public var spec: Spec { get { self[object: "spec"] } set { self[object: "spec"] = newValue } _modify { yield &self[object: "spec"] } }

    /// `spec`, with 15 fields.
    public struct Spec: SchemaObject {
      public static let fields = FieldTable(["?[clusterResourceBlacklist", "?[clusterResourceWhitelist", "?-description", "?[destinationServiceAccounts", "?[destinations", "?[namespaceResourceBlacklist", "?[namespaceResourceWhitelist", "?{orphanedResources", "?-permitOnlyProjectScopedClusters", "?[roles", "?[signatureKeys", "?{sourceIntegrity", "?-sourceNamespaces", "?-sourceRepos", "?[syncWindows"], [ClusterResourceBlacklistItem.self, ClusterResourceWhitelistItem.self, DestinationServiceAccountsItem.self, DestinationsItem.self, NamespaceResourceBlacklistItem.self, NamespaceResourceWhitelistItem.self, OrphanedResources.self, RolesItem.self, SignatureKeysItem.self, SourceIntegrity.self, SyncWindowsItem.self])
      public var tree: Mapping
      public init(tree: Mapping, unchecked: Void) { self.tree = tree }
      @_alwaysEmitIntoClient public init(clusterResourceBlacklist: [ClusterResourceBlacklistItem]? = nil, clusterResourceWhitelist: [ClusterResourceWhitelistItem]? = nil, description: String? = nil, destinationServiceAccounts: [DestinationServiceAccountsItem]? = nil, destinations: [DestinationsItem]? = nil, namespaceResourceBlacklist: [NamespaceResourceBlacklistItem]? = nil, namespaceResourceWhitelist: [NamespaceResourceWhitelistItem]? = nil, orphanedResources: OrphanedResources? = nil, permitOnlyProjectScopedClusters: Bool? = nil, roles: [RolesItem]? = nil, signatureKeys: [SignatureKeysItem]? = nil, sourceIntegrity: SourceIntegrity? = nil, sourceNamespaces: [String]? = nil, sourceRepos: [String]? = nil, syncWindows: [SyncWindowsItem]? = nil, configure: (inout Self) -> Void = { _ in }) {
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
      @_alwaysEmitIntoClient public var clusterResourceBlacklist: [ClusterResourceBlacklistItem]? { get { self[field: "clusterResourceBlacklist"] } set { self[field: "clusterResourceBlacklist"] = newValue } }
      /// `spec.clusterResourceWhitelist`: a list of ``ClusterResourceWhitelistItem``.
      @_alwaysEmitIntoClient public var clusterResourceWhitelist: [ClusterResourceWhitelistItem]? { get { self[field: "clusterResourceWhitelist"] } set { self[field: "clusterResourceWhitelist"] = newValue } }
      /// `spec.description`: a string.
      @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
      /// `spec.destinationServiceAccounts`: a list of ``DestinationServiceAccountsItem``.
      @_alwaysEmitIntoClient public var destinationServiceAccounts: [DestinationServiceAccountsItem]? { get { self[field: "destinationServiceAccounts"] } set { self[field: "destinationServiceAccounts"] = newValue } }
      /// `spec.destinations`: a list of ``DestinationsItem``.
      @_alwaysEmitIntoClient public var destinations: [DestinationsItem]? { get { self[field: "destinations"] } set { self[field: "destinations"] = newValue } }
      /// `spec.namespaceResourceBlacklist`: a list of ``NamespaceResourceBlacklistItem``.
      @_alwaysEmitIntoClient public var namespaceResourceBlacklist: [NamespaceResourceBlacklistItem]? { get { self[field: "namespaceResourceBlacklist"] } set { self[field: "namespaceResourceBlacklist"] = newValue } }
      /// `spec.namespaceResourceWhitelist`: a list of ``NamespaceResourceWhitelistItem``.
      @_alwaysEmitIntoClient public var namespaceResourceWhitelist: [NamespaceResourceWhitelistItem]? { get { self[field: "namespaceResourceWhitelist"] } set { self[field: "namespaceResourceWhitelist"] = newValue } }
      /// `spec.orphanedResources`: ``OrphanedResources``.
      @_alwaysEmitIntoClient public var orphanedResources: OrphanedResources { get { self[object: "orphanedResources"] } set { self[object: "orphanedResources"] = newValue } _modify { yield &self[object: "orphanedResources"] } }
      /// `spec.permitOnlyProjectScopedClusters`: true or false.
      @_alwaysEmitIntoClient public var permitOnlyProjectScopedClusters: Bool? { get { self[field: "permitOnlyProjectScopedClusters"] } set { self[field: "permitOnlyProjectScopedClusters"] = newValue } }
      /// `spec.roles`: a list of ``RolesItem``.
      @_alwaysEmitIntoClient public var roles: [RolesItem]? { get { self[field: "roles"] } set { self[field: "roles"] = newValue } }
      /// `spec.signatureKeys`: a list of ``SignatureKeysItem``.
      @_alwaysEmitIntoClient public var signatureKeys: [SignatureKeysItem]? { get { self[field: "signatureKeys"] } set { self[field: "signatureKeys"] = newValue } }
      /// `spec.sourceIntegrity`: ``SourceIntegrity``.
      @_alwaysEmitIntoClient public var sourceIntegrity: SourceIntegrity { get { self[object: "sourceIntegrity"] } set { self[object: "sourceIntegrity"] = newValue } _modify { yield &self[object: "sourceIntegrity"] } }
      /// `spec.sourceNamespaces`: a list of strings.
      @_alwaysEmitIntoClient public var sourceNamespaces: [String]? { get { self[field: "sourceNamespaces"] } set { self[field: "sourceNamespaces"] = newValue } }
      /// `spec.sourceRepos`: a list of strings.
      @_alwaysEmitIntoClient public var sourceRepos: [String]? { get { self[field: "sourceRepos"] } set { self[field: "sourceRepos"] = newValue } }
      /// `spec.syncWindows`: a list of ``SyncWindowsItem``.
      @_alwaysEmitIntoClient public var syncWindows: [SyncWindowsItem]? { get { self[field: "syncWindows"] } set { self[field: "syncWindows"] = newValue } }

      /// `spec.clusterResourceBlacklist[]`, with 3 fields.
      public struct ClusterResourceBlacklistItem: SchemaObject {
        public static let fields = FieldTable(["?-name", "!-group", "!-kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.clusterResourceBlacklist[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.clusterResourceBlacklist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
        /// `spec.clusterResourceBlacklist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
      }

      /// `spec.clusterResourceWhitelist[]`, with 3 fields.
      public struct ClusterResourceWhitelistItem: SchemaObject {
        public static let fields = FieldTable(["?-name", "!-group", "!-kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, name: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.clusterResourceWhitelist[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.clusterResourceWhitelist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
        /// `spec.clusterResourceWhitelist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
      }

      /// `spec.destinationServiceAccounts[]`, with 3 fields.
      public struct DestinationServiceAccountsItem: SchemaObject {
        public static let fields = FieldTable(["!-defaultServiceAccount", "?-namespace", "!-server"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(defaultServiceAccount: String, server: String, namespace: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.defaultServiceAccount = defaultServiceAccount
          self.namespace = namespace
          self.server = server
          configure(&self)
        }
        /// `spec.destinationServiceAccounts[].defaultServiceAccount`: a string, required.
        @_alwaysEmitIntoClient public var defaultServiceAccount: String? { get { self[string: "defaultServiceAccount"] } set { self[string: "defaultServiceAccount"] = newValue } }
        /// `spec.destinationServiceAccounts[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        /// `spec.destinationServiceAccounts[].server`: a string, required.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: "server"] } set { self[string: "server"] = newValue } }
      }

      /// `spec.destinations[]`, with 3 fields.
      public struct DestinationsItem: SchemaObject {
        public static let fields = FieldTable(["?-name", "?-namespace", "?-server"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String? = nil, namespace: String? = nil, server: String? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.namespace = namespace
          self.server = server
          configure(&self)
        }
        /// `spec.destinations[].name`: a string.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.destinations[].namespace`: a string.
        @_alwaysEmitIntoClient public var namespace: String? { get { self[string: "namespace"] } set { self[string: "namespace"] = newValue } }
        /// `spec.destinations[].server`: a string.
        @_alwaysEmitIntoClient public var server: String? { get { self[string: "server"] } set { self[string: "server"] = newValue } }
      }

      /// `spec.namespaceResourceBlacklist[]`, with 2 fields.
      public struct NamespaceResourceBlacklistItem: SchemaObject {
        public static let fields = FieldTable(["!-group", "!-kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.namespaceResourceBlacklist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
        /// `spec.namespaceResourceBlacklist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
      }

      /// `spec.namespaceResourceWhitelist[]`, with 2 fields.
      public struct NamespaceResourceWhitelistItem: SchemaObject {
        public static let fields = FieldTable(["!-group", "!-kind"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(group: String, kind: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.group = group
          self.kind = kind
          configure(&self)
        }
        /// `spec.namespaceResourceWhitelist[].group`: a string, required.
        @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
        /// `spec.namespaceResourceWhitelist[].kind`: a string, required.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
      }

      /// `spec.orphanedResources`, with 2 fields.
      public struct OrphanedResources: SchemaObject {
        public static let fields = FieldTable(["?[ignore", "?-warn"], [IgnoreItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(ignore: [IgnoreItem]? = nil, warn: Bool? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.ignore = ignore
          self.warn = warn
          configure(&self)
        }
        /// `spec.orphanedResources.ignore`: a list of ``IgnoreItem``.
        @_alwaysEmitIntoClient public var ignore: [IgnoreItem]? { get { self[field: "ignore"] } set { self[field: "ignore"] = newValue } }
        /// `spec.orphanedResources.warn`: true or false.
        @_alwaysEmitIntoClient public var warn: Bool? { get { self[field: "warn"] } set { self[field: "warn"] = newValue } }

        /// `spec.orphanedResources.ignore[]`, with 3 fields.
        public struct IgnoreItem: SchemaObject {
          public static let fields = FieldTable(["?-name", "?-group", "?-kind"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(name: String? = nil, group: String? = nil, kind: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.name = name
            self.group = group
            self.kind = kind
            configure(&self)
          }
          /// `spec.orphanedResources.ignore[].name`: a string.
          @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
          /// `spec.orphanedResources.ignore[].group`: a string.
          @_alwaysEmitIntoClient public var group: String? { get { self[string: "group"] } set { self[string: "group"] = newValue } }
          /// `spec.orphanedResources.ignore[].kind`: a string.
          @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
        }
      }

      /// `spec.roles[]`, with 5 fields.
      public struct RolesItem: SchemaObject {
        public static let fields = FieldTable(["!-name", "?-description", "?-groups", "?[jwtTokens", "?-policies"], [JwtTokensItem.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(name: String, description: String? = nil, groups: [String]? = nil, jwtTokens: [JwtTokensItem]? = nil, policies: [String]? = nil, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.name = name
          self.description = description
          self.groups = groups
          self.jwtTokens = jwtTokens
          self.policies = policies
          configure(&self)
        }
        /// `spec.roles[].name`: a string, required.
        @_alwaysEmitIntoClient public var name: String? { get { self[string: "name"] } set { self[string: "name"] = newValue } }
        /// `spec.roles[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.roles[].groups`: a list of strings.
        @_alwaysEmitIntoClient public var groups: [String]? { get { self[field: "groups"] } set { self[field: "groups"] = newValue } }
        /// `spec.roles[].jwtTokens`: a list of ``JwtTokensItem``.
        @_alwaysEmitIntoClient public var jwtTokens: [JwtTokensItem]? { get { self[field: "jwtTokens"] } set { self[field: "jwtTokens"] = newValue } }
        /// `spec.roles[].policies`: a list of strings.
        @_alwaysEmitIntoClient public var policies: [String]? { get { self[field: "policies"] } set { self[field: "policies"] = newValue } }

        /// `spec.roles[].jwtTokens[]`, with 3 fields.
        public struct JwtTokensItem: SchemaObject {
          public static let fields = FieldTable(["?-exp", "!-iat", "?-id"])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(iat: Int, exp: Int? = nil, id: String? = nil, configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.exp = exp
            self.iat = iat
            self.id = id
            configure(&self)
          }
          /// `spec.roles[].jwtTokens[].exp`: a whole number, format `int64`.
          @_alwaysEmitIntoClient public var exp: Int? { get { self[field: "exp"] } set { self[field: "exp"] = newValue } }
          /// `spec.roles[].jwtTokens[].iat`: a whole number, format `int64`, required.
          @_alwaysEmitIntoClient public var iat: Int? { get { self[field: "iat"] } set { self[field: "iat"] = newValue } }
          /// `spec.roles[].jwtTokens[].id`: a string.
          @_alwaysEmitIntoClient public var id: String? { get { self[string: "id"] } set { self[string: "id"] = newValue } }
        }
      }

      /// `spec.signatureKeys[]`, with one field.
      public struct SignatureKeysItem: SchemaObject {
        public static let fields = FieldTable(["!-keyID"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(keyID: String, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.keyID = keyID
          configure(&self)
        }
        /// `spec.signatureKeys[].keyID`: a string, required.
        @_alwaysEmitIntoClient public var keyID: String? { get { self[string: "keyID"] } set { self[string: "keyID"] = newValue } }
      }

      /// `spec.sourceIntegrity`, with one field.
      public struct SourceIntegrity: SchemaObject {
        public static let fields = FieldTable(["!{git"], [Git.self])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(git: Git, configure: (inout Self) -> Void = { _ in }) {
          self.init(tree: [:], unchecked: ())
          self.git = git
          configure(&self)
        }
        /// `spec.sourceIntegrity.git`: ``Git``, required.
        @_alwaysEmitIntoClient public var git: Git { get { self[object: "git"] } set { self[object: "git"] = newValue } _modify { yield &self[object: "git"] } }

        /// `spec.sourceIntegrity.git`, with one field.
        public struct Git: SchemaObject {
          public static let fields = FieldTable(["![policies"], [PoliciesItem.self])
          public var tree: Mapping
          public init(tree: Mapping, unchecked: Void) { self.tree = tree }
          @_alwaysEmitIntoClient public init(policies: [PoliciesItem], configure: (inout Self) -> Void = { _ in }) {
            self.init(tree: [:], unchecked: ())
            self.policies = policies
            configure(&self)
          }
          /// `spec.sourceIntegrity.git.policies`: a list of ``PoliciesItem``, required.
          @_alwaysEmitIntoClient public var policies: [PoliciesItem]? { get { self[field: "policies"] } set { self[field: "policies"] = newValue } }

          /// `spec.sourceIntegrity.git.policies[]`, with 2 fields.
          public struct PoliciesItem: SchemaObject {
            public static let fields = FieldTable(["!{gpg", "![repos"], [Gpg.self, ReposItem.self])
            public var tree: Mapping
            public init(tree: Mapping, unchecked: Void) { self.tree = tree }
            @_alwaysEmitIntoClient public init(gpg: Gpg, repos: [ReposItem], configure: (inout Self) -> Void = { _ in }) {
              self.init(tree: [:], unchecked: ())
              self.gpg = gpg
              self.repos = repos
              configure(&self)
            }
            /// `spec.sourceIntegrity.git.policies[].gpg`: ``Gpg``, required.
            @_alwaysEmitIntoClient public var gpg: Gpg { get { self[object: "gpg"] } set { self[object: "gpg"] = newValue } _modify { yield &self[object: "gpg"] } }
            /// `spec.sourceIntegrity.git.policies[].repos`: a list of ``ReposItem``, required.
            @_alwaysEmitIntoClient public var repos: [ReposItem]? { get { self[field: "repos"] } set { self[field: "repos"] = newValue } }

            /// `spec.sourceIntegrity.git.policies[].gpg`, with 2 fields.
            public struct Gpg: SchemaObject {
              public static let fields = FieldTable(["!-keys", "!-mode"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(keys: [String], mode: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.keys = keys
                self.mode = mode
                configure(&self)
              }
              /// `spec.sourceIntegrity.git.policies[].gpg.keys`: a list of strings, required.
              @_alwaysEmitIntoClient public var keys: [String]? { get { self[field: "keys"] } set { self[field: "keys"] = newValue } }
              /// `spec.sourceIntegrity.git.policies[].gpg.mode`: a string, required.
              @_alwaysEmitIntoClient public var mode: String? { get { self[string: "mode"] } set { self[string: "mode"] = newValue } }
            }

            /// `spec.sourceIntegrity.git.policies[].repos[]`, with one field.
            public struct ReposItem: SchemaObject {
              public static let fields = FieldTable(["!-url"])
              public var tree: Mapping
              public init(tree: Mapping, unchecked: Void) { self.tree = tree }
              @_alwaysEmitIntoClient public init(url: String, configure: (inout Self) -> Void = { _ in }) {
                self.init(tree: [:], unchecked: ())
                self.url = url
                configure(&self)
              }
              /// `spec.sourceIntegrity.git.policies[].repos[].url`: a string, required.
              @_alwaysEmitIntoClient public var url: String? { get { self[string: "url"] } set { self[string: "url"] = newValue } }
            }
          }
        }
      }

      /// `spec.syncWindows[]`, with 11 fields.
      public struct SyncWindowsItem: SchemaObject {
        public static let fields = FieldTable(["?-andOperator", "?-applications", "?-clusters", "?-description", "?-duration", "?-kind", "?-manualSync", "?-namespaces", "?-schedule", "?-syncOverrun", "?-timeZone"])
        public var tree: Mapping
        public init(tree: Mapping, unchecked: Void) { self.tree = tree }
        @_alwaysEmitIntoClient public init(andOperator: Bool? = nil, applications: [String]? = nil, clusters: [String]? = nil, description: String? = nil, duration: String? = nil, kind: String? = nil, manualSync: Bool? = nil, namespaces: [String]? = nil, schedule: String? = nil, syncOverrun: Bool? = nil, timeZone: String? = nil, configure: (inout Self) -> Void = { _ in }) {
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
        @_alwaysEmitIntoClient public var andOperator: Bool? { get { self[field: "andOperator"] } set { self[field: "andOperator"] = newValue } }
        /// `spec.syncWindows[].applications`: a list of strings.
        @_alwaysEmitIntoClient public var applications: [String]? { get { self[field: "applications"] } set { self[field: "applications"] = newValue } }
        /// `spec.syncWindows[].clusters`: a list of strings.
        @_alwaysEmitIntoClient public var clusters: [String]? { get { self[field: "clusters"] } set { self[field: "clusters"] = newValue } }
        /// `spec.syncWindows[].description`: a string.
        @_alwaysEmitIntoClient public var description: String? { get { self[string: "description"] } set { self[string: "description"] = newValue } }
        /// `spec.syncWindows[].duration`: a string.
        @_alwaysEmitIntoClient public var duration: String? { get { self[string: "duration"] } set { self[string: "duration"] = newValue } }
        /// `spec.syncWindows[].kind`: a string.
        @_alwaysEmitIntoClient public var kind: String? { get { self[string: "kind"] } set { self[string: "kind"] = newValue } }
        /// `spec.syncWindows[].manualSync`: true or false.
        @_alwaysEmitIntoClient public var manualSync: Bool? { get { self[field: "manualSync"] } set { self[field: "manualSync"] = newValue } }
        /// `spec.syncWindows[].namespaces`: a list of strings.
        @_alwaysEmitIntoClient public var namespaces: [String]? { get { self[field: "namespaces"] } set { self[field: "namespaces"] = newValue } }
        /// `spec.syncWindows[].schedule`: a string.
        @_alwaysEmitIntoClient public var schedule: String? { get { self[string: "schedule"] } set { self[string: "schedule"] = newValue } }
        /// `spec.syncWindows[].syncOverrun`: true or false.
        @_alwaysEmitIntoClient public var syncOverrun: Bool? { get { self[field: "syncOverrun"] } set { self[field: "syncOverrun"] = newValue } }
        /// `spec.syncWindows[].timeZone`: a string.
        @_alwaysEmitIntoClient public var timeZone: String? { get { self[string: "timeZone"] } set { self[string: "timeZone"] = newValue } }
      }
    }
  }
}
