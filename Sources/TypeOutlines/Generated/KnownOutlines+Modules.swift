// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownOutlines {
  /// The text of each module's outline, by the module's name.
  package static let texts: [(module: String, text: String)] = [
    ("ArgoCDAPI", argoCDAPI),
    ("ArgoWorkflowsAPI", argoWorkflowsAPI),
    ("CertManagerAPI", certManagerAPI),
    ("CiliumAPI", ciliumAPI),
    ("CloudNativePGAPI", cloudNativePGAPI),
    ("CrossplaneAPI", crossplaneAPI),
    ("ExternalSecretsAPI", externalSecretsAPI),
    ("GatewayAPI", gatewayAPI),
    ("KubernetesAPI", kubernetesAPI),
    ("KyvernoAPI", kyvernoAPI),
    ("PrometheusAPI", prometheusAPI),
    ("TektonAPI", tektonAPI),
    ("TraefikAPI", traefikAPI),
  ]
}
