import KindKnowledge
import Resources

extension KindTable {
  /// The kinds of Kubernetes 1.36 itself; source: its API reference, and the scope that its API discovery gives.
  public static let kubernetes = KindTable(
    (core + workloads + access + networking + storage + apiExtensions).map(\.builtIn),
    present: presentInKubernetes,
    // source: `SecretKeySelector` and `ConfigMapKeySelector`
    conventions: [
      "secretKeyRef": .keySelector(.secret), "configMapKeyRef": .keySelector(.configMap),
    ],
    served: .kubernetes,
    presentLabels: [
      PresentLabels(
        .service,
        "kubernetes",
        namespace: "default",
        ["component": "apiserver", "provider": "kubernetes"]
      ),
      PresentLabels(.service, "kube-dns", namespace: "kube-system", ["k8s-app": "kube-dns"]),
    ]
  )

  /// What every cluster has by itself.
  ///
  /// Source: Kubernetes' own bootstrap policy and system objects.
  private static let presentInKubernetes: [ObjectPattern] =
    ["default", "kube-node-lease", "kube-public", "kube-system"].map { .namespace($0) }
    + ["cluster-admin", "admin", "edit", "view", "system:*"].map { .clusterRole($0) }
    + ["default", "kube-node-lease", "kube-public", "kube-system"].flatMap {
      [
        .serviceAccount("default", namespace: $0),
        .configMap("kube-root-ca.crt", namespace: $0, keys: ["ca.crt"]),
      ]
    }
    + [
      // the cluster's DNS, which CoreDNS keeps serving under the name of what came before it
      .service("kube-dns", namespace: "kube-system"),
      .pods(namespace: "kube-system", labels: ["k8s-app": "kube-dns"]),
      .pods(namespace: "kube-system", labels: ["k8s-app": "kube-proxy"]),
      .configMap("coredns", namespace: "kube-system", keys: ["Corefile"]),
      .service("kubernetes", namespace: "default", ports: ["https", "443"]),
      .configMap("extension-apiserver-authentication", namespace: "kube-system"),
      .object(
        "rbac.authorization.k8s.io",
        "Role",
        "extension-apiserver-authentication-reader",
        namespace: "kube-system"
      ),
      .object("rbac.authorization.k8s.io", "Role", "system:*", namespace: "kube-*"),
      .object("scheduling.k8s.io", "PriorityClass", "system-cluster-critical"),
      .object("scheduling.k8s.io", "PriorityClass", "system-node-critical"),
    ]
    + ["etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler"].flatMap {
      // the kubelet runs the control plane as static pods: labelled by kubeadm, and by kOps
      [
        .pods(namespace: "kube-system", labels: ["component": $0, "tier": "control-plane"]),
        .pods(namespace: "kube-system", labels: ["k8s-app": $0]),
      ]
    }
}

extension KindTable.Entry {
  /// This kind as one that the API server itself serves.
  fileprivate var builtIn: Self {
    Self(
      kind,
      scope,
      names: names,
      health: health,
      isBuiltIn: true,
      links: links,
      facets: facets
    )
  }
}
