import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Applications and AppProjects that others wrote, against each other.
struct ForeignProjects {
  /// The objects of each Application.
  private let applications: [(name: String, objects: [ObjectNode])]
  private let others: [ObjectNode]
  private let kinds: KindTable

  init(_ sorted: SortedManifests, kinds: KindTable) {
    self.init(
      applications: sorted.applications.map { ($0.application.node.name, $0.objects) },
      others: sorted.others,
      kinds: kinds
    )
  }

  init(
    applications: [(name: String, objects: [ObjectNode])],
    others: [ObjectNode],
    kinds: KindTable
  ) {
    self.applications = applications
    self.others = others
    self.kinds = kinds
  }

  var diagnostics: [Diagnostic] {
    let objects = applications.flatMap(\.objects) + others
    let rules = objects.compactMap(ProjectRules.init)
    // AppProjects are in Argo CD's namespace, which nothing else tells
    let namespace = rules.lazy.compactMap(\.identity.namespace).first { !$0.isEmpty }
    let projects = Projects(rules)
    let contents = Dictionary(
      applications.map { ($0.name, $0.objects) },
      uniquingKeysWith: { first, _ in first }
    )
    let uses = objects.compactMap {
      ProjectUse($0, argoCDNamespace: namespace ?? $0.identity.namespace)
    }
    return projects.faultsAmongThemselves()
      + uses.flatMap { use in
        projects.diagnostics(for: use, (contents[use.name] ?? []).filter(isKnown).map(\.record))
      }
  }

  /// Whether it is known that the object is namespaced, or of the whole cluster.
  private func isKnown(_ object: ObjectNode) -> Bool {
    guard object.extent == .whole else { return false }
    return kinds[object.identity.groupKind] != nil
      || object.tree["metadata"]?.mapping?["namespace"] != nil
  }
}
