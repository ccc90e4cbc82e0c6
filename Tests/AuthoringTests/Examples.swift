import CertManagerAPI
import CloudNativePGAPI
import ExternalSecretsAPI
import GatewayAPI
import KubernetesAPI
import PlatformDSL
import TektonAPI
import TraefikAPI

// What stands between `// example:` and `// end` stands in docs/AUTHORING.md too, word for word; a test compares them.
// What an example makes is in fixtures/authoring.

enum Examples {
  static let all: [(name: String, make: @Sendable () -> [any Resource])] = [
    ("references", references), ("database", database), ("external", external),
    ("workload", workload), ("selectors", selectors), ("rights", rights), ("network", network),
    ("certificates", certificates), ("secrets", secrets), ("plain-secret", plainSecret),
    ("webhook", webhook), ("runs", runs), ("routes", routes), ("patches", patches),
    ("ownership", ownership),
    ("drift", drift),
  ]

  static func references() -> [any Resource] {
    // example: references
    let certificate = CertManager.Certificate("shop-tls", namespace: "shop") {
      $0.spec.secretName = "shop-tls"
      $0.spec.dnsNames = ["shop.example.com"]
      $0.spec.issuerRef = .init(issuer.reference)
    }
    let service = Service("web", namespace: "shop") { $0.spec.ports = [.tcp(80, to: "http")] }
    let ingress = Ingress("web", namespace: "shop") {
      $0.spec.rules = [.init("shop.example.com", to: service.reference, port: 80)]
      $0.spec.tls = [.init(["shop.example.com"], secret: certificate.secret)]
    }
    // end
    return [certificate, service, ingress]
  }

  private static let issuer = CertManager.ClusterIssuer("letsencrypt") {
    $0.spec.acme.server = "https://acme-v02.api.letsencrypt.org/directory"
    $0.spec.acme.privateKeySecretRef.name = "letsencrypt"
  }

  static func database() -> [any Resource] {
    // example: database
    let database = CloudNativePG.Cluster("orders", namespace: "shop") {
      $0.spec.instances = 3
      $0.spec.storage.size = "20Gi"
    }
    let migration = Job("migrate", namespace: "shop") {
      $0.spec.template.spec.restartPolicy = .never
      $0.spec.template.spec.containers = [
        Container(name: "migrate") {
          $0.image = "registry.example.com/migrate:1.4.2"
          $0.env = [.secret("DATABASE_URL", from: database.applicationSecret, key: "uri")]
        }
      ]
    }
    // end
    return [database, migration]
  }

  static func external() -> [any Resource] {
    // example: external
    let token = Secret.external("api-token", namespace: "shop", because: "put there by hand")
    let shop = Application("shop", namespace: "shop") {
      token
      Deployment("shop", namespace: "shop") {
        $0.spec.select(["app.kubernetes.io/name": "shop"])
        $0.spec.template.spec.containers = [
          Container(name: "shop") {
            $0.image = "registry.example.com/shop:1.4.2"
            $0.env = [.secret("TOKEN", from: token.reference, key: "token")]
          }
        ]
      }
    }
    // end
    return objects(of: shop)
  }

  static func workload() -> [any Resource] {
    let token = ExternalSecrets.ExternalSecret("api-token", namespace: "shop")
    let settings = ConfigMap("api", namespace: "shop")
    let certificate = CertManager.Certificate("api-tls", namespace: "shop") {
      $0.spec.secretName = "api-tls"
    }
    // example: workload
    let labels = StandardLabels(name: "api", version: "1.4.2", partOf: "shop")
    let api = Deployment("api", namespace: "shop") {
      $0.spec.replicas = 2
      $0.spec.select(labels.selector)
      $0.spec.template.spec.securityContext = .restricted
      $0.spec.template.spec.containers = [
        Container(name: "api") {
          $0.image = "registry.example.com/api:1.4.2"
          $0.ports = [.init(containerPort: 8080, name: "http")]
          $0.env =
            .values(["LOG_LEVEL": "info"]) + [
              .secret("TOKEN", from: token.secret, key: "token"),
              .configMap("REGION", from: settings.reference, key: "region", optional: true),
              .field("POD_IP", "status.podIP"),
              .resource("MEMORY", "limits.memory", divisor: "1Mi"),
            ]
          $0.envFrom = [.configMap(settings.reference, prefix: "APP_")]
          $0.readinessProbe = .http("/ready", port: "http").every(.seconds(5), failures: 2)
          $0.livenessProbe = .tcp(port: "http").every(.minutes(1), timeout: .seconds(3))
          $0.resources = .guaranteed(["cpu": .millicores(250), "memory": .mebibytes(256)])
          $0.securityContext = .restricted
        }
      ]
      $0.spec.template.spec.mount(.secret("tls", certificate.secret), at: "/etc/tls", in: "api")
      $0.spec.template.spec.mount(.emptyDir("tmp", limit: .gibibytes(1)), at: "/tmp")
    }
    .labels(labels.all)
    let service = Service("api", selecting: api, ports: [.tcp(80, to: "http", name: "http")])
    // end
    return [api, service]
  }

