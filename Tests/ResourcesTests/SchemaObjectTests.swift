import ArgoCDAPI
import CertManagerAPI
import KubernetesAPI
import Manifest
import Resources
import Testing

struct SchemaObjectTests {
  @Test func `fields stand in the schema's order whatever the order of the statements`() {
    let first = CertManager.Certificate("dex-tls") {
      $0.spec.secretName = "dex-tls"
      $0.spec.issuerRef.kind = "ClusterIssuer"
      $0.spec.dnsNames = ["dex"]
      $0.spec.issuerRef.name = "issuer"
      $0.metadata.namespace = "auth"
    }
    let second = CertManager.Certificate("dex-tls", namespace: "auth") {
      $0.spec = .init(
        issuerRef: .init(name: "issuer", kind: "ClusterIssuer"),
        secretName: "dex-tls"
      )
      $0.spec.dnsNames = ["dex"]
    }
    #expect(first.tree == second.tree)
    #expect(first.tree.keys == ["apiVersion", "kind", "metadata", "spec"])
    #expect(first.spec.tree.keys == ["dnsNames", "issuerRef", "secretName"])
  }

  @Test func `reading a nested object writes nothing`() {
    var application = ArgoCD.Application("a")
    #expect(application.spec.source.helm.releaseName == nil)
    application.spec.source.helm.releaseName = nil
    #expect(application.tree["spec"] == nil)
  }

  @Test func `assigning an empty object writes it`() {
    let issuer = CertManager.ClusterIssuer("self") { $0.spec.selfSigned = .init() }
    #expect(issuer.spec.field == ["selfSigned": [:]])
  }

  @Test func `a path comes into being when something in it is set`() {
    let application = ArgoCD.Application("a") { $0.spec.syncPolicy.automated.prune = true }
    #expect(application.spec.field == ["syncPolicy": ["automated": ["prune": true]]])
  }

  @Test func `assigning nil removes a field, and emptying a nested object keeps it`() {
    var application = ArgoCD.Application("a") { $0.spec.source.path = "x" }
    application.spec.source.path = nil
    #expect(application.spec.field == ["source": [:]])
    application.spec.source.path = "y"
    #expect(application.spec.source.path == "y")
  }

  @Test func `elements of a list can be changed in place`() {
    var project = ArgoCD.AppProject("p") {
      $0.spec.destinations = [.init(namespace: "a"), .init(namespace: "b")]
    }
    project.spec.destinations?[1].server = "s"
    #expect(project.spec.destinations?[1].field == ["namespace": "b", "server": "s"])
  }

  @Test func `a value of another type reads as absent and is kept`() {
    var map = ConfigMap("c")
    map.tree["data"] = "not a map"
    #expect(map.data.isEmpty)
    #expect(map.tree["data"] == "not a map")
  }

  @Test func `any field can be set by its path, and stands in the schema's order`() throws {
    let map = ConfigMap("c") {
      try $0.set("unknown.list[0]", to: 1)
      try $0.set("data.key", to: "value")
    }
    #expect(map.tree.keys == ["apiVersion", "kind", "metadata", "data", "unknown"])
    #expect(map.declaration.failure == nil)
  }

  @Test func `an error of the closure is kept with the declaration`() {
    let line = #line + 1
    let map = ConfigMap("c") { try $0.set("kind.deeper", to: 1) }
    #expect(map.declaration.failure == "'deeper': a string has no keys")
    #expect(map.declaration.location?.line == line)
    #expect(map.declaration.location?.file == "ResourcesTests/SchemaObjectTests.swift")
  }

  @Test func `required fields that are not set are found at any depth`() {
    let certificate = CertManager.Certificate("c") {
      $0.spec.issuerRef.kind = "Issuer"
      $0.spec.renewal.windows = [.init(cron: "* * * * *", windowDuration: "1h"), .init()]
    }
    let missing = CertManager.Certificate.fields.missingFields(in: certificate.tree)
    #expect(
      missing.map(\.description).sorted() == [
        "spec.issuerRef.name", "spec.renewal.windows[1].cron",
        "spec.renewal.windows[1].windowDuration", "spec.secretName",
      ]
    )
    #expect(
      CertManager.ClusterIssuer.fields.missingFields(in: [:]).map(\.description).contains("spec")
    )
  }

  @Test func `maps keep the order written and merge`() {
    let labels: OrderedMap<String> = ["b": "1", "a": "2"]
    #expect(labels.keys == ["b", "a"])
    #expect(labels.merging(["a": "3", "c": "4"]) == ["b": "1", "a": "3", "c": "4"])
  }

  @Test func `a wave is an annotation in quotes`() {
    let map = ConfigMap("c").wave(-5)
    #expect(map.metadata.annotations["argocd.argoproj.io/sync-wave"] == "-5")
  }

  @Test(arguments: [
    (Duration.seconds(5), "5s"), (.minutes(3), "3m"), (.hours(2160), "2160h"),
    (.seconds(5400), "1h30m"),
    (.zero, "0s"), (.milliseconds(1500), "1s500ms"), (.seconds(-5), "-5s"),
  ])
  func `durations are written as Go reads them`(duration: Duration, text: String) {
    #expect(duration.goDescription == text)
  }
}
