extension ForeignManifests {
  /// Each was once reported though nothing is wrong.
  static let silent: [ForeignManifests] = [
    ForeignManifests(
      "no namespace is named",
      ["a.yaml": Shape.deployment("web") + Shape.service("web", selecting: "app: web")]
    ),
    ForeignManifests(
      "names into which an installer puts what is in brackets",
      [
        "a.yaml": """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: <CLUSTER_NAME>-settings, namespace: shop}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: web, namespace: shop}
        spec:
          containers:
            - name: web
              image: web:1
              envFrom: [{configMapRef: {name: <CLUSTER_NAME>-more}}]

        """
      ]
    ),
    ForeignManifests(
      "an account without a namespace, bound in one",
      [
        "a.yaml": Shape.object("v1", "ServiceAccount", "web")
          + Shape.object(
            "rbac.authorization.k8s.io/v1",
            "ClusterRoleBinding",
            "web",
            """
            roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
            subjects: [{kind: ServiceAccount, name: web, namespace: shop}]

            """
          )
      ]
    ),
    ForeignManifests(
      "a roleRef with an empty group",
      [
        "a.yaml": Shape.object("rbac.authorization.k8s.io/v1", "ClusterRole", "reader")
          + Shape.object(
            "rbac.authorization.k8s.io/v1",
            "ClusterRoleBinding",
            "reader",
            "roleRef: {apiGroup: '', kind: ClusterRole, name: reader}\n"
          )
      ]
    ),
    ForeignManifests(
      "the default account of a namespace that others make",
      ["a.yaml": Shape.pod("web", namespace: "shop", "serviceAccountName: default\n")]
    ),
    ForeignManifests(
      "the cluster's DNS",
      [
        "a.yaml": Shape.service(
          "upstream",
          namespace: "kube-system",
          selecting: "k8s-app: kube-dns"
        )
      ]
    ),
    ForeignManifests(
      "a volume named like a claim template",
      [
        "a.yaml": Shape.service("db", selecting: "app: db")
          + Shape.object(
            "apps/v1",
            "StatefulSet",
            "db",
            """
            spec:
              serviceName: db
              selector: {matchLabels: {app: db}}
              template:
                metadata: {labels: {app: db}}
                spec:
                  containers: [{name: c, image: 'c:1', volumeMounts: [{name: data, mountPath: /d}]}]
                  volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]
              volumeClaimTemplates: [{metadata: {name: data}}]

            """
          )
      ]
    ),
    ForeignManifests(
      "a Rollout runs the pods",
      [
        "a.yaml": Shape.deployment("web").replacing("apps/v1", with: "argoproj.io/v1alpha1")
          .replacing("Deployment", with: "Rollout") + Shape.service("web", selecting: "app: web")
      ]
    ),
    ForeignManifests(
      "an unknown kind with a pod template runs pods",
      [
        "a.yaml": Shape.deployment("web").replacing("apps/v1", with: "example.org/v1")
          .replacing("Deployment", with: "Workload") + Shape.service("web", selecting: "app: web")
      ]
    ),
    ForeignManifests(
      "a primary of CloudNativePG",
      [
        "a.yaml": Shape.object("postgresql.cnpg.io/v1", "Cluster", "db", "spec: {instances: 2}\n")
          + Shape.service(
            "db",
            selecting: "cnpg.io/cluster: db, cnpg.io/instanceRole: primary"
          )
      ]
    ),
    ForeignManifests(
      "a SealedSecret becomes a Secret",
      [
        "a.yaml": Shape.object(
          "bitnami.com/v1alpha1",
          "SealedSecret",
          "token",
          "spec: {encryptedData: {token: x}}\n"
        ) + Shape.pod("web", "volumes: [{name: t, secret: {secretName: token}}]\n")
      ]
    ),
    ForeignManifests(
      "a connection secret of an unknown kind",
      [
        "a.yaml": Shape.object(
          "database.example.org/v1",
          "Instance",
          "db",
          "spec: {writeConnectionSecretToRef: {name: connection, namespace: shop}}\n"
        )
          + Shape.pod(
            "web",
            namespace: "shop",
            "volumes: [{name: t, secret: {secretName: connection}}]\n"
          )
      ]
    ),
    ForeignManifests(
      "a Prometheus and a Service of its pods",
      [
        "a.yaml": Shape.object(
          "monitoring.coreos.com/v1",
          "Prometheus",
          "k8s",
          namespace: "monitoring",
          "spec: {podMetadata: {labels: {tier: one}}}\n"
        )
          + Shape.service(
            "prometheus",
            namespace: "monitoring",
            selecting: "app.kubernetes.io/instance: k8s, tier: one"
          )
      ]
    ),
    ForeignManifests(
      "what flux bootstrap makes",
      [
        "a.yaml": Shape.object(
          "source.toolkit.fluxcd.io/v1",
          "GitRepository",
          "flux-system",
          namespace: "flux-system",
          "spec: {secretRef: {name: flux-system}}\n"
        )
      ]
    ),
    ForeignManifests(
      "the store and the options that Traefik has by itself",
      [
        "a.yaml": Shape.object(
          "traefik.io/v1alpha1",
          "IngressRoute",
          "web",
          namespace: "shop",
          "spec: {tls: {store: {name: default}, options: {name: default}}}\n"
        )
      ]
    ),
    ForeignManifests(
      "parameters of an unknown kind that the cluster brings",
      [
        "a.yaml": Shape.object(
          "networking.k8s.io/v1",
          "IngressClass",
          "alb",
          "spec: {parameters: {apiGroup: example.org, kind: Parameters, name: alb}}\n"
        )
      ]
    ),
    ForeignManifests(
      "a name that is put in later",
      ["a.yaml": Shape.object("v1", "ConfigMap", "'${APP}'", namespace: "shop")]
    ),
    ForeignManifests(
      "the key of a Secret by a field that sounds like one",
      [
        "a.yaml": Shape.object("v1", "ConfigMap", "c")
          + Shape.object(
            "triggers.tekton.dev/v1beta1",
            "Trigger",
            "github",
            """
            spec:
              interceptors:
                - params: [{name: secretRef, value: {secretName: '$(x)', secretKey: secretToken}}]

            """
          )
      ]
    ),
    ForeignManifests(
      "what another provider of Traefik has",
      [
        "a.yaml": Shape.object(
          "traefik.io/v1alpha1",
          "IngressRoute",
          "dashboard",
          namespace: "web",
          """
          spec:
            routes:
              - match: Host(`traefik.example`)
                services: [{name: api@internal, kind: TraefikService}]
                middlewares: [{name: auth@file}]
            tls: {options: {name: strict@file}}

          """
        )
      ]
    ),
    ForeignManifests(
      "an ExternalSecret that adds to a Secret",
      [
        "a.yaml": Shape.object("v1", "Secret", "argocd-secret", namespace: "argocd")
          + externalSecret("argocd-secret", policy: "Merge")
          + Shape.pod(
            "server",
            namespace: "argocd",
            """
            volumes:
              - {name: a, secret: {secretName: argocd-secret, items: [{key: admin.password, path: a}]}}

            """
          )
      ]
    ),
    ForeignManifests(
      "an ExternalSecret whose template adds to its data",
      [
        "a.yaml": Shape.object(
          "external-secrets.io/v1",
          "ExternalSecret",
          "token",
          namespace: "shop",
          """
          spec:
            secretStoreRef: {kind: ClusterSecretStore, name: vault}
            target: {template: {mergePolicy: Merge, data: {url: 'https://{{ .host }}'}}}
            data: [{secretKey: host, remoteRef: {key: a}}]

          """
        )
          + Shape.pod(
            "web",
            namespace: "shop",
            "volumes: [{name: t, secret: {secretName: token, items: [{key: host, path: h}]}}]\n"
          )
      ]
    ),
    ForeignManifests(
      "the queries that CloudNativePG brings",
      [
        "a.yaml": Shape.object(
          "postgresql.cnpg.io/v1",
          "Cluster",
          "db",
          namespace: "shop",
          """
          spec:
            instances: 1
            storage: {size: 1Gi}
            monitoring: {customQueriesConfigMap: [{name: cnpg-default-monitoring, key: queries}]}

          """
        )
      ]
    ),
    ForeignManifests(
      "an Application outside Argo CD's namespace",
      [
        "a.yaml": Shape.object(
          "argoproj.io/v1alpha1",
          "AppProject",
          "team",
          namespace: "argocd",
          """
          spec:
            sourceRepos: ['*']
            sourceNamespaces: [team-a]
            destinations: [{server: '*', namespace: '*'}]

          """
        )
          + Shape.object(
            "argoproj.io/v1alpha1",
            "Application",
            "shop",
            namespace: "team-a",
            """
            spec:
              project: team
              destination: {server: 'https://kubernetes.default.svc', namespace: team-a}
              source: {repoURL: 'https://git.example/shop', path: manifests}

            """
          )
      ]
    ),
    ForeignManifests(
      "a kustomization that says its kind alone",
      [
        "kustomization.yaml":
          "kind: Kustomization\nresources: [a.yaml]\npatches: [{path: p.yaml}]\n",
        "a.yaml": Shape.deployment("web"),
        "p.yaml": Shape.object("apps/v1", "Deployment", "web", "spec: {replicas: 2}\n"),
      ]
    ),
  ]

  static func externalSecret(_ name: String, policy: String) -> String {
    Shape.object(
      "external-secrets.io/v1",
      "ExternalSecret",
      name,
      namespace: "argocd",
      """
      spec:
        secretStoreRef: {kind: ClusterSecretStore, name: vault}
        target: {creationPolicy: \(policy)}
        data: [{secretKey: oidc.clientSecret, remoteRef: {key: a}}]

      """
    )
  }

  static let storageClassElsewhere = ForeignManifests(
    "a StorageClass that the cluster brings",
    [
      "a.yaml": Shape.object(
        "v1",
        "PersistentVolumeClaim",
        "data",
        "spec: {storageClassName: fast}\n"
      )
    ]
  )
}

extension String {
  fileprivate func replacing(_ text: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
