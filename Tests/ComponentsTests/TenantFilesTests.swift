import AphexComponents
import Compiler
import Diagnostics
import KindKnowledge
import KindTables
import Manifest
import PlatformDSL
import TestSupport
import Testing
import YAML

/// Tenants in Swift and tenants in files are the same tenants.
struct TenantFilesTests {
  @Test func `a tenant's own custom resources, read back as files, give the same objects`() throws {
    let declared = try TenancyExample.objects()
    let texts = [
      "Organization platform-system/acme-corp", "RepoBinding platform-system/my-application",
    ]
    .compactMap { declared[$0] }.map { String(decoding: YAMLWriter.bytes(of: $0), as: UTF8.self) }
    let tenancy = Tenancy(TenancyExample.settings, folder: "tenants")
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      tenancy.applications
    }
    let compiler = PlatformCompiler(
      platform: platform,
      environment: platform.environments[0],
      kinds: KindTable(union: [.all, Aphex.kinds]),
      files: SpecFiles { _ in
        .success([
          .init(path: "tenants/acme.yaml", bytes: Array(texts.joined(separator: "---\n").utf8))
        ])
      }
    )
    let content = try #require(try compiler.content(of: "org-acme-corp")).output.content
    #expect(content.objects.count == declared.count)
    for object in content.objects {
      let namespace = object.identity.namespace.map { "\($0)/" } ?? ""
      let key = "\(object.identity.kind) \(namespace)\(object.identity.name)"
      #expect(declared[key]?.isEquivalent(to: .mapping(object.tree)) == true, "\(key)")
    }
  }

  @Test func `every fault of every file is reported in one run`() async throws {
    let tenancy = Tenancy(TenancyExample.settings, folder: "tenants")
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      tenancy.applications
    }
    let compiler = PlatformCompiler(
      platform: platform,
      environment: platform.environments[0],
      kinds: .all,
      files: SpecFiles { _ in
        .success([
          .init(path: "tenants/a.yaml", bytes: Array("kind: [".utf8)),
          .init(path: "tenants/b.yaml", bytes: Array("kind: Organization\n".utf8)),
        ])
      }
    )
    await #expect {
      _ = try await compiler.check(workers: 1)
    } throws: { error in
      let codes = (error as? DiagnosticList)?.diagnostics.map(\.code.id)
      return codes == ["yaml.syntax", "tenant.unknown-kind"]
    }
  }
}
