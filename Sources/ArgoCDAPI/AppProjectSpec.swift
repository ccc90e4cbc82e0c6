import Manifest
import Resources

extension ArgoCD {
  /// `spec`, with 15 fields.
  public struct AppProjectSpec: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .optional("clusterResourceBlacklist", listOf: AppProjectClusterResource.self),
      .optional("clusterResourceWhitelist", listOf: AppProjectClusterResource.self),
      .optional("description"),
      .optional("destinationServiceAccounts", listOf: AppProjectServiceAccount.self),
      .optional("destinations", listOf: AppProjectDestination.self),
      .optional("namespaceResourceBlacklist", listOf: AppProjectResource.self),
      .optional("namespaceResourceWhitelist", listOf: AppProjectResource.self),
      .optional("orphanedResources", AppProjectOrphanedResources.self),
      .optional("permitOnlyProjectScopedClusters"), .optional("roles", listOf: AppProjectRole.self),
      .optional("signatureKeys", listOf: AppProjectSignatureKey.self), .optional("sourceIntegrity"),
      .optional("sourceNamespaces"), .optional("sourceRepos"),
      .optional("syncWindows", listOf: AppProjectSyncWindow.self),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      clusterResourceBlacklist: [AppProjectClusterResource]? = nil,
      clusterResourceWhitelist: [AppProjectClusterResource]? = nil,
      description: String? = nil,
      destinationServiceAccounts: [AppProjectServiceAccount]? = nil,
      destinations: [AppProjectDestination]? = nil,
      namespaceResourceBlacklist: [AppProjectResource]? = nil,
      namespaceResourceWhitelist: [AppProjectResource]? = nil,
      orphanedResources: AppProjectOrphanedResources? = nil,
      permitOnlyProjectScopedClusters: Bool? = nil,
      roles: [AppProjectRole]? = nil,
      signatureKeys: [AppProjectSignatureKey]? = nil,
      sourceIntegrity: Value? = nil,
      sourceNamespaces: [String]? = nil,
      sourceRepos: [String]? = nil,
      syncWindows: [AppProjectSyncWindow]? = nil,
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
      self.sourceIntegrity = sourceIntegrity
      self.sourceNamespaces = sourceNamespaces
      self.sourceRepos = sourceRepos
      self.syncWindows = syncWindows
      configure(&self)
    }

    /// `spec.clusterResourceBlacklist`: a list of ``AppProjectClusterResource``.
    public var clusterResourceBlacklist: [AppProjectClusterResource]? {
      get { self[field: "clusterResourceBlacklist"] }
      set { self[field: "clusterResourceBlacklist"] = newValue }
    }

    /// `spec.clusterResourceWhitelist`: a list of ``AppProjectClusterResource``.
    public var clusterResourceWhitelist: [AppProjectClusterResource]? {
      get { self[field: "clusterResourceWhitelist"] }
      set { self[field: "clusterResourceWhitelist"] = newValue }
    }

    /// `spec.description`: a string.
    public var description: String? {
      get { self[field: "description"] }
      set { self[field: "description"] = newValue }
    }

    /// `spec.destinationServiceAccounts`: a list of ``AppProjectServiceAccount``.
    public var destinationServiceAccounts: [AppProjectServiceAccount]? {
      get { self[field: "destinationServiceAccounts"] }
      set { self[field: "destinationServiceAccounts"] = newValue }
    }

    /// `spec.destinations`: a list of ``AppProjectDestination``.
    public var destinations: [AppProjectDestination]? {
      get { self[field: "destinations"] }
      set { self[field: "destinations"] = newValue }
    }

    /// `spec.namespaceResourceBlacklist`: a list of ``AppProjectResource``.
    public var namespaceResourceBlacklist: [AppProjectResource]? {
      get { self[field: "namespaceResourceBlacklist"] }
      set { self[field: "namespaceResourceBlacklist"] = newValue }
    }

    /// `spec.namespaceResourceWhitelist`: a list of ``AppProjectResource``.
    public var namespaceResourceWhitelist: [AppProjectResource]? {
      get { self[field: "namespaceResourceWhitelist"] }
      set { self[field: "namespaceResourceWhitelist"] = newValue }
    }

    /// `spec.orphanedResources`: ``AppProjectOrphanedResources``.
    public var orphanedResources: AppProjectOrphanedResources {
      get { self[object: "orphanedResources"] }
      set { self[object: "orphanedResources"] = newValue }
      _modify { yield &self[object: "orphanedResources"] }
    }

    /// `spec.permitOnlyProjectScopedClusters`: true or false.
    public var permitOnlyProjectScopedClusters: Bool? {
      get { self[field: "permitOnlyProjectScopedClusters"] }
      set { self[field: "permitOnlyProjectScopedClusters"] = newValue }
    }

    /// `spec.roles`: a list of ``AppProjectRole``.
    public var roles: [AppProjectRole]? {
      get { self[field: "roles"] }
      set { self[field: "roles"] = newValue }
    }

    /// `spec.signatureKeys`: a list of ``AppProjectSignatureKey``.
    public var signatureKeys: [AppProjectSignatureKey]? {
      get { self[field: "signatureKeys"] }
      set { self[field: "signatureKeys"] = newValue }
    }

    /// `spec.sourceIntegrity`: any value.
    public var sourceIntegrity: Value? {
      get { self[field: "sourceIntegrity"] }
      set { self[field: "sourceIntegrity"] = newValue }
    }

    /// `spec.sourceNamespaces`: a list of strings.
    public var sourceNamespaces: [String]? {
      get { self[field: "sourceNamespaces"] }
      set { self[field: "sourceNamespaces"] = newValue }
    }

    /// `spec.sourceRepos`: a list of strings.
    public var sourceRepos: [String]? {
      get { self[field: "sourceRepos"] }
      set { self[field: "sourceRepos"] = newValue }
    }

    /// `spec.syncWindows`: a list of ``AppProjectSyncWindow``.
    public var syncWindows: [AppProjectSyncWindow]? {
      get { self[field: "syncWindows"] }
      set { self[field: "syncWindows"] = newValue }
    }
  }
}
