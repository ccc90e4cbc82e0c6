import Diagnostics
import KindTables
import KubernetesAPI
import PlatformDSL
import Testing

@testable import Compiler

/// Rules of a platform's author run beside swell's own: in each scope, with exceptions, with the author's lines.
struct OwnRulesTests {
  @Test func `a rule about objects is reported at the object's line, with its field`() async throws
  {
    let line = #line + 3
    let found = await Self.diagnostics([MissingLimit()]) {
      Application("shop", namespace: "shop") {
        Self.deployment("web")
        ConfigMap("settings")
      }
    }
    let diagnostic = try #require(found.first)
    #expect(found.count == 1)
    #expect(diagnostic.code == .missingLimit)
    #expect(diagnostic.location == SourceLocation(fileID: #fileID, line: line))
    #expect(diagnostic.object == "Deployment shop/web")
    #expect(diagnostic.field == "spec.template.spec.containers[0]")
    #expect(diagnostic.help?.hasSuffix(DiagnosticCode.missingLimit.exceptionHint) == true)
  }

  @Test func `an author's exception drops the finding, and is unused where there is none`() async {
    let found = await Self.diagnostics([MissingLimit()]) {
      Application("shop", namespace: "shop") {
        Self.deployment("web").allowing(.missingLimit, because: "it is a batch job")
        ConfigMap("settings").allowing(.missingLimit, because: "no reason at all")
      }
    }
    #expect(found.map(\.code) == [.unusedException])
  }

  @Test func `a manifest's annotation can name an author's rule`() async {
    var web = Self.deployment("web")
    web.metadata.annotations["swell.dev/allow"] = "acme.missing-limit: it is a batch job"
    let annotated = web
    let known = await Self.diagnostics([MissingLimit()]) {
      Application("shop", namespace: "shop") { annotated }
    }
    #expect(known.isEmpty)
    let unknown = await Self.diagnostics([]) {
      Application("shop", namespace: "shop") { annotated }
    }
    #expect(unknown.map(\.code) == [.invalidException])
  }

  @Test func `a rule about an Application sees all its objects and charts`() async {
    let found = await Self.diagnostics([MixedApplication()]) {
      Application("mixed", namespace: "shop") {
        ConfigMap("settings")
        HelmChart("redis", repository: "https://charts.example", version: "1.0.0")
      }
      Application("plain", namespace: "shop") { ConfigMap("other") }
    }
    #expect(found.map(\.code) == [.mixedApplication])
    #expect(
      found.first?.message == "Application 'mixed' has 1 chart beside ConfigMap shop/settings"
    )
  }

  @Test func `a rule about the platform sees its Applications in order`() async {
    let found = await Self.diagnostics([CrowdedNamespace()]) {
      Application("b", namespace: "shop") { ConfigMap("b") }
      Application("a", namespace: "shop") { ConfigMap("a") }
      Application("c", namespace: "other") { ConfigMap("c") }
    }
    #expect(found.map(\.message) == ["namespace 'shop' of acme/test is shared by a, b"])
  }

  private static func deployment(
    _ name: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> Deployment {
    Deployment(name, fileID: fileID, line: line) {
      $0.spec.select(["app": name])
      $0.spec.template.spec.containers = [Container(name: "main") { $0.image = "main:1" }]
    }
  }

  private static func diagnostics(
    _ rules: [any Rule],
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async -> [Diagnostic] {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Group(content())
      External(.namespace("*"), because: "the test is about rules")
    }
    let compiler = PlatformCompiler(
      platform: platform,
      environment: Environment("test"),
      kinds: .all,
      files: SpecFiles { .failure(.init(path: $0, reason: "it does not exist")) },
      rules: rules
    )
    do throws(DiagnosticList) {
      return try await compiler.check(workers: 1).warnings
    } catch {
      return error.diagnostics
    }
  }
}

/// A container without limits.
private struct MissingLimit: ObjectRule {
  let codes: [DiagnosticCode] = [.missingLimit]

  func diagnostics(for object: ObjectView) -> [Diagnostic] {
    object.containers.filter { $0.tree["resources"]?.mapping?["limits"] == nil }
      .map { object.diagnostic(.missingLimit, "the container has no limits", field: $0.path) }
  }
}

/// An Application that mixes manifests with charts.
private struct MixedApplication: ApplicationRule {
  let codes: [DiagnosticCode] = [.mixedApplication]

  func diagnostics(for application: ApplicationView) -> [Diagnostic] {
    guard let first = application.objects.first, !application.charts.isEmpty else { return [] }
    return [
      Diagnostic(
        .mixedApplication,
        "Application '\(application.name)' has \(application.charts.count) chart beside "
          + first.identity.description,
        at: application.location
      )
    ]
  }
}

/// A namespace that several Applications share.
private struct CrowdedNamespace: PlatformRule {
  let codes: [DiagnosticCode] = [.crowdedNamespace]

  func diagnostics(for platform: PlatformView) -> [Diagnostic] {
    Dictionary(grouping: platform.applications, by: \.namespace).filter { $0.value.count > 1 }
      .map { namespace, applications in
        Diagnostic(
          .crowdedNamespace,
          "namespace '\(namespace)' of \(platform.name)/\(platform.environment) is shared by "
            + applications.map(\.name).joined(separator: ", "),
          at: applications.first?.location,
          severity: .warning
        )
      }
  }
}

extension PolicyException {
  fileprivate static var missingLimit: PolicyException { PolicyException("acme.missing-limit") }
}

extension DiagnosticCode {
  fileprivate static let missingLimit = DiagnosticCode(
    .missingLimit,
    "A container has no limits.",
    why: "One container could take all memory of its node.",
    example: .swift(#"Container(name: "main") { $0.image = "main:1" }"#)
  )
  fileprivate static let mixedApplication = DiagnosticCode(
    "acme.mixed-application",
    "An Application mixes manifests with charts.",
    why: "Our charts are synced by another team.",
    example: .swift(#"HelmChart("redis", repository: "https://charts.example", version: "1.0.0")"#)
  )
  fileprivate static let crowdedNamespace = DiagnosticCode(
    "acme.crowded-namespace",
    "Several Applications share a namespace.",
    why: "Quotas are counted by namespace.",
    example: .swift(#"Application("b", namespace: "shop") { ConfigMap("b") }"#)
  )
}
