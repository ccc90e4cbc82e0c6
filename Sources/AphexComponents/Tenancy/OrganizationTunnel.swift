import KubernetesAPI
import Manifest
import PlatformDSL
import YAML

/// The connection from Cloudflare's edge to an organisation's listener; no port is open to the internet.
///
/// The tunnel and its credentials are the reconciler's: the identifier isn't known when this is rendered.
struct OrganizationTunnel: Composite {
  let organization: OrganizationTenant
  let settings: TenancySettings

  var body: [any Component] {
    configuration
    credentials
    Deployment(name) {
      $0.spec.replicas = 1
      $0.spec.select(podLabels)
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext = .restricted
      $0.spec.template.spec.securityContext.runAsUser = 65532
      $0.spec.template.spec.containers = [container]
      $0.spec.template.spec.mount(
        .configMap("config", configuration.reference),
        at: "/etc/cloudflared/config",
        readOnly: true
      )
      $0.spec.template.spec.mount(
        credentialsVolume,
        at: "/etc/cloudflared/credentials",
        readOnly: true
      )
    }
    .labels(organization.labels)
    OrganizationTunnelAccess(tunnel: self)
  }

  private var configuration: ConfigMap {
    ConfigMap("cloudflared-config") {
      $0.data = ["config.yaml": String(decoding: YAMLWriter.bytes(of: routes), as: UTF8.self)]
    }
    .labels(organization.labels)
  }

  var name: String { "cloudflared-\(organization.name)" }
  var credentials: ExternalResource<Secret> {
    Secret.external(
      "cloudflared-credentials-\(organization.name)",
      namespace: organization.namespace,
      parts: [.key: ["TunnelID", "credentials.json"]],
      because: "the reconciler makes the tunnel and keeps its credentials here"
    )
  }
  private var podLabels: OrderedMap<String> {
    ["app.kubernetes.io/name": "cloudflared", "app.kubernetes.io/instance": organization.name]
  }

  /// Source: "Configuration file" of Cloudflare's documentation of locally managed tunnels.
  private var routes: Value {
    [
      "credentials-file": "/etc/cloudflared/credentials/credentials.json",
      "no-autoupdate": true,
      "metrics": "0.0.0.0:2000",
      "ingress": [
        [
          "hostname": .string("\(organization.name).\(settings.publicDomain)"),
          "service": .string("http://el-\(OrganizationWebhooks.listener):8080"),
        ],
        // the last rule must match everything
        ["service": "http_status:404"],
      ],
    ]
  }

  private var container: Container {
    Container(name: "cloudflared") {
      $0.image = settings.tunnelImage
      $0.args = [
        "tunnel", "--config", "/etc/cloudflared/config/config.yaml", "run", "$(TUNNEL_ID)",
      ]
      $0.env = [.secret("TUNNEL_ID", from: credentials.reference, key: "TunnelID")]
      $0.livenessProbe = .http("/ready", port: 2000).every(delay: .seconds(10))
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "256Mi"]
      $0.securityContext = .restricted
      $0.securityContext.readOnlyRootFilesystem = true
    }
  }

  private var credentialsVolume: Volume {
    .secret(
      "credentials",
      credentials.reference,
      items: [KeyToPath(key: "credentials.json", path: "credentials.json")]
    )
  }
}
