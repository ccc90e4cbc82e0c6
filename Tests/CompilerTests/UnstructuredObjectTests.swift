import KubernetesAPI
import PlatformDSL
import Testing

struct UnstructuredObjectTests {
  @Test func `it is rendered like any other object`() async throws {
    let platform = try await compile {
      Application("widgets", namespace: "shop") {
        UnstructuredObject(
          "w",
          apiVersion: "acme.io/v1",
          kind: "Widget",
          namespace: "other",
          fields: ["spec": ["size": 3]]
        ) {
          $0.metadata.labels = ["a": "b"]
          try $0.set("spec.list[0]", to: true)
        }
        .wave(2)
      }
    }
    #expect(
      try platform.texts()["widgets/other/widget.acme.io-w.yaml"] == """
        apiVersion: acme.io/v1
        kind: Widget
        metadata:
          name: w
          namespace: other
          labels:
            a: b
          annotations:
            argocd.argoproj.io/sync-wave: "2"
        spec:
          size: 3
          list:
            - true

        """
    )
  }

  @Test func `the table says whether its kind is namespaced`() async throws {
    let platform = try await compile {
      Application("known", namespace: "shop") {
        UnstructuredObject("c", apiVersion: "v1", kind: "ConfigMap")
        UnstructuredObject("n", apiVersion: "v1", kind: "Namespace")
      }
    }
    let texts = try platform.texts()
    #expect(texts["known/shop/configmap-c.yaml"]?.contains("namespace: shop") == true)
    #expect(texts["known/_cluster/namespace-n.yaml"] != nil)
  }

  @Test func `one of an unknown kind needs a namespace`() async {
    let found = await diagnostics {
      try await compile {
        Application("a", namespace: "shop") {
          UnstructuredObject("w", apiVersion: "acme.io/v1", kind: "Widget")
        }
      }
    }
    #expect(found.count == 1)
    #expect(found.first?.contains("nothing says whether a Widget.acme.io is namespaced") == true)
    #expect(found.first?.contains("UnstructuredObjectTests.swift:") == true)
  }

  @Test func `what its closure throws, and a field given twice, is reported at its place`() async {
    let found = await diagnostics {
      try await compile {
        Application("a", namespace: "shop") {
          UnstructuredObject("one", apiVersion: "v1", kind: "ConfigMap") {
            try $0.set("kind.deeper", to: 1)
          }
          UnstructuredObject("two", apiVersion: "v1", kind: "ConfigMap", fields: ["kind": "Pod"])
          UnstructuredObject("three", apiVersion: "a/b/c", kind: "ConfigMap")
        }
      }
    }
    #expect(found.count == 3)
    #expect(found.contains { $0.contains("has no keys") && $0.contains("ConfigMap shop/one") })
    #expect(found.contains { $0.contains("'kind' is among the fields") })
    #expect(found.contains { $0.contains("'apiVersion' is missing or not a version") })
  }

  @Test func `what a typed part of it refused is reported`() async throws {
    let found = await diagnostics {
      try await compile {
        Application("a", namespace: "shop") {
          UnstructuredObject("w", apiVersion: "v1", kind: "ConfigMap", namespace: "shop") {
            try $0.set("spec.probes", to: [Probe.tcp(port: 80).every(.milliseconds(5)).field])
          }
        }
      }
    }
    #expect(found.contains { $0.contains("spec.probes[0].periodSeconds") })
  }

  @Test func `it can stand in a bootstrap, and not outside an Application`() async throws {
    let platform = try await compile {
      Application("a", namespace: "shop") {
        Bootstrap { UnstructuredObject("c", apiVersion: "v1", kind: "ConfigMap") }
      }
    }
    #expect(try platform.texts()["a/shop/configmap-c.yaml"]?.contains("Prune=false") == true)
    let found = await diagnostics {
      try await compile { UnstructuredObject("lost", apiVersion: "v1", kind: "ConfigMap") }
    }
    #expect(found.first?.contains("ConfigMap 'lost' is outside every Application") == true)
  }

  @Test func `an object of a kind inside another one need not say its kind`() async throws {
    let platform = try await compile {
      Application("a", namespace: "shop") {
        External(.service("db", namespace: "shop"), because: "it is not what this is about")
        StatefulSet("db") {
          $0.spec.serviceName = "db"
          $0.spec.selector.matchLabels = ["app": "db"]
          $0.spec.template.metadata.labels = ["app": "db"]
          $0.spec.volumeClaimTemplates = [
            PersistentVolumeClaim { $0.metadata.name = "data" }
          ]
        }
      }
    }
    #expect(
      try platform.texts()["a/shop/statefulset.apps-db.yaml"]?.contains(
        "volumeClaimTemplates:\n    - metadata:\n        name: data\n"
      ) == true
    )
  }
}
