// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownQuantities {
  static let certManagerAPI: [String] = [
    "kind ClusterIssuer.cert-manager.io",
    "spec ClusterIssuer.Spec",
    "kind Issuer.cert-manager.io",
    "spec ClusterIssuer.Spec",
    "kind Challenge.acme.cert-manager.io",
    "spec.solver Challenge.Spec.Solver",
    "type Challenge.Spec.Solver",
    "http01.gatewayHTTPRoute.podTemplate Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate",
    "http01.ingress.podTemplate Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate",
    "type Challenge.Spec.Solver.Http01.GatewayHTTPRoute.PodTemplate",
    "spec.resources.limits.*",
    "spec.resources.requests.*",
    "type ClusterIssuer.Spec",
    "acme.solvers[] Challenge.Spec.Solver",
  ]
}
