extension ForeignManifests {
  /// Policies of networks, budgets and rights that do what they say.
  static let soundNetworks: [ForeignManifests] = [
    ForeignManifests(
      "names that another policy of the namespace lets through",
      [
        "a.yaml": web
          + policy("out", "podSelector: {matchLabels: {app: web}}", "ports: [{port: 443}]")
          + policy("names", "podSelector: {}", "ports: [{port: 53, protocol: UDP}]")
      ]
    ),
    ForeignManifests(
      "names that a range, a namespace or a whole network lets through",
      [
        "a.yaml": web
          + policy("a", "podSelector: {}", "ports: [{port: 1, endPort: 100}]"),
        "b.yaml": web.replacing("shop", with: "till")
          + policy(
            "b",
            "podSelector: {}",
            "to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}}]"
          )
          .replacing("shop", with: "till"),
        "c.yaml": web.replacing("shop", with: "desk")
          + policy("c", "podSelector: {}", "to: [{ipBlock: {cidr: 10.0.0.0/8}}]")
          .replacing("shop", with: "desk"),
      ]
    ),
    ForeignManifests(
      "a policy that closes everything, and one of incoming connections",
      [
        "a.yaml": web
          + Shape.object(
            "networking.k8s.io/v1",
            "NetworkPolicy",
            "deny",
            namespace: "shop",
            "spec: {podSelector: {}, policyTypes: [Ingress, Egress]}\n"
          )
          + Shape.object(
            "networking.k8s.io/v1",
            "NetworkPolicy",
            "in",
            namespace: "shop",
            "spec: {podSelector: {matchLabels: {app: web}}, ingress: [{ports: [{port: 8080}]}]}\n"
          )
      ]
    ),
    ForeignManifests(
      "one address, which nobody asks the name of",
      [
        "a.yaml": web
          + policy(
            "out",
            "podSelector: {}",
            "to: [{ipBlock: {cidr: 192.0.2.7/32}}], ports: [{port: 5432}]"
          )
      ]
    ),
    ForeignManifests(
      "hosts by name, which Cilium's proxy sees by another policy",
      [
        "a.yaml": web
          + cilium(
            "out",
            "toFQDNs: [{matchName: api.example}], toPorts: [{ports: [{port: '443'}]}]"
          )
          + cilium(
            "names",
            "toPorts: [{ports: [{port: '53'}], rules: {dns: [{matchPattern: '*'}]}}]"
          )
      ]
    ),
    ForeignManifests(
      "a policy of a kind whose rules aren't read",
      [
        "a.yaml": web + policy("out", "podSelector: {}", "ports: [{port: 443}]")
          + Shape.object(
            "projectcalico.org/v3",
            "GlobalNetworkPolicy",
            "names",
            "spec: {egress: [{action: Allow}]}\n"
          )
      ]
    ),
    ForeignManifests(
      "a budget below the replicas, of pods that are scaled, and of a share",
      [
        "a.yaml": replicated(3) + budget("minAvailable: 2"),
        "b.yaml": replicated(1).replacing("shop", with: "till")
          + budget("minAvailable: 2").replacing("shop", with: "till")
          + Shape.object(
            "autoscaling/v2",
            "HorizontalPodAutoscaler",
            "web",
            namespace: "till",
            "spec: {minReplicas: 3, maxReplicas: 9, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n"
          ),
        "c.yaml": replicated(2).replacing("shop", with: "desk")
          + budget("minAvailable: 50%").replacing("shop", with: "desk"),
      ]
    ),
    ForeignManifests(
      "rights to what the groups have, among them parts and old groups",
      [
        "a.yaml": role(
          """
          - {apiGroups: ['', apps], resources: [pods, deployments, pods/log, deployments/scale], verbs: [get]}
          - {apiGroups: [extensions, networking.k8s.io], resources: [ingresses, networkpolicies], verbs: [get]}
          - {apiGroups: [policy], resources: [podsecuritypolicies, poddisruptionbudgets], verbs: [get]}
          - {apiGroups: [''], resources: [users, groups, endpoints, 'serviceaccounts/token', nodes/metrics], verbs: [get]}
          - {apiGroups: [acme.example], resources: [whatever], verbs: [get]}
          - {apiGroups: [authentication.k8s.io], resources: [userextras/scopes], verbs: [impersonate]}
          - {apiGroups: [storage.k8s.io], resources: [csistoragecapacities, storageclasses], verbs: [get]}
          """
        )
      ]
    ),
  ]

