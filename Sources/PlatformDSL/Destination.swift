/// Where an Application's objects go: a cluster and the namespace of those that name none.
public struct Destination: Sendable, Hashable {
  /// The cluster that Argo CD itself runs in.
  public static let inCluster = "https://kubernetes.default.svc"

  /// The Kubernetes API server's URL.
  public let server: String
  /// The namespace that namespaced objects without one take.
  public let namespace: String

  /// A destination; the server defaults to the cluster that Argo CD runs in.
  public init(server: String = Destination.inCluster, namespace: String) {
    self.server = server
    self.namespace = namespace
  }
}
