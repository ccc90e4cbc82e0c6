extension LinkExample {
  /// Kinds of networks and policies: Cilium, Gateway API, Traefik, Kyverno, Kubernetes' own.
  static let networking = [
    LinkExample(
      "a CiliumNetworkPolicy's certificates, services and listeners",
      Shape.own(
        "cilium.io/v2",
        "CiliumNetworkPolicy",
        """
        spec:
          endpointSelector: {}
          egress:
            - toServices: [{k8sService: {serviceName: api, namespace: shop}}]
              toPorts:
                - originatingTLS: {secret: {name: authorities, namespace: shop}}
                  terminatingTLS: {secret: {name: without-a-namespace}}
                  listener: {name: l, envoyConfig: {name: proxy}}

        """
      ),
      provided: Shape.deployment("api", namespace: "shop")
        + Shape.service("api", namespace: "shop", selecting: "app: api")
        + Shape.secret("authorities", "ca.crt")
        + Shape.object("cilium.io/v2", "CiliumEnvoyConfig", "proxy", namespace: "shop"),
      missing: [
        "CiliumEnvoyConfig 'proxy' in namespace 'shop'", "Secret 'authorities' in namespace 'shop'",
        "Service 'api' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a clusterwide policy's address group",
      Shape.object(
        "cilium.io/v2",
        "CiliumClusterwideNetworkPolicy",
        "example",
        "specs: [{ingressDeny: [{fromCIDRSet: [{cidrGroupRef: banned}]}]}]\n"
      ) + Shape.object("cilium.io/v2", "CiliumCIDRGroup", "other"),
      provided: Shape.object("cilium.io/v2", "CiliumCIDRGroup", "banned"),
      missing: ["CiliumCIDRGroup 'banned'"]
    ),
    LinkExample(
      "a Gateway's parameters and authorities",
      Shape.own(
        "gateway.networking.k8s.io/v1",
        "Gateway",
        """
        spec:
          infrastructure: {parametersRef: {group: '', kind: ConfigMap, name: parameters}}
          tls:
            frontend:
              default:
                validation: {caCertificateRefs: [{group: '', kind: ConfigMap, name: authorities}]}

        """
      ),
      provided: Shape.configMap("parameters", "a") + Shape.configMap("authorities", "ca.crt"),
      missing: [
        "ConfigMap 'authorities' in namespace 'shop'", "ConfigMap 'parameters' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a BackendTLSPolicy's Service",
      Shape.own(
        "gateway.networking.k8s.io/v1",
        "BackendTLSPolicy",
        """
        spec:
          targetRefs: [{group: '', kind: Service, name: api}]
          validation: {caCertificateRefs: [{group: '', kind: ConfigMap, name: authorities}]}

        """
      ),
      provided: Shape.deployment("api", namespace: "shop")
        + Shape.service("api", namespace: "shop", selecting: "app: api")
        + Shape.configMap("authorities", "ca.crt"),
      missing: ["ConfigMap 'authorities' in namespace 'shop'", "Service 'api' in namespace 'shop'"]
    ),
    LinkExample(
      "a route's filter of another API",
      Shape.own(
        "gateway.networking.k8s.io/v1",
        "HTTPRoute",
        """
        spec:
          rules:
            - filters:
                - type: ExtensionRef
                  extensionRef: {group: traefik.io, kind: Middleware, name: limit}

        """
      ),
      provided: Shape.object("traefik.io/v1alpha1", "Middleware", "limit", namespace: "shop"),
      missing: ["Middleware 'limit' in namespace 'shop'"]
    ),
    LinkExample(
      "a Middleware's store of rates, and its errors",
      Shape.own(
        "traefik.io/v1alpha1",
        "Middleware",
        """
        spec:
          rateLimit: {redis: {endpoints: ['redis:6379'], secret: redis, tls: {caSecret: redis-ca}}}
          errors: {service: {name: pages, port: 80}}

        """
      ),
      provided: Shape.secret("redis", "password") + Shape.secret("redis-ca", "ca.crt")
        + Shape.deployment("pages", namespace: "shop")
        + Shape.service("pages", namespace: "shop", selecting: "app: pages"),
      missing: [
        "Secret 'redis' in namespace 'shop'", "Secret 'redis-ca' in namespace 'shop'",
        "Service 'pages' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a ServersTransportTCP's authorities",
      Shape.own(
        "traefik.io/v1alpha1",
        "ServersTransportTCP",
        "spec: {tls: {rootCAs: [{configMap: authorities}, {secret: more}]}}\n"
      ),
      provided: Shape.configMap("authorities", "ca.crt") + Shape.secret("more", "ca.crt"),
      missing: ["ConfigMap 'authorities' in namespace 'shop'", "Secret 'more' in namespace 'shop'"]
    ),
    LinkExample(
      "a Policy's data, keys and sources",
      Shape.own(
        "kyverno.io/v1",
        "Policy",
        """
        spec:
          rules:
            - name: a
              context:
                - {name: c, configMap: {name: allowed, namespace: shop}}
                - {name: d, configMap: {name: '{{request.object.metadata.name}}', namespace: shop}}
              verifyImages:
                - imageReferences: ['*']
                  attestors: [{entries: [{keys: {secret: {name: keys, namespace: shop}}}]}]
              generate:
                apiVersion: v1
                kind: Secret
                name: registry
                namespace: '{{request.object.metadata.name}}'
                clone: {name: registry-source, namespace: shop}

        """
      ),
      provided: Shape.configMap("allowed", "a") + Shape.secret("keys", "cosign.pub")
        + Shape.secret("registry-source", ".dockerconfigjson"),
      missing: [
        "ConfigMap 'allowed' in namespace 'shop'", "Secret 'keys' in namespace 'shop'",
        "Secret 'registry-source' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a pod's devices and shares",
      Shape.pod(
        "web",
        namespace: "shop",
        """
        resourceClaims: [{name: a, resourceClaimName: gpu}, {name: b, resourceClaimTemplateName: t}]
        volumes: [{name: v, azureFile: {secretName: share, shareName: s}}]

        """
      ),
      provided: Shape.secret("share", "key")
        + Shape.object("resource.k8s.io/v1", "ResourceClaim", "gpu", namespace: "shop")
        + Shape.object("resource.k8s.io/v1", "ResourceClaimTemplate", "t", namespace: "shop"),
      missing: [
        "ResourceClaim 'gpu' in namespace 'shop'", "ResourceClaimTemplate 't' in namespace 'shop'",
        "Secret 'share' in namespace 'shop'",
      ]
    ),
  ]
}
