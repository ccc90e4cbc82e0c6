import Resources

extension GatewayNetworking.GRPCRoute.Spec.ParentRefsItem {
  /// A Gateway; without a namespace, one of the route's own.
  ///
  /// - Parameters:
  ///   - section: One of its listeners, by name; by default all that allow the route.
  ///   - port: Its listeners of one port alone.
  public init(
    _ gateway: Reference<GatewayNetworking.Gateway>,
    section: String? = nil,
    port: Int? = nil
  ) {
    self.init(
      name: gateway.name,
      namespace: gateway.namespace,
      port: port,
      sectionName: section
    )
  }
}

extension GatewayNetworking.HTTPRoute.Spec.RulesItem.BackendRefsItem {
  /// A Service's port; one of another namespace needs a ReferenceGrant there.
  ///
  /// - Parameter weight: Its share of the requests among the rule's backends; 1 by default.
  public init(_ service: Reference<Core.Service>, port: Int, weight: Int? = nil) {
    self.init(name: service.name, namespace: service.namespace, port: port, weight: weight)
  }
}
