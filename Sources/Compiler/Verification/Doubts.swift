import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// What may provide an object that nothing is known to provide, so that its absence is a warning and no error.
///
/// - Files beside the one that refers which couldn't be read, such as templates and charts.
/// - Objects that bring others which nobody can know, such as a HelmRelease.
/// - Objects of unknown kinds: a controller may make what is called like them, or what they name.
/// - Namespaces of which nothing is among the manifests, so that somebody else keeps them.
/// - Containers that take the name of a Secret or ConfigMap as an argument, such as a Job that creates a certificate.
struct Doubts: Sendable {
  private struct Place: Hashable {
    let namespace: String?
    let text: String
  }

  private struct Named: Hashable {
    let kind: GroupKind
    let name: String
  }

  private var unapplied: [Named: ManifestTree.Object] = [:]
  /// Generated objects by their names without the hash.
  private var hashed: [Named: ObjectNode] = [:]
  private let unread: [UnreadFile]
  private let kustomized: [KustomizeDoubt]
  private let kinds: KindTable
  /// Objects that bring others, each in the namespaces where it may; nil is any.
  private var opaque = OriginsByNamespace()
  /// Objects of kinds that no table has, by name.
  private var unknown: [String: [ObjectIdentity]] = [:]
  private var named: [Place: [ObjectIdentity]] = [:]
  private var namespaces: Set<String> = []
  private let createdByPrograms: Set<GroupKind>

  init(_ sorted: SortedManifests, _ tree: ManifestTree, kinds: KindTable) {
    self.init(
      sorted.objects,
      unread: tree.unread,
      kustomized: sorted.doubts,
      expanded: sorted.expandedSets,
      unapplied: tree.unlisted + sorted.leftOut,
      kinds: kinds
    )
  }

  /// - Parameters:
  ///   - expanded: Objects that bring others, all of which are known.
  ///   - unapplied: Objects of files that nobody applies.
  init(
    _ objects: [ObjectNode],
    unread: [UnreadFile],
    kustomized: [KustomizeDoubt] = [],
    expanded: Set<ObjectIdentity> = [],
    unapplied: [ManifestTree.Object] = [],
    kinds: KindTable
  ) {
    for object in unapplied {
      let identity = object.node.identity
      self.unapplied[Named(kind: identity.groupKind, name: identity.name)] = object
    }
    self.unread = unread.sorted { $0.path < $1.path }
    self.kustomized = kustomized
    self.kinds = kinds
    createdByPrograms = Set(
      kinds.kinds.filter { $0.facets.traits.contains(.createdByPrograms) }.map(\.kind)
    )
    for object in objects {
      let identity = object.identity
      if let namespace = identity.namespace { namespaces.insert(namespace) }
      if object.extent != .whole, identity.name.hasSuffix("-" + KustomizeBuild.hash) {
        let name = String(identity.name.dropLast(KustomizeBuild.hash.count + 1))
        hashed[Named(kind: identity.groupKind, name: name)] = object
      }
      guard let entry = kinds[identity.groupKind] else {
        unknown[identity.name, default: []].append(identity)
        note(texts: .mapping(object.tree["spec"]?.mapping ?? [:]), of: identity)
        continue
      }
      for rule in entry.links.opaque where !expanded.contains(identity) {
        // one without a namespace goes where whoever applies it puts it, as Flux's targetNamespace does
        let place = rule.namespace.flatMap { $0.place(of: object) }
        opaque.add(identity, in: place == "" ? nil : place)
      }
      for case .template(let template) in entry.links.pods {
        for container in Self.containers.flatMap({
          template.path.appending($0).matches(in: .mapping(object.tree)).map(\.value)
        }) {
          for text in Self.texts.flatMap({ $0.matches(in: container).compactMap(\.value.string) }) {
            note(text, of: identity)
          }
        }
      }
    }
    opaque.sort()
  }

  /// What else is known of an object that isn't there: its file that nobody applies, or its name with a hash.
  func hint(about target: ObjectIdentity.Key) -> Diagnostic.Note? {
    let named = Named(kind: target.groupKind, name: target.name)
    if let object = unapplied[named] {
      return .init(
        "\(object.node.identity) is in a file that nobody applies",
        at: object.node.location
      )
    }
    return hashed[named].map { object in
      .init(
        "Kustomize generates \(object.identity) and doesn't know that this field holds its name: say "
          + "disableNameSuffixHash: true, or name the field in configurations",
        at: object.location
      )
    }
  }

