import Components
import GatewayAPI
import KubernetesAPI
import PlatformDSL

/// What TLS and HTTP enter through: nginx on kind, Traefik as Gateway API controller on k3s.
struct IngressController: Composite {
  let entrance: Profile.Entrance

  var body: [any Component] {
    Application("platform-ingress-controller", wave: 0, namespace: "ingress-system") {
      switch entrance {
      case .gateway:
        traefik
        GatewayNetworking.GatewayClass(Exposure.gatewayClass) {
          $0.spec.controllerName = "traefik.io/gateway-controller"
        }
      case .ingress:
        nginx
      }
    }
  }

  private var nginx: HelmChart {
    HelmChart(
      "ingress-nginx",
      repository: ChartRepository.ingressNginx,
      version: Versions.ingressNginxChart,
      values: [
        // kind forwards the host's ports 80 and 443 to the node that carries this label
        "controller": [
          "hostPort": ["enabled": true],
          "service": ["type": "NodePort"],
          "nodeSelector": ["ingress-ready": "true"],
          "watchIngressWithoutClass": true,
        ]
      ],
      provides: [.ingressClass("nginx")]
    )
  }

  private var traefik: HelmChart {
    HelmChart(
      "traefik",
      repository: ChartRepository.traefik,
      version: Versions.traefikChart,
      values: [
        "providers": [
          "kubernetesGateway": ["enabled": true],
          "kubernetesIngress": ["enabled": false],
        ],
        // both are declared here, with the hosts that the platform has
        "gateway": ["enabled": false],
        "gatewayClass": ["enabled": false],
      ],
      provides: [
        .customResources(of: "gateway.networking.k8s.io"), .customResources(of: "traefik.io"),
      ]
    )
  }
}

/// Tekton Pipelines, Triggers, the core interceptors and the Dashboard.
struct TektonInstallation: Composite {
  var body: [any Component] {
    Application(
      "platform-tekton",
      wave: 1,
      namespace: "tekton-pipelines",
      sync: .automated(options: [.serverSideApply])
    ) {
      Kustomization(
        remotes: [
          "\(Self.releases)/pipeline/previous/\(Versions.tektonPipelines)/release.yaml",
          "\(Self.releases)/triggers/previous/\(Versions.tektonTriggers)/release.yaml",
          "\(Self.releases)/triggers/previous/\(Versions.tektonTriggers)/interceptors.yaml",
          "https://github.com/tektoncd/dashboard/releases/download/\(Versions.tektonDashboard)/release.yaml",
        ],
        patches: [.delete(Namespace.self, "tekton-pipelines")],
        provides: [
          .customResources(of: "tekton.dev"), .customResources(of: "triggers.tekton.dev"),
          .service("tekton-dashboard", namespace: "tekton-pipelines", ports: ["http", "9097"]),
        ]
          + ["bitbucket", "cel", "github", "gitlab", "slack"].map {
            .object("triggers.tekton.dev", "ClusterInterceptor", $0)
          }
      )
    }
  }

  private static let releases = "https://infra.tekton.dev/tekton-releases"
}

/// NVIDIA's driver, device plugin and runtime on k3s; on kind its RuntimeClass alone, simulated.
struct GPUSupport: Composite {
  let accelerators: Profile.Accelerators

  var body: [any Component] {
    switch accelerators {
    case .nvidia:
      Application("platform-gpu", wave: 3, namespace: "gpu-operator") { gpuOperator }
    case .simulated:
      Application("platform-gpu", wave: 3, namespace: "platform-system") { SimulatedGPU() }
    }
  }

  private var gpuOperator: HelmChart {
    HelmChart(
      "gpu-operator",
      repository: ChartRepository.nvidia,
      version: Versions.gpuOperatorChart,
      values: [
        // k3s keeps containerd's socket and configuration in its own folders
        "toolkit": [
          "env": [
            [
              "name": "CONTAINERD_CONFIG",
              "value": "/var/lib/rancher/k3s/agent/etc/containerd/config.toml",
            ],
            ["name": "CONTAINERD_SOCKET", "value": "/run/k3s/containerd/containerd.sock"],
          ]
        ]
      ]
    )
  }
}

/// cert-manager with its definitions, webhook and CA injector, and a check that holds wave 15 back until it answers.
struct CertManagerInstallation: Composite {
  var body: [any Component] {
    Application(
      "platform-cert-manager",
      wave: 10,
      namespace: "cert-manager",
      sync: .automated(options: [.serverSideApply])
    ) {
      CertManagerOperator(version: Versions.certManager, checkImage: Versions.kubectl)
    }
  }
}

/// The External Secrets Operator; some of its definitions are too large for a client-side apply.
struct ExternalSecretsOperator: Composite {
  var body: [any Component] {
    Application(
      "platform-external-secrets",
      wave: 15,
      namespace: "external-secrets",
      sync: .automated(options: [.serverSideApply])
    ) {
      Kustomization(
        remotes: [
          "https://github.com/external-secrets/external-secrets/releases/download/\(Versions.externalSecrets)/external-secrets.yaml"
        ],
        namespace: "external-secrets",
        patches: [
          Self.arguments(
            of: "external-secrets-cert-controller",
            ["--service-namespace=external-secrets", "--secret-namespace=external-secrets"]
          ),
          Self.arguments(
            of: "external-secrets-webhook",
            ["--dns-name=external-secrets-webhook.external-secrets.svc"]
          ),
        ],
        provides: [
          .customResources(of: "external-secrets.io"),
          .customResources(of: "generators.external-secrets.io"),
        ]
      )
    }
  }

  /// Adds arguments to a Deployment's first container; of one given twice the last counts.
  ///
  /// The release is rendered for the namespace `default`, and Kustomize's `namespace` doesn't reach into arguments: the
  /// webhook would never get a certificate (external-secrets#2273).
  private static func arguments(of deployment: String, _ arguments: [String]) -> Kustomization.Patch
  {
    .json(
      Deployment.self,
      deployment,
      JSONPatch(
        arguments.map { .add("/spec/template/spec/containers/0/args/-", .string($0)) }
      )
    )
  }
}

/// Records for the routes of the Gateway, in the home network's DNS.
struct ExternalDNS: Composite {
  var body: [any Component] {
    Application("platform-external-dns", wave: 30, namespace: "external-dns") {
      HelmChart(
        "external-dns",
        repository: ChartRepository.externalDNS,
        version: Versions.externalDNSChart,
        values: [
          // the home network's resolver; another one is another provider here
          "provider": ["name": "pihole"],
          "env": [
            [
              "name": "EXTERNAL_DNS_PIHOLE_SERVER",
              "value": .string("http://pihole.\(Site.localDomain)"),
            ]
          ],
          "sources": ["gateway-httproute"],
          "domainFilters": [.string(Site.localDomain)],
          "policy": "upsert-only",
          "registry": "noop",
        ]
      )
    }
  }
}
