import Diagnostics
import Manifest
import PlatformDSL

/// Two environments of a platform, compared an Application at a time.
///
/// The tables hold a hash of every object, so that only Applications with objects that differ are evaluated again.
struct EnvironmentComparison: Sendable {
  private let first: CheckedPlatform
  private let second: CheckedPlatform
  private let firstApplications: [String: ResourceGraph.Application]
  private let secondApplications: [String: ResourceGraph.Application]
  private let manifests: ApplicationManifest

  init(_ first: CheckedPlatform, _ second: CheckedPlatform) {
    self.first = first
    self.second = second
    firstApplications = first.applicationsByName
    secondApplications = second.applicationsByName
    // the folders of two environments differ in their names, which is no difference of the Applications
    manifests = ApplicationManifest(first.setting.inAnyEnvironment)
  }

  /// What differs, in a stable order.
  func differences(workers: Int) async -> [Difference] {
    let names = Set(firstApplications.keys).union(secondApplications.keys).sorted()
    let found = await concurrentMap(names, workers: workers) { differences(of: $0) }
    return found.flatMap(\.self) + bootstrapDifferences
  }

  private func differences(of name: String) -> [Difference] {
    switch (firstApplications[name], secondApplications[name]) {
    case (let left?, let right?):
      let own = compare(Self.own(left, manifests), Self.own(right, manifests), in: name)
      let pairs = Dictionary(
        left.objects.map { ($0.identity.key, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      let isSame =
        left.objects.count == right.objects.count
        && right.objects.allSatisfy { pairs[$0.identity.key]?.digest == $0.digest }
      guard !isSame else { return own }
      return own
        + compare(
          first.content(ofApplication: name)?.objects ?? [],
          second.content(ofApplication: name)?.objects ?? [],
          in: name
        )
    case (let only?, nil), (nil, let only?):
      let isInFirst = firstApplications[name] != nil
      return [
        Difference(
          application: name,
          subject: .application,
          first: isInFirst ? only.node.location : nil,
          second: isInFirst ? nil : only.node.location,
          isInFirst: isInFirst,
          trees: []
        )
      ]
    case (nil, nil): return []
    }
  }

  /// What of the bootstrap belongs to no Application.
  private var bootstrapDifferences: [Difference] {
    let (left, right) = (first.graph, second.graph)
    let name = "bootstrap"
    return compare(
      left.unmanagedObjects + Self.nodes(of: left.unmanaged.sources.kustomization, named: name),
      right.unmanagedObjects + Self.nodes(of: right.unmanaged.sources.kustomization, named: name),
      in: name
    )
  }

  /// An Application's own manifest, and what its Kustomization says.
  private static func own(
    _ application: ResourceGraph.Application,
    _ manifests: ApplicationManifest
  ) -> [ObjectNode] {
    [manifests.child(application)]
      + nodes(of: application.sources.kustomization, named: application.node.name)
  }

  /// A Kustomization as an object, named as the Application that it is of.
  private static func nodes(of kustomization: Kustomization?, named name: String) -> [ObjectNode] {
    guard let kustomization else { return [] }
    return [
      ObjectNode(
        identity: ObjectIdentity(
          group: "kustomize.config.k8s.io",
          version: "v1beta1",
          kind: "Kustomization",
          namespace: nil,
          name: name
        ),
        tree: ApplicationManifest.kustomization(kustomization, files: []),
        location: kustomization.location,
        isBootstrap: false
      )
    ]
  }

  private func compare(
    _ left: [ObjectNode],
    _ right: [ObjectNode],
    in application: String
  ) -> [Difference] {
    let others = Dictionary(
      right.map { ($0.identity.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let known = Set(left.map(\.identity.key))
    return left.flatMap { object -> [Difference] in
      guard let other = others[object.identity.key] else {
        return [Self.only(object, isInFirst: true, in: application)]
      }
      let trees = [Value.mapping(object.tree), .mapping(other.tree)]
      return trees[0].differences(from: trees[1]).map { path, values in
        Difference(
          application: application,
          subject: .field(object.identity, path, values),
          first: object.location(of: path),
          second: other.location(of: path),
          isInFirst: true,
          trees: trees
        )
      }
    }
      + right.filter { !known.contains($0.identity.key) }
      .map { Self.only($0, isInFirst: false, in: application) }
  }

  private static func only(
    _ object: ObjectNode,
    isInFirst: Bool,
    in application: String
  ) -> Difference {
    Difference(
      application: application,
      subject: .object(object.identity),
      first: isInFirst ? object.location : nil,
      second: isInFirst ? nil : object.location,
      isInFirst: isInFirst,
      trees: []
    )
  }
}

extension CheckedPlatform {
  fileprivate var applicationsByName: [String: ResourceGraph.Application] {
    Dictionary(
      graph.applications.map { ($0.node.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension ResourceGraph {
  fileprivate var unmanagedObjects: [ObjectNode] {
    let keys = Set(unmanaged.objects.map(\.identity.key))
    return bootstrap.filter { keys.contains($0.identity.key) }
  }
}

extension PlatformSetting {
  /// The setting with a name for the environment that is the same for all.
  fileprivate var inAnyEnvironment: PlatformSetting {
    PlatformSetting(
      platform: platform,
      environment: "*",
      repository: repository,
      revision: revision,
      folder: folder,
      argoCDNamespace: argoCDNamespace,
      root: root,
      location: location
    )
  }
}
