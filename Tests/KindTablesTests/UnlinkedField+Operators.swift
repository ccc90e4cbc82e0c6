extension UnlinkedField {
  /// Fields of the kinds of operators.
  static let operators = certManager + cloudNativePG + crossplane + externalSecrets + others

  private static let certManager = [
    UnlinkedField("acme.cert-manager.io/Challenge", "spec.solver.*", "copied from the issuer"),
    UnlinkedField(
      "cert-manager.io/ClusterIssuer",
      "*.podTemplate.spec.*",
      "in the namespace of each Certificate"
    ),
    UnlinkedField("cert-manager.io/*Issuer", "*.solvers[].selector", "selects Certificates"),
    UnlinkedField("cert-manager.io/*Issuer", "spec.vault.namespace", "a namespace of Vault"),
  ]

  private static let cloudNativePG = [
    UnlinkedField(
      "postgresql.cnpg.io/Cluster",
      "spec.backup.volumeSnapshot.*lassName*",
      "the driver's class, of a kind that isn't known here"
    ),
    UnlinkedField(
      "postgresql.cnpg.io/Cluster",
      "spec.bootstrap.recovery.volumeSnapshots.*",
      "a snapshot that was made in the cluster"
    ),
    UnlinkedField(
      "postgresql.cnpg.io/Cluster",
      "spec.podSelectorRefs[]*",
      "selects clients, which may come later"
    ),
    UnlinkedField("postgresql.cnpg.io/Cluster", "*.pvcTemplate.selector", "selects volumes"),
    UnlinkedField(
      "postgresql.cnpg.io/*",
      "*.serviceTemplate.spec.selector",
      "selects the operator's own pods"
    ),
  ]

  private static let crossplane = [
    UnlinkedField(
      "apiextensions.crossplane.io/CompositeResourceDefinition",
      "spec.defaultCompositionRevisionSelector",
      "selects revisions, which Crossplane makes"
    ),
    UnlinkedField(
      "apiextensions.crossplane.io/Composition",
      "spec.pipeline[].requirements.requiredResources[]*",
      "given to the function if it is there"
    ),
    UnlinkedField(
      "pkg.crossplane.io/*",
      "spec.packagePullSecrets[]",
      "in the namespace that Crossplane runs in"
    ),
    UnlinkedField(
      "pkg.crossplane.io/DeploymentRuntimeConfig",
      "spec.deploymentTemplate.*",
      "in the namespace that Crossplane runs in"
    ),
  ]

  private static let externalSecrets = [
    UnlinkedField(
      "external-secrets.io/Cluster*Secret",
      "*ecretName",
      "the name of what is made"
    ),
    UnlinkedField(
      "external-secrets.io/ClusterExternalSecret",
      "spec.namespace*",
      "selects namespaces, which may come later"
    ),
    UnlinkedField(
      "external-secrets.io/Cluster*Secret",
      "*.templateFrom[].*",
      "in each of the selected namespaces"
    ),
    UnlinkedField(
      "external-secrets.io/ClusterPushSecret",
      "spec.pushSecretSpec.selector.secret*",
      "in each of the selected namespaces"
    ),
    UnlinkedField(
      "external-secrets.io/*PushSecret",
      "*toreRef*.labelSelector",
      "selects stores, which may come later"
    ),
    UnlinkedField(
      "external-secrets.io/PushSecret",
      "spec.selector.secret.selector",
      "selects Secrets, which may come later"
    ),
    UnlinkedField(
      "external-secrets.io/*SecretStore",
      "spec.conditions[].*",
      "selects who may use the store"
    ),
    UnlinkedField(
      "external-secrets.io/*SecretStore",
      "spec.provider.crd.whitelist.*",
      "patterns of what may be read"
    ),
    UnlinkedField(
      "external-secrets.io/ClusterSecretStore",
      "spec.provider.*.namespace",
      "a namespace of Vault"
    ),
    UnlinkedField(
      "external-secrets.io/SecretStore",
      "spec.provider.*.namespace",
      "only a ClusterSecretStore reads it, or a namespace of Vault"
    ),
    UnlinkedField(
      "generators.external-secrets.io/ClusterGenerator",
      "spec.generator.*",
      "in the namespace of the ExternalSecret that uses it"
    ),
    UnlinkedField(
      "generators.external-secrets.io/*",
      "spec.*.namespace",
      "a generator reads only its own namespace, or a namespace of Vault"
    ),
  ]

  private static let others = [
    UnlinkedField("monitoring.coreos.com/*", "*elector", "what is selected may come later"),
    UnlinkedField("tekton.dev/CustomRun", "spec.customRef", "its controller may need no object"),
    UnlinkedField("tekton.dev/*Run", "spec.resources*", "Tekton no longer reads it"),
    UnlinkedField("triggers.tekton.dev/EventListener", "*elector*", "Triggers may come later"),
  ]
}
