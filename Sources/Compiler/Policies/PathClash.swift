import Diagnostics
import Manifest
import PlatformDSL

/// Two objects of a folder whose files would be one on a file system that ignores case.
struct PathClash: PlatformPolicy {
  let codes: [DiagnosticCode] = [.pathClash]

  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    guard let setting = graph.setting else { return [] }
    let paths = RenderedPaths(
      platform: setting.platform,
      environment: setting.environment
    )
    let folders =
      graph.applications.map { (paths.folder(of: $0.node.name), $0.objects) }
      + [(paths.bootstrap, graph.bootstrap.map(\.record))]
    return folders.flatMap { folder, records in
      clashes(among: records) { paths.object($0, in: folder) }
    }
  }

  /// Whether two of the files may have one path: hashes of what paths are made of answer it for nearly every folder, and no
  /// path has to be put together.
  private func mayClash(_ records: [ObjectRecord]) -> Bool {
    var hashes: Set<UInt64> = []
    hashes.reserveCapacity(records.count)
    return records.contains { record in
      guard let hash = record.identity.foldedHash else { return true }
      return !hashes.insert(hash).inserted
    }
  }

  private func clashes(
    among records: [ObjectRecord],
    path: (ObjectIdentity) -> String
  ) -> [Diagnostic] {
    guard mayClash(records) else { return [] }
    var first: [String: ObjectRecord] = [:]
    var found: [Diagnostic] = []
    for record in records {
      let folded = path(record.identity).lowercased()
      guard let other = first.updateValue(record, forKey: folded) else { continue }
      // the same object twice is DuplicateObject's to report
      guard other.identity.key != record.identity.key else { continue }
      found.append(
        Diagnostic(
          .pathClash,
          "\(record.identity) and \(other.identity) would be written to '\(path(record.identity))'",
          at: record.location,
          object: record.identity.description,
          notes: [.init("the other declaration is here", at: other.location)],
          help: "rename one of the two"
        )
      )
    }
    return found
  }
}

extension ObjectIdentity {
  /// A hash (FNV-1a) of the text that ``RenderedPaths`` makes a path of, whatever its case; nil if a letter isn't ASCII, whose
  /// case is Unicode's to tell.
  fileprivate var foldedHash: UInt64? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in [namespace ?? "", "/", kind, group.isEmpty ? "" : ".", group, "-", name] {
      for byte in part.utf8 {
        guard byte < 0x80 else { return nil }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
      }
    }
    return hash
  }
}

extension DiagnosticCode {
  static let pathClash = DiagnosticCode(
    "layout.path-clash",
    "Two files would have the same path on a file system that ignores case.",
    why: """
      On macOS and Windows one file would overwrite the other in every checkout, and Git would \
      report the remaining one as changed.
      """,
    example: .yaml(
      """
      {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: Reader}}
      ---
      {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: reader}}
      """
    )
  )
}
