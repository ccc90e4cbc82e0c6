import AphexComponents
import Compiler
import Diagnostics
import KindKnowledge
import KindTables
import PlatformDSL
import TektonAPI
import Testing

/// An organisation's AppProjects may reach into each other; who they belong to is what its Ownership says.
struct TenantProjectTests {
  @Test func `one organisation's pipelines may have overlapping projects`() async {
    let tenancy = Tenancy(TenancyExample.settings) {
      Organization("acme-corp", displayName: "ACME", adminUsers: ["admin@acme-corp.com"]) {
        for name in ["web", "web-api"] {
          RepoBinding(
            name,
            repository: "acme/\(name)",
            pipeline: Tekton.Pipeline(name) { $0.spec = Catalog.deploymentPipeline() }
          )
        }
      }
    }
    #expect(await overlaps(tenancy) { tenancy.applications }.isEmpty)
    // the same projects of nobody are reported: 'web-*' reaches 'web-api', which two others name
    #expect(await overlaps(tenancy) { Group([]) }.count == 2)
  }

  @Test func `an organisation's Application renders nothing outside its Ownership`() async {
    let tenancy = TenancyExample.tenancy(.elevated)
    let found = await diagnostics(tenancy) { tenancy.applications }
    #expect(found.contains { $0.code.id == "link.unresolved" })
    #expect(!found.contains { $0.code.id.hasPrefix("owner.") })
  }

  private func overlaps(
    _ tenancy: Tenancy,
    @ComponentBuilder _ beside: @escaping @Sendable () -> [any Component]
  ) async -> [Diagnostic] {
    await diagnostics(tenancy, beside).filter { $0.code.id == "project.overlap" }
  }

  /// Whatever is found, errors about what a whole platform would have besides included.
  private func diagnostics(
    _ tenancy: Tenancy,
    @ComponentBuilder _ beside: @escaping @Sendable () -> [any Component]
  ) async -> [Diagnostic] {
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Group(beside())
      Application("projects", namespace: "argocd") { tenancy.parts { TenantProjects($0) } }
    }
    let compiler = PlatformCompiler(
      platform: platform,
      environment: platform.environments[0],
      kinds: KindTable(union: [.all, Aphex.kinds]),
      files: SpecFiles { .failure(.init(path: $0, reason: "no files here")) }
    )
    do throws(DiagnosticList) {
      return try await compiler.check(workers: 1).warnings
    } catch {
      return error.diagnostics
    }
  }
}
