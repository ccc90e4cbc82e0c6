import KubernetesAPI
import PlatformDSL

@testable import SwellKit

extension BadInput {
  static let ownership: [String: BadInput] = [
    "owner.unknown": .spec {
      Ownership("payments", namespaces: ["pay-*"])
      Application("ledger", namespace: "pay-ledger", owner: "paymnts") { ConfigMap("c") }
      Application("shop", namespace: "shop") {
        Owned(by: "logistics") { for name in ["a", "b"] { ConfigMap(name) } }
      }
    },
    "owner.outside": .spec {
      Ownership(
        "payments",
        namespaces: ["pay-*"],
        kinds: ["ConfigMap", "*.apps"],
        forbidding: ["DaemonSet.apps"],
        also: [.cluster("Namespace", named: "pay-*")]
      )
      Owned(by: "payments") {
        Application("ledger", namespace: "pay-ledger") {
          Namespace("pay-ledger")
          Namespace("ledger")
          ConfigMap("mine")
          for name in ["a", "b", "c"] { ConfigMap(name, namespace: "shop") }
          ServiceAccount("robot")
          UnstructuredObject("agent", apiVersion: "apps/v1", kind: "DaemonSet")
        }
        Application("cache", namespace: "shop") {
          HelmChart("redis", repository: "https://charts.example", version: "1.0.0")
        }
      }
    },
  ]
}
