import KubernetesAPI
import Manifest
import PlatformDSL

/// cert-manager by its release, made to work in a namespace of its own, and a check that keeps later waves back until
/// its webhook answers.
///
/// Put it alone into an Application whose wave comes before every Certificate's.
public struct CertManagerOperator: Composite {
  private let version: String
  private let namespace: String
  private let checkImage: String
  private let arguments: [String]

  /// cert-manager.
  ///
  /// - Parameters:
  ///   - version: The release, such as `v1.21.1`.
  ///   - namespace: Where it runs; the release is made for `cert-manager`.
  ///   - checkImage: Has `kubectl` and a shell.
  ///   - arguments: Further ones of the controller, such as `--enable-gateway-api`.
  public init(
    version: String,
    namespace: String = "cert-manager",
    checkImage: String,
    arguments: [String] = []
  ) {
    self.version = version
    self.namespace = namespace
    self.checkImage = checkImage
    self.arguments = arguments
  }

  /// A Kustomization and the check.
  public var body: [any Component] {
    Kustomization(
      remotes: [
        "https://github.com/cert-manager/cert-manager/releases/download/\(version)/cert-manager.yaml"
      ],
      patches: [.delete(Namespace.self, namespace)] + leaderElection + furtherArguments,
      provides: [
        .customResources(of: "cert-manager.io"), .customResources(of: "acme.cert-manager.io"),
      ]
    )
    CertManagerCheck(namespace: namespace, image: checkImage)
  }

  private var furtherArguments: [Kustomization.Patch] {
    guard !arguments.isEmpty else { return [] }
    let additions = arguments.map {
      JSONPatch.Operation.add("/spec/template/spec/containers/0/args/-", .string($0))
    }
    return [.json(Deployment.self, "cert-manager", JSONPatch(additions))]
  }

  /// The release elects its leaders in `kube-system`, with roles there; here both stay in cert-manager's own namespace.
  ///
  /// Source: "cert-manager" of the platform's architecture.
  private var leaderElection: [Kustomization.Patch] {
    let election = "--leader-election-namespace="
    func moving(_ deployment: String, argument: Int) -> Kustomization.Patch {
      let path = FieldPath(
        ["spec", "template", "spec", "containers"].map(FieldPath.Step.key)
          + [.index(0), .key("args"), .index(argument)]
      )
      return .json(
        Deployment.self,
        deployment,
        [
          .test(path, .string(election + "kube-system")),
          .replace(path, .string(election + namespace)),
        ]
      )
    }
    let place = FieldPath([.key("metadata"), .key("namespace")])
    return [moving("cert-manager-cainjector", argument: 1), moving("cert-manager", argument: 2)]
      + ["cert-manager-cainjector:leaderelection", "cert-manager:leaderelection"].flatMap { role in
        [
          .json(Role.self, role, [.replace(place, .string(namespace))]),
          .json(RoleBinding.self, role, [.replace(place, .string(namespace))]),
        ]
      }
  }
}