  /// The same, where something is missing.
  static let faultyNetworks: [ForeignManifests] = [
    ForeignManifests(
      "no policy lets the pods ask for names",
      [
        "a.yaml": web + Shape.deployment("till", namespace: "shop")
          + policy("out", "podSelector: {matchLabels: {app: web}}", "ports: [{port: 443}]")
          + policy("names", "podSelector: {matchLabels: {app: till}}", "ports: [{port: 53}]")
      ],
      [
        "warning: NetworkPolicy 'out' closes port 53 to its pods, so that they can't resolve any name"
      ]
    ),
    ForeignManifests(
      "only pods beside it may be reached",
      [
        "a.yaml": web
          + policy("out", "podSelector: {}", "to: [{podSelector: {matchLabels: {app: web}}}]")
      ],
      [
        "warning: NetworkPolicy 'out' closes port 53 to its pods, so that they can't resolve any name"
      ]
    ),
    ForeignManifests(
      "hosts by name that Cilium's proxy never sees",
      [
        "a.yaml": web
          + cilium(
            "out",
            "toFQDNs: [{matchName: api.example}], toPorts: [{ports: [{port: '443'}]}]"
          )
          + cilium("names", "toPorts: [{ports: [{port: '53'}]}]")
      ],
      [
        "warning: CiliumNetworkPolicy 'out' allows hosts by name, and no rule shows the proxy what "
          + "the pods ask port 53"
      ]
    ),
    ForeignManifests(
      "a budget of all replicas, and of more",
      [
        "a.yaml": replicated(2) + budget("minAvailable: 2"),
        "b.yaml": replicated(2).replacing("shop", with: "till")
          + budget("minAvailable: 3").replacing("shop", with: "till"),
      ],
      [2, 3].map {
        "warning: PodDisruptionBudget 'web' asks for \($0) pods, and there are 2: none can ever be "
          + "evicted"
      }
    ),
    ForeignManifests(
      "replicas that Argo CD sets back",
      [
        "app.yaml": application(""),
        "shop/a.yaml": replicated(2)
          + Shape.object(
            "autoscaling/v2",
            "HorizontalPodAutoscaler",
            "web",
            namespace: "shop",
            "spec: {maxReplicas: 9, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n"
          ),
      ],
      [
        "warning: Deployment 'web' in namespace 'shop' declares 2 replicas, and "
          + "HorizontalPodAutoscaler shop/web changes the number: every sync sets it back"
      ]
    ),
    ForeignManifests(
      "rights to what the groups don't have",
      [
        "a.yaml": role(
          """
          - {apiGroups: [''], resources: [deployments], verbs: [get]}
          - {apiGroups: [apps], resources: [deployment], verbs: [get]}
          - {apiGroups: [''], resources: [pods/logs], verbs: [get]}
          """
        )
      ],
      [
        "warning: the core group has no resource 'deployments', so that the rule grants nothing for it",
        "warning: 'apps' has no resource 'deployment', so that the rule grants nothing for it",
        "warning: no resource has a part 'logs', so that 'pods/logs' grants nothing",
      ]
    ),
  ]

  private static let web = Shape.deployment("web", namespace: "shop")

  private static func replicated(_ count: Int) -> String {
    web.replacing("spec:\n  selector", with: "spec:\n  replicas: \(count)\n  selector")
  }

  private static func budget(_ minimum: String) -> String {
    Shape.object(
      "policy/v1",
      "PodDisruptionBudget",
      "web",
      namespace: "shop",
      "spec: {\(minimum), selector: {matchLabels: {app: web}}}\n"
    )
  }

  private static func policy(_ name: String, _ selector: String, _ rule: String) -> String {
    Shape.object(
      "networking.k8s.io/v1",
      "NetworkPolicy",
      name,
      namespace: "shop",
      "spec: {\(selector), policyTypes: [Egress], egress: [{\(rule)}]}\n"
    )
  }

  private static func cilium(_ name: String, _ rule: String) -> String {
    Shape.object(
      "cilium.io/v2",
      "CiliumNetworkPolicy",
      name,
      namespace: "shop",
      "spec: {endpointSelector: {matchLabels: {app: web}}, egress: [{\(rule)}]}\n"
    )
  }

  private static func role(_ rules: String) -> String {
    Shape.object(
      "rbac.authorization.k8s.io/v1",
      "ClusterRole",
      "reader",
      "rules:\n" + rules.split(separator: "\n").map { "  \($0)\n" }.joined()
    )
  }

  private static func application(_ spec: String) -> String {
    Shape.object(
      "argoproj.io/v1alpha1",
      "Application",
      "shop",
      namespace: "argocd",
      """
      spec:
        project: default
        source: {repoURL: 'https://git.example/shop.git', path: shop}
        destination: {server: 'https://kubernetes.default.svc', namespace: shop}

      """ + spec
    )
  }
}
