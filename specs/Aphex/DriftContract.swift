import PlatformDSL

extension DriftContract {
  /// In what kind and k3s differ, and why; everything else is the same in both, or `render` refuses it.
  static let betweenKindAndK3s = DriftContract(entrances + hardware + names)
}

private let entrances: [DriftAspect] = [
  .application(
    "platform-ingress-controller",
    because: "nginx forwards kind's host ports, Traefik is the Gateway API controller of k3s"
  ),
  .application("platform-ingress", because: "kind is entered through Ingresses"),
  .application("platform-gateway", because: "k3s is entered through a Gateway"),
  .objects(
    "Ingress.networking.k8s.io",
    in: "platform-auth",
    because: "sign-in is exposed as everything else on kind is"
  ),
  .objects(
    "*.gateway.networking.k8s.io",
    in: "platform-auth",
    because: "sign-in is exposed as everything else on k3s is"
  ),
]

private let hardware: [DriftAspect] = [
  .application("platform-gpu", because: "kind has no GPU: its runtime is simulated"),
  .objects(
    "Namespace",
    named: "gpu-operator",
    in: "platform-bootstrap",
    because: "only k3s has an operator for GPUs"
  ),
]

private let names: [DriftAspect] = [
  .application("platform-external-dns", because: "only k3s writes into the home network's DNS"),
  .objects(
    "Namespace",
    named: "external-dns",
    in: "platform-bootstrap",
    because: "only k3s writes into the home network's DNS"
  ),
  .fields(
    "spec.destinations",
    "spec.sourceRepos",
    of: "AppProject.argoproj.io",
    named: "platform",
    in: "platform-bootstrap",
    because: "it allows the charts and namespaces of its environment and no others"
  ),
  .fields(
    #"data["config.yaml"]"#,
    of: "ConfigMap",
    named: "platform-controllers",
    in: "platform-controllers",
    because: "tunnels and records carry the cluster's id, so that two clusters share an account"
  ),
]
