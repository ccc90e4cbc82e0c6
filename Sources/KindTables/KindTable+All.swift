import KindKnowledge

extension KindTable {
  /// Every table of this module: what `verify` knows, and the default of a spec's `main`.
  public static let all = KindTable(union: everyAPI).addingQuantities(KnownQuantities.fields)

  /// A kind is in one of them alone: a test holds it.
  package static let everyAPI = [
    kubernetes, argoCD, argoRollouts, argoWorkflows, certManager, cilium, cloudNativePG,
    calico, checkedGroups, crossplane, externalSecrets, flux, fluxOperator, gatewayAPI, istio, keda,
    knative,
    kustomize, kyverno, metalLB, openShift, prometheus, sealedSecrets, strimzi, tekton, traefik,
  ]
}
