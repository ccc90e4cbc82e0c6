import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Applications and AppProjects that others wrote, against each other.
///
/// What an ApplicationSet makes is judged as if it stood among the manifests.
struct ForeignProjects {
  /// An Application with its objects.
  struct Member {
    let application: ObjectNode
    let objects: [ObjectNode]
  }

  private let members: [Member]
  private let all: [ObjectNode]
  private let kinds: KindTable

  init(_ sorted: SortedManifests, kinds: KindTable) {
    self.init(
      members: sorted.applications.map {
        Member(application: $0.application.object, objects: $0.objects)
      },
      all: sorted.objects,
      kinds: kinds
    )
  }

  /// - Parameter all: Every object, also those of the Applications.
  init(members: [Member], all: [ObjectNode], kinds: KindTable) {
    self.members = members
    self.all = all
    self.kinds = kinds
  }

  var diagnostics: [Diagnostic] {
    let rules = all.compactMap(ProjectRules.init)
    let home = ArgoCDNamespace(all, rules)
    let projects = Projects(rules.filter { home.isOwn($0.identity) })
    let used = Set(members.map(\.application.project))
    return projects.faultsAmongThemselves()
      + ForeignProject.unused(among: rules.filter { !used.contains($0.identity.name) }, home: home)
      + members.flatMap { member -> [Diagnostic] in
        guard
          let use = ProjectUse(
            member.application,
            argoCDNamespace: home.name(for: member.application)
          )
        else { return [] }
        return projects.diagnostics(for: use, member.objects.filter(isKnown).map(\.record))
          + ForeignProject.diagnostics(for: use, among: rules, home: home)
      }
  }

  /// Whether it is known that the object is namespaced, or of the whole cluster.
  private func isKnown(_ object: ObjectNode) -> Bool {
    guard object.extent == .whole else { return false }
    return kinds[object.identity.groupKind] != nil
      || object.tree["metadata"]?.mapping?["namespace"] != nil
  }
}

extension ObjectNode {
  /// The AppProject that an Application names.
  fileprivate var project: String {
    tree["spec"]?.mapping?["project"]?.string ?? "default"
  }
}