  /// Why the object may exist all the same; nil if there is no reason to think so.
  func reason(for need: ObjectNeed) -> String? {
    let target = need.target
    let file = need.location?.file
    if let path = unreadFile(near: file, holding: target) { return Self.unread(path, "it") }
    if let doubt = kustomized.first(where: { $0.mayBring(target, neededIn: file) }) {
      return doubt.reason
    }
    if let origin = opaque.first(in: target.namespace, besides: need.user) {
      return "\(origin) may bring it"
    }
    guard let namespace = target.namespace else { return nil }
    if namespace != need.user.namespace, !namespaces.contains(namespace) {
      return "nothing of namespace '\(namespace)' is among the manifests"
    }
    let makers = unknown(naming: target.name).filter { $0.isIn(namespace) && $0 != need.user }
    if let origin = makers.min() {
      return "\(origin) is of a kind that isn't known here, and its controller may make it"
    }
    guard createdByPrograms.contains(target.groupKind) else { return nil }
    let origins = [namespace, nil, ""].flatMap {
      named[Place(namespace: $0, text: target.name)] ?? []
    }
    return origins.filter { $0 != need.user }.min().map { "\($0) names it too and may make it" }
  }

  /// Why pods may be there that no manifest shows.
  func reason(forPodsOf need: PodNeed) -> String? {
    let file = need.location?.file
    if let path = unreadFile(near: file, holding: nil) { return Self.unread(path, "them") }
    let namespace = need.user.namespace ?? ""
    if let doubt = kustomized.first(where: { $0.mayBringPods(into: namespace, neededIn: file) }) {
      return doubt.reason
    }
    if let origin = opaque.first(in: namespace, besides: need.user) {
      return "\(origin) may bring them"
    }
    // operators label pods with the name of the object because of which they run them
    let makers = need.selector.values.flatMap(unknown(naming:)).filter {
      $0.namespace != nil && $0.isIn(namespace)
    }
    return makers.min().map {
      "\($0) is of a kind that isn't known here, and its controller may run them"
    }
  }

  private static let containers: [PathPattern] = ["spec.containers[]", "spec.initContainers[]"]
  private static let texts: [PathPattern] = ["command[]", "args[]", "env[].value"]

  private static func unread(_ path: String, _ word: String) -> String {
    "\(path) couldn't be read and may hold \(word)"
  }

  /// - Parameter target: What the file would have to hold; nil for pods.
  private func unreadFile(near file: String?, holding target: ObjectIdentity.Key?) -> String? {
    guard let folder = file?.folder else { return nil }
    return unread.first { unread in
      let other = unread.path.folder
      guard other == folder || other.isInside(folder) || folder.isInside(other) else {
        return false
      }
      return target.map { unread.mayBring($0, kinds) } ?? unread.mayBringPods(kinds)
    }?.path
  }

  /// The objects of unknown kinds whose name is this one, or begins it up to a hyphen.
  private func unknown(naming name: String) -> [ObjectIdentity] {
    guard !unknown.isEmpty else { return [] }
    var found = unknown[name] ?? []
    for index in name.utf8.indices where name.utf8[index] == UInt8(ascii: "-") {
      found += unknown[String(name[..<index])] ?? []
    }
    return found
  }

  /// A text, or the part after `=` in `--secret-name=web-tls`.
  private mutating func note(_ text: String, of identity: ObjectIdentity) {
    let name = text.split(separator: "=", maxSplits: 1).last.map(String.init) ?? text
    guard name.isDNSSubdomain else { return }
    named[Place(namespace: identity.namespace, text: name), default: []].append(identity)
  }

  private mutating func note(texts value: Value, of identity: ObjectIdentity) {
    switch value {
    case .string(let text): note(text, of: identity)
    case .sequence(let elements): for element in elements { note(texts: element, of: identity) }
    case .mapping(let mapping): for entry in mapping { note(texts: entry.value, of: identity) }
    case .null, .bool, .integer, .double: break
    }
  }
}

/// Objects by the namespace in which they do something.
private struct OriginsByNamespace {
  private var all: [ObjectIdentity] = []
  private var everywhere: [ObjectIdentity] = []
  private var byNamespace: [String: [ObjectIdentity]] = [:]

  /// - Parameter namespace: Nil if it may be any.
  mutating func add(_ origin: ObjectIdentity, in namespace: String?) {
    all.append(origin)
    if let namespace {
      byNamespace[namespace, default: []].append(origin)
    } else {
      everywhere.append(origin)
    }
  }

  mutating func sort() {
    all.sort()
    everywhere.sort()
    byNamespace = byNamespace.mapValues { $0.sorted() }
  }

  /// The first object that does something in a namespace, or in any if it is nil.
  func first(in namespace: String?, besides user: ObjectIdentity) -> ObjectIdentity? {
    guard let namespace else { return all.first { $0 != user } }
    return [everywhere, byNamespace[namespace] ?? []]
      .compactMap { $0.first { $0 != user } }.min()
  }
}

extension ObjectIdentity {
  /// Whether the object may have to do with a namespace: it is in it, in none, or in one that isn't known.
  fileprivate func isIn(_ namespace: String) -> Bool {
    self.namespace == namespace || self.namespace == nil || self.namespace == "" || namespace == ""
  }
}

extension ProductRule.Namespace {
  /// The namespace that is meant; nil if it can't be known.
  fileprivate func place(of object: ObjectNode) -> String? {
    switch self {
    case .same: object.identity.namespace
    case .itself: object.identity.name
    case .fixed(let name): name
    case .named(let path):
      path.first(in: .mapping(object.tree))?.string ?? object.identity.namespace
    }
  }
}
