import Compiler
import Diagnostics
import KindTables
import Resources
import Testing

@testable import Compiler

/// What `verify` says of the smallest manifests of a shape that others write: what is right is silent, and what is wrong
/// is found.
struct VerificationTests {
  @Test(
    arguments: ForeignManifests.silent + ForeignManifests.soundTekton
      + ForeignManifests.soundWiring + ForeignManifests.soundMakers
      + ForeignManifests.soundRouting + ForeignManifests.soundMonitoring
      + ForeignManifests.soundFlux
      + ForeignManifests.soundDocuments
      + ForeignManifests.soundPods + ForeignManifests.soundNetworks
  )
  func `what is right is silent`(manifests: ForeignManifests) {
    let found = manifests.findings
    #expect(found.isEmpty, "\(manifests): \(found)")
  }

  @Test(
    arguments: ForeignManifests.faulty + ForeignManifests.faultyTekton
      + ForeignManifests.faultyWiring + ForeignManifests.faultyMakers
      + ForeignManifests.faultyRouting + ForeignManifests.faultyMonitoring
      + ForeignManifests.faultyFlux
      + ForeignManifests.faultyDocuments
      + ForeignManifests.faultyPods + ForeignManifests.faultyNetworks
  )
  func `what is wrong is found`(manifests: ForeignManifests) {
    #expect(manifests.findings == manifests.expected, "\(manifests)")
  }

  @Test
  func `a reason for a doubt is told`() throws {
    let report = ForeignManifests.certificateByJob.report
    let fault = try #require(report.diagnostics.first)
    #expect(fault.notes.map(\.message) == ["Job web/certificate names it too and may make it"])
  }

  @Test
  func `what the cluster brings is taken for granted`() {
    let report = ForeignManifests.storageClassElsewhere.report
    #expect(report.diagnostics.isEmpty)
    #expect(report.assumptions.contains("StorageClass 'fast' exists"))
  }
}

/// Files of manifests, with the findings that are expected: severity, code and message.
struct ForeignManifests: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  let expected: [String]

  init(_ name: String, _ files: [String: String], _ expected: [String] = []) {
    testDescription = name
    self.files = files
    self.expected = expected
  }

  var report: ManifestVerification.Report {
    ManifestVerification(kinds: .all).verify(
      files.sorted { $0.key < $1.key }.map {
        SpecFiles.File(path: $0.key, bytes: Array($0.value.utf8))
      }
    )
  }

  var findings: [String] {
    report.diagnostics.map { "\($0.severity == .error ? "error" : "warning"): \($0.message)" }
  }
}

extension ForeignManifests: CustomStringConvertible {
  var description: String { testDescription }
}

/// Manifests in as few words as they need.
enum Shape {
  /// A pod that does nothing but what the lines of its `spec` say; its container mounts every volume.
  static func pod(_ name: String, namespace: String? = nil, _ spec: String) -> String {
    let volumes = spec.matches(
      of: /\{name: ([a-z]+), (?:azureFile|configMap|csi|projected|secret):/
    )
    let mounts = volumes.map { "{name: \($0.output.1), mountPath: /\($0.output.1)}" }
      .joined(separator: ", ")
    return object("v1", "Pod", name, namespace: namespace)
      + "spec:\n" + spec.indented(by: 2)
      + "  containers: [{name: c, image: 'c:1', volumeMounts: [\(mounts)]}]\n"
  }

  /// An object with what follows its metadata.
  static func object(
    _ version: String,
    _ kind: String,
    _ name: String,
    namespace: String? = nil,
    _ rest: String = ""
  ) -> String {
    let place = namespace.map { ", namespace: \($0)" } ?? ""
    return """
      ---
      apiVersion: \(version)
      kind: \(kind)
      metadata: {name: \(name)\(place)}

      """ + rest
  }

  /// A Deployment of pods with a label `app`.
  static func deployment(_ name: String, namespace: String? = nil, spec: String = "") -> String {
    object(
      "apps/v1",
      "Deployment",
      name,
      namespace: namespace,
      """
      spec:
        selector: {matchLabels: {app: \(name)}}
        template:
          metadata: {labels: {app: \(name)}}
          spec:
            containers: [{name: c, image: 'c:1'}]

      """ + spec.indented(by: 6)
    )
  }

  /// A Service that selects pods by labels.
  static func service(_ name: String, namespace: String? = nil, selecting labels: String) -> String
  {
    object(
      "v1",
      "Service",
      name,
      namespace: namespace,
      "spec: {selector: {\(labels)}, ports: [{port: 80}]}\n"
    )
  }
}

extension String {
  fileprivate func indented(by count: Int) -> String {
    let spaces = String(repeating: " ", count: count)
    return split(separator: "\n").map { spaces + $0 + "\n" }.joined()
  }
}