  static func selectors() -> [any Resource] {
    // example: selectors
    let budget = PodDisruptionBudget("api", namespace: "shop") {
      $0.spec.minAvailable = 1
      $0.spec.selector = ["app.kubernetes.io/name": "api"]
    }
    let other = PodDisruptionBudget("others", namespace: "shop") {
      $0.spec.maxUnavailable = .percent(25)
      $0.spec.selector = .matching(.notIn("tier", ["cache", "batch"]), .exists("tier"))
    }
    // end
    return [budget, other]
  }

  static func rights() -> [any Resource] {
    // example: rights
    let account = ServiceAccount("eso-reader", namespace: "org-acme")
    let reader = Role("eso-reader", namespace: "org-acme") {
      $0.rules = [
        .allow([.get], on: "secrets", named: ["org-secrets"]),
        .allow(.readOnly, on: "pods", "pods/log"),
        .allow(.readOnly + .write, on: "deployments", group: "apps"),
      ]
    }
    let binding = RoleBinding(
      "eso-reader",
      namespace: "org-acme",
      granting: reader.reference,
      to: [.serviceAccount(account.reference), .group("acme-ops")]
    )
    let metrics = ClusterRole("metrics") { $0.rules = [.allow([.get], path: "/metrics")] }
    let admins = ClusterRoleBinding("admins", granting: .clusterAdmin, to: [.group("platform")])
    // end
    return [account, reader, binding, metrics, admins]
  }

  static func network() -> [any Resource] {
    // example: network
    let closed = NetworkPolicy("default", namespace: "shop", spec: .denyAll)
    let api = NetworkPolicy("api", namespace: "shop") {
      $0.spec = .allow(
        ["app.kubernetes.io/name": "api"],
        ingress: [.from([.namespace("ingress-system")], ports: [.tcp(8080)])],
        egress: [.dns, .to([.block("10.0.0.0/8", except: ["10.9.0.0/16"])], ports: [.tcp(5432)])]
      )
    }
    // end
    return [closed, api]
  }

  static func certificates() -> [any Resource] {
    // example: certificates
    let root = CertManager.Certificate("root", namespace: "cert-manager") {
      $0.spec.isCA = true
      $0.spec.commonName = "shop root"
      $0.spec.secretName = "root"
      $0.spec.duration = .duration(.hours(87_600))
      $0.spec.issuerRef = .init(issuer.reference)
    }
    let internalIssuer = CertManager.ClusterIssuer("internal") {
      $0.spec.ca = .init(root.secret)
    }
    // end
    return [root, internalIssuer]
  }

  static func secrets() -> [any Resource] {
    let reader = ServiceAccount("eso-secrets-reader", namespace: "org-acme")
    // example: secrets
    let store = ExternalSecrets.ClusterSecretStore("org-acme-store") {
      $0.spec.provider.kubernetes.remoteNamespace = "org-acme"
      $0.spec.provider.kubernetes.auth.serviceAccount = .init(reader.reference)
    }
    let tokens = ExternalSecrets.ExternalSecret("tokens", namespace: "shop") {
      $0.spec.refreshInterval = .duration(.hours(1))
      $0.spec.secretStoreRef = .init(store.reference)
      $0.spec.data = [.init("github", from: "org-secrets", property: "github-token")]
    }
    let password = ExternalSecrets.Password("long", namespace: "shop") { $0.spec.length = 32 }
    let generated = ExternalSecrets.ExternalSecret("cookie", namespace: "shop") {
      $0.spec.refreshInterval = "0"
      $0.spec.dataFrom = [.init(generator: password.reference)]
    }
    // end
    return [store, tokens, password, generated]
  }

  static func plainSecret() -> [any Resource] {
    // example: plain-secret
    let repository = Secret("repository", namespace: "argocd") {
      $0.type = "Opaque"
      try $0.set("stringData.type", to: "git")
      try $0.set("stringData.url", to: "https://git.example/shop-platform")
    }
    .labels(["argocd.argoproj.io/secret-type": "repository"])
    .allowing(.literalSecret, because: "a repository that everyone may read has no password")
    // end
    return [repository]
  }

  static func webhook() -> [any Resource] {
    let webhookSecret = ExternalSecrets.ExternalSecret("webhook", namespace: "org-acme")
    let account = ServiceAccount("triggers", namespace: "org-acme")
    let deploy = Tekton.Pipeline("deploy", namespace: "catalog")
    let repository = "acme/it's"
    // example: webhook
    let push = Tekton.TriggerBinding("push", namespace: "org-acme") {
      $0.spec.params = .values(["revision": "$(body.after)", "branch": "$(extensions.branch)"])
    }
    let template = Tekton.TriggerTemplate("deploy", namespace: "org-acme") {
      $0.spec.params = [.init(name: "revision"), .init(name: "branch")]
      let run = Tekton.PipelineRun("deploy", namespace: "org-acme") {
        $0.spec.pipelineRef = .cluster(deploy.reference)
        $0.spec.params = .values(["revision": "$(tt.params.revision)"])
      }
      $0.spec.create(run, generateName: "deploy-")
    }
    let listener = Tekton.EventListener("github", namespace: "org-acme") {
      $0.spec.serviceAccountName = account.reference.name
      $0.spec.triggers = [
        .init(name: "push") {
          $0.interceptors = [
            .github(secret: webhookSecret.secret, key: "token", events: [.push]),
            .cel(
              filter: "body.repository.full_name == \(repository) && body.ref == 'refs/heads/main'",
              overlays: ["branch": "body.ref.split('/')[2]"]
            ),
          ]
          $0.bindings = [.init(push.reference)]
          $0.template = .init(template.reference)
        }
      ]
    }
    let ingress = Ingress("webhooks", namespace: "org-acme") {
      $0.spec.rules = [.init("hooks.example.com", to: listener.service, port: 8080)]
    }
    // end
    return [push, template, listener, ingress]
  }

