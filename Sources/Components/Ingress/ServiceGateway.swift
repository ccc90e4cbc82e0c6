import GatewayAPI
import PlatformDSL

/// A Gateway with a listener for each exposed service's host, and the routes behind it.
///
/// The certificates stay in the services' namespaces; a ReferenceGrant in each lets the Gateway read them.
public struct ServiceGateway: Composite {
  private let name: String
  private let namespace: String
  private let gatewayClass: String
  private let services: [ExposedService]

  /// A Gateway.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - namespace: Where it is.
  ///   - gatewayClass: The class's name.
  ///   - services: What is reached through it.
  public init(
    _ name: String,
    namespace: String,
    gatewayClass: String,
    services: [ExposedService]
  ) {
    self.name = name
    self.namespace = namespace
    self.gatewayClass = gatewayClass
    self.services = services
  }

  /// The Gateway, the grants and the routes.
  public var body: [any Component] {
    GatewayNetworking.Gateway(name, namespace: namespace) {
      $0.spec.gatewayClassName = gatewayClass
      $0.spec.listeners = services.map(listener)
    }
    for namespace in Set(services.map(\.namespace)).sorted() { grant(in: namespace) }
    for service in services { route(to: service) }
  }

  private func listener(
    for service: ExposedService
  ) -> GatewayNetworking.Gateway.Spec.ListenersItem {
    .init(name: service.name, port: 443, protocol: "HTTPS") {
      $0.hostname = service.host
      $0.tls.mode = .terminate
      $0.tls.certificateRefs = [
        .init(name: service.certificate, kind: "Secret", namespace: service.namespace)
      ]
      $0.allowedRoutes.namespaces.from = .all
    }
  }

  private func grant(in namespace: String) -> GatewayNetworking.V1beta1.ReferenceGrant {
    GatewayNetworking.V1beta1.ReferenceGrant("\(name)-certificates", namespace: namespace) {
      $0.spec.from = [
        .init(group: "gateway.networking.k8s.io", kind: "Gateway", namespace: self.namespace)
      ]
      $0.spec.to = services.filter { $0.namespace == namespace }.map {
        .init(group: "", kind: "Secret", name: $0.certificate)
      }
    }
  }

  private func route(to service: ExposedService) -> GatewayNetworking.HTTPRoute {
    GatewayNetworking.HTTPRoute(service.name, namespace: service.namespace) {
      $0.spec.parentRefs = [
        .init(name: name, namespace: namespace, sectionName: service.name)
      ]
      $0.spec.hostnames = [service.host]
      $0.spec.rules = [
        .init(backendRefs: [.init(name: service.service, port: service.port)])
      ]
    }
  }
}
