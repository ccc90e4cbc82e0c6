import KindKnowledge
import Manifest

extension KindTable {
  /// Knative Serving's kinds: a Service of it runs pods and makes a Service of the core group.
  public static let knative = KindTable([
    Entry(
      kind("Configuration"),
      .namespaced,
      links: LinkRules.pods(at: "spec.template", added: labels("configuration"), isWhole: false)
    ),
    Entry(kind("Revision"), .namespaced),
    Entry(kind("Route"), .namespaced),
    Entry(
      kind("Service"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(
        at: "spec.template",
        added: labels("service") + labels("configuration"),
        isWhole: false
      )
      .adding(
        LinkRules(products: [ProductRule(.service, name: .field(["metadata.name"]))])
      )
    ),
  ])

  /// Source: `serving.knative.dev`'s `register.go`: a Service makes a Configuration of its name, which makes revisions.
  private static func labels(_ maker: String) -> [AddedLabel] {
    [AddedLabel("serving.knative.dev/\(maker)", .field("metadata.name"))]
      + ["revision", "revisionUID", "configurationGeneration", "serviceUID", "configurationUID"]
      .map { AddedLabel("serving.knative.dev/\($0)", .unknown) } + [AddedLabel("app", .unknown)]
  }

  private static func kind(_ name: String) -> GroupKind { GroupKind("serving.knative.dev", name) }
}
