import KindKnowledge
import Manifest
import Resources

extension KindTable {
  /// Crossplane's kinds; source: the definitions of v2.
  ///
  /// A package is not healthy without its runtime's configuration. What a Composition names is read when a composite
  /// resource comes. The Secret that a composite resource writes is found by its field, whatever the resource's kind.
  public static let crossplane = KindTable(
    [
      Entry(
        extensions("CompositeResourceDefinition"),
        .cluster,
        health: .checked,
        links: LinkRules(
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
        )
      ),
      Entry(
        extensions("Composition"),
        .cluster,
        health: .checked,
        links: LinkRules(references: [
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
        ])
      ),
      Entry(extensions("EnvironmentConfig"), .cluster, health: .checked),
      Entry(package("Configuration"), .cluster, health: .checked),
      Entry(package("DeploymentRuntimeConfig"), .cluster, health: .checked),
      Entry(
        package("Function"),
        .cluster,
        health: .checked,
        links: LinkRules(references: [runtimeConfig])
      ),
      Entry(
        package("Provider"),
        .cluster,
        health: .checked,
        links: LinkRules(references: [runtimeConfig])
      ),
    ],
    present: presentInCrossplane,
    // source: Crossplane's resource model
    conventions: ["writeConnectionSecretToRef": .product(.secret)],
    checked: [CheckedGroups("*.crossplane.io"), CheckedGroups("*.upbound.io")]
  )

  /// The configuration that Crossplane makes for packages which name none.
  private static let presentInCrossplane: [ObjectPattern] = [
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
