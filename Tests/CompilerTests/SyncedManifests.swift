/// Applications, AppProjects and ApplicationSets in as few words as they need.
enum SyncedManifests {
  static let repository = "https://git.example/platform.git"

  static func application(
    _ name: String,
    path: String,
    namespace: String? = nil,
    in home: String = "argocd",
    project: String = "default",
    wave: Int? = nil,
    source: String = "",
    spec: String = ""
  ) -> String {
    let annotations = wave.map { ", annotations: {argocd.argoproj.io/sync-wave: '\($0)'}" } ?? ""
    let place = namespace.map { ", namespace: \($0)" } ?? ""
    return """
      ---
      apiVersion: argoproj.io/v1alpha1
      kind: Application
      metadata: {name: \(name), namespace: \(home)\(annotations)}
      spec:
        project: \(project)
        source: {repoURL: '\(repository)', path: \(path), targetRevision: main\(source)}
        destination: {server: https://kubernetes.default.svc\(place)}
      \(spec)
      ---

      """
  }

  static func project(_ name: String, in home: String = "argocd", namespaces: String) -> String {
    """
    ---
    apiVersion: argoproj.io/v1alpha1
    kind: AppProject
    metadata: {name: \(name), namespace: \(home)}
    spec:
      sourceRepos: ['*']
      sourceNamespaces: ['*']
      destinations: [{server: '*', namespace: '\(namespaces)'}]
    ---

    """
  }

  /// - Parameters:
  ///   - generators: The elements of the list.
  ///   - path: That of the template's source.
  static func set(
    _ name: String,
    generators: String,
    path: String,
    namespace: String,
    project: String = "default",
    isGo: Bool = false
  ) -> String {
    """
    ---
    apiVersion: argoproj.io/v1alpha1
    kind: ApplicationSet
    metadata: {name: \(name), namespace: argocd}
    spec:
      goTemplate: \(isGo)
      generators: [\(generators)]
      template:
        metadata: {name: \(isGo ? "'{{ .path.basename }}'" : "'{{path.basename}}'")}
        spec:
          project: \(project)
          source: {repoURL: '\(repository)', path: '\(path)', targetRevision: main}
          destination: {server: https://kubernetes.default.svc, namespace: '\(namespace)'}
    ---

    """
  }
}
