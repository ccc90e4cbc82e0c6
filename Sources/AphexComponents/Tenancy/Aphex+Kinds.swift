import KindKnowledge
import KubernetesAPI
import PlatformDSL

extension Aphex {
  /// What the compiler knows about the platform's kinds; a spec's `main` takes it beside the others.
  package static let kinds = KindTable([
    entry(of: Organization.self, KindFacets(secretValues: ["spec.webhookSecret"])),
    entry(of: RepoBinding.self),
    entry(of: KnowledgeBase.self),
  ])

  private static func entry(
    of kind: (some Resource).Type,
    _ facets: KindFacets = KindFacets()
  ) -> KindTable.Entry {
    KindTable.Entry(kind.groupKind, kind.type.scope, facets: facets)
  }

  /// The definitions of the platform's kinds.
  package struct Definitions: Composite {
    /// The definitions.
    package init() {}

    /// Three CustomResourceDefinitions.
    package var body: [any Component] {
      Organization.definition
      RepoBinding.definition
      KnowledgeBase.definition
    }
  }
}
