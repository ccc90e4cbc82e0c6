import CertManagerAPI
import Compiler
import Components
import Foundation
import KindKnowledge
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import Resources
import TestSupport
import Testing

/// The examples of docs/LINKING.md compile, are the ones that the page shows, and do what it says.
struct LinkingPageTests {
  @Test func `the page's platform links`() async throws {
    let checked = try await compile(LinkingExamples.shop)
    #expect(checked.warnings.isEmpty)
    let shop = checked.graph.applications.first { $0.node.name == "shop" }
    #expect(shop?.node.wave == 10)
  }

  @Test func `the page's external object is referred to`() async throws {
    let checked = try await compile { LinkingExamples.storefront }
    #expect(!checked.warnings.contains { $0.message.contains("registry") })
  }

  @Test func `rules of one's own kinds are followed`() async throws {
    let found = try await faults {
      try await PlatformCompiler(
        platform: LinkingExamples.gadgets,
        environment: Environment("production"),
        kinds: KindTable(union: [.all, LinkingExamples.ownKinds]),
        files: reading([:])
      ).check(workers: 1)
    }
    let errors = found.filter { $0.severity == .error }.map(\.message)
    #expect(errors.count == 3)
    #expect(errors.contains { $0.contains("no GadgetClass 'missing'") })
    #expect(errors.contains { $0.contains("has no key 'password'") })
    #expect(
      errors.contains {
        $0.contains("Service 'gadget-first' in namespace 'default' has no port '81'")
      }
    )
  }

  @Test func `a platform that is being adopted is told what is missing, and rendered`() async throws
  {
    let platform = Platform(
      "acme",
      repository: "r",
      environments: [Environment("test")],
      references: .reported
    ) { _ in
      Application("web", namespace: "nowhere") {
        Deployment("web") {
          $0.spec.select(["app": "web"])
          $0.spec.template.spec.serviceAccountName = "nobody"
          $0.spec.template.spec.hostNetwork = true
          $0.spec.template.spec.containers = [Container(name: "web") { $0.image = "web" }]
        }
      }
    }
    let codes = try await compile(platform).warnings.map(\.code.id).sorted()
    #expect(
      codes == [
        "link.unresolved", "link.unresolved", "policy.privileged-pod", "policy.unpinned-image",
      ]
    )
  }

  @Test func `the page shows the examples`() throws {
    let page = try String(
      contentsOf: Checkout.root.appending(path: "docs/LINKING.md"),
      encoding: .utf8
    )
    let source = try String(
      contentsOf: Checkout.root.appending(path: "Tests/CompilerTests/LinkingPageTests.swift"),
      encoding: .utf8
    )
    for name in ["platform", "external", "own kinds"] {
      let start = try #require(source.range(of: "  // example: \(name)\n"))
      let end = try #require(source[start.upperBound...].range(of: "  // end"))
      let example = source[start.upperBound..<end.lowerBound].split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      .map { $0.hasPrefix("  static ") ? $0.dropFirst(9) : $0.dropFirst(2) }
      .joined(separator: "\n")
      #expect(page.contains("```swift\n\(example)```"), "\(name)")
    }
  }
}

private enum LinkingExamples {
  // example: platform
  static let shop = Platform(
    "shop",
    repository: "https://git.example/shop-platform",
    environments: [Environment("production")]
  ) { _ in
    External(
      .secret("registry", namespace: "shop", keys: [".dockerconfigjson"]),
      because: "the registry's operator copies it into every namespace"
    )
    Application("cert-manager", namespace: "cert-manager", sync: namespaced) {
      HelmChart(
        "cert-manager",
        repository: "https://charts.jetstack.io",
        version: "v1.21.1",
        provides: [.customResources(of: "cert-manager.io")]
      )
    }
    Application("shop", namespace: "shop", sync: namespaced) {
      issuer
      certificate
      web
    }
    argoCD
  }
  // end

  // example: external
  static let registry = Secret.external(
    "registry",
    namespace: "shop",
    parts: [.key: [".dockerconfigjson"]],
    because: "the registry's operator copies it into every namespace"
  )
  static let storefront = Application("storefront", namespace: "shop") {
    registry
    Deployment("storefront") {
      $0.spec.select(["app": "storefront"])
      $0.spec.template.spec.imagePullSecrets = [.secret(registry.reference)]
      $0.spec.template.spec.containers = [
        Container(name: "storefront") { $0.image = "storefront:1" }
      ]
    }
  }
  // end

  // example: own kinds
  static let ownKinds = KindTable([
    .init(
      GroupKind("acme.io", "Gadget"),
      .namespaced,
      links: LinkRules(
        references: [
          ReferenceRule(
            .kind(GroupKind("", "Secret")),
            at: "spec.credentials",
            parts: [PartRule(.key, "key")]
          ),
          ReferenceRule(.kind(GroupKind("acme.io", "GadgetClass")), at: "spec.class", name: ""),
        ],
        products: [
          ProductRule(
            GroupKind("", "Service"),
            name: .field(["metadata.name"], prefix: "gadget-"),
            offers: [OfferRule(.port, fixed: ["http", "80"])]
          )
        ]
      )
    ),
    .init(GroupKind("acme.io", "GadgetClass"), .cluster),
  ])
  // end

  private static let namespaced = SyncPolicy.automated(options: [.createNamespace])

  private static let issuer = CertManager.Issuer("shop") { $0.spec.selfSigned = .init() }

  private static let certificate = CertManager.Certificate("web-tls") {
    $0.spec.secretName = "web-tls"
    $0.spec.dnsNames = ["shop.example.com"]
    $0.spec.issuerRef = .init(issuer.reference)
  }

  private static let web = Deployment("web") {
    $0.spec.select(["app": "web"])
    $0.spec.template.spec.imagePullSecrets = [.init(name: "registry")]
    $0.spec.template.spec.containers = [Container(name: "web") { $0.image = "web:1" }]
    $0.spec.template.spec.mount(.secret("tls", certificate.secret), at: "/tls", readOnly: true)
  }

  private static var argoCD: Application {
    Application("argocd", wave: -10, namespace: "argocd", sync: namespaced) {
      Bootstrap {
        ArgoCDConfiguration()
      }
    }
  }

  static let gadgets = Platform(
    "gadgets",
    repository: "https://git.example/gadgets",
    environments: [Environment("production")]
  ) { _ in
    External(.customResources(of: "acme.io"), because: "their operator is there")
    External(.secret("gadgets", namespace: "default", keys: ["token"]), because: "made by hand")
    Application("gadgets", namespace: "default") {
      gadget("first", class: "missing", key: "password")
      Ingress("gadgets") {
        $0.spec.defaultBackend.service = .init(name: "gadget-first") { $0.port.number = 81 }
      }
    }
  }

  private static func gadget(_ name: String, class: String, key: String) -> UnstructuredObject {
    UnstructuredObject(
      name,
      apiVersion: "acme.io/v1",
      kind: "Gadget",
      fields: [
        "spec": [
          "class": .string(`class`),
          "credentials": ["name": "gadgets", "key": .string(key)],
        ]
      ]
    )
  }
}
