// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownQuantities {
  /// The lines of each module.
  static let modules: [[String]] = [
    argoCDAPI,
    argoWorkflowsAPI,
    certManagerAPI,
    ciliumAPI,
    cloudNativePGAPI,
    crossplaneAPI,
    externalSecretsAPI,
    gatewayAPI,
    kubernetesAPI,
    kyvernoAPI,
    prometheusAPI,
    tektonAPI,
    traefikAPI,
  ]
}
