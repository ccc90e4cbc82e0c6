/// A cluster that the bootstrap can make on this machine, when it is asked to.
struct LocalCluster: Sendable, Hashable {
  enum Provider: String, Sendable, CaseIterable {
    /// Kubernetes in containers.
    case kind
    /// A service of the machine itself.
    case k3s
  }

  /// The release of k3s, by whose own installer it is installed.
  static let k3sVersion = "v1.33.4+k3s1"

  let provider: Provider
  /// The name of a kind cluster; k3s knows none.
  let name: String

  /// The context by which kubectl knows the cluster.
  var context: String {
    switch provider {
    case .kind: "kind-\(name)"
    case .k3s: "default"
    }
  }

  /// The file of that context, where kubectl doesn't look by itself.
  var kubeconfig: String? {
    switch provider {
    case .kind: nil
    case .k3s: "/etc/rancher/k3s/k3s.yaml"
    }
  }

  /// Lists what is there.
  var inventory: ShellCommand {
    switch provider {
    case .kind: ShellCommand("kind", ["get", "clusters"])
    case .k3s:
      ShellCommand("sh", ["-c", "command -v k3s >/dev/null && test -s /etc/rancher/k3s/k3s.yaml"])
    }
  }

  /// Whether the cluster is there, by how ``inventory`` ended.
  func exists(in inventory: CommandOutcome) -> Bool {
    switch provider {
    case .kind: inventory.text.split(separator: "\n").contains { $0 == name }
    case .k3s: inventory.succeeded
    }
  }

  /// Makes it; ``configuration`` is its standard input.
  var creation: ShellCommand {
    switch provider {
    case .kind:
      ShellCommand("kind", ["create", "cluster", "--name", name, "--config", "-", "--wait", "5m"])
    case .k3s:
      // a pipe from curl would run what came before a broken connection
      ShellCommand(
        "sh",
        [
          "-c",
          """
          installer=$(curl -sSfL https://raw.githubusercontent.com/k3s-io/k3s/\(Self.k3sVersion)/install.sh) && \
          printf '%s\\n' "$installer" | INSTALL_K3S_VERSION=\(Self.k3sVersion) sh -s - server --disable=traefik
          """,
        ]
      )
    }
  }

  /// What a kind cluster is made of: one node that takes the host's ports 80 and 443, with the label by which ingress
  /// controllers find it.
  ///
  /// Source: kind's "Ingress" guide.
  var configuration: String {
    guard provider == .kind else { return "" }
    return """
      kind: Cluster
      apiVersion: kind.x-k8s.io/v1alpha4
      nodes:
        - role: control-plane
          labels:
            ingress-ready: "true"
          extraPortMappings:
            - containerPort: 80
              hostPort: 80
              protocol: TCP
            - containerPort: 443
              hostPort: 443
              protocol: TCP

      """
  }
}
