import KindKnowledge
import KubernetesAPI
import PlatformDSL

extension Aphex {
  /// What the compiler knows about the platform's kinds; a spec's `main` takes it beside the others.
  public static let kinds = KindTable(
    [Organization.type, RepoBinding.type, KnowledgeBase.type].map {
      .init(.init($0.groupVersion.group, $0.kind), $0.scope)
    }
  )
  .adding([
    .init(Organization.type.groupVersion.group, Organization.type.kind): KindFacets(
      secretValues: ["spec.webhookSecret"]
    )
  ])

  /// The definitions of the platform's kinds.
  public struct Definitions: Composite {
    /// The definitions.
    public init() {}

    /// Three CustomResourceDefinitions.
    public var body: [any Component] {
      Organization.definition
      RepoBinding.definition
      KnowledgeBase.definition
    }
  }
}
