/// Which Application has which files, and what Argo CD passes over or refuses.
extension ForeignManifests {
  private typealias Argo = SyncedManifests

  static let soundApplications: [ForeignManifests] = [
    ForeignManifests(
      "two folders of one Application",
      [
        "apps/web.yaml": """
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: {name: web, namespace: argocd}
        spec:
          project: default
          sources:
            - {repoURL: '\(Argo.repository)', path: one, targetRevision: main}
            - {repoURL: '\(Argo.repository)', path: two, targetRevision: main}
            - {repoURL: '\(Argo.repository)', targetRevision: main, ref: values}
          destination: {name: in-cluster, namespace: shop}

        """,
        "one/web.yaml": reader("web"), "two/settings.yaml": settings(),
      ]
    ),
    ForeignManifests(
      "one name in two namespaces",
      [
        "apps.yaml": Argo.project("a", namespaces: "a") + Argo.project("b", namespaces: "b")
          + Argo.application("same", path: "x", namespace: "a", in: "team-a", project: "a")
          + Argo.application("same", path: "z", namespace: "b", in: "team-b", project: "b"),
        "x/settings.yaml": settings(), "z/settings.yaml": settings(),
      ]
    ),
    ForeignManifests(
      "folders that Applications sync and that a kustomization lists too",
      [
        "argo/all.yaml": Argo.application("web", path: "apps/web", namespace: "shop")
          + Argo.application("api", path: "apps/api", namespace: "shop"),
        "apps/kustomization.yaml": "resources: [web, 'https://git.example/x//more']\n",
        "apps/web/kustomization.yaml": "resources: [web.yaml]\n",
        "apps/web/web.yaml": reader("web"),
        "apps/api/settings.yaml": settings(),
      ]
    ),
    ForeignManifests(
      "an ApplicationSet of folders, each with its namespace",
      [
        "set.yaml": Argo.set(
          "all",
          generators:
            "{git: {repoURL: '\(Argo.repository)', revision: main, directories: [{path: apps/*}, {path: apps/old, exclude: true}]}}",
          path: "{{path}}",
          namespace: "{{path.basename}}"
        ),
        "apps/web/all.yaml": settings(namespace: "web") + reader("web"),
        "apps/api/all.yaml": settings() + reader("api", namespace: "api"),
      ]
    ),
    ForeignManifests(
      "an ApplicationSet of files in Go's templates",
      [
        "set.yaml": Argo.set(
          "all",
          generators:
            "{git: {repoURL: '\(Argo.repository)', revision: main, files: [{path: 'envs/*/config.json'}]}}",
          path: "apps/{{ .app.name }}",
          namespace: "{{ index .path.segments 1 }}",
          isGo: true
        ),
        "envs/prod/config.json": #"{"app": {"name": "web"}}"#,
        "apps/web/all.yaml": settings(namespace: "prod") + reader("web"),
      ]
    ),
    ForeignManifests(
      "waves of Applications of which nobody knows one sync",
      [
        "one/a.yaml": Argo.application("a", path: "a", namespace: "shop", wave: 5),
        "two/b.yaml": Argo.application("b", path: "b", namespace: "shop", wave: 1),
        "a/settings.yaml": settings(),
        "b/web.yaml": reader("web"),
      ]
    ),
    ForeignManifests(
      "a role a wave after its binding, which has no health",
      [
        "a.yaml": """
        apiVersion: rbac.authorization.k8s.io/v1
        kind: Role
        metadata: {name: reader, namespace: shop, annotations: {argocd.argoproj.io/sync-wave: '3'}}
        rules: [{apiGroups: [''], resources: [pods], verbs: [get]}]
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata: {name: reader, namespace: shop}
        roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
        subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: team}]

        """
      ]
    ),
    ForeignManifests(
      "known hooks, policies and options",
      [
        "a.yaml": hooked(
          "argocd.argoproj.io/hook: 'PreSync, SyncFail', "
            + "argocd.argoproj.io/hook-delete-policy: 'HookSucceeded,HookFailed', "
            + "argocd.argoproj.io/sync-options: 'Prune=confirm, Force=true,Replace=true'"
        )
      ]
    ),
    ForeignManifests(
      "a hook that is deleted after the Job that needs it, a hook too",
      [
        "a.yaml": hooked(
          "argocd.argoproj.io/hook: PreSync, argocd.argoproj.io/hook-delete-policy: HookSucceeded"
        )
          + """
          apiVersion: batch/v1
          kind: Job
          metadata: {name: load, namespace: shop, annotations: {argocd.argoproj.io/hook: PreSync}}
          spec:
            template:
              spec:
                restartPolicy: Never
                containers: [{name: c, image: 'c:1', envFrom: [{configMapRef: {name: settings}}]}]

          """
      ]
    ),
    ForeignManifests(
      "a chart of an exact version",
      ["a.yaml": chart(version: "v1.2.3-rc.1")]
    ),
  ]

  static func hooked(_ annotations: String) -> String {
    """
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: settings, namespace: shop, annotations: {\(annotations)}}
    data: {a: b}
    ---

    """
  }

  static func chart(version: String, in name: String = "web") -> String {
    """
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata: {name: \(name), namespace: argocd}
    spec:
      project: default
      source: {repoURL: https://charts.example, chart: web, targetRevision: '\(version)'}
      destination: {server: https://kubernetes.default.svc, namespace: shop}

    """
  }
}
