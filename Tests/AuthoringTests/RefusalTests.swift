import KubernetesAPI
import PlatformDSL
import TektonAPI
import Testing

/// What the conveniences refuse: each fault has its field's path and says what to write.
struct RefusalTests {
  private func faults(_ object: some Resource) -> [String] {
    type(of: object).fields.faults(in: object.tree).compactMap { fault in
      guard case .refused(let reason) = fault.reason else { return nil }
      return "\(fault.path): \(reason)"
    }
  }

  private func pod(_ configure: (inout PodSpec) -> Void) -> Pod {
    Pod("p") {
      $0.spec.containers = [Container(name: "api")]
      configure(&$0.spec)
    }
  }

  @Test func `a probe counts in whole seconds`() {
    let object = pod {
      $0.containers?[0].livenessProbe = .exec("true").every(.milliseconds(1500))
      $0.containers?[0].readinessProbe = .grpc(port: 1).every(.zero, delay: .zero)
      $0.containers?[0].startupProbe = .tcp(port: 1).every(timeout: .seconds(-1))
    }
    #expect(
      faults(object) == [
        "spec.containers[0].livenessProbe.periodSeconds: 1.5 seconds is not a whole number of seconds, which the API counts in",
        "spec.containers[0].readinessProbe.periodSeconds: 0.0 seconds is too short: 1 s is the least",
        "spec.containers[0].startupProbe.timeoutSeconds: -1.0 seconds is too short: 1 s is the least",
      ]
    )
    #expect(object.spec.containers?[0].readinessProbe.initialDelaySeconds == 0)
  }

  @Test func `a subject names its namespace`() {
    let account = ServiceAccount("reader")
    let binding = RoleBinding("b", granting: .view, to: [.serviceAccount(account.reference)])
    #expect(
      faults(binding) == [
        "subjects[0].namespace: the API requires the namespace of ServiceAccount 'reader' here: "
          + "declare it with one, as in ServiceAccount(\"reader\", namespace: \"…\")"
      ]
    )
  }

  @Test func `a RoleBinding grants no Role of another namespace`() {
    let role = Role("r", namespace: "a")
    #expect(
      faults(RoleBinding("b", namespace: "b", granting: role.reference, to: [.user("u")])) == [
        "roleRef.name: Role 'r' is in namespace 'a', and a RoleBinding of 'b' can't grant it"
      ]
    )
    #expect(faults(RoleBinding("b", namespace: "a", granting: role.reference, to: [])).isEmpty)
    #expect(faults(RoleBinding("b", granting: role.reference, to: [])).isEmpty)
  }

  @Test func `a rule that allows nothing, or can't be limited by name, is refused`() {
    let role = Role("r") {
      $0.rules = [
        .allow([], on: "pods"), .allow(.readOnly, on: []), .allow(.write, on: "pods", named: ["p"]),
      ]
    }
    #expect(
      faults(role) == [
        "rules[0].verbs: a rule without verbs allows nothing",
        "rules[1].resources: a rule without resources allows nothing",
        "rules[2].resourceNames: 'create' can't be limited by name: the name isn't known to the request",
      ]
    )
  }

  @Test func `an empty list of peers is not everyone`() {
    let policy = NetworkPolicy("n") {
      $0.spec = .allow([:], ingress: [.from([])], egress: [.to([], ports: [])])
    }
    let reason = "the API takes an empty list for everything: leave the rule out instead"
    #expect(
      faults(policy) == [
        "spec.egress[0].to: \(reason)", "spec.egress[0].ports: \(reason)",
        "spec.ingress[0].from: \(reason)",
      ]
    )
  }

  @Test func `a mount finds its container, and a volume has one meaning`() {
    let object = pod {
      $0.mount(.emptyDir("a"), at: "/a", in: "web")
      $0.mount(.emptyDir("b"), at: "/b")
      $0.mount(.emptyDir("b"), at: "/c")
      $0.mount(.emptyDir("b", limit: "1Gi"), at: "/d")
    }
    #expect(
      faults(object) == [
        "spec.containers: there is no container 'web' yet to mount '/a' in",
        "spec.volumes: a different volume is already named 'b'; rename one",
      ]
    )
    #expect(object.spec.containers?[0].volumeMounts?.map(\.mountPath) == ["/b", "/c"])
    #expect(object.spec.volumes?.map(\.name) == ["a", "b"])
  }

  @Test func `a Service selects the pods of a workload that says which they are`() {
    let service = Service("s", selecting: Deployment("d"), ports: [.udp(53)])
    #expect(
      faults(service) == [
        "spec.selector: Deployment d selects its pods by no labels: "
          + "call its spec's select(_:) before this Service is declared"
      ]
    )
  }

  @Test func `a policy of neither direction would close ingress`() {
    let policy = NetworkPolicy("p") { $0.spec = .allow(["app": "web"]) }
    #expect(
      faults(policy) == [
        "spec.policyTypes: give 'ingress' or 'egress': a policy of neither closes ingress"
      ]
    )
  }

  @Test func `a creation is limited by name only for what stands in the URL`() {
    let token = Role("r") {
      $0.rules = [.allow([.create], on: "serviceaccounts/token", named: ["issuer"])]
    }
    #expect(faults(token) == [])
    let object = Role("r") { $0.rules = [.allow([.create], on: "secrets", named: ["issuer"])] }
    #expect(faults(object).count == 1)
  }

  @Test func `a volume is mounted in containers that are there, and once at a place`() {
    let early = Deployment("d") {
      $0.spec.select(["app": "d"])
      $0.spec.template.spec.mount(.emptyDir("tmp"), at: "/tmp")
    }
    #expect(faults(early).contains { $0.contains("set 'containers' first") })
    let twice = Deployment("d") {
      $0.spec.select(["app": "d"])
      $0.spec.template.spec.containers = [Container(name: "c")]
      $0.spec.template.spec.mount(.emptyDir("one"), at: "/tmp")
      $0.spec.template.spec.mount(.emptyDir("two"), at: "/tmp")
    }
    #expect(
      faults(twice) == [
        "spec.template.spec.containers[0].volumeMounts: '/tmp' is mounted twice"
      ]
    )
  }

  @Test func `the cluster resolver is told a namespace`() {
    let run = Tekton.TaskRun("r") { $0.spec.taskRef = .cluster(Tekton.Task("t").reference) }
    #expect(
      faults(run) == [
        "spec.taskRef.params: the cluster resolver requires the namespace of Task t: "
          + "declare it with one, as in Tekton.Task(\"t\", namespace: \"…\")"
      ]
    )
  }

  @Test func `what a trigger creates is judged with its template`() {
    let template = Tekton.TriggerTemplate("t") {
      let run = Tekton.TaskRun("r") {
        $0.spec.taskRef = .cluster(Tekton.Task("t").reference)
        try $0.set("kind.deeper", to: 1)
      }
      $0.spec.create(run, generateName: "r-")
    }
    #expect(faults(template).count == 1)
    #expect(
      faults(template)[0].hasPrefix("spec.resourcetemplates: 'spec.taskRef.params' of its TaskRun")
    )
  }

  @Test func `an interceptor that does nothing, or lets everything pass, is refused`() {
    let listener = Tekton.EventListener("l") {
      $0.spec.triggers = [
        .init {
          $0.interceptors = [
            .cel(), .github(secret: Secret("s").reference, key: "k", events: []),
          ]
        }
      ]
    }
    #expect(
      faults(listener) == [
        "spec.triggers[0].interceptors[0].params: a CEL interceptor without filter and overlays does nothing",
        "spec.triggers[0].interceptors[1].params: without event types the GitHub interceptor lets every event pass",
      ]
    )
  }
}
