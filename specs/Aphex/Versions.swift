import AphexComponents
import PlatformDSL

/// Every version that the platform pins.
///
/// Argo CD, Tekton, cert-manager and External Secrets follow the schemas that the platform's objects are judged by. Nothing here
/// can reach the charts' repositories: that a version exists there was not checked.
enum Versions {
  static let argoCD = "v3.5.1"
  static let authentik = "2025.10.1"
  static let certManager = "v1.21.1"
  static let cloudflared = "docker.io/cloudflare/cloudflared:2025.2.0"
  static let curl = "docker.io/curlimages/curl:8.11.1"
  static let dex = "ghcr.io/dexidp/dex:v2.42.0"
  static let externalDNSChart = "1.15.0"
  static let externalSecrets = "v2.9.0"
  static let gpuOperatorChart = "v24.9.1"
  static let ingressNginxChart = "4.12.1"
  static let kubectl = "docker.io/alpine/k8s:1.33.4"
  static let postgres = "docker.io/library/postgres:17.2"
  /// Not published yet.
  static let reconciler = "ghcr.io/bdchatham/swell-reconciler:0.1.0"
  static let redis = "docker.io/library/redis:7.4.2"
  static let tektonDashboard = "v0.64.0"
  static let tektonPipelines = "v1.15.0"
  static let tektonTriggers = "v0.37.0"
  static let traefikChart = "41.3.0"
}

/// The images of the catalog's Tasks.
extension Catalog.Images {
  static let pinned = Catalog.Images(
    git: "docker.io/alpine/git:v2.47.2",
    node: "docker.io/library/node:22.14.0-bookworm",
    terraform: "docker.io/hashicorp/terraform:1.10.5"
  )
}

/// Where charts come from; the AppProject allows these and nothing else.
enum ChartRepository {
  static let externalDNS = "https://kubernetes-sigs.github.io/external-dns/"
  static let ingressNginx = "https://kubernetes.github.io/ingress-nginx"
  static let nvidia = "https://helm.ngc.nvidia.com/nvidia"
  static let traefik = "https://traefik.github.io/charts"
}
