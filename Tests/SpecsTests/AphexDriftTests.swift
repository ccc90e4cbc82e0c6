import AphexComponents
import Compiler
import Diagnostics
import Foundation
import KindKnowledge
import KindTables
import PlatformDSL
import Resources
import TestSupport
import Testing

@testable import swell

/// Aphex keeps its own drift contract, and nobody can add to one environment alone without being seen.
struct AphexDriftTests {
  @Test func `Aphex's environments differ in what is declared, and in all of it`() async throws {
    #expect(try await Self.drift(of: aphex).isEmpty)
  }

  @Test func `a label more on the objects of one environment is caught in every Application`()
    async throws
  {
    let changed = Platform(
      "aphex",
      repository: Site.repository,
      revision: "main",
      environments: aphex.environments,
      root: "platform-root",
      project: "platform",
      drift: aphex.drift
    ) { environment in
      Group(Self.changing(aphex.content(environment), environment))
    }
    let found = try await Self.drift(of: changed)
    #expect(found.allSatisfy { $0.code.id == "drift.undeclared" })
    let fields = Set(found.compactMap(\.object))
    for object in [
      "Namespace argocd", "AppProject argocd/default", "Deployment auth-system/dex",
      "Certificate auth-system/dex-tls", "Task pipeline-system/git-clone",
      "CustomResourceDefinition organizations.aphex.io", "Namespace org-archon",
    ] {
      #expect(fields.contains(object), "\(object) is not among \(fields.count) objects")
    }
  }

  @Test func `without a contract the differences are told by cause, not by object`() async throws {
    let found = try await Self.drift(of: aphex, contract: DriftContract([]))
    let causes = FoldedDiagnostic.folding(DiagnosticList(found).diagnostics)
    let lines = Set(found.map { "\($0.location?.file ?? ""):\($0.location?.line ?? 0)" })
    #expect(causes.count == lines.count)
    #expect(causes.count < found.count)
    #expect(causes.map(\.count).reduce(0, +) == Set(found).count)
  }

  /// Every typed object of k3s with a label more, and the files of tenants as they are.
  private static func changing(
    _ components: [any Component],
    _ environment: PlatformDSL.Environment
  ) -> [any Component] {
    guard environment == .k3s else { return components }
    return components.map { change($0) }
  }

  private static func change(_ component: any Component) -> any Component {
    switch component {
    case let application as Application:
      let content = application.content
      return Application(
        application.name,
        wave: application.wave,
        namespace: application.namespace,
        server: application.server,
        project: application.project,
        sync: application.syncPolicy,
        deletion: application.deletion
      ) { Group(content().map(change)) }
    case let bootstrap as Bootstrap:
      let content = bootstrap.content
      return Bootstrap { Group(content().map(change)) }
    case let data as DataFiles:
      let content = data.content
      return DataFiles(data.path) { Group(content($0).map(change)) }
    case let placed as Placed: return change(placed.component)
    case let composite as any Composite: return Group(composite.body.map(change))
    case let resource as any Resource:
      var resource = resource
      resource.metadata.labels["drift"] = "yes"
      return resource
    default: return component
    }
  }

  private static func drift(
    of platform: Platform,
    contract given: DriftContract? = nil
  ) async throws -> [Diagnostic] {
    var environments: [CheckedPlatform] = []
    for environment in platform.environments {
      environments.append(
        try await PlatformCompiler(
          platform: platform,
          environment: environment,
          kinds: KindTable(union: [.all, Aphex.kinds]),
          files: SpecFiles { path in
            do {
              let folder = Checkout.root.appending(path: path)
              let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
              return .success(
                try names.map { name in
                  let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
                  return .init(path: "\(path)/\(name)", bytes: bytes)
                }
              )
            } catch {
              return .failure(.init(path: path, reason: "\(error)"))
            }
          }
        ).check(workers: 2)
      )
    }
    let contract = try #require(given ?? platform.drift)
    return await EnvironmentDrift(contract, of: environments).diagnostics(workers: 2)
  }
}
