import Components
import Diagnostics
import Foundation
import KubernetesAPI
import Manifest
import PlatformDSL
import Rendering
import Resources
import Synchronization
import TestSupport

@testable import SwellKit

extension BadInput {
  static let all: [String: BadInput] = [
    specs, yamlFiles, folders, unmanagedFiles, schemas, tenants, signIn, components, adoption,
    linking, pods, verification, foreign, bootstrap, projects, drift, ownership, policies,
  ]
  .reduce(
    into: [:]) {
      $0.merge($1) { $1 }
    }

  private static let counter = Atomic<Int>(0)

  private static let specs: [String: BadInput] = [
    "spec.misplaced": .spec {
      ConfigMap("lost")
      Application("outer", namespace: "outer") {
        Application("inner", namespace: "inner") { ConfigMap("c") }
      }
    },
    "spec.missing-field": .spec {
      Application("a", namespace: "a") {
        Incomplete("pod-reader")
      }
    },
    "spec.configuration": .spec {
      Application("a", namespace: "a") {
        ConfigMap("c") { try $0.set("kind.deeper", to: 1) }
        Kustomization(
          remotes: ["https://example/r.yaml"],
          patches: [.merge(ConfigMap("patched") { try $0.set("kind.deeper", to: 1) })]
        )
        RoleBinding(
          "readers",
          granting: .view,
          to: [.serviceAccount(ServiceAccount("reader").reference)]
        )
      }
    },
    "spec.invalid-external": .spec {
      Secret.external("registry-*", namespace: "shop", because: "made by hand")
      Secret.external("registry", because: "made by hand")
      Application("a", namespace: "a") {
        ConfigMap("c")
        StorageClass.external("fast", namespace: "a", because: "the cluster has it")
      }
    },
    "spec.empty-application": .spec { Application("a", namespace: "a") {} },
    "spec.ambiguous-sources": .spec {
      Application("a", namespace: "a") {
        Kustomization(remotes: ["https://example/one.yaml"])
        Kustomization(remotes: ["https://example/two.yaml"])
      }
      Application("b", namespace: "b") {
        Bootstrap { Kustomization(remotes: ["https://example/three.yaml"]) }
      }
      Bootstrap { Kustomization(remotes: ["https://example/four.yaml"]) }
    },
    "spec.duplicate-application": .spec {
      Application("a", namespace: "a") { ConfigMap("one") }
      Application("a", namespace: "a") { ConfigMap("two") }
    },
    "spec.duplicate-platform": BadInput {
      let environments = [Environment("test"), Environment("test")]
      return Session.duplicates(
        among: [
          Platform("acme", repository: "r", environments: environments) { _ in },
          Platform("acme", repository: "r", environments: []) { _ in },
        ]
      )
    },
    "spec.nondeterministic": .spec {
      Application("a", namespace: "a") {
        ConfigMap("c") { $0.data = ["n": "\(counter.add(1, ordering: .relaxed).newValue)"] }
      }
    },
    "load.unreadable": .spec {
      Application("a", namespace: "a") { ManifestFiles("data/absent.yaml") }
    },
    "policy.invalid-name": .spec {
      Application("My_App", namespace: "a") {
        ConfigMap("Settings_Main")
        ConfigMap("c", namespace: "a.b")
        Namespace("-shop")
      }
      Application("bootstrap", namespace: "b") { ConfigMap("d") }
    },
    "policy.duplicate-object": .spec {
      Application("first", namespace: "shop") { ConfigMap("settings") }
      Application("second", namespace: "other") {
        ConfigMap("settings", namespace: "shop")
        ConfigMap("settings", namespace: "shop")
      }
    },
    "policy.namespaced-cluster-object": .spec {
      Application("a", namespace: "a") { Namespace("n") { $0.metadata.namespace = "a" } }
    },
    "policy.wave-annotation": .spec {
      Application("a", namespace: "a") {
        ConfigMap("text") {
          $0.metadata.annotations["argocd.argoproj.io/sync-wave"] = "first"
        }
        ConfigMap("number") {
          try $0.set(#"metadata.annotations["argocd.argoproj.io/sync-wave"]"#, to: 5)
        }
      }
      Application("b", namespace: "b", annotations: ["argocd.argoproj.io/sync-wave": "7"]) {
        ConfigMap("c")
      }
    },
    "policy.invalid-folder": BadInput {
      let platform = Platform(
        "acme",
        repository: "r",
        folder: "../elsewhere",
        environments: [Environment("test")]
      ) { _ in Application("a", namespace: "default") { ConfigMap("c") } }
      return await diagnostics(of: platform)
    },
    "policy.invalid-source": BadInput {
      let platform = Platform(
        "acme",
        repository: "",
        environments: [Environment("test")]
      ) { _ in
        External(.namespace("*"), because: "a bad input is about one thing")
        Application("ranges", namespace: "a") {
          HelmChart("c", repository: "r", version: ">=1.0", releaseName: "Not_A_Name")
          GitDirectory("", path: "p", revision: "main")
        }
        Application("empty", namespace: "a") { Kustomization(remotes: []) }
        Application("moved", namespace: "mine") {
          Kustomization(remotes: ["https://example/r.yaml"], namespace: "other")
          ConfigMap("c")
          Namespace("renamed")
        }
        Application("both", namespace: "mine") {
          Kustomization(
            remotes: ["https://example/r.yaml"],
            namespace: "mine",
            defaultNamespace: "Other"
          )
        }
        Bootstrap { ConfigMap("c", namespace: "theirs") }
        Application("patched", namespace: "yours") {
          Bootstrap {
            Kustomization(
              remotes: ["https://example/r.yaml"],
              patches: [.merge(ConfigMap("c") { $0.data = ["a": "b"] })]
            )
            ConfigMap("c")
          }
        }
      }
      return await diagnostics(of: platform)
    },
    "policy.skipped-manifest": .spec {
      Application("a", namespace: "a") {
        ConfigMap("c") { $0.data = ["note": "see +argocd:skip-file-rendering"] }
      }
    },
    "policy.foreign-health-script": .spec {
      Application("first", wave: 1, namespace: "argocd") {
        Bootstrap {
          ConfigMap("argocd-cm") {
            $0.data["resource.customizations.health.argoproj.io_Application"] = "return {}"
          }
        }
      }
      Application("second", wave: 2, namespace: "a") { ConfigMap("two") }
    },
    "policy.missing-health-script": .spec {
      Application("first", wave: 1, namespace: "a") { ConfigMap("one") }
      Application("second", wave: 2, namespace: "a") { ConfigMap("two") }
    },
    "layout.path-clash": .spec(
      files: [
        "roles.yaml": """
        {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: Reader}}
        ---
        {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: reader}}
        """
      ]
    ) {
      Application("a", namespace: "a") { ManifestFiles("roles.yaml") }
    },
    "generate.foreign-sources": BadInput {
      let chart = HelmChart("c", repository: "r", version: "1", fileID: "acme/Chart.swift", line: 3)
      return [GenerateCommand.refusal("a", at: chart.location)]
    },
  ]

  private static let yamlFiles: [String: BadInput] = [
    "load.not-an-object": .yaml(
      """
      - a list
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: {}
      ---
      apiVersion: a/b/c
      kind: ConfigMap
      ---
      apiVersion: v1
      """
    ),
    "load.unknown-scope": .yaml("{apiVersion: own.io/v1, kind: Thing, metadata: {name: t}}"),
    "yaml.syntax": .yaml("a: [1, 2\nb: 3\n"),
    "yaml.encoding": .yaml("a: \u{1}\n"),
    "yaml.too-deep": .yaml(String(repeating: "[", count: 300)),
    "yaml.alias-expansion": .yaml(
      "a0: &a0 [x, x]\n"
        + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    ),
    "yaml.unknown-anchor": .yaml("a: *nowhere\n"),
    "yaml.recursive-alias": .yaml("a: &a [*a]\n"),
    "yaml.duplicate-key": .yaml("a: 1\nb: 2\na: 3\n"),
    "yaml.invalid-key": .yaml("[a]: 1\n"),
    "yaml.converted-key": .yaml(
      "{apiVersion: v1, kind: ConfigMap, metadata: {name: c}, data: {on: x}}\n"
    ),
    "yaml.unknown-tag": .yaml("a: !secret x\n"),
    "yaml.invalid-scalar": .yaml("a: .inf\n"),
    "yaml.invalid-merge": .yaml("<<: 1\n"),
    "yaml.refused-by-kubectl": .yaml(
      """
      %YAML 1.2
      ---
      {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}
      --- null
      ...
      {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}

      """
    ),
  ]

  private static let folders: [String: BadInput] = [
    "render.refused-output": .folder { folder in
      _ = try OutputFolder(folder.path, name: ".", repository: folder.path, home: nil)
    },
    "render.locked": .folder { folder in
      let output = try rendered(in: folder)
      let first = try FolderLock(output, sharing: .nobody).creating(output)
      defer { first.unlock() }
      _ = try FolderLock(output, sharing: .nobody)
    },
    "render.foreign-file": .folder { folder in
      try folder.write("mine", to: "rendered/acme/test/root.yaml")
      let output = try rendered(in: folder)
      let state = try await FolderState(of: output, folder: "acme/test", mark: "# mark")
      _ = try FolderWriter(FolderPlan(state, paths: ["acme/test/root.yaml"]))
    },
    "render.unreadable": .folder { folder in
      try folder.write("a file where a folder should be", to: "rendered/acme/test")
      do throws(SystemFailure) {
        _ = try SystemCall.entries(of: "\(folder.path)/rendered/acme/test")
      } catch {
        throw DiagnosticList([error.diagnostic])
      }
    },
    "render.failed": .folder { folder in
      let output = try rendered(in: folder)
      let state = try await FolderState(of: output, folder: "acme/test", mark: "# mark")
      let writer = try FolderWriter(FolderPlan(state, paths: []))
      // what comes after the folder was read is the operating system's to refuse
      try folder.write("a folder where a file should be", to: "rendered/acme/test/a.yaml/b")
      _ = try writer.write([RenderedFile(path: "acme/test/a.yaml", bytes: [])])
    },
  ]

  private static func rendered(in folder: TemporaryFolder) throws -> OutputFolder {
    try OutputFolder(
      folder.path + "/rendered",
      name: "rendered",
      repository: folder.path,
      home: nil
    )
  }
}

/// A kind whose required fields are never set.
private struct Incomplete: Resource {
  static let type = ResourceType(group: "", version: "v1", kind: "Incomplete", scope: .namespaced)
  static let fields: FieldTable = [
    .required("apiVersion"), .required("kind"), .required("metadata", ObjectMeta.self),
    .required("data"),
  ]

  var tree: Mapping
  var declaration = Declaration()

  init(tree: Mapping, unchecked: Void) { self.tree = tree }

  init(_ name: String, fileID: String = #fileID, line: Int = #line) {
    self.init(named: name, namespace: nil, at: .init(fileID: fileID, line: line)) { _ in }
  }

  var metadata: ObjectMeta {
    get { self[object: "metadata"] }
    set { self[object: "metadata"] = newValue }
    _modify { yield &self[object: "metadata"] }
  }
}
