/// The outlines of the modules of typed kinds that this package has; `Generated` holds their texts.
package enum KnownOutlines {
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

  /// What a module's constant is called.
  package static func constantName(of module: String) -> String {
    module.prefix(1).lowercased() + module.dropFirst()
  }
}
