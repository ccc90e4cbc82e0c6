extension ForeignManifests {
  /// Routes, listeners, gateways and middlewares that fit.
  static let soundRouting: [ForeignManifests] = [
    grantedRoute, meshRoute, traefikRoute,
    ForeignManifests(
      "a listener for the namespaces of a label",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {team: shop}}}}}"
        )
          + "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {team: shop}}\n"
          + route("parentRefs: [{name: gate, namespace: edge}]")
      ]
    ),
    ForeignManifests(
      "a listener for the namespace of a name, which the API server makes a label",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {kubernetes.io/metadata.name: shop}}}}}"
        ) + "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n"
          + route("parentRefs: [{name: gate, namespace: edge}]")
      ]
    ),
    ForeignManifests(
      "hosts that meet in a wildcard, and a class of Ingress each",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, hostname: '*.example.com', allowedRoutes: {namespaces: {from: All}}}"
        )
          + route("parentRefs: [{name: gate, namespace: edge}]\n  hostnames: [shop.example.com]")
          + ingress("a", "ingressClassName: one") + ingress("b", "ingressClassName: two")
      ]
    ),
    ForeignManifests("a store that serves the namespace", ["a.yaml": store]),
    ForeignManifests("a middleware of another namespace with the flag", ["a.yaml": crossing]),
    ForeignManifests(
      "addresses that may be outside",
      [
        "a.yaml": middleware("http://auth.example:9000/")
          + middleware("https://10.0.0.1/check").replacing("auth-check", with: "by-number")
      ]
    ),
  ]

  /// Routes, listeners, gateways and middlewares that don't.
  static let faultyRouting: [ForeignManifests] = [
    ForeignManifests(
      "a grant for another kind",
      [
        "a.yaml": granted.replacing(
          "kind: HTTPRoute, namespace: shop",
          with: "kind: GRPCRoute, namespace: shop"
        )
      ],
      [
        "error: no ReferenceGrant in namespace 'edge' lets HTTPRoute of namespace 'shop' refer to Service 'api'"
      ]
    ),
    ForeignManifests(
      "a grant for another namespace",
      [
        "a.yaml": granted.replacing(
          "kind: HTTPRoute, namespace: shop",
          with: "kind: HTTPRoute, namespace: pay"
        )
      ],
      [
        "error: no ReferenceGrant in namespace 'edge' lets HTTPRoute of namespace 'shop' refer to Service 'api'"
      ]
    ),
    ForeignManifests(
      "a grant for another object",
      ["a.yaml": granted.replacing("kind: Service}", with: "kind: Service, name: other}")],
      [
        "error: no ReferenceGrant in namespace 'edge' lets HTTPRoute of namespace 'shop' refer to Service 'api'"
      ]
    ),
    ForeignManifests(
      "a listener of its own namespace alone",
      [
        "a.yaml": gateway("{name: web, port: 80, protocol: HTTP}")
          + route("parentRefs: [{name: gate, namespace: edge}]")
      ],
      [
        "error: no listener of Gateway 'gate' in namespace 'edge' takes HTTPRoutes of namespace 'shop'"
      ]
    ),
    ForeignManifests(
      "a listener for the namespaces of another label",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: Selector, selector: {matchLabels: {team: pay}}}}}"
        )
          + "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {team: shop}}\n"
          + route("parentRefs: [{name: gate, namespace: edge}]")
      ],
      [
        "error: no listener of Gateway 'gate' in namespace 'edge' takes HTTPRoutes of namespace 'shop'"
      ]
    ),
    ForeignManifests(
      "a listener of another protocol",
      [
        "a.yaml": gateway(
          "{name: tls, port: 443, protocol: TLS, allowedRoutes: {namespaces: {from: All}}}"
        )
          + route("parentRefs: [{name: gate, namespace: edge}]")
      ],
      ["error: no listener of Gateway 'gate' in namespace 'edge' takes HTTPRoutes"]
    ),
    ForeignManifests(
      "a listener of another port, and one of another host",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, hostname: a.example.com, allowedRoutes: {namespaces: {from: All}}}"
        )
          + route(
            "parentRefs: [{name: gate, namespace: edge, port: 81}]\n  hostnames: [b.example.com]"
          )
          + route("parentRefs: [{name: gate, namespace: edge}]\n  hostnames: [b.example.com]")
          .replacing("name: site", with: "name: other")
      ],
      [
        "error: Gateway 'gate' in namespace 'edge' has no listener of port 81",
        "error: no listener of Gateway 'gate' in namespace 'edge' has a host of 'b.example.com'",
      ]
    ),
    ForeignManifests(
      "a route into the mesh that is spelt wrong",
      [
        "a.yaml": mesh.replacing("[mesh, edge/front]", with: "[mesh, edge/fornt]")
          .replacing("subset: v1}", with: "subset: v2}")
      ],
      [
        "error: no Gateway 'fornt' in namespace 'edge'",
        "error: Service 'web' in namespace 'shop' has no subset 'v2'",
      ]
    ),
    ForeignManifests(
      "a subset without a DestinationRule",
      [
        "a.yaml": Shape.deployment("web", namespace: "shop")
          + Shape.service("web", namespace: "shop", selecting: "app: web")
          + Shape.object(
            "networking.istio.io/v1",
            "VirtualService",
            "web",
            namespace: "shop",
            "spec: {hosts: [web], http: [{route: [{destination: {host: web, subset: v1}}]}]}\n"
          )
      ],
      ["error: Service 'web' in namespace 'shop' has no subset 'v1'"]
    ),
    ForeignManifests(
      "a middleware and an address that are spelt wrong",
      [
        "a.yaml": traefik.replacing("shop-strip@", with: "shop-strp@")
          .replacing("//auth.shop.svc", with: "//auht.shop.svc")
      ],
      [
        "error: no Service 'auht' in namespace 'shop'",
        "error: no Middleware 'strp' in namespace 'shop'",
      ]
    ),
    ForeignManifests(
      "an address whose port the Service doesn't have",
      ["a.yaml": traefik.replacing("cluster.local:80/", with: "cluster.local:81/")],
      ["error: Service 'auth' in namespace 'shop' has no open port '81'"]
    ),
    ForeignManifests(
      "a store that serves other namespaces",
      ["a.yaml": store.replacing("namespaces: [shop]", with: "namespaces: [pay]")],
      [
        "error: no condition of ClusterSecretStore 'vault' takes ExternalSecrets of namespace 'shop'"
      ]
    ),
    ForeignManifests(
      "a middleware of another namespace without the flag",
      [
        "a.yaml": crossing.replacing(
          "--providers.kubernetescrd.allowCrossNamespace=true",
          with: "--log"
        )
      ],
      [
        "error: Middleware 'strip' in namespace 'edge' is in another namespace, and '--providers.kubernetescrd.allowcrossnamespace' isn't set"
      ]
    ),
    ForeignManifests(
      "a middleware of the provider's whole name",
      [
        "a.yaml": crossing.replacing(
          "middlewares: [{name: strip, namespace: edge}]",
          with: "middlewares: [{name: edge-strp@kubernetescrd}]"
        )
      ],
      ["error: no Middleware 'strp' in namespace 'edge'"]
    ),
    ForeignManifests(
      "a certificate of a gateway that nobody has",
      [
        "a.yaml": Shape.object(
          "networking.istio.io/v1",
          "Gateway",
          "front",
          namespace: "edge",
          "spec: {servers: [{tls: {mode: SIMPLE, credentialName: front-tls}}]}\n"
        )
      ],
      ["error: no Secret 'front-tls' in namespace 'edge'"]
    ),
    ForeignManifests(
      "a path of a host that two Ingresses have",
      ["a.yaml": ingress("a", "") + ingress("b", "")],
      [
        "warning: Ingress shop/b and Ingress shop/a both have host 'a.example.com', path '/', path type 'Prefix'"
      ]
    ),
    ForeignManifests(
      "a match that two routes have",
      [
        "a.yaml": gateway(
          "{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}"
        )
          + route("parentRefs: [{name: gate, namespace: edge}]\n  rules: [{}]")
          + route(
            "parentRefs: [{name: gate, namespace: edge}]\n  rules: [{matches: [{path: {value: /, type: PathPrefix}}]}]"
          ).replacing("name: site", with: "name: other")
      ],
      [
        "warning: HTTPRoute shop/other and HTTPRoute shop/site both have Gateway 'gate', host '*', match 'path: type: PathPrefix, value: /'"
      ]
    ),
  ]

  static let grantedRoute = ForeignManifests("a granted route", ["a.yaml": granted])
  static let meshRoute = ForeignManifests("a route into the mesh", ["a.yaml": mesh])
  static let traefikRoute = ForeignManifests("middlewares in annotations", ["a.yaml": traefik])

  private static let granted =
    gateway("{name: web, port: 80, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}}")
    + Shape.deployment("api", namespace: "edge")
    + Shape.service("api", namespace: "edge", selecting: "app: api")
    + Shape.object(
      "gateway.networking.k8s.io/v1beta1",
      "ReferenceGrant",
      "shop",
      namespace: "edge",
      """
      spec:
        from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: shop}]
        to: [{group: "", kind: Service}]

      """
    )
    + route(
      """
      parentRefs: [{name: gate, namespace: edge, sectionName: web, port: 80}]
        rules: [{backendRefs: [{name: api, namespace: edge, port: 80}]}]
      """
    )

  private static let mesh =
    Shape.deployment("web", namespace: "shop")
    + Shape.service("web", namespace: "shop", selecting: "app: web")
    + Shape.object("networking.istio.io/v1", "Gateway", "front", namespace: "edge")
    + Shape.object(
      "networking.istio.io/v1",
      "DestinationRule",
      "rule",
      namespace: "shop",
      "spec: {host: web, subsets: [{name: v1, labels: {version: one}}]}\n"
    )
    + Shape.object(
      "networking.istio.io/v1",
      "VirtualService",
      "virtual",
      namespace: "shop",
      """
      spec:
        hosts: [www.example.com]
        gateways: [mesh, edge/front]
        http:
          - route: [{destination: {host: web.shop.svc.cluster.local, port: {number: 80}, subset: v1}}]
          - route: [{destination: {host: elsewhere.example.com}}]

      """
    )

  private static let traefik =
    Shape.deployment("auth", namespace: "shop")
    + Shape.service("auth", namespace: "shop", selecting: "app: auth")
    + middleware("http://auth.shop.svc.cluster.local:80/check")
    + Shape.object("traefik.io/v1alpha1", "Middleware", "strip", namespace: "shop")
      + """
      ---
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata:
        name: site
        namespace: shop
        annotations:
          traefik.ingress.kubernetes.io/router.middlewares: "shop-strip@kubernetescrd, shop-auth-check@kubernetescrd,gzip@file"
      spec: {rules: []}

      """

  private static let store =
    Shape.object(
      "external-secrets.io/v1",
      "ClusterSecretStore",
      "vault",
      "spec: {conditions: [{namespaces: [shop]}], provider: {fake: {data: []}}}\n"
    )
    + Shape.object(
      "external-secrets.io/v1",
      "ExternalSecret",
      "token",
      namespace: "shop",
      "spec: {secretStoreRef: {kind: ClusterSecretStore, name: vault}}\n"
    )

  private static let crossing =
    Shape.object(
      "apps/v1",
      "Deployment",
      "traefik",
      namespace: "edge",
      """
      spec:
        selector: {matchLabels: {app: traefik}}
        template:
          metadata: {labels: {app: traefik}}
          spec:
            containers:
              - name: traefik
                image: traefik:v3.5
                args: [--providers.kubernetescrd, --providers.kubernetescrd.allowCrossNamespace=true]

      """
    )
    + Shape.object("traefik.io/v1alpha1", "Middleware", "strip", namespace: "edge")
    + Shape.object(
      "traefik.io/v1alpha1",
      "IngressRoute",
      "site",
      namespace: "shop",
      "spec: {routes: [{match: Host(`a.example.com`), middlewares: [{name: strip, namespace: edge}]}]}\n"
    )

  private static func middleware(_ address: String) -> String {
    Shape.object(
      "traefik.io/v1alpha1",
      "Middleware",
      "auth-check",
      namespace: "shop",
      "spec: {forwardAuth: {address: \"\(address)\"}}\n"
    )
  }

  private static func gateway(_ listener: String) -> String {
    Shape.object(
      "gateway.networking.k8s.io/v1",
      "Gateway",
      "gate",
      namespace: "edge",
      "spec:\n  gatewayClassName: any\n  listeners: [\(listener)]\n"
    )
  }

  private static func route(_ spec: String) -> String {
    Shape.object(
      "gateway.networking.k8s.io/v1",
      "HTTPRoute",
      "site",
      namespace: "shop",
      "spec:\n  \(spec)\n"
    )
  }

  private static func ingress(_ name: String, _ spec: String) -> String {
    Shape.object(
      "networking.k8s.io/v1",
      "Ingress",
      name,
      namespace: "shop",
      """
      spec:
        \(spec)
        rules: [{host: a.example.com, http: {paths: [{path: /, pathType: Prefix}]}}]

      """
    )
  }
}
