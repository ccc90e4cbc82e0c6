import Diagnostics
import KubernetesAPI
import Manifest
import PlatformDSL
import YAML

/// Dex, which the platform's services ask who somebody is, and which asks Authentik.
///
/// It ends when its issuer can't be reached, so a container before it waits for Authentik's discovery document. One
/// replica, because what it keeps in memory between a redirect and its answer is its own.
///
/// Source: the second "DexConfig" of the platform's data models.
struct Dex: Composite {
  static let name = "dex"
  static let client = "dex-client"
  private static let connectorSecret = "AUTHENTIK_CLIENT_SECRET"
  private static let authority = "/etc/dex/authentik"

  let settings: AuthenticationSettings

  private var labels: OrderedMap<String> { ["app.kubernetes.io/name": "dex"] }

  var body: [any Component] {
    for client in ambiguousClients {
      Finding(
        Diagnostic(
          .ambiguousClient,
          "client '\(client.id)' and another one would have their secrets in the variable '\(client.variable)'",
          help:
            "give one of them a variable of its own: .init(\"\(client.id)\", …, variable: \"…\")"
        )
      )
    }
    Group(access)
    configurationMap
    let dex = Deployment(Self.name, namespace: settings.namespace) {
      $0.spec.replicas = 1
      $0.spec.strategy.type = .recreate
      $0.spec.select(labels)
      $0.spec.template.spec = pod
    }
    .labels(labels)
    dex
    Service(Self.name, selecting: dex, ports: [.tcp(5556, to: "http", name: "http")])
      .labels(labels)
  }

  /// Clients whose variable is taken by one before them, or by the connector.
  private var ambiguousClients: [AuthenticationSettings.Client] {
    var taken: Set<String> = [Self.connectorSecret]
    return settings.clients.filter { !$0.isPublic && !taken.insert($0.variable).inserted }
  }

  private var configurationMap: ConfigMap {
    ConfigMap(Self.name, namespace: settings.namespace) {
      $0.data = [
        "config.yaml": String(decoding: YAMLWriter.bytes(of: configuration), as: UTF8.self)
      ]
    }
    .labels(labels)
  }

  var configuration: Value {
    [
      "issuer": .string(settings.dexIssuer),
      "storage": ["type": "kubernetes", "config": ["inCluster": true]],
      "web": ["http": "0.0.0.0:5556"],
      "logger": ["level": "info", "format": "json"],
      "oauth2": ["skipApprovalScreen": true],
      "staticClients": .sequence(settings.clients.map(Self.client)),
      "connectors": [connector],
      "expiry": [
        "signingKeys": "6h",
        "idTokens": "24h",
        "refreshTokens": ["validIfNotUsedFor": "2160h", "absoluteLifetime": "3960h"],
      ],
    ]
  }

  private static func client(_ client: AuthenticationSettings.Client) -> Value {
    var tree: Mapping = ["id": .string(client.id), "name": .string(client.name)]
    if client.isPublic {
      tree["public"] = true
    } else {
      tree["secretEnv"] = .string(client.variable)
    }
    tree["redirectURIs"] = .sequence(client.redirects.map(Value.string))
    return .mapping(tree)
  }

  private var connector: Value {
    var config: Mapping = [
      "issuer": .string(settings.authentikIssuer),
      "clientID": .string(Self.client),
      // Dex replaces variables in a connector's configuration by the environment's
      "clientSecret": .string("$\(Self.connectorSecret)"),
      "redirectURI": .string("\(settings.dexIssuer)/callback"),
      "scopes": ["openid", "profile", "email", "groups"],
      "getUserInfo": true,
      "insecureSkipEmailVerified": true,
      "insecureEnableGroups": true,
      "claimMapping": ["groups": "groups"],
    ]
    if settings.authentikAuthority != nil {
      config["rootCAs"] = [.string("\(Self.authority)/ca.crt")]
    }
    return ["type": "oidc", "id": "authentik", "name": "Authentik", "config": .mapping(config)]
  }

