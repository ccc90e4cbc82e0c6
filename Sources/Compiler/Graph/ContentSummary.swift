import Manifest
import PlatformDSL

/// What is kept of an Application's content, or of what belongs to no Application, once its manifests have been checked.
///
/// Memory grows with the number of tenants by this much and no more: manifests are not in it, apart from the few of the
/// bootstrap.
package struct ContentSummary: Sendable {
  /// Its sources, without objects.
  package let sources: ApplicationContent
  /// Its objects, in the order declared.
  package let objects: [ObjectRecord]
  /// The objects that must exist before Argo CD takes over.
  let bootstrap: [ObjectNode]
  /// What its objects define, and what they need from others.
  package var links: ApplicationLinks
  /// The AppProjects and Applications among its objects.
  let projects: ProjectParts
  /// Whether all its objects are hooks of a sync, and there is one.
  let isHooksOnly: Bool

  /// Nothing, or what a test or a benchmark has linked itself.
  package init(
    of content: ApplicationContent = ApplicationContent(),
    links: ApplicationLinks = ApplicationLinks()
  ) {
    self.init(
      of: content,
      objects: content.objects.map(\.record),
      links: links,
      projects: ProjectParts(content.objects, argoCDNamespace: nil)
    )
  }

  init(
    of content: ApplicationContent,
    objects: [ObjectRecord],
    links: ApplicationLinks,
    projects: ProjectParts
  ) {
    sources = content.withoutObjects
    self.objects = objects
    bootstrap = content.objects.filter(\.isBootstrap)
    self.links = links
    self.projects = projects
    isHooksOnly =
      !content.objects.isEmpty
      && content.objects.allSatisfy { SyncPosition(of: $0.tree).isHook }
      && content.objects.contains { SyncPosition(of: $0.tree).phase != .never }
  }

  /// What belongs to no Application, of several groups that are each resolved by themselves first.
  init(merging summaries: [ContentSummary]) {
    self.init(
      of: ApplicationContent(),
      objects: summaries.flatMap(\.objects),
      links: ApplicationLinks(merging: summaries.map(\.links)),
      projects: ProjectParts(merging: summaries.map(\.projects))
    )
  }
}
