import Compiler
import Diagnostics
import Foundation
import KindTables
import Manifest
import PlatformDSL
import Resources
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A platform of tenants that share their trees, so that the trees' making is not measured.
final class LinkingWorkload: Sendable {
  private let tenants: [[ObjectNode]]
  private let root: String

  init(tenants count: Int) {
    let identities = TenantWorkload.objects.map {
      object -> (Mapping, GroupVersion, String, String) in
      let tree = object.mapping ?? [:]
      let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:))
      return (
        tree, version ?? GroupVersion(group: "", version: "v1"), tree["kind"]?.string ?? "",
        tree["metadata"]?.mapping?["name"]?.string ?? ""
      )
    }
    tenants = (0..<count).map { number in
      let namespace = "org-\(number)"
      return identities.map { tree, version, kind, name in
        ObjectNode(
          identity: ObjectIdentity(
            group: version.group,
            version: version.version,
            kind: kind,
            namespace: kind == "Namespace" ? nil : namespace,
            name: kind == "Namespace" ? namespace : name
          ),
          tree: tree,
          location: SourceLocation(fileID: "benchmark/Tenant.swift", line: 1),
          isBootstrap: false
        )
      }
    }
    root = "\(temporaryFolder)/swell-linking-\(getpid())"
  }

  deinit { clear() }

  func link() {
    let linking = ApplicationLinking(kinds: .all, keepsEdges: false)
    let applications = tenants.enumerated().map { number, objects in
      ResourceGraph.Application(
        node: node("org-\(number)"),
        content: ContentSummary(links: linking.links(of: objects).output)
      )
    }
    let graph = ResourceGraph(
      setting: nil,
      applications: applications,
      unmanaged: ContentSummary(),
      externals: Self.externals
    )
    let linked = Linking(kinds: .all, keepsEdges: false).link(graph)
    precondition(linked.output.graph.applications.count == tenants.count, "all are linked")
    _ = Waves().order(linked.output)
  }

  func judge() {
    let policies = Policies(kinds: .all)
    for objects in tenants { _ = policies.diagnostics(for: objects) }
  }

  /// What the tenants need of the platform: its kinds, issuers, stores and roles.
  private static let externals =
    [
      ObjectPattern.customResources(of: "*"), .clusterRole("*"),
      .object("cert-manager.io", "ClusterIssuer", "*"),
      .object("external-secrets.io", "ClusterSecretStore", "*"),
      .object("external-secrets.io", "SecretStore", "*", namespace: "*"),
      .object("triggers.tekton.dev", "ClusterInterceptor", "*"),
      .object("triggers.tekton.dev", "TriggerBinding", "*", namespace: "*"),
      .serviceAccount("*", namespace: "*"), .secret("*", namespace: "*"),
      .object("tekton.dev", "Task", "*", namespace: "*"),
      .object("tekton.dev", "Pipeline", "*", namespace: "*"),
    ].map { ExternalObject($0, because: "the platform's owners made it", at: nil) }

  private func node(_ name: String) -> ApplicationNode {
    ApplicationNode(
      name: name,
      project: "default",
      destination: Destination(namespace: name),
      wave: 10,
      syncPolicy: .automated(),
      deletion: .orphan,
      annotations: [:],
      location: SourceLocation(fileID: "benchmark/Tenant.swift", line: 1)
    )
  }

  func write() {
    var writer = YAMLWriter()
    for (number, objects) in tenants.enumerated() {
      let folder = "\(root)/org-\(number)"
      mkdir(folder, 0o777)
      for (position, object) in objects.enumerated() {
        writer.removeAll()
        writer.append(document: .mapping(object.tree))
        let descriptor = open("\(folder)/\(position).yaml", O_WRONLY | O_CREAT | O_EXCL, 0o666)
        let bytes = writer.bytes
        let count = bytes.withUnsafeBytes { put(descriptor, $0.baseAddress, $0.count) }
        precondition(count == bytes.count, "the file is written")
        close(descriptor)
      }
    }
  }

  func clear() {
    try? FileManager.default.removeItem(atPath: root)
    mkdir(root, 0o777)
  }
}

/// `write`, which the method of that name hides.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
