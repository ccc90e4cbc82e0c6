import GatewayAPI
import KubernetesAPI
import Manifest
import Resources
import Testing

/// The patches of typed objects: what they change, and that keys stay in the schema's order.
struct PatchTests {
  private let deployment = Deployment("api", namespace: "n") {
    $0.metadata.finalizers = ["a", "b"]
    $0.spec.strategy.type = .rollingUpdate
    $0.spec.strategy.rollingUpdate.maxSurge = 1
    $0.spec.template.spec.containers = [
      Container(name: "api") {
        $0.image = "api:1"
        $0.env = [.init(name: "A", value: "1")]
        $0.ports = [
          .init(containerPort: 53, protocol: .udp), .init(containerPort: 53, protocol: .tcp),
        ]
      },
      Container(name: "proxy"),
    ]
    $0.spec.template.spec.tolerations = [.init(key: "k")]
  }

  private func patched(_ patch: Value) throws -> Deployment {
    var copy = deployment
    try copy.strategicMerge(patch: patch)
    return copy
  }

  private func podPatched(_ patch: Value) throws -> PodSpec {
    try patched(["spec": ["template": ["spec": patch]]]).spec.template.spec
  }

  @Test func `elements with keys are merged and lists without are replaced`() throws {
    let pod = try podPatched([
      "tolerations": [["operator": "Exists"]],
      "containers": [
        ["name": "api", "env": [["value": "2", "name": "B"], ["name": "A", "value": "3"]]]
      ],
    ])
    #expect(pod.containers?.map(\.name) == ["api", "proxy"])
    #expect(
      pod.containers?[0].field == [
        "name": "api",
        "env": [["name": "B", "value": "2"], ["name": "A", "value": "3"]],
        "image": "api:1",
        "ports": [
          ["containerPort": 53, "protocol": "UDP"], ["containerPort": 53, "protocol": "TCP"],
        ],
      ]
    )
    #expect(pod.tolerations?.map(\.field) == [["operator": "Exists"]])
  }

  @Test func `keys of what a patch adds stand in the schema's order`() throws {
    var object = deployment
    try object.strategicMerge(patch: [
      "spec": [
        "template": [
          "spec": [
            "unknown": 1, "volumes": [["emptyDir": [:], "name": "v"]], "affinity": [:],
            "containers": [["image": "new:1", "args": ["x"], "name": "new"]],
          ]
        ],
        "replicas": 2,
      ],
      "metadata": ["annotations": ["z": "1", "a": "2"]],
    ])
    #expect(object.tree.keys == ["apiVersion", "kind", "metadata", "spec"])
    #expect(object.metadata.tree.keys == ["name", "namespace", "annotations", "finalizers"])
    #expect(object.metadata.annotations.keys == ["z", "a"])
    #expect(object.spec.tree.keys == ["replicas", "strategy", "template"])
    #expect(
      object.spec.template.spec.tree.keys == [
        "affinity", "containers", "tolerations", "volumes", "unknown",
      ]
    )
    #expect(object.spec.template.spec.containers?[0].tree.keys == ["name", "args", "image"])
    #expect(object.spec.template.spec.volumes?[0].tree.keys == ["name", "emptyDir"])
  }

  @Test func `a port is found by its protocol too, which is TCP where it is left out`() throws {
    func ports(_ patch: Value) throws -> [Value]? {
      try podPatched(["containers": [["name": "api", "ports": [patch]]]]).containers?[0].ports?
        .map(\.field)
    }
    #expect(
      try ports(["containerPort": 53, "protocol": "TCP", "name": "dns"]) == [
        ["containerPort": 53, "protocol": "UDP"],
        ["name": "dns", "containerPort": 53, "protocol": "TCP"],
      ]
    )
    #expect(
      try ports(["containerPort": 53, "protocol": "TCP", "$patch": "delete"]) == [
        ["containerPort": 53, "protocol": "UDP"]
      ]
    )
    #expect(
      try ports(["containerPort": 53, "$patch": "delete"]) == [
        ["containerPort": 53, "protocol": "UDP"]
      ]
    )
    #expect(
      try ports(["containerPort": 53, "name": "dns"]) == [
        ["containerPort": 53, "protocol": "UDP"],
        ["name": "dns", "containerPort": 53, "protocol": "TCP"],
      ]
    )
  }

  @Test func `ports of one number and two protocols are all there after a patch`() throws {
    var service = Service("dns") { $0.spec.ports = [.tcp(853, name: "tls")] }
    try service.strategicMerge(patch: [
      "spec": [
        "ports": [
          ["name": "tcp", "port": 53], ["name": "udp", "port": 53, "protocol": "UDP"],
          ["name": "quic", "port": 853, "protocol": "UDP"],
        ]
      ]
    ])
    #expect(Set(service.spec.ports?.compactMap(\.name) ?? []) == ["tls", "tcp", "udp", "quic"])
  }

  @Test func `two elements of a patch that would become one are refused`() {
    var service = Service("dns")
    let patch: Value = [
      "spec": [
        "ports": [["name": "a", "port": 53], ["name": "b", "port": 53, "protocol": "TCP"]]
      ]
    ]
    #expect {
      try service.strategicMerge(patch: patch)
    } throws: {
      "\($0)".contains("'spec.ports[1]': the patch's elements 0 and 1 have the same keys")
    }
  }

  @Test func `nulls remove and are never written`() throws {
    let object = try patched([
      "spec": [
        "strategy": nil,
        "template": [
          "spec": [
            "tolerations": nil, "hostname": nil,
            "containers": [["name": "new", "image": nil, "env": [["name": "A", "value": nil]]]],
          ]
        ],
      ]
    ])
    #expect(object.spec.tree.keys == ["template"])
    #expect(object.spec.template.spec.tree.keys == ["containers"])
    #expect(
      object.spec.template.spec.containers?[0].field == ["name": "new", "env": [["name": "A"]]]
    )
  }

  @Test func `directives delete, replace, retain, take out and arrange`() throws {
    #expect(
      try patched(["spec": ["strategy": ["$patch": "delete"]]]).spec.tree.keys == ["template"]
    )
    #expect(
      try patched(["spec": ["strategy": ["$patch": "replace", "type": "Recreate"]]]).spec.strategy
        .field == ["type": "Recreate"]
    )
    #expect(
      try patched(["spec": ["strategy": ["$retainKeys": ["type"], "type": "Recreate"]]]).spec
        .strategy.field == ["type": "Recreate"]
    )
    #expect(
      try patched(["metadata": ["$deleteFromPrimitiveList/finalizers": ["a"], "finalizers": ["c"]]])
        .metadata.finalizers == ["c", "b"]
    )
    #expect(
      try podPatched(["$setElementOrder/containers": [["name": "proxy"], ["name": "api"]]])
        .containers?.map(\.name) == ["proxy", "api"]
    )
    #expect(
      try podPatched(["containers": [["$patch": "replace"], ["name": "only"]]]).containers?
        .map(\.field) == [["name": "only"]]
    )
  }

  @Test(
    arguments: [
      (
        ["spec": ["strategy": ["$patch": "remove"]]],
        "'spec.strategy.$patch': expected 'merge', 'replace' or 'delete'"
      ),
      (
        ["spec": ["strategy": ["$retainKeys": "type"]]],
        "'spec.strategy.$retainKeys': expected a list, not a string"
      ),
      (
        ["spec": ["strategy": ["$retainKeys": ["type"], "rollingUpdate": [:]]]],
        "'spec.strategy.rollingUpdate': the patch sets a field that its '$retainKeys' does not name"
      ),
      (
        ["spec": ["template": ["spec": ["containers": [["image": "x"]]]]]],
        "'spec.template.spec.containers[0]': there is no 'name', which tells the elements apart"
      ),
      (
        ["spec": ["template": ["spec": ["containers": ["x"]]]]],
        "'spec.template.spec.containers[0]': expected a mapping, not a string"
      ),
      (
        ["metadata": ["finalizers": [["a": 1]]]],
        "'metadata.finalizers[0]': expected a scalar, not a mapping"
      ),
      (
        ["spec": ["template": ["spec": ["$setElementOrder/tolerations": [["key": "k"]]]]]],
        "'spec.template.spec.tolerations': an order is given for a list that is replaced as a whole"
      ),
      (
        [
          "spec": [
            "template": [
              "spec": [
                "$setElementOrder/containers": [["name": "api"]], "containers": [["name": "new"]],
              ]
            ]
          ]
        ],
        "'spec.template.spec.containers[0]': the order that the patch gives does not name this element"
      ),
      (
        ["spec": ["template": ["spec": ["volumes": [["name": "v", "$patch": "replace"]]]]]],
        "'spec.template.spec.volumes[0]': '$patch: replace' stands in an element of its own, "
          + "and replaces the whole list"
      ),
      (
        ["kind": "Service"],
        "'kind': the patch is for another object: this is Deployment 'api' of apps/v1"
      ),
      (
        ["metadata": ["name": "other"]],
        "'metadata.name': the patch is for another object: this is Deployment 'api' of apps/v1"
      ),
      (
        ["$patch": "delete"],
        "'$patch': the patch deletes the whole object: leave its declaration out instead"
      ),
      ([1], "a strategic merge patch is a mapping, not a sequence"),
    ] as [(Value, String)]
  )
  func `what can't be followed is refused and changes nothing`(patch: Value, message: String) {
    var object = deployment
    let error = #expect(throws: StrategicMergeError.self) {
      try object.strategicMerge(patch: patch)
    }
    #expect(error?.description == message)
    #expect(object.tree == deployment.tree)
  }

  @Test func `a selector that Kubernetes replaces is replaced`() throws {
    var budget = PodDisruptionBudget("b") { $0.spec.selector.matchLabels = ["a": "1"] }
    try budget.strategicMerge(patch: ["spec": ["selector": ["matchLabels": ["b": "2"]]]])
    #expect(budget.spec.selector.matchLabels == ["b": "2"])
  }

  @Test func `lists of a custom resource are merged by the keys of its definition`() throws {
    var gateway = GatewayNetworking.Gateway("g") {
      $0.spec.listeners = [.init(name: "http", port: 80, protocol: "HTTP")]
    }
    try gateway.strategicMerge(patch: [
      "spec": [
        "listeners": [
          ["name": "https", "port": 443, "protocol": "HTTPS"], ["name": "http", "port": 8080],
        ]
      ]
    ])
    #expect(gateway.spec.listeners?.map(\.port) == [443, 8080])
    #expect(gateway.spec.listeners?.map(\.protocol) == ["HTTPS", "HTTP"])
  }

  @Test func `objects by name are merged by their fields, and free maps key by key`() throws {
    var map = ConfigMap("c") { $0.data = ["b": "1", "a": "2"] }
    try map.strategicMerge(patch: ["data": ["c": "3", "b": nil]])
    #expect(map.data == ["a": "2", "c": "3"])
    try map.strategicMerge(patch: ["data": ["$patch": "replace", "d": "4"]])
    #expect(map.data == ["d": "4"])
  }

  @Test func `a JSON Patch changes all or nothing and keeps the schema's order`() throws {
    var object = deployment
    try object.apply([.add("/spec/replicas", 2), .remove("/spec/strategy/rollingUpdate")])
    #expect(object.spec.tree.keys == ["replicas", "strategy", "template"])
    #expect(object.spec.strategy.field == ["type": "RollingUpdate"])
    let before = object.tree
    #expect(throws: JSONPatchError.self) {
      try object.apply([.replace("/spec/replicas", 3), .remove("/spec/nothing")])
    }
    #expect(throws: Value.PathError.self) { try object.apply([.replace(JSONPointer.root, 1)]) }
    #expect(object.tree == before)
  }

  @Test func `a merge patch replaces lists and keeps the schema's order`() throws {
    var object = deployment
    try object.merge(patch: [
      "spec": ["template": ["spec": ["containers": [["image": "x", "name": "y"]]]], "replicas": 1]
    ])
    #expect(object.spec.tree.keys == ["replicas", "strategy", "template"])
    #expect(object.spec.template.spec.containers?.map(\.tree.keys) == [["name", "image"]])
    #expect(throws: Value.PathError.self) { try object.merge(patch: nil) }
  }

  @Test func `a patch that fails in a kind's closure is kept with the declaration`() {
    let object = Deployment("d") { try $0.strategicMerge(patch: ["kind": "Service"]) }
    #expect(object.declaration.failure?.contains("this is Deployment 'd'") == true)
  }
}
