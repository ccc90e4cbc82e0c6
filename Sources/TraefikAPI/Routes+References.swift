import Manifest
import Resources

extension Traefik.IngressRoute.Spec.RoutesItem.ServicesItem {
  /// A port of a Service, by number or name.
  public init(_ service: Reference<Core.Service>, port: IntOrString) {
    self.init(name: service.name, namespace: service.namespace, port: port)
  }
}

extension Traefik.IngressRoute.Spec.ParentRefsItem {
  /// A Middleware; without a namespace, one of the route's own.
  public init(_ middleware: Reference<Traefik.Middleware>) {
    self.init(name: middleware.name, namespace: middleware.namespace)
  }
}
