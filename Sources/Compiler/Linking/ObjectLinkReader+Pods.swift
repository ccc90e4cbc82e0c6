import KindKnowledge
import Manifest
import Resources

extension ObjectLinkReader {
  mutating func addPods(_ rule: PodRule) {
    guard let namespace = object.identity.namespace else { return }
    switch rule {
    case .template(let template):
      for match in template.path.matches(in: root) {
        guard let pod = match.value.mapping else { continue }
        readSwitches(in: match.value)
        addPods(
          labels: [pod["metadata"]?.mapping?["labels"]?.mapping ?? [:]],
          added: template.added,
          namespace: namespace,
          ports: template.isWhole ? pod["spec"]?.mapping?.portNames : nil,
          replicas: template.replicas?.matches(in: root).first
        )
      }
    case .labelled(let fields): addPods(made: fields, namespace: namespace)
    case .made(let fields, let fixed, let copied, let added):
      addPods(
        made: fields,
        fixed: fixed,
        copied: copied.compactMap { $0.first(in: root)?.mapping },
        added: added,
        namespace: namespace
      )
    }
  }

  private mutating func addPods(
    made fields: [String: PathPattern],
    fixed: [String: String] = [:],
    copied: [Mapping] = [],
    added: [AddedLabel] = [],
    namespace: String
  ) {
    let own = fields.compactMapValues { $0.first(in: root)?.string }.merging(fixed) { $1 }
    let labels = Mapping(own.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    addPods(labels: copied + [labels], added: added, namespace: namespace)
  }

  private mutating func addPods(
    labels lists: [Mapping],
    added: [AddedLabel],
    namespace: String,
    ports: Set<String>? = nil,
    replicas: (path: FieldPath, value: Value)? = nil
  ) {
    var labels: [String: String] = [:]
    var others: [String: PodSet.Added] = [:]
    for label in lists.lazy.flatMap(\.entries) {
      guard let text = label.value.string, !text.isDynamic else {
        others[label.key] = .unknown
        continue
      }
      labels[label.key] = text
    }
    // what the author writes stands, as for the labels of a Job
    for label in added where labels[label.key] == nil {
      if let value = label.value(in: root) { others[label.key] = value }
    }
    links.pods.append(
      PodSet(
        labels: labels,
        added: others,
        namespace: namespace,
        object: linked,
        ports: ports,
        replicas: replicas?.value.integer,
        replicasPath: replicas?.path
      )
    )
  }
}

extension Mapping {
  /// The names of the ports of a pod's containers, those of sidecars among its initContainers as well.
  ///
  /// - Returns: Nil if one is put together when it is used.
  fileprivate var portNames: Set<String>? {
    var names: Set<String> = []
    for list in ["containers", "initContainers"] {
      for container in self[list]?.sequence ?? [] {
        for port in container.mapping?["ports"]?.sequence ?? [] {
          guard let name = port.mapping?["name"]?.string else { continue }
          if name.isDynamic { return nil }
          names.insert(name)
        }
      }
    }
    return names
  }
}
