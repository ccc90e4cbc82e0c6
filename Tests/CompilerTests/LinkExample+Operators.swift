extension LinkExample {
  /// Kinds of operators: cert-manager, CloudNativePG, Crossplane, External Secrets, Prometheus.
  static let operators = [
    LinkExample(
      "an Issuer of Vault and its solvers",
      Shape.own(
        "cert-manager.io/v1",
        "Issuer",
        """
        spec:
          vault:
            caBundleSecretRef: {name: authorities, key: ca.crt}
            auth: {kubernetes: {serviceAccountRef: {name: issuer}}}
          acme:
            solvers:
              - http01: {ingress: {podTemplate: {spec: {serviceAccountName: solver}}}}

        """
      ),
      provided: Shape.secret("authorities", "ca.crt")
        + ["issuer", "solver"].map {
          Shape.object("v1", "ServiceAccount", $0, namespace: "shop")
        }.joined(),
      missing: [
        "Secret 'authorities' in namespace 'shop'", "ServiceAccount 'issuer' in namespace 'shop'",
        "ServiceAccount 'solver' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a Cluster's account, catalog and first statements",
      Shape.own(
        "postgresql.cnpg.io/v1",
        "Cluster",
        """
        spec:
          serviceAccountName: shared
          imageCatalogRef: {apiGroup: postgresql.cnpg.io, kind: ImageCatalog, name: images, major: 17}
          bootstrap: {initdb: {postInitSQLRefs: {configMapRefs: [{name: sql, key: a.sql}]}}}
          envFrom: [{secretRef: {name: environment}}]

        """
      ),
      provided: Shape.object("v1", "ServiceAccount", "shared", namespace: "shop")
        + Shape.object("postgresql.cnpg.io/v1", "ImageCatalog", "images", namespace: "shop")
        + Shape.configMap("sql", "a.sql") + Shape.secret("environment", "a"),
      missing: [
        "ConfigMap 'sql' in namespace 'shop'", "ImageCatalog 'images' in namespace 'shop'",
        "Secret 'environment' in namespace 'shop'", "ServiceAccount 'shared' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a Service that a Cluster makes besides",
      Shape.own(
        "postgresql.cnpg.io/v1",
        "Cluster",
        """
        spec:
          managed: {services: {additional: [{serviceTemplate: {metadata: {name: pool}}}]}}

        """
      )
        + Shape.own(
          "networking.k8s.io/v1",
          "Ingress",
          "spec: {defaultBackend: {service: {name: pool, port: {number: 5432}}}}\n"
        ),
      provided: "",
      missing: []
    ),
    LinkExample(
      "a Pooler's certificates and pods",
      Shape.own(
        "postgresql.cnpg.io/v1",
        "Pooler",
        """
        spec:
          cluster: {name: db}
          pgbouncer: {clientTLSSecret: {name: certificate}}
          template: {spec: {containers: [], imagePullSecrets: [{name: registry}]}}

        """
      ) + Shape.object("postgresql.cnpg.io/v1", "Cluster", "db", namespace: "shop"),
      provided: Shape.secret("certificate", "tls.crt") + Shape.secret("registry", "a"),
      missing: [
        "Secret 'certificate' in namespace 'shop'", "Secret 'registry' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a Composition's functions and credentials",
      Shape.object(
        "apiextensions.crossplane.io/v1",
        "Composition",
        "example",
        """
        spec:
          pipeline:
            - step: a
              functionRef: {name: function-a}
              credentials: [{name: c, source: Secret, secretRef: {name: token, namespace: shop}}]

        """
      ) + Shape.configMap("anything", "a") + Shape.object("pkg.crossplane.io/v1", "Function", "b"),
      provided: Shape.object("pkg.crossplane.io/v1", "Function", "function-a")
        + Shape.secret("token", "token"),
      missing: ["Function 'function-a'", "Secret 'token' in namespace 'shop'"]
    ),
    LinkExample(
      "a package's runtime, and the one that Crossplane makes",
      ["default", "small"].map {
        Shape.object(
          "pkg.crossplane.io/v1",
          "Provider",
          "provider-\($0)",
          "spec: {package: 'r/p:v1', runtimeConfigRef: {name: \($0)}}\n"
        )
      }.joined()
        + Shape.object("pkg.crossplane.io/v1beta1", "DeploymentRuntimeConfig", "large"),
      provided: Shape.object("pkg.crossplane.io/v1beta1", "DeploymentRuntimeConfig", "small"),
      missing: ["DeploymentRuntimeConfig 'small'"]
    ),
    LinkExample(
      "a SecretStore, whose credentials are in its own namespace",
      Shape.own(
        "external-secrets.io/v1",
        "SecretStore",
        """
        spec:
          provider:
            scaleway:
              accessKey: {secretRef: {name: scaleway, key: id, namespace: ignored}}

        """
      ),
      provided: Shape.secret("scaleway", "id"),
      missing: ["Secret 'scaleway' in namespace 'shop'"]
    ),
    LinkExample(
      "a ClusterSecretStore, which may sign in where it is used",
      Shape.object(
        "external-secrets.io/v1",
        "ClusterSecretStore",
        "example",
        """
        spec:
          provider:
            vault:
              auth:
                tokenSecretRef: {name: vault, key: token, namespace: shop}
                cert: {secretRef: {name: where-it-is-used, key: tls.key}}

        """
      ) + Shape.configMap("anything", "a"),
      provided: Shape.secret("vault", "token"),
      missing: ["Secret 'vault' in namespace 'shop'"]
    ),
    LinkExample(
      "a ClusterExternalSecret's store of the cluster",
      Shape.object(
        "external-secrets.io/v1",
        "ClusterExternalSecret",
        "example",
        """
        spec:
          externalSecretSpec:
            secretStoreRef: {kind: ClusterSecretStore, name: vault}
            data: [{secretKey: a, remoteRef: {key: a}, sourceRef: {storeRef: {name: in-each}}}]

        """
      ) + Shape.object("external-secrets.io/v1", "ClusterSecretStore", "other"),
      provided: Shape.object("external-secrets.io/v1", "ClusterSecretStore", "vault"),
      missing: ["ClusterSecretStore 'vault'"]
    ),
    LinkExample(
      "a generator's credentials",
      Shape.own(
        "generators.external-secrets.io/v1alpha1",
        "GithubAccessToken",
        "spec: {auth: {privateKey: {secretRef: {name: app, key: key.pem}}}}\n"
      ),
      provided: Shape.secret("app", "key.pem"),
      missing: ["Secret 'app' in namespace 'shop'"]
    ),
    LinkExample(
      "an AlertmanagerConfig's receivers",
      Shape.own(
        "monitoring.coreos.com/v1alpha1",
        "AlertmanagerConfig",
        """
        spec:
          receivers:
            - name: a
              slackConfigs: [{apiURL: {name: slack, key: url}}]
              webhookConfigs:
                - httpConfig:
                    tlsConfig: {ca: {configMap: {name: authorities, key: ca.crt}}}
                    authorization: {credentials: {name: maybe, key: token, optional: true}}

        """
      ),
      provided: Shape.secret("slack", "url") + Shape.configMap("authorities", "ca.crt"),
      missing: [
        "ConfigMap 'authorities' in namespace 'shop'", "Secret 'slack' in namespace 'shop'",
      ]
    ),
    LinkExample(
      "a PodMonitor's tokens, and pods of elsewhere",
      Shape.own(
        "monitoring.coreos.com/v1",
        "PodMonitor",
        """
        spec:
          namespaceSelector: {any: true}
          selector: {matchLabels: {app: elsewhere}}
          podMetricsEndpoints: [{oauth2: {clientId: {secret: {name: client, key: id}}}}]

        """
      ),
      provided: Shape.secret("client", "id"),
      missing: ["Secret 'client' in namespace 'shop'"]
    ),
  ]
}
