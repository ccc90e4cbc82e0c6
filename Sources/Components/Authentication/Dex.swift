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
  private static let authority = "/etc/dex/authentik"

  let settings: AuthenticationSettings

  private var labels: OrderedMap<String> { ["app.kubernetes.io/name": "dex"] }

  var body: [any Component] {
    Group(access)
    ConfigMap(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.data = [
        "config.yaml": String(decoding: YAMLWriter.bytes(of: configuration), as: UTF8.self)
      ]
    }
    Service(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.spec.selector = labels
      $0.spec.ports = [ServicePort(port: 5556, name: "http", protocol: .tcp, targetPort: "http")]
    }
    Deployment(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.spec.replicas = 1
      $0.spec.strategy.type = .recreate
      $0.spec.selector.matchLabels = labels
      $0.spec.template.metadata.labels = labels
      $0.spec.template.spec = pod
    }
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
      "clientSecret": "$AUTHENTIK_CLIENT_SECRET",
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
      $0.serviceAccountName = Self.name
      $0.securityContext.runAsNonRoot = true
      $0.securityContext.runAsUser = 1001
      $0.securityContext.seccompProfile.type = .runtimeDefault
      $0.initContainers = [wait]
      $0.volumes = volumes
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
      $0.env = [
        EnvVar(
          name: "DISCOVERY",
          value: "\(settings.authentikIssuer).well-known/openid-configuration"
        )
      ]
      $0.resources.requests = ["cpu": "10m", "memory": "16Mi"]
      $0.resources.limits = ["memory": "64Mi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.readOnlyRootFilesystem = true
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts = authorityMounts.isEmpty ? nil : authorityMounts
    }
  }

  /// How curl is told whom to trust.
  private var trust: String {
    settings.authentikAuthority == nil ? "" : " --cacert \(Self.authority)/ca.crt"
  }

  private var authorityMounts: [VolumeMount] {
    guard settings.authentikAuthority != nil else { return [] }
    return [VolumeMount(name: "authority", mountPath: Self.authority, readOnly: true)]
  }

  private var volumes: [Volume] {
    let config = Volume(name: "config") { $0.configMap.name = Self.name }
    guard let authority = settings.authentikAuthority else { return [config] }
    return [
      config,
      Volume(name: "authority") {
        $0.secret.secretName = authority
        // the key beside it is Authentik's alone
        $0.secret.items = [KeyToPath(key: "ca.crt", path: "ca.crt")]
      },
    ]
  }

  private var container: Container {
    Container(name: "dex") {
      $0.image = settings.dexImage
      $0.args = ["dex", "serve", "/etc/dex/config/config.yaml"]
      $0.ports = [ContainerPort(containerPort: 5556, name: "http", protocol: .tcp)]
      $0.env =
        [.secret("AUTHENTIK_CLIENT_SECRET", Authentication.dexSecrets, key: "client-secret")]
        + settings.clients.filter { !$0.isPublic }.map {
          .secret($0.variable, $0.secret, key: "client-secret")
        }
      $0.readinessProbe.httpGet.path = "/healthz"
      $0.readinessProbe.httpGet.port = "http"
      $0.livenessProbe.httpGet.path = "/healthz"
      $0.livenessProbe.httpGet.port = "http"
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "256Mi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.readOnlyRootFilesystem = true
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts =
        [VolumeMount(name: "config", mountPath: "/etc/dex/config", readOnly: true)]
        + authorityMounts
    }
  }

  /// Dex keeps its state in custom resources, whose definitions it makes itself.
  ///
  /// Source: "Kubernetes Custom Resource Definitions (CRDs)" of Dex's documentation on storage.
  @ComponentBuilder private var access: [any Component] {
    ServiceAccount(Self.name, namespace: settings.namespace) { $0.metadata.labels = labels }
    Role(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.rules = [
        PolicyRule(
          verbs: ["get", "list", "watch", "create", "update", "patch", "delete"],
          apiGroups: ["dex.coreos.com"],
          resources: ["*"]
        )
      ]
    }
    RoleBinding(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.roleRef = .role(Self.name)
      $0.subjects = [.serviceAccount(Self.name, namespace: settings.namespace)]
    }
    ClusterRole("dex-definitions") {
      $0.metadata.labels = labels
      $0.rules = [
        PolicyRule(
          verbs: ["create"],
          apiGroups: ["apiextensions.k8s.io"],
          resources: ["customresourcedefinitions"]
        )
      ]
    }
    ClusterRoleBinding("dex-definitions") {
      $0.metadata.labels = labels
      $0.roleRef = .clusterRole("dex-definitions")
      $0.subjects = [.serviceAccount(Self.name, namespace: settings.namespace)]
    }
  }
}
