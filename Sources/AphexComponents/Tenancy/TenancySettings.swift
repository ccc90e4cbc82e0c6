import PlatformDSL

/// What a platform decides for all of its tenants.
package struct TenancySettings: Sendable {
  /// The namespace of the tenants' custom resources.
  package var namespace = "platform-system"
  /// The domain under which each organisation gets a host for its webhooks.
  package var publicDomain: String
  /// The Git repository that holds the rendered files, from which organisations are synced.
  package var repository: String
  /// Names that no pipeline's project may reach, besides those of these settings: the platform's namespaces and projects.
  package var reservedNames: [String] = []
  /// The organisations whose bindings may ask for the elevated profile.
  package var elevatedOrganizations: Set<String> = []
  /// The organisations that may give their webhook secret in plain text, each with the reason.
  package var plainWebhookSecrets: OrderedMap<String> = [:]
  /// The namespace of the catalog's Tasks.
  package var catalogNamespace = "pipeline-system"
  /// The names of the catalog's Tasks.
  package var catalogTasks: [String] = []
  /// The shapes of TriggerTemplate that a binding may name.
  package var templates: [String] = ["run-pipeline-v1"]
  /// Where Argo CD runs.
  package var argoCDNamespace = "argocd"
  /// The image that connects an organisation's tunnel.
  package var tunnelImage: String

  /// The settings; every other one has the platform's data model as its default.
  ///
  /// - Parameters:
  ///   - publicDomain: See ``publicDomain``.
  ///   - repository: See ``repository``.
  ///   - tunnelImage: See ``tunnelImage``.
  ///   - reservedNames: See ``reservedNames``.
  ///   - elevatedOrganizations: See ``elevatedOrganizations``.
  ///   - catalogTasks: See ``catalogTasks``.
  package init(
    publicDomain: String,
    repository: String,
    tunnelImage: String,
    reservedNames: [String] = [],
    elevatedOrganizations: Set<String> = [],
    catalogTasks: [String] = []
  ) {
    self.publicDomain = publicDomain
    self.repository = repository
    self.tunnelImage = tunnelImage
    self.reservedNames = reservedNames
    self.elevatedOrganizations = elevatedOrganizations
    self.catalogTasks = catalogTasks
  }

  /// What a pipeline of this name must not reach, if there is something: its project allows the name itself, and all
  /// that begins with it and a hyphen.
  func reservation(of name: String) -> String? {
    let reserved =
      reservedNames + [
        namespace, argoCDNamespace, catalogNamespace, "default", "platform", "kube-system", "org-*",
      ]
    return reserved.sorted().first { $0 == name || $0.hasPrefix("\(name)-") }
  }
}
