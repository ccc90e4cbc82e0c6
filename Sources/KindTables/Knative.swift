import KindKnowledge
import Manifest

extension KindTable {
  /// Knative Serving's kinds: a Service of it runs pods and makes a Service of the core group.
  public static let knative = KindTable([
    Entry(kind("Configuration"), .namespaced, links: LinkRules.pods(at: "spec.template")),
    Entry(kind("Revision"), .namespaced),
    Entry(kind("Route"), .namespaced),
    Entry(
      kind("Service"),
      .namespaced,
      health: .checked,
      links: LinkRules.pods(at: "spec.template").adding(
        LinkRules(products: [ProductRule(.service, name: .field(["metadata.name"]))])
      )
    ),
  ])

  private static func kind(_ name: String) -> GroupKind { GroupKind("serving.knative.dev", name) }
}
