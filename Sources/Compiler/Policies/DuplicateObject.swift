import Diagnostics
import Manifest
import PlatformDSL

/// One object rendered by two declarations of a platform, whatever their Applications.
struct DuplicateObject: PlatformPolicy {
  let codes: [DiagnosticCode] = [.duplicateObject]

  private struct Owner {
    let name: String
    let location: SourceLocation
    let records: [ObjectRecord]
  }

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
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
        let location = setting.location
        owners.append(
          Owner(name: "the bootstrap", location: location, records: graph.unmanaged.objects)
        )
        owners.append(
          Owner(
            name: "swell itself",
            location: location,
            records: Self.applications(of: graph, setting)
          )
        )
      }
      return duplicates(among: owners)
    }
  }

  /// The root and its children; of one name given twice the first, because InvalidPlatformName reports the other.
  private static func applications(
    of graph: ResourceGraph,
    _ setting: PlatformSetting
  ) -> [ObjectRecord] {
    let manifests = ApplicationManifest(setting)
    var names: Set<String> = []
    return ([setting.root] + graph.applications.map(\.node))
      .filter { names.insert($0.name).inserted }.map(manifests.record)
  }

  /// Whether two objects may be the same: a set of hashes answers it for nearly every platform, at a third of the cost of
  /// the table that a message needs.
  private func mayHold(duplicatesAmong owners: [Owner]) -> Bool {
    var hashes: Set<Int> = []
    hashes.reserveCapacity(owners.reduce(0) { $0 + $1.records.count })
    return owners.contains { owner in
      owner.records.contains { !hashes.insert($0.identity.keyHash).inserted }
    }
  }

  private func duplicates(among owners: [Owner]) -> [Diagnostic] {
    guard mayHold(duplicatesAmong: owners) else { return [] }
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

extension ObjectIdentity {
  /// A hash of what makes two manifests the same object, without putting a key together.
  fileprivate var keyHash: Int {
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(namespace)
    hasher.combine(kind)
    hasher.combine(group)
    return hasher.finalize()
  }
}

extension DiagnosticCode {
  static let duplicateObject = DiagnosticCode(
    "policy.duplicate-object",
    "The same object is rendered twice; the later sync would overwrite the other.",
    why: """
      Two Applications that own one object take it from each other at every sync (Argo CD shows \
      a SharedResourceWarning), and whichever is synced last wins. Two files of one folder hide \
      the mistake until somebody edits the wrong one.
      """,
    example: .swift(
      """
      Application("first", namespace: "shop") { ConfigMap("settings") }
      Application("second", namespace: "other") {
        ConfigMap("settings", namespace: "shop")
      """
    )
  )
}
