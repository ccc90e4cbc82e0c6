import KubernetesAPI
import Manifest
import Resources
import TestSupport

/// Random Deployments and strategic merge patches of them.
struct RandomPatch {
  /// What only one of the two oracles understands, or does without losing something.
  enum Dialect {
    /// `$retainKeys`, `$deleteFromPrimitiveList` and `$setElementOrder`; ports by number alone.
    case kubectl
    /// `$patch: delete` of an object; ports by number and protocol.
    case kustomize
  }

  private var random: SeededGenerator
  private let dialect: Dialect

  init(seed: UInt64, dialect: Dialect) {
    random = SeededGenerator(seed: seed)
    self.dialect = dialect
  }

  mutating func next(name: String) -> (original: Deployment, patch: Value) {
    let pod = original()
    var original = Deployment(name) {
      $0.spec.selector.matchLabels = ["a": "b"]
      $0.spec.strategy.type = .rollingUpdate
      $0.spec.strategy.rollingUpdate.maxSurge = 1
      $0.spec.template.metadata.labels = ["a": "b", "c": "d"]
    }
    original.spec.template.spec = PodSpec(tree: pod, unchecked: ())
    original.metadata.finalizers = some(of: ["x/a", "x/b", "x/c"])
    var patch: Mapping = [
      "apiVersion": "apps/v1", "kind": "Deployment", "metadata": ["name": .string(name)],
    ]
    var spec: Mapping = [:]
    if chance(3) { spec["replicas"] = .integer(Int.random(in: 0...5, using: &random)) }
    if chance(3) { spec["strategy"] = strategy() }
    spec["template"] = [
      "metadata": chance(3) ? ["labels": ["c": nil, "e": "f"]] : [:],
      "spec": .mapping(podPatch()),
    ]
    patch["spec"] = .mapping(spec)
    patch["metadata"] = .mapping(metadataPatch(name: name))
    return (original, .mapping(patch))
  }

  // MARK: Originals

  private mutating func original() -> Mapping {
    var pod: Mapping = [:]
    pod["containers"] = .sequence(containers(["a", "b", "c"], isPatch: false))
    if chance(2) { pod["initContainers"] = .sequence(containers(["i", "j"], isPatch: false)) }
    if chance(2) { pod["volumes"] = .sequence(some(of: ["v", "w"]).map { volume($0) }) }
    if chance(2) { pod["tolerations"] = [["key": "k", "operator": "Exists"]] }
    if chance(2) { pod["imagePullSecrets"] = [["name": "s"], ["name": "t"]] }
    if chance(2) { pod["securityContext"] = ["runAsUser": 1, "fsGroup": 2] }
    return pod
  }

  private mutating func containers(_ names: [String], isPatch: Bool) -> [Value] {
    some(of: names).map { name in
      var container: Mapping = ["name": .string(name)]
      if !isPatch || chance(3) { container["image"] = .string("\(name):\(number(9))") }
      if chance(2) { container["args"] = .sequence(some(of: ["x", "y"]).map(Value.string)) }
      if chance(2) {
        container["env"] = .sequence(
          some(of: ["A", "B", "C"]).map { variable($0, isPatch: isPatch) }
        )
      }
      if chance(2) { container["ports"] = .sequence(ports()) }
      if chance(2) {
        container["volumeMounts"] = .sequence(
          some(of: ["/v", "/w"]).map {
            ["mountPath": .string($0), "name": "v", "readOnly": .bool(chance(2))]
          }
        )
      }
      if chance(3) { container["resources"] = ["limits": ["cpu": .string("\(number(9))")]] }
      return .mapping(container)
    }
  }

  private mutating func variable(_ name: String, isPatch: Bool) -> Value {
    if isPatch, chance(4) { return ["name": .string(name), "$patch": "delete"] }
    if isPatch, chance(4) {
      return [
        "name": .string(name), "value": nil,
        "valueFrom": ["fieldRef": ["fieldPath": "metadata.name"]],
      ]
    }
    return ["name": .string(name), "value": .string("\(number(99))")]
  }

