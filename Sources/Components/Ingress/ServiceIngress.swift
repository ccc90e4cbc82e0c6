import KubernetesAPI
import PlatformDSL

/// An exposed service's Ingress; TLS ends at the controller.
public struct ServiceIngress: Composite {
  private let service: ExposedService
  private let ingressClass: String

  /// An Ingress of a class, such as `nginx`.
  public init(_ service: ExposedService, ingressClass: String) {
    self.service = service
    self.ingressClass = ingressClass
  }

  /// One Ingress.
  public var body: [any Component] {
    Ingress(service.name, namespace: service.namespace) {
      $0.spec.ingressClassName = ingressClass
      $0.spec.tls = [IngressTLS(hosts: [service.host], secretName: service.certificate)]
      $0.spec.rules = [
        IngressRule(host: service.host) { $0.http.paths = [path] }
      ]
    }
  }

  private var path: HTTPIngressPath {
    var backend = IngressBackend()
    backend.service.name = service.service
    backend.service.port.number = service.port
    return HTTPIngressPath(backend: backend, pathType: .prefix, path: "/")
  }
}