  static func runs() -> [any Resource] {
    let pipeline = Tekton.Pipeline("build", namespace: "ci")
    let cache = PersistentVolumeClaim("cache", namespace: "ci")
    let credentials = ExternalSecrets.ExternalSecret("registry", namespace: "ci")
    // example: runs
    let nightly = Tekton.PipelineRun("nightly", namespace: "ci") {
      $0.spec.pipelineRef = .init(pipeline.reference)
      $0.spec.params = .values(["platforms": ["amd64", "arm64"], "push": "true"])
      $0.spec.timeouts.pipeline = .duration(.hours(2))
      $0.spec.workspaces = [
        .claim("cache", cache.reference, subPath: "nightly"),
        .secret("registry", credentials.secret), .emptyDir("scratch"),
      ]
    }
    // end
    return [nightly]
  }

  static func routes() -> [any Resource] {
    let service = Service("web", namespace: "shop")
    // example: routes
    let gateway = GatewayNetworking.Gateway("public", namespace: "gateways") {
      $0.spec.gatewayClassName = "traefik"
      $0.spec.listeners = [.init(name: "https", port: 443, protocol: "HTTPS")]
    }
    let route = GatewayNetworking.HTTPRoute("web", namespace: "shop") {
      $0.spec.parentRefs = [.init(gateway.reference, section: "https")]
      $0.spec.rules = [.init(backendRefs: [.init(service.reference, port: 80)])]
    }
    let limit = Traefik.Middleware("limit", namespace: "shop") { $0.spec.rateLimit.average = 100 }
    let ingress = Traefik.IngressRoute("web", namespace: "shop") {
      $0.spec.routes = [
        .init(match: "Host(`shop.example.com`)") {
          $0.services = [.init(service.reference, port: "http")]
          $0.middlewares = [.init(limit.reference)]
        }
      ]
    }
    // end
    return [gateway, route, limit, ingress]
  }

  static func patches() -> [any Resource] {
    // example: patches
    let api = Deployment("api", namespace: "shop") {
      $0.spec.template.spec.containers = [Container(name: "api"), Container(name: "proxy")]
      try $0.set("spec.template.spec.schedulerName", to: "spread")
      try $0.apply([.add("/spec/template/spec/tolerations", [["operator": "Exists"]])])
      try $0.merge(patch: ["spec": ["strategy": ["type": "Recreate", "rollingUpdate": nil]]])
      try $0.strategicMerge(patch: [
        "spec": [
          "template": [
            "spec": [
              "containers": [
                ["name": "api", "tty": true], ["name": "proxy", "$patch": "delete"],
              ]
            ]
          ]
        ]
      ])
    }
    // end
    return [api]
  }

  static func ownership() -> [any Resource] {
    // example: ownership
    let payments = Ownership(
      "payments",
      namespaces: ["pay-*"],
      forbidding: ["ResourceQuota"],
      also: [.cluster("Namespace", named: "pay-*")]
    )
    let ledger = Application("ledger", namespace: "pay-ledger", owner: payments.owner) {
      Namespace("pay-ledger")
      ConfigMap("settings", namespace: "pay-ledger") { $0.data = ["currency": "EUR"] }
    }
    // end
    return objects(of: ledger)
  }

  static func drift() -> [any Resource] {
    // example: drift
    let shop = Platform(
      "shop",
      repository: "https://git.example/shop-platform",
      environments: [Environment("staging"), Environment("production")],
      drift: DriftContract([
        .fields("spec.replicas", of: "Deployment.apps", because: "production carries the load"),
        .application("external-dns", because: "only production has public names"),
      ])
    ) { environment in
      Application("web", namespace: "shop") {
        Deployment("web", namespace: "shop") {
          $0.spec.replicas = environment.name == "production" ? 3 : 1
          $0.spec.select(["app.kubernetes.io/name": "web"])
          $0.spec.template.spec.containers = [Container(name: "web")]
        }
      }
    }
    // end
    return shop.environments.flatMap { shop.content($0).flatMap(objects) }
  }

  private static func objects(of component: any Component) -> [any Resource] {
    (component as? Application)?.content().compactMap { $0 as? any Resource } ?? []
  }
}
