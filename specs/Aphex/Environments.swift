import Components
import PlatformDSL

extension Environment {
  /// Development: a local cluster in containers, nginx as ingress controller, a GPU's runtime simulated.
  static let kind = Environment("kind")
  /// Production: k3s with NVIDIA GPUs, Gateway API and external DNS.
  static let k3s = Environment("k3s")
}

/// In what the environments differ: the only place that asks which one it is.
struct Profile: Sendable {
  /// How requests enter the cluster.
  enum Entrance {
    /// Ingresses, served by nginx.
    case ingress
    /// A Gateway, served by Traefik.
    case gateway
  }

  /// What GPUs there are.
  enum Accelerators {
    /// None: the RuntimeClass alone.
    case simulated
    /// NVIDIA's, with their operator.
    case nvidia
  }

  /// How requests enter the cluster.
  let entrance: Entrance
  /// What GPUs there are.
  let accelerators: Accelerators
  /// Whether routes get records in the home network's DNS.
  let writesDNS: Bool
  /// Names the cluster at Cloudflare.
  let clusterID: String
  /// Where the cluster's charts come from.
  let charts: [String]
  /// Who signs certificates: no public authority does for `*.home.local`, a domain that is nobody's.
  ///
  /// With a public domain, `.acme(server:email:solver:)` stands here; sign-in follows.
  let issuer: CertificateIssuer

  /// The profile of an environment.
  init(_ environment: Environment) { self = environment == .k3s ? .production : .development }

  /// That of production, which has everything.
  static let production = Profile(
    entrance: .gateway,
    accelerators: .nvidia,
    writesDNS: true,
    clusterID: "aphexk3s",
    charts: [ChartRepository.externalDNS, ChartRepository.nvidia, ChartRepository.traefik],
    issuer: .selfSigned
  )

  private static let development = Profile(
    entrance: .ingress,
    accelerators: .simulated,
    writesDNS: false,
    clusterID: "aphexdev",
    charts: [ChartRepository.ingressNginx],
    issuer: .selfSigned
  )

  private init(
    entrance: Entrance,
    accelerators: Accelerators,
    writesDNS: Bool,
    clusterID: String,
    charts: [String],
    issuer: CertificateIssuer
  ) {
    self.entrance = entrance
    self.accelerators = accelerators
    self.writesDNS = writesDNS
    self.clusterID = clusterID
    self.charts = charts
    self.issuer = issuer
  }
}
