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
    ConfigMap(configuration) {
      $0.metadata.labels = organization.labels
      $0.data = ["config.yaml": String(decoding: YAMLWriter.bytes(of: routes), as: UTF8.self)]
    }
    Deployment(name) {
      $0.metadata.labels = organization.labels
      $0.spec.replicas = 1
      $0.spec.selector.matchLabels = podLabels
      $0.spec.template.metadata.labels = podLabels
      $0.spec.template.spec.automountServiceAccountToken = false
      $0.spec.template.spec.securityContext.runAsNonRoot = true
      $0.spec.template.spec.securityContext.runAsUser = 65532
      $0.spec.template.spec.securityContext.seccompProfile.type = .runtimeDefault
      $0.spec.template.spec.containers = [container]
      $0.spec.template.spec.volumes = volumes
    }
  }

  private var name: String { "cloudflared-\(organization.name)" }
  private var configuration: String { "cloudflared-config" }
  private var credentials: String { "cloudflared-credentials-\(organization.name)" }
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
      $0.env = [
        EnvVar(name: "TUNNEL_ID") {
          $0.valueFrom.secretKeyRef.name = credentials
          $0.valueFrom.secretKeyRef.key = "TunnelID"
        }
      ]
      $0.livenessProbe.httpGet.path = "/ready"
      $0.livenessProbe.httpGet.port = 2000
      $0.livenessProbe.initialDelaySeconds = 10
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "256Mi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.readOnlyRootFilesystem = true
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts = [
        VolumeMount(name: "config", mountPath: "/etc/cloudflared/config", readOnly: true),
        VolumeMount(name: "credentials", mountPath: "/etc/cloudflared/credentials", readOnly: true),
      ]
    }
  }

  private var volumes: [Volume] {
    [
      Volume(name: "config") { $0.configMap.name = configuration },
      Volume(name: "credentials") {
        $0.secret.secretName = credentials
        $0.secret.items = [KeyToPath(key: "credentials.json", path: "credentials.json")]
      },
    ]
  }
}
