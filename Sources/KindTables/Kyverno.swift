import KindKnowledge
import Manifest

extension KindTable {
  /// Kyverno's kinds; source: the definitions of chart 3.9.
  ///
  /// All of it is read when a policy is applied to an object, so that none of these references orders waves.
  public static let kyverno = KindTable([
    Entry(kind("ClusterPolicy"), .cluster, links: policy),
    Entry(kind("GlobalContextEntry"), .cluster),
    Entry(kind("Policy"), .namespaced, health: .checked, links: policy),
    Entry(kind("PolicyException"), .namespaced),
    Entry(policies("ImageValidatingPolicy"), .cluster),
    Entry(policies("ValidatingPolicy"), .cluster),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("kyverno.io", name) }

  private static func policies(_ name: String) -> GroupKind {
    GroupKind("policies.kyverno.io", name)
  }

  private static let policy = LinkRules(
    references: (contexts + attestors + [parameters]
      + ["generate", "generate.foreach[]"].map(clone)).map { $0.below("spec.rules[]") }
  )

  /// What a rule looks up: ConfigMaps, and entries of the cache, which are the whole cluster's.
  private static let contexts = [
    "context[]", "generate.foreach[].context[]", "mutate.foreach[].context[]",
    "mutate.targets[].context[]", "validate.foreach[].context[]",
  ].flatMap { context in
    [
      ReferenceRule(
        .kind(.configMap),
        at: PathPattern("\(context).configMap"),
        namespace: .named("namespace"),
        timing: .used,
        when: [.present("namespace")]
      ),
      ReferenceRule(
        .kind(kind("GlobalContextEntry")),
        at: PathPattern("\(context).globalReference"),
        timing: .used
      ),
    ]
  }

  /// The keys by which images and manifests are verified.
  private static let attestors = [
    "verifyImages[].attestors[]", "verifyImages[].attestations[].attestors[]",
    "validate.manifests.attestors[]",
  ].map {
    ReferenceRule(
      .kind(.secret),
      at: PathPattern("\($0).entries[].keys.secret"),
      namespace: .named("namespace"),
      timing: .used
    )
  }

  /// The parameters of a rule in CEL; without a namespace they are those of each object that is checked.
  private static let parameters = ReferenceRule(
    .free(kind: "paramKind.kind", group: "paramKind.apiVersion"),
    at: "validate.cel",
    name: "paramRef.name",
    namespace: .named("paramRef.namespace"),
    timing: .used,
    when: [.present("paramRef.namespace")]
  )

  /// The object that a rule copies.
  private static func clone(at path: String) -> ReferenceRule {
    ReferenceRule(
      .free(kind: "kind", group: "apiVersion"),
      at: PathPattern(path),
      name: "clone.name",
      namespace: .named("clone.namespace"),
      timing: .used
    )
  }
}
