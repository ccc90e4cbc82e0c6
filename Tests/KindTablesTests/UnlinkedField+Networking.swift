extension UnlinkedField {
  /// Fields of the kinds of networks and policies.
  static let networking = [
    UnlinkedField("cilium.io/*", "*Selector", "what is selected may come later"),
    UnlinkedField("cilium.io/*", "*.k8sServiceSelector.*", "what is selected may come later"),
    UnlinkedField("gateway.networking.k8s.io/GRPCRoute", "*.method.service", "a name in gRPC"),
    UnlinkedField(
      "gateway.networking.k8s.io/Gateway",
      "*.namespaces.selector",
      "selects namespaces, which may come later"
    ),
    UnlinkedField(
      "gateway.networking.k8s.io/ReferenceGrant",
      "spec.from[].namespace",
      "allows what may come later"
    ),
    UnlinkedField(
      "gateway.networking.k8s.io/ReferenceGrant",
      "spec.to[]",
      "allows what may come later"
    ),
    UnlinkedField("kyverno.io/*", "*.resources.namespaceSelector", "patterns of objects"),
    UnlinkedField("kyverno.io/*", "*.resources.namespaces[]", "patterns of objects"),
    UnlinkedField("kyverno.io/*", "*.resources.selector", "patterns of objects"),
    UnlinkedField("kyverno.io/*", "*.subjects[]*", "patterns of who asks"),
    UnlinkedField("kyverno.io/*Policy", "*.generate.namespace", "where it makes objects"),
    UnlinkedField("kyverno.io/*Policy", "*.generate.foreach[].namespace", "where it makes objects"),
    UnlinkedField("kyverno.io/*Policy", "*.cloneList.*", "patterns of objects"),
    UnlinkedField("kyverno.io/*Policy", "*.mutate.targets[].namespace", "a pattern of objects"),
    UnlinkedField("kyverno.io/*Policy", "*.mutate.targets[].selector", "a pattern of objects"),
    UnlinkedField("kyverno.io/*Policy", "*.imageExtractors.*[]", "where images stand"),
    UnlinkedField("kyverno.io/*Policy", "*mageReferences[]", "patterns of images"),
    UnlinkedField("kyverno.io/*Policy", "*.imageRegistry.reference", "names an image"),
    UnlinkedField(
      "kyverno.io/*Policy",
      "*.imageRegistryCredentials.secrets[]",
      "in the namespace that Kyverno runs in, or with a namespace before the name"
    ),
    UnlinkedField("kyverno.io/*Policy", "*.paramRef.selector", "selects parameters"),
    UnlinkedField("kyverno.io/*Policy", "*ailureActionOverrides[].*", "patterns of namespaces"),
    UnlinkedField("kyverno.io/*Policy", "*.manifests.dryRun.namespace", "where Kyverno tries it"),
    UnlinkedField("kyverno.io/*Policy", "*.ignoreFields[].objects[]*", "patterns of objects"),
    UnlinkedField(
      "kyverno.io/PolicyException",
      "spec.exceptions[].policyName",
      "may have a namespace before the name"
    ),
    UnlinkedField(
      "policies.kyverno.io/*",
      "spec.matchConstraints.*Selector",
      "selects what is to be admitted"
    ),
    UnlinkedField(
      "policies.kyverno.io/ImageValidatingPolicy",
      "spec.attestors[].cosign.source.PullSecrets[]",
      "in the namespace that Kyverno runs in"
    ),
    UnlinkedField(
      "policies.kyverno.io/ImageValidatingPolicy",
      "spec.credentials.secrets[]",
      "in the namespace that Kyverno runs in"
    ),
  ]
}
