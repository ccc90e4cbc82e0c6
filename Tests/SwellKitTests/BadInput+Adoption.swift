import Adoption
import Diagnostics
import TestSupport

@testable import SwellKit

extension BadInput {
  static let adoption: [String: BadInput] = [
    "adopt.unreadable": BadInput {
      InputFiles(["absent.yaml"], in: "/nowhere", purpose: .manifests).diagnostics
    },
    "adopt.not-an-object": .manifest(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {labels: {a: b}}\n"
    ),
    "adopt.secret": .manifest(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: db, namespace: shop}
      data: {user: YQ==}
      stringData: {password: hunter2}
      """
    ),
    "adopt.application": BadInput {
      let location = SourceLocation(path: "argo/web.yaml", line: 7)
      let application = AdoptedApplication(
        tree: [
          "apiVersion": "argoproj.io/v1alpha1", "kind": "Application",
          "metadata": ["name": "web", "namespace": "argocd"],
          "spec": [
            "source": ["repoURL": "https://git.example/shop", "path": "web"],
            "destination": ["namespace": "web"],
            "ignoreDifferences": [["kind": "Secret", "jsonPointers": ["/data"]]],
          ],
        ],
        foundPaths: ["web"],
        locate: { _ in location }
      )
      let map = Array("{apiVersion: v1, kind: ConfigMap, metadata: {name: web}}".utf8)
      return Adoption.code(
        from: [AdoptionInput(path: "web/web.yaml", bytes: map, application: 0)],
        applications: [application],
        options: AdoptionOptions(name: "Bad", source: "argo")
      ).diagnostics
    },
    "adopt.kustomization": BadInput {
      let text = Array("resources: [absent.yaml]\n".utf8)
      let failing = CommandRunner { _, _, _ in
        CommandOutcome(
          status: 1,
          output: [],
          errors: Array("error: no such file 'absent.yaml'".utf8)
        )
      }
      return AppliedInputs(
        [("shop/kustomization.yaml", text)],
        scope: .everything,
        runner: failing
      ).diagnostics
    },
    "adopt.duplicate": .manifest(
      """
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: {name: web, namespace: shop}
      ---
      apiVersion: policy/v1beta1
      kind: PodDisruptionBudget
      metadata: {name: web, namespace: shop}
      """
    ),
    "adopt.server-field": .manifest(
      """
      apiVersion: v1
      kind: Namespace
      metadata: {name: shop, uid: 5a1, creationTimestamp: null}
      status: {phase: Active}
      """
    ),
    "adopt.unknown-kind": .manifest(
      "apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: w, namespace: shop}\n"
    ),
    "adopt.untyped": .manifest(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web, namespace: shop}
      spec: {ports: [{port: "80"}], sesionAffinity: None}
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, namespace: shop}
      spec: {replicas: "2", template: {}, selector: {}}
      ---
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: web, namespace: shop}
      spec: {selector: {}}
      """
    ),
    "adopt.damaged-outline": .folder { folder in
      try folder.write(
        "// outline 1\n// kind v1\n",
        to: "Sources/AcmeAPI/Generated/TypeOutline.swift"
      )
      _ = try AdoptCommand.modules(["Sources/AcmeAPI"], in: folder.path)
    },
    "adopt.existing-file": .folder { folder in
      try folder.write("// mine", to: "Shop.swift")
      try AdoptedFile(path: "Shop.swift", struct: "Shop", in: folder.path).write("// new")
    },
    "adopt.invalid-name": BadInput {
      var found: [Diagnostic] = []
      do throws(DiagnosticList) {
        _ = try AdoptCommand.typeName(asked: "my-shop", inputs: [])
      } catch {
        found += error.diagnostics
      }
      for name in ["", "UP_per"] {
        do throws(DiagnosticList) { try AdoptCommand.check(application: name) } catch {
          found += error.diagnostics
        }
      }
      return found
    },
  ]

  /// A manifest that is adopted.
  static func manifest(_ text: String) -> BadInput {
    BadInput {
      let input = AdoptionInput(path: "deploy/bad.yaml", bytes: Array(text.utf8))
      let options = AdoptionOptions(name: "Bad", source: "deploy/bad.yaml")
      return DiagnosticList(Adoption.code(from: [input], options: options).diagnostics).diagnostics
    }
  }
}
