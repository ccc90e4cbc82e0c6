import Diagnostics
import Manifest
import PlatformDSL

/// One object rendered by two declarations of a platform, whatever their Applications.
struct DuplicateObject: PlatformPolicy {
  private struct Owner {
    let name: String
    let location: SourceLocation
    let records: [ObjectRecord]
  }

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    // in another cluster the same name is another object
    let clusters = Dictionary(grouping: graph.applications, by: \.node.destination.server)
    return clusters.flatMap { server, applications in
      var owners = applications.map {
        Owner(
          name: "Application '\($0.node.name)'",
          location: $0.node.location,
          records: $0.objects
        )
      }
      if server == Destination.inCluster {
        let location = graph.setting.location
        owners.append(Owner(name: "the bootstrap", location: location, records: graph.unmanaged))
        owners.append(
          Owner(name: "swell itself", location: location, records: Self.applications(of: graph))
        )
      }
      return duplicates(among: owners)
    }
  }

  /// The root and its children; of one name given twice the first, because InvalidPlatformName reports the other.
  private static func applications(of graph: ResourceGraph) -> [ObjectRecord] {
    let manifests = ApplicationManifest(graph.setting)
    var names: Set<String> = []
    return ([manifests.root] + graph.applications.map(manifests.child))
      .filter { names.insert($0.identity.name).inserted }.map(\.record)
  }

  private func duplicates(among owners: [Owner]) -> [Diagnostic] {
    var first: [ObjectIdentity.Key: (record: ObjectRecord, owner: String)] = [:]
    first.reserveCapacity(owners.reduce(0) { $0 + $1.records.count })
    var found: [Diagnostic] = []
    for owner in owners {
      for record in owner.records {
        guard let other = first[record.identity.key] else {
          first[record.identity.key] = (record, owner.name)
          continue
        }
        found.append(
          Diagnostic(
            .duplicateObject,
            other.owner == owner.name
              ? "\(record.identity) is rendered twice by \(owner.name)"
              : "\(record.identity) is rendered twice, by \(other.owner) and by \(owner.name)",
            at: record.location ?? owner.location,
            object: record.identity.description,
            notes: [.init("the other declaration is here", at: other.record.location)],
            help: "rename or remove one of the two"
          )
        )
      }
    }
    return found
  }
}
