import Manifest
import Resources

extension Traefik.IngressRoute.Spec.RoutesItem.ServicesItem {
  /// A port of a Service, by number or name.
  public init(_ service: Reference<Core.Service>, port: IntOrString) {
    self.init(name: service.name, namespace: service.namespace, port: port)
  }
}

extension Traefik.IngressRoute.Spec.RoutesItem.MiddlewaresItem {
  /// A Middleware; without a namespace, one of the route's own.
  public init(_ middleware: Reference<Traefik.Middleware>) {
    self.init(name: middleware.name, namespace: middleware.namespace)
  }
}

extension Traefik.IngressRouteTCP.Spec.RoutesItem.MiddlewaresItem {
  /// A MiddlewareTCP; without a namespace, one of the route's own.
  public init(_ middleware: Reference<Traefik.MiddlewareTCP>) {
    self.init(name: middleware.name, namespace: middleware.namespace)
  }
}

extension Traefik.Middleware.Spec.Chain.MiddlewaresItem {
  /// A Middleware; without a namespace, one of the chain's own.
  public init(_ middleware: Reference<Traefik.Middleware>) {
    self.init(name: middleware.name, namespace: middleware.namespace)
  }
}

extension Traefik.IngressRoute.Spec.ParentRefsItem {
  /// The route that this one adds its rules to; without a namespace, one of the route's own.
  public init(_ route: Reference<Traefik.IngressRoute>) {
    self.init(name: route.name, namespace: route.namespace)
  }
}

extension Traefik.IngressRoute.Spec.Tls.Options {
  /// What TLS connections of the route's hosts may use; without a namespace, one of the route's own.
  public init(_ options: Reference<Traefik.TLSOption>) {
    self.init(name: options.name, namespace: options.namespace)
  }
}

extension Traefik.IngressRoute.Spec.Tls.Store {
  /// Where the route's certificates lie; without a namespace, one of the route's own.
  public init(_ store: Reference<Traefik.TLSStore>) {
    self.init(name: store.name, namespace: store.namespace)
  }
}