  private var pod: PodSpec {
    PodSpec(containers: [container]) {
      $0.serviceAccountName = account.reference.name
      $0.securityContext = .restricted
      $0.securityContext.runAsUser = 1001
      $0.initContainers = [wait]
      $0.mount(
        .configMap("config", configurationMap.reference),
        at: "/etc/dex/config",
        in: Self.name,
        readOnly: true
      )
      if let authority = settings.authentikAuthority {
        let volume = Volume(name: "authority") {
          $0.secret.secretName = authority
          // the key beside it is Authentik's alone
          $0.secret.items = [KeyToPath(key: "ca.crt", path: "ca.crt")]
        }
        $0.mount(volume, at: Self.authority, readOnly: true)
      }
    }
  }

  private var wait: Container {
    Container(name: "wait-for-authentik") {
      $0.image = settings.curlImage
      $0.command = ["/bin/sh", "-euc"]
      $0.args = [
        """
        until curl --silent --fail --output /dev/null\(trust) "$DISCOVERY"; do
          echo "waiting for $DISCOVERY"
          sleep 5
        done

        """
      ]
      $0.env = .values([
        "DISCOVERY": "\(settings.authentikIssuer).well-known/openid-configuration"
      ])
      $0.resources.requests = ["cpu": "10m", "memory": "16Mi"]
      $0.resources.limits = ["memory": "64Mi"]
      $0.securityContext = .restricted
      $0.securityContext.readOnlyRootFilesystem = true
    }
  }

  /// How curl is told whom to trust.
  private var trust: String {
    settings.authentikAuthority == nil ? "" : " --cacert \(Self.authority)/ca.crt"
  }

  private var container: Container {
    let secrets = AuthenticationSecrets(settings: settings)
    let key = AuthenticationSecrets.clientSecret
    return Container(name: Self.name) {
      $0.image = settings.dexImage
      $0.args = ["dex", "serve", "/etc/dex/config/config.yaml"]
      $0.ports = [.init(containerPort: 5556, name: "http", protocol: .tcp)]
      $0.env =
        [.secret(Self.connectorSecret, from: secrets.dex.secret, key: key)]
        + settings.clients.filter { !$0.isPublic }.map {
          .secret($0.variable, from: secrets.client($0).secret, key: key)
        }
      $0.readinessProbe = .http("/healthz", port: "http")
      $0.livenessProbe = .http("/healthz", port: "http")
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "256Mi"]
      $0.securityContext = .restricted
      $0.securityContext.readOnlyRootFilesystem = true
    }
  }

  private var account: ServiceAccount {
    ServiceAccount(Self.name, namespace: settings.namespace).labels(labels)
  }

  /// Dex keeps its state in custom resources, whose definitions it makes itself.
  ///
  /// Source: "Kubernetes Custom Resource Definitions (CRDs)" of Dex's documentation on storage.
  @ComponentBuilder private var access: [any Component] {
    let states = Role(Self.name, namespace: settings.namespace) {
      $0.rules = [.allow(.readOnly + .write, on: "*", group: "dex.coreos.com")]
    }
    .labels(labels)
    .allowing(
      .wildcardRBAC,
      because:
        "Dex defines the kinds of this group itself, others in every release, and nobody else has any"
    )
    let definitions = ClusterRole("dex-definitions") {
      $0.rules = [
        .allow([.create], on: "customresourcedefinitions", group: "apiextensions.k8s.io")
      ]
    }
    .labels(labels)
    account
    states
    RoleBinding(
      Self.name,
      namespace: settings.namespace,
      granting: states.reference,
      to: [.serviceAccount(account.reference)]
    )
    .labels(labels)
    definitions
    ClusterRoleBinding(
      "dex-definitions",
      granting: definitions.reference,
      to: [.serviceAccount(account.reference)]
    )
    .labels(labels)
  }
}

extension DiagnosticCode {
  static let ambiguousClient = DiagnosticCode(
    "auth.ambiguous-client",
    "Two clients of Dex would have their secrets read from one environment variable.",
    why: """
      Dex reads each client's secret from a variable whose name is made of the client's id. \
      `argo-cd` and `argo.cd` give the same variable, so one client would accept the other's \
      secret.
      """,
    example: .swift(
      """
      clients: ["authentik", "argo-cd", "argo.cd"].map {
        .init($0, name: $0, redirects: [])
      }
      """
    )
  )
}
