import Diagnostics
import KindTables
import KubernetesAPI
import PlatformDSL

@testable import Compiler
@testable import SwellKit

extension BadInput {
  /// Manifests that are verified, with the checkout that they are of.
  private static func manifests(
    _ files: [String: String],
    checkout: InputScope.Checkout? = nil
  ) -> BadInput {
    BadInput {
      ManifestVerification(kinds: .all).verify(
        files.sorted { $0.key < $1.key }.map {
          SpecFiles.File(path: $0.key, bytes: Array($0.value.utf8))
        },
        scope: InputScope(folders: [""], checkout: checkout)
      ).diagnostics
    }
  }

  private static func application(path: String, project: String = "default") -> String {
    """
    apiVersion: argoproj.io/v1alpha1
    kind: Application
    metadata: {name: web, namespace: argocd}
    spec:
      project: \(project)
      source: {repoURL: https://git.example/platform.git, path: \(path)}
      destination: {server: https://kubernetes.default.svc, namespace: shop}

    """
  }

  private static let settings =
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {a: b}\n"

  static let foreign: [String: BadInput] = [
    "kustomize.missing": .manifests([
      "web/kustomization.yaml": "resources: [depoyment.yaml]\n", "web/deployment.yaml": settings,
    ]),
    "kustomize.build": .manifests([
      "web/kustomization.yaml":
        "resources: [settings.yaml]\npatches:\n  - path: patch.yaml\n",
      "web/settings.yaml": settings,
      "web/patch.yaml": settings.replacing("name: settings", with: "name: setings"),
    ]),
    "verify.unusable-document": .manifests([
      "a.yaml": settings + "---\n    the rest of a text that '---' cut\n",
      "b.yaml": "kind: ConfigMap\nmetadata: {name: other}\n",
      "c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {labels: {a: b}}\n",
    ]),
    "policy.unquoted-name": .manifests([
      "a.yaml": """
      apiVersion: v1
      kind: ServiceAccount
      metadata: {name: 007, namespace: off}
      ---
      apiVersion: v1
      kind: Pod
      metadata: {name: web, namespace: shop}
      spec: {serviceAccountName: 12, containers: [{name: c, image: "c:1"}]}

      """
    ]),
    "policy.unknown-metadata": .manifests([
      "a.yaml": """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: settings, lables: {team: front}, app.kubernetes.io/name: web}

      """
    ]),
    "kustomize.unlisted": .manifests([
      "web/kustomization.yaml": "resources: [deployment.yaml]\n", "web/settings.yaml": settings,
      "web/deployment.yaml": settings.replacing("name: settings", with: "name: other"),
    ]),
    "source.path": .manifests(
      ["argo/web.yaml": application(path: "deploy/wbe"), "deploy/web/settings.yaml": settings],
      checkout: .init(
        remotes: ["git@git.example:platform.git"],
        root: "/srv/platform",
        working: "/srv/platform"
      )
    ),
    "source.left-out": .manifests([
      "argo/web.yaml": application(path: "deploy"), "deploy/extra/settings.yaml": settings,
      "deploy/other.yaml": settings.replacing("name: settings", with: "name: other"),
    ]),
    "project.namespace": .manifests([
      "argo/web.yaml": application(path: "deploy", project: "team"),
      "argo/projects.yaml": ["platform, namespace: argocd", "team, namespace: team-a"].map {
        """
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: AppProject
        metadata: {name: \($0)}
        spec: {sourceRepos: ['*'], destinations: [{server: '*', namespace: '*'}]}

        """
      }.joined(),
    ]),
    "policy.invalid-destination": .example(of: .invalidDestination),
    "policy.unknown-hook": .spec {
      Application("settings", namespace: "shop") {
        ConfigMap("settings") {
          $0.metadata.annotations["argocd.argoproj.io/hook"] = "PreSynk"
        }
      }
    },
    "policy.unknown-sync-option": .spec {
      Application("settings", namespace: "shop") {
        ConfigMap("settings") {
          $0.metadata.annotations["argocd.argoproj.io/sync-options"] = "Prun=false"
        }
      }
      Application("web", namespace: "shop", sync: .manual(options: [.custom("CreateNamespace")])) {
        ConfigMap("web")
      }
    },
    "policy.hooks-only": .spec {
      Application("once", namespace: "shop", sync: .automated()) {
        ConfigMap("load") { $0.metadata.annotations["argocd.argoproj.io/hook"] = "Sync" }
      }
    },
  ]
}
