import KindKnowledge
import Manifest
import Resources

extension LinkRules {
  /// The rules of Crossplane's kinds; source: the definitions of v2.
  ///
  /// A package is not healthy without its runtime's configuration. What a Composition names is read when a composite
  /// resource comes. The Secret that a composite resource writes is found by its field, whatever the resource's kind.
  static let crossplane: [GroupKind: LinkRules] = [
    package("Function"): LinkRules(references: [runtimeConfig]),
    package("Provider"): LinkRules(references: [runtimeConfig]),
    extensions("CompositeResourceDefinition"): LinkRules(
      references: [
        composition(at: "spec.defaultCompositionRef"),
        composition(at: "spec.enforcedCompositionRef"),
        .webhookService(at: "spec.conversion.webhook.clientConfig.service"),
      ],
      // without a scope it depends on the version of the definition
      definitions: [
        KindRule(group: "spec.group", kind: "spec.names.kind"),
        KindRule(group: "spec.group", kind: "spec.claimNames.kind"),
      ]
    ),
    extensions("Composition"): LinkRules(references: [
      ReferenceRule(
        .kind(package("Function")),
        at: "spec.pipeline[].functionRef",
        timing: .used
      ),
      ReferenceRule(
        .kind(.secret),
        at: "spec.pipeline[].credentials[].secretRef",
        namespace: .named("namespace"),
        timing: .used
      ),
      ReferenceRule(
        .kind(GroupKind("", "Namespace")),
        at: "spec.writeConnectionSecretsToNamespace",
        name: "",
        timing: .used
      ),
    ]),
  ]

  /// The configuration that Crossplane makes for packages which name none.
  static let presentInCrossplane: [ObjectPattern] = [
    .object("pkg.crossplane.io", "DeploymentRuntimeConfig", "default")
  ]

  private static func package(_ kind: String) -> GroupKind { GroupKind("pkg.crossplane.io", kind) }

  private static func extensions(_ kind: String) -> GroupKind {
    GroupKind("apiextensions.crossplane.io", kind)
  }

  private static let runtimeConfig = ReferenceRule(
    .named(
      "kind",
      among: ["DeploymentRuntimeConfig": package("DeploymentRuntimeConfig")],
      default: package("DeploymentRuntimeConfig")
    ),
    at: "spec.runtimeConfigRef"
  )

  private static func composition(at path: PathPattern) -> ReferenceRule {
    ReferenceRule(.kind(extensions("Composition")), at: path, timing: .used)
  }
}
