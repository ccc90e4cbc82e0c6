import Compiler
import Components
import Foundation
import KindTables
import KubernetesAPI
import PlatformDSL
import TektonAPI
import TestSupport
import Testing

@testable import SwellKit

/// What `graph` and `explain` say of a small platform, and that a large one stays readable.
struct GraphTests {
  @Test func `a platform is drawn as text, Mermaid, Graphviz and SVG`() async throws {
    let diagram = try await Self.diagram(all: false)
    try expectGolden(diagram.text, "graph/shop.txt")
    try expectGolden(diagram.mermaid, "graph/shop.mmd")
    try expectGolden(diagram.dot, "graph/shop.dot")
    try expectGolden(diagram.svg, "graph/shop.svg")
  }

  @Test func `an arrow that follows from others is shown only if asked for`() async throws {
    let few = try await Self.diagram(all: false).arrows.map { "\($0.user) \($0.provider)" }
    let all = try await Self.diagram(all: true).arrows.map { "\($0.user) \($0.provider)" }
    #expect(!few.contains("hooks base") && all.contains("hooks base"))
    #expect(Set(few).isSubset(of: all))
  }

  @Test func `in a drawing of forty Applications no two rows meet, and every need is a dot`()
    async throws
  {
    let diagram = try await Self.diagram(of: 40)
    let svg = diagram.svg
    let rows = svg.matches(of: /<text x="32" y="(\d+)"[^>]*>([a-z0-9-]+)<\/text>/)
      .compactMap { match in Int(match.output.1).map { ($0, String(match.output.2)) } }
    #expect(rows.count == 41)
    for (first, second) in zip(rows, rows.dropFirst()) { #expect(second.0 - first.0 >= 20) }
    #expect(svg.matches(of: /<circle [^>]*><title>/).count == diagram.arrows.count)
    #expect(diagram.arrows.count == 40)
  }

  @Test(arguments: [
    "hooks", "EventListener hooks/hooks", "eventlistener/hooks", "hooks/hooks", "ConfigMap hooks",
  ])
  func `an object is found by its name, with kind and namespace or without`(
    text: String
  ) async throws {
    let explanation = try await Self.explanation()
    let texts = explanation.texts(for: ObjectQuery(text))
    #expect(!texts.isEmpty == (text != "ConfigMap hooks"))
  }

  @Test func `an object's place, wave, needs and users are said`() async throws {
    let explanation = try await Self.explanation()
    let texts = explanation.texts(for: ObjectQuery("EventListener hooks/hooks"))
    try expectGolden(Self.withoutLines(texts.joined(separator: "\n")), "graph/explain-object.txt")
    let application = explanation.texts(for: ObjectQuery("application/hooks"))
    try expectGolden(
      Self.withoutLines(application.joined(separator: "\n")),
      "graph/explain-application.txt"
    )
  }

  private static func withoutLines(_ text: String) -> String {
    text.replacing(/(GraphTests\.swift):\d+/) { "\($0.output.1):LINE" }
  }

  private static func explanation() async throws -> Explanation {
    let platform = try await compiled(keepsEdges: true) { Group(shop) }
    return Explanation(platform, title: "shop/test", kinds: .all)
  }

  private static func diagram(all: Bool) async throws -> WaveDiagram {
    let platform = try await compiled { Group(shop) }
    return diagram(of: platform, all: all)
  }

  private static func diagram(of platform: CheckedPlatform, all: Bool) -> WaveDiagram {
    WaveDiagram(
      title: "shop/test",
      ordered: platform.ordered,
      gates: WaveGates(platform.ordered, kinds: .all),
      showsAll: all
    )
  }

  /// A base, and as many Applications that need it.
  private static func diagram(of count: Int) async throws -> WaveDiagram {
    let platform = try await compiled {
      Application("base", wave: 0, namespace: "default") {
        Namespace("tenants")
        Bootstrap {
          Namespace("argocd")
          ArgoCDConfiguration()
        }
      }
      for number in 1...count {
        Application("tenant-\(number)", wave: 10, namespace: "tenants") {
          ConfigMap("settings-\(number)")
        }
      }
    }
    return diagram(of: platform, all: false)
  }

  private static let shop: [any Component] = [
    Application("base", wave: -10, namespace: "argocd") {
      Bootstrap {
        Namespace("argocd")
        Namespace("hooks")
        ArgoCDConfiguration()
      }
    },
    Application("tekton", wave: 0, namespace: "hooks") {
      Kustomization(
        remotes: ["https://example/tekton.yaml"],
        provides: [.customResources(of: "triggers.tekton.dev")]
      )
      ServiceAccount("listener")
    },
    Application("hooks", wave: 10, namespace: "hooks") {
      Tekton.EventListener("hooks") { $0.spec.serviceAccountName = "listener" }
    },
    Application("probe", namespace: "hooks") {
      HorizontalPodAutoscaler("hooks") {
        $0.spec.maxReplicas = 3
        $0.spec.scaleTargetRef = .init(name: "el-hooks", kind: "Deployment") {
          $0.apiVersion = "apps/v1"
        }
      }
    },
  ]

  private static func compiled(
    keepsEdges: Bool = false,
    @ComponentBuilder _ content: @escaping @Sendable () -> [any Component]
  ) async throws -> CheckedPlatform {
    let platform = Platform("shop", repository: "r", environments: [Environment("test")]) { _ in
      Group(content())
    }
    return try await PlatformCompiler(
      platform: platform,
      environment: Environment("test"),
      kinds: .all,
      files: SpecFiles { .failure(.init(path: $0, reason: "no files here")) },
      keepsEdges: keepsEdges
    ).check(workers: 1)
  }
}
