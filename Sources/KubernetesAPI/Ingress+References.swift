import Manifest
import Resources

extension IngressRule {
  /// A host, or every host, that leads to one Service.
  ///
  /// - Parameters:
  ///   - host: nil is every host; `*.example.com` is every name right below.
  ///   - port: One of the Service's ports, by number or name.
  ///   - path: What the URL's path begins with, unless `pathType` says otherwise.
  public init(
    _ host: String?,
    to service: Reference<Service>,
    port: IntOrString,
    path: String = "/",
    pathType: HTTPIngressPath.PathType = .prefix
  ) {
    self.init(host, paths: [.path(path, to: service, port: port, type: pathType)])
  }

  /// A host, or every host, whose paths lead to different Services.
  public init(_ host: String?, paths: [HTTPIngressPath]) {
    self.init(host: host) { $0.http = HTTPIngressRuleValue(paths: paths) }
  }
}

extension HTTPIngressPath {
  /// A path that leads to a Service.
  public static func path(
    _ path: String,
    to service: Reference<Service>,
    port: IntOrString,
    type: PathType = .prefix
  ) -> HTTPIngressPath {
    HTTPIngressPath(backend: IngressBackend(service, port: port), pathType: type, path: path)
  }
}

extension IngressBackend {
  /// A Service of the Ingress's own namespace.
  public init(_ service: Reference<Service>, port: IntOrString) {
    let port =
      switch port {
      case .int(let number): ServiceBackendPort(number: number)
      case .string(let name): ServiceBackendPort(name: name)
      }
    self.init(service: IngressServiceBackend(name: service.name, port: port))
  }
}

extension IngressTLS {
  /// The hosts that are served with a Secret's certificate, which lies in the Ingress's own namespace.
  public init(_ hosts: [String], secret: Reference<Secret>) {
    self.init(hosts: hosts, secretName: secret.name)
  }
}
