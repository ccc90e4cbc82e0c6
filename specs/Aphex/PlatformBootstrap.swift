import ArgoCDAPI
import Components
import KubernetesAPI
import PlatformDSL

/// The namespaces, Argo CD with its configuration and the first AppProjects: what must be there before Argo CD takes over.
struct PlatformBootstrap: Composite {
  let profile: Profile

  var body: [any Component] {
    Application(
      "platform-bootstrap",
      wave: -10,
      namespace: "argocd",
      sync: .automated(options: [.serverSideApply])
    ) {
      Bootstrap {
        for name in PlatformNamespaces.names(in: profile) { Namespace(name) }
        PlatformArgoCD()
        LockedDefaultProject()
        PlatformProject(profile: profile)
      }
    }
  }
}

/// The namespaces of the platform itself; exactly one Application owns each, and it is `platform-bootstrap`.
enum PlatformNamespaces {
  /// Those of every environment: no tenant may take one.
  static let all = names(in: .production)

  static func names(in profile: Profile) -> [String] {
    var names = [
      "argocd", "auth-system", "cert-manager", "external-secrets", "ingress-system",
      "pipeline-system", "platform-system", "tekton-pipelines",
    ]
    if profile.writesDNS { names.append("external-dns") }
    if profile.accelerators == .nvidia { names.append("gpu-operator") }
    return names
  }
}

/// The AppProject of everything that the platform team runs.
struct PlatformProject: Composite {
  let profile: Profile

  var body: [any Component] {
    ArgoCD.AppProject("platform", namespace: "argocd") {
      $0.spec.description = "The platform's own Applications"
      $0.spec.sourceRepos = [Site.repository] + profile.charts
      $0.spec.destinations = destinations
      $0.spec.clusterResourceWhitelist = [.init(group: "*", kind: "*")]
    }
  }

  /// The platform's namespaces, and those that its operators use by themselves: leader election in `kube-system`, and
  /// Tekton's resolvers, whose namespace comes with Tekton's own release.
  private var destinations: [ArgoCD.AppProject.Spec.DestinationsItem] {
    let names = PlatformNamespaces.names(in: profile)
    return (names + ["kube-system", "tekton-pipelines-resolvers"]).map {
      .init(namespace: $0, server: Destination.inCluster)
    }
  }
}
