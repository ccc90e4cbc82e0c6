import Manifest

/// Objects that nobody renders and that are there all the same: in every cluster, by a chart, by another team.
///
/// A `*` in a name stands for any text.
public struct ObjectPattern: Sendable, Hashable {
  /// What is there.
  public enum Subject: Sendable, Hashable {
    /// Objects of a kind; the namespace is nil for kinds of the whole cluster.
    case objects(GroupKind, namespace: String?, name: String)
    /// Kinds of the API, so that their objects can be created.
    case kinds(group: String, kind: String)
    /// Pods with these labels.
    case pods(namespace: String, labels: [String: String])
  }

  /// What is there.
  public let subject: Subject
  /// The parts that it is known to have; nil if nothing is known about them.
  public let parts: [PartKind: [String]]

  /// Objects that are there.
  public init(_ subject: Subject, parts: [PartKind: [String]] = [:]) {
    self.subject = subject
    self.parts = parts
  }
}

extension ObjectPattern {
  /// Objects of any kind; without a namespace, those of a kind of the whole cluster.
  public static func object(
    _ group: String,
    _ kind: String,
    _ name: String,
    namespace: String? = nil
  ) -> Self {
    Self(.objects(GroupKind(group, kind), namespace: namespace, name: name))
  }

  /// Every kind of an API group, which a chart or a remote manifest defines.
  public static func customResources(of group: String) -> Self {
    Self(.kinds(group: group, kind: "*"))
  }

  /// A Secret; without keys, any key may be named.
  public static func secret(_ name: String, namespace: String, keys: [String] = []) -> Self {
    Self(
      .objects(GroupKind("", "Secret"), namespace: namespace, name: name),
      parts: keys.isEmpty ? [:] : [.key: keys]
    )
  }

  /// A ConfigMap; without keys, any key may be named.
  public static func configMap(_ name: String, namespace: String, keys: [String] = []) -> Self {
    Self(
      .objects(GroupKind("", "ConfigMap"), namespace: namespace, name: name),
      parts: keys.isEmpty ? [:] : [.key: keys]
    )
  }

  /// A Service; without ports, any port may be named.
  ///
  /// - Parameter ports: Names and numbers, such as `http` and `80`.
  public static func service(_ name: String, namespace: String, ports: [String] = []) -> Self {
    Self(
      .objects(GroupKind("", "Service"), namespace: namespace, name: name),
      parts: ports.isEmpty ? [:] : [.port: ports]
    )
  }

  /// A Namespace.
  public static func namespace(_ name: String) -> Self { object("", "Namespace", name) }

  /// A ServiceAccount.
  public static func serviceAccount(_ name: String, namespace: String) -> Self {
    object("", "ServiceAccount", name, namespace: namespace)
  }

  /// A ClusterRole.
  public static func clusterRole(_ name: String) -> Self {
    object("rbac.authorization.k8s.io", "ClusterRole", name)
  }

  /// An IngressClass.
  public static func ingressClass(_ name: String) -> Self {
    object("networking.k8s.io", "IngressClass", name)
  }

  /// A StorageClass.
  public static func storageClass(_ name: String) -> Self {
    object("storage.k8s.io", "StorageClass", name)
  }

  /// Pods that a Service may select.
  public static func pods(namespace: String, labels: [String: String]) -> Self {
    Self(.pods(namespace: namespace, labels: labels))
  }
}

extension ObjectPattern {
  /// The members above for objects that have a shorter one than ``object(_:_:_:namespace:)``.
  private static let members: [GroupKind: String] = [
    Core.Secret.groupKind: "secret", Core.ConfigMap.groupKind: "configMap",
    Core.Service.groupKind: "service", Core.ServiceAccount.groupKind: "serviceAccount",
    Core.Namespace.groupKind: "namespace",
    GroupKind("rbac.authorization.k8s.io", "ClusterRole"): "clusterRole",
    GroupKind("networking.k8s.io", "IngressClass"): "ingressClass",
    GroupKind("storage.k8s.io", "StorageClass"): "storageClass",
  ]

  /// As an author writes objects of a name: `.secret("web-tls", namespace: "web")`.
  package static func code(_ kind: GroupKind, _ name: String, namespace: String?) -> String {
    let place = namespace.map { ", namespace: \"\($0)\"" } ?? ""
    guard let member = members[kind] else {
      return ".object(\"\(kind.group)\", \"\(kind.kind)\", \"\(name)\"\(place))"
    }
    return ".\(member)(\"\(name)\"\(place))"
  }
}

extension ObjectPattern: CustomStringConvertible {
  /// As messages name it.
  public var description: String {
    switch subject {
    case .objects(let kind, let namespace, let name):
      "\(kind.kind) " + (namespace.map { "\($0)/" } ?? "") + name
    case .kinds(let group, "*"): "the kinds of '\(group)'"
    case .kinds(let group, let kind): "kind \(GroupKind(group, kind))"
    case .pods(let namespace, let labels):
      "pods in \(namespace) with "
        + labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }
  }
}

extension String {
  /// Whether the text is the pattern, in which each `*` stands for any text, also none.
  ///
  /// - Complexity: O(*n* · *m*) at worst.
  package func matches(glob pattern: String) -> Bool {
    if !pattern.utf8.contains(UInt8(ascii: "*")) { return self == pattern }
    let text = Array(utf8)
    let glob = Array(pattern.utf8)
    var position = 0
    var step = 0
    var star: (step: Int, position: Int)?
    while position < text.count {
      if step < glob.count, glob[step] == UInt8(ascii: "*") {
        star = (step, position)
        step += 1
      } else if step < glob.count, glob[step] == text[position] {
        step += 1
        position += 1
      } else if let last = star {
        step = last.step + 1
        position = last.position + 1
        star = (last.step, position)
      } else {
        return false
      }
    }
    return glob[step...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