  private mutating func ports() -> [Value] {
    switch dialect {
    case .kubectl:
      return [80, 81, 82].filter { _ in chance(2) }.map {
        ["containerPort": .integer($0), "name": .string("p\(number(9))")]
      }
    case .kustomize:
      return [(53, "UDP"), (53, "TCP"), (80, "TCP")].filter { _ in chance(2) }.map {
        [
          "containerPort": .integer($0.0), "protocol": .string($0.1),
          "name": .string("p\(number(9))"),
        ]
      }
    }
  }

  private mutating func volume(_ name: String) -> Value {
    chance(2)
      ? ["name": .string(name), "emptyDir": [:]]
      : ["name": .string(name), "configMap": ["name": .string("m\(number(9))")]]
  }

  // MARK: Patches

  private mutating func metadataPatch(name: String) -> Mapping {
    var metadata: Mapping = ["name": .string(name)]
    if chance(2) {
      metadata["finalizers"] = .sequence(some(of: ["x/c", "x/a", "x/d"]).map(Value.string))
    }
    if dialect == .kubectl, chance(3) { metadata["$deleteFromPrimitiveList/finalizers"] = ["x/b"] }
    return metadata
  }

  private mutating func strategy() -> Value {
    switch number(4) {
    case 0: return ["$patch": "replace", "type": "Recreate"]
    case 1: return ["type": "Recreate", "rollingUpdate": nil]
    case 2 where dialect == .kubectl: return ["$retainKeys": ["type"], "type": "Recreate"]
    case 2: return ["$patch": "delete"]
    default: return ["rollingUpdate": ["maxUnavailable": "25%"]]
    }
  }

  private mutating func podPatch() -> Mapping {
    var pod: Mapping = [:]
    var containers = containers(["d", "b", "a", "e", "c"], isPatch: true)
    if chance(4) { containers.append(["name": "b", "$patch": "delete"]) }
    if chance(6) { containers.append(["$patch": "replace"]) }
    let names = containers.compactMap { $0.mapping?["name"]?.string }
    if Set(names).count == names.count, !containers.isEmpty {
      pod["containers"] = .sequence(containers)
      if dialect == .kubectl, chance(3), !containers.contains(["$patch": "replace"]) {
        // kubectl wants the patch's own order in it, and nothing that is deleted
        var order = names.filter {
          $0 != "b" || !containers.contains(["name": "b", "$patch": "delete"])
        }
        if !order.contains("c") { order.insert("c", at: number(order.count + 1)) }
        pod["$setElementOrder/containers"] = .sequence(order.map { ["name": .string($0)] })
      }
    }
    if chance(2) {
      pod["initContainers"] = .sequence(self.containers(["k", "j", "i"], isPatch: true))
    }
    if chance(2) { pod["volumes"] = .sequence(some(of: ["w", "u", "v"]).map { volumePatch($0) }) }
    if chance(3) { pod["tolerations"] = chance(2) ? nil : [["key": "l"], ["key": "m"]] }
    if chance(3) { pod["imagePullSecrets"] = [["name": "u"], ["name": "t"]] }
    if chance(3) { pod["securityContext"] = ["runAsUser": nil, "runAsNonRoot": true] }
    return pod
  }

  private mutating func volumePatch(_ name: String) -> Value {
    if chance(4) { return ["name": .string(name), "$patch": "delete"] }
    if dialect == .kubectl, chance(3) {
      return [
        "name": .string(name), "$retainKeys": ["name", "secret"], "secret": ["secretName": "s"],
      ]
    }
    return ["name": .string(name), "emptyDir": nil, "configMap": ["name": "n"]]
  }

  // MARK: Chance

  private mutating func chance(_ one: Int) -> Bool { number(one) == 0 }
  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  private mutating func some(of names: [String]) -> [String] {
    names.filter { _ in !chance(3) }
  }
}
