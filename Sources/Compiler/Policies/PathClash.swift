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

  private func clashes(
    among records: [ObjectRecord],
    path: (ObjectIdentity) -> String
  ) -> [Diagnostic] {
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
