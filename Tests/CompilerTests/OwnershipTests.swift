import Diagnostics
import KubernetesAPI
import PlatformDSL
import Resources
import Testing

@testable import Compiler

/// Objects of owners against what each of them may render.
struct OwnershipTests {
  @Test func `a platform that declares no owner is asked for none`() async throws {
    _ = try await compile { Application("shop", namespace: "shop") { ConfigMap("c") } }
  }

  @Test(arguments: [
    (namespace: "pay-eu", isAllowed: true), ("pay", false), ("shop", false),
  ])
  func `an owner renders into its own namespaces`(namespace: String, isAllowed: Bool) async {
    let found = await outside(Ownership("pay", namespaces: ["pay-*"])) {
      ConfigMap("c", namespace: namespace)
    }
    #expect(found.isEmpty == isAllowed)
  }

  @Test func `kinds are allowed, forbidden, and of the whole cluster only by name`() async {
    let rules = Ownership(
      "pay",
      namespaces: ["pay-*"],
      kinds: ["ConfigMap", "*.apps"],
      forbidding: ["DaemonSet.*"],
      also: [
        .cluster("Namespace", named: "pay-*"),
        .namespaced("ConfigMap", in: "shared", named: "pay"),
      ]
    )
    let found = await outside(rules) {
      ConfigMap("c")
      UnstructuredObject("d", apiVersion: "apps/v1", kind: "Deployment")
      UnstructuredObject("refused", apiVersion: "apps/v1", kind: "DaemonSet")
      ServiceAccount("refused")
      Namespace("pay-eu")
      Namespace("refused")
      ClusterRole("refused") { $0.rules = [] }
      ConfigMap("pay", namespace: "shared")
      ConfigMap("refused", namespace: "shared")
    }
    #expect(
      found == [
        "ClusterRole refused", "ConfigMap shared/refused", "DaemonSet pay-eu/refused",
        "Namespace refused", "ServiceAccount pay-eu/refused",
      ]
    )
  }

  @Test func `the nearest owner counts, and declarations add up`() async {
    let found = await outside(Ownership("pay", namespaces: ["pay-eu"])) {
      Ownership("pay", namespaces: ["pay-us"])
      Ownership("log", namespaces: ["log"])
    } content: {
      ConfigMap("a")
      ConfigMap("b", namespace: "pay-us")
      Owned(by: "log") {
        ConfigMap("c", namespace: "log")
        ConfigMap("refused", namespace: "pay-eu")
      }
      ConfigMap("refused", namespace: "log")
    }
    #expect(found == ["ConfigMap log/refused", "ConfigMap pay-eu/refused"])
  }

  /// The objects that the owner 'pay' may not render, by an Application in namespace 'pay-eu'.
  private func outside(
    _ rules: Ownership,
    @ComponentBuilder beside: @escaping @Sendable () -> [any Component] = { [] },
    @ComponentBuilder content: @escaping @Sendable () -> [any Component]
  ) async -> [String] {
    do {
      _ = try await compile {
        rules
        Group(beside())
        Owned(by: "pay") { Application("ledger", namespace: "pay-eu") { Group(content()) } }
      }
      return []
    } catch let list as DiagnosticList {
      #expect(
        list.diagnostics.filter { $0.severity == .error }.allSatisfy {
          $0.code.id == "owner.outside"
        }
      )
      return list.diagnostics.filter { $0.severity == .error }.compactMap(\.object).sorted()
    } catch {
      return ["\(error)"]
    }
  }
}
