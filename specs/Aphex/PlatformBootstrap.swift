import ArgoCDAPI
import Components
import KubernetesAPI
import PlatformDSL

/// The namespaces, Argo CD with its configuration and the first AppProjects: wave -10, and before Argo CD takes over.
struct PlatformBootstrap: Composite {
  let environment: Environment

  var body: [any Component] {
    Application(
      "platform-bootstrap",
      wave: -10,
      namespace: "argocd",
      sync: .automated(options: [.serverSideApply])
    ) {
      Bootstrap {
        for name in PlatformNamespaces.names(in: environment) { Namespace(name) }
        PlatformArgoCD()
        LockedDefaultProject()
        PlatformProject(environment: environment)
      }
    }
  }
}

/// The namespaces of the platform itself; exactly one Application owns each, and it is `platform-bootstrap`.
enum PlatformNamespaces {
  /// Those of every environment: no tenant may take one.
  static let all = names(in: .k3s)

  static func names(in environment: Environment) -> [String] {
    let common = [
      "argocd", "auth-system", "cert-manager", "external-secrets", "ingress-system",
      "pipeline-system", "platform-system", "tekton-pipelines",
    ]
    return environment == .k3s ? common + ["external-dns", "gpu-operator"] : common
  }
}

/// The AppProject of everything that the platform team runs.
struct PlatformProject: Composite {
  let environment: Environment

  var body: [any Component] {
    ArgoCD.AppProject("platform", namespace: "argocd") {
      $0.spec.description = "The platform's own Applications"
      $0.spec.sourceRepos = [repositoryURL] + ChartRepository.all(in: environment)
      $0.spec.destinations = destinations
      $0.spec.clusterResourceWhitelist = [.init(group: "*", kind: "*")]
    }
  }

  /// The platform's namespaces, and those that its operators use by themselves: leader election in `kube-system`, and
  /// Tekton's resolvers, whose namespace comes with Tekton's own release.
  private var destinations: [ArgoCD.AppProject.Spec.DestinationsItem] {
    let names = PlatformNamespaces.names(in: environment)
    return (names + ["kube-system", "tekton-pipelines-resolvers"]).map {
      .init(namespace: $0, server: Destination.inCluster)
    }
  }
}
