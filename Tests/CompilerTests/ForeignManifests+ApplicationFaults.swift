/// What Argo CD leaves out, passes over or refuses.
extension ForeignManifests {
  private typealias Argo = SyncedManifests

  static let faultyApplications: [ForeignManifests] = [
    ForeignManifests(
      "an include that leaves out what is needed",
      [
        "app.yaml": Argo.application(
          "web",
          path: "deploy",
          namespace: "shop",
          source: ", directory: {recurse: true, include: '{web,api}*.yaml'}"
        ), "deploy/web.yaml": reader("web"), "deploy/settings.yaml": settings(),
      ],
      ["error: no ConfigMap 'settings' in namespace 'shop'"]
    ),
    ForeignManifests(
      "folders below that aren't read",
      [
        "app.yaml": Argo.application("web", path: "deploy", namespace: "shop"),
        "deploy/web.yaml": reader("web"), "deploy/more/settings.yaml": settings(),
      ],
      [
        "warning: Application 'web' reads 'deploy' without the folders below, so that ConfigMap settings "
          + "isn't applied",
        "error: no ConfigMap 'settings' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "a path that isn't there, beside one that is",
      [
        "app.yaml": Argo.application("web", path: "deploy/web", namespace: "shop")
          + Argo.application("api", path: "deploy/apo", namespace: "shop"),
        "deploy/web/settings.yaml": settings(),
      ],
      [
        "warning: Application 'api' reads path 'deploy/apo', which isn't in its repository"
      ]
    ),
    ForeignManifests(
      "what an ApplicationSet makes, outside of its AppProject",
      [
        "set.yaml": Argo.project("team", namespaces: "team-*")
          + Argo.set(
            "all",
            generators: "{list: {elements: [{path: {basename: web}, ns: team-a}]}}",
            path: "apps/web",
            namespace: "other",
            project: "team"
          ), "apps/web/settings.yaml": settings(),
      ],
      [
        "error: Application 'web' puts 1 object into namespace 'other', a destination that AppProject "
          + "'team' doesn't allow"
      ]
    ),
    ForeignManifests(
      "an Application without a destination namespace, in a project that wants one",
      [
        "app.yaml": Argo.project("team", namespaces: "team-*")
          + Argo.application("web", path: "web", project: "team")
      ],
      [
        "error: Application 'web' has no destination namespace, which is namespace '', a destination that "
          + "AppProject 'team' doesn't allow"
      ]
    ),
    ForeignManifests(
      "an AppProject outside of Argo CD's namespace",
      [
        "app.yaml": Argo.project("team", in: "team-a", namespaces: "*")
          + Argo.project("unused", in: "team-b", namespaces: "x")
          + Argo.application("web", path: "web", namespace: "shop", project: "team")
      ],
      [
        "warning: AppProject 'unused' is in namespace 'team-b': Argo CD reads those of 'argocd' alone",
        "error: Application 'web' uses AppProject 'team', which is in namespace 'team-a': Argo CD reads "
          + "those of 'argocd' alone",
      ]
    ),
    ForeignManifests(
      "a destination of two clusters, and one of none",
      [
        "a.yaml": Argo.application("web", path: "web", namespace: "shop")
          .replacing("{server: https", with: "{name: in-cluster, server: https"),
        "b.yaml": Argo.application("api", path: "api", namespace: "shop")
          .replacing("server: https://kubernetes.default.svc, ", with: ""),
      ],
      [
        "error: the destination has both server 'https://kubernetes.default.svc' and name 'in-cluster', "
          + "and Argo CD refuses it",
        "error: the destination names no cluster, and Argo CD refuses it",
      ]
    ),
    ForeignManifests(
      "a source of nothing, and one that leads out",
      [
        "a.yaml": Argo.application("web", path: "''", namespace: "shop"),
        "b.yaml": Argo.application("api", path: "../api", namespace: "shop"),
      ],
      [
        "error: the source has neither a path nor a chart, and Argo CD refuses it",
        "error: path '../api' leads out of the repository, and Argo CD refuses it",
      ]
    ),
    ForeignManifests(
      "hooks, policies and options that nobody knows",
      [
        "a.yaml": hooked("argocd.argoproj.io/hook: presync")
          + hooked("argocd.argoproj.io/hook: 'Sync,After'").replacing("settings", with: "two")
          + hooked(
            "argocd.argoproj.io/hook: Sync, argocd.argoproj.io/hook-delete-policy: OnSuccess"
          ).replacing("settings", with: "three")
          + hooked("argocd.argoproj.io/sync-options: 'Prune=no,Reploce=true'")
          .replacing("settings", with: "four")
      ],
      [
        "error: 'presync' is no hook that Argo CD knows: Argo CD never applies the ConfigMap",
        "warning: 'After' is no hook that Argo CD knows: Argo CD passes over it",
        "warning: 'OnSuccess' is no delete policy that Argo CD knows: it passes over it",
        "warning: 'Prune=no' is no sync option that Argo CD knows, and has no effect",
        "warning: 'Reploce=true' is no sync option that Argo CD knows, and has no effect",
      ]
    ),
    ForeignManifests(
      "a hook that is deleted before the Deployment that stays",
      [
        "a.yaml": hooked(
          "argocd.argoproj.io/hook: PreSync, argocd.argoproj.io/hook-delete-policy: HookSucceeded"
        ) + reader("web", namespace: "shop")
      ],
      [
        "error: Pod 'web' needs ConfigMap 'settings' in namespace 'shop', a hook that Argo CD deletes once "
          + "the sync has succeeded"
      ]
    ),
    ForeignManifests(
      "an Application that syncs itself, of hooks alone, in a kustomization",
      [
        "app.yaml": Argo.application(
          "once",
          path: "jobs",
          namespace: "shop",
          spec: "  syncPolicy: {automated: {}}"
        ), "jobs/kustomization.yaml": "resources: [a.yaml]\n",
        "jobs/a.yaml": hooked("argocd.argoproj.io/hook: Sync"),
      ],
      [
        "warning: Application 'once' holds hooks alone and syncs itself: it is in sync from the beginning, "
          + "so that nothing starts the hooks"
      ]
    ),
    ForeignManifests(
      "charts of floating versions",
      [
        "a.yaml": chart(version: "4.x", in: "a"), "b.yaml": chart(version: "4", in: "b"),
        "c.yaml": chart(version: "latest", in: "c"), "d.yaml": chart(version: "", in: "d"),
      ],
      [
        "warning: version '4.x' of chart 'web' is not an exact one",
        "warning: version '4' of chart 'web' is not an exact one",
        "warning: version 'latest' of chart 'web' is not an exact one",
        "error: chart 'web' has no version, and Argo CD refuses it",
      ]
    ),
    ForeignManifests(
      "of three declarations each one has a finding, and the nearest has the keys",
      [
        "a/one.yaml": settings(namespace: "shop")
          + Shape.object(
            "v1",
            "Pod",
            "web",
            namespace: "shop",
            """
            spec:
              containers:
                - name: c
                  image: c:1
                  env:
                    - {name: A, valueFrom: {configMapKeyRef: {name: settings, key: a}}}
                    - {name: B, valueFrom: {configMapKeyRef: {name: settings, key: c}}}

            """
          ),
        "a/two.yaml": settings(namespace: "shop").replacing("{a: b}", with: "{b: x}"),
        "a/three.yaml": settings(namespace: "shop").replacing("{a: b}", with: "{c: x}"),
      ],
      [
        "error: ConfigMap 'settings' in namespace 'shop' has no key 'c'",
        "error: ConfigMap shop/settings is declared twice among manifests that are applied together",
        "error: ConfigMap shop/settings is declared twice among manifests that are applied together",
      ]
    ),
  ]
}
