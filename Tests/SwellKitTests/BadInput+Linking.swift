import CertManagerAPI
import Compiler
import Components
import Diagnostics
import ExternalSecretsAPI
import KindTables
import KubernetesAPI
import Manifest
import PlatformDSL
import TektonAPI
import TestSupport

@testable import SwellKit

extension BadInput {
  static let linking: [String: BadInput] = [
    "link.unresolved": .strictSpec {
      Application("shop", namespace: "shop") {
        Namespace("shop")
        Namespace("other")
        Secret("elsewhere", namespace: "other")
        externalSecret("api-token", namespace: "shop")
        External(.customResources(of: "external-secrets.io"), because: "its operator is there")
        deployment("near", mountingSecret: "api-tokens")
        deployment("far", mountingSecret: "elsewhere")
        deployment("nowhere", mountingSecret: "unheard-of")
        ConfigMap("c", namespace: "typo")
        ConfigMap("d", namespace: "typo")
      }
      Application("tenants", namespace: "default", project: "tenants") { ConfigMap("e") }
      Bootstrap {
        UnstructuredObject(
          "tenant",
          apiVersion: "argoproj.io/v1alpha1",
          kind: "AppProject",
          namespace: "argocd"
        )
      }
      External(.customResources(of: "argoproj.io"), because: "Argo CD's installation brings them")
      External(.namespace("argocd"), because: "Argo CD's own installation makes it")
    },
    "link.missing-part": .strictSpec {
      Application("shop", namespace: "shop") {
        Namespace("shop")
        ConfigMap("settings") { $0.data = ["colour": "red", "size": "3"] }
        Deployment("web") {
          $0.spec.select(["app": "web"])
          $0.spec.template.spec.containers = [
            Container(name: "web") {
              $0.image = "web:1"
              $0.env = [
                .init(name: "COLOUR") {
                  $0.valueFrom.configMapKeyRef = .init(key: "color", name: "settings")
                }
              ]
            }
          ]
        }
        Service("web") {
          $0.spec.selector = ["app": "web"]
          $0.spec.ports = [.tcp(80, to: 8080, name: "http")]
        }
        Ingress("web") {
          $0.spec.rules = [
            .init {
              $0.http.paths = [
                .init(
                  backend: .init { $0.service = .init(name: "web") { $0.port.number = 8080 } },
                  pathType: .prefix
                ) { $0.path = "/" }
              ]
            }
          ]
        }
      }
    },
    "link.undeclared-variable": .strictSpec {
      Application("builds", namespace: "default") {
        External(.customResources(of: "tekton.dev"), because: "Tekton's release brings them")
        Tekton.Task("build") {
          $0.spec.params = [.init(name: "image"), .init(name: "build.args")]
          $0.spec.steps = [
            .init(name: "build") {
              $0.image = "builder:1"
              $0.args = ["$(params.imgae)", "$(params.build.args)", "$(params.tag)"]
            }
          ]
        }
      }
    },
    "link.undeclared-part": .strictSpec {
      Application("builds", namespace: "default") {
        External(.customResources(of: "tekton.dev"), because: "Tekton's release brings them")
        External(.object("tekton.dev", "Task", "*", namespace: "default"), because: "a catalog")
        Tekton.Pipeline("ship") {
          $0.spec.tasks = [
            .init(name: "build") { $0.taskRef.name = "build" },
            .init(name: "sign") {
              $0.taskRef.name = "sign"
              $0.runAfter = ["bulid"]
            },
          ]
        }
      }
    },
    "link.contested-product": .strictSpec {
      Application("shop", namespace: "default") {
        External(.customResources(of: "external-secrets.io"), because: "its operator is there")
        externalSecret("first", target: "login")
        externalSecret("second", target: "login")
      }
    },
    "link.contested-claim": .strictSpec {
      Application("shop", namespace: "default") {
        ingress("old", host: "shop.example")
        ingress("new", host: "shop.example")
      }
    },
    "link.not-allowed": .strictSpec {
      Application("shop", namespace: "shop") {
        Namespace("shop")
        Namespace("infra")
        External(.customResources(of: "gateway.networking.k8s.io"), because: "it is installed")
        Service("api", namespace: "infra") { $0.spec.ports = [.tcp(80)] }
        UnstructuredObject(
          "site",
          apiVersion: "gateway.networking.k8s.io/v1",
          kind: "HTTPRoute",
          fields: [
            "spec": ["rules": [["backendRefs": [["name": "api", "namespace": "infra"]]]]]
          ]
        )
      }
    },
    "link.undefined-kind": .strictSpec {
      Application("shop", namespace: "default") {
        CertManager.Certificate("web") {
          $0.spec.secretName = "web-tls"
          $0.spec.issuerRef = .init(name: "issuer")
        }
        External(.object("cert-manager.io", "Issuer", "issuer", namespace: "default"), because: "x")
      }
    },
    "link.selects-nothing": .strictSpec {
      Application("shop", namespace: "default") {
        deployment("web", labels: ["app": "web"])
        Service("web") {
          $0.spec.selector = ["app": "website"]
          $0.spec.ports = [.tcp(80)]
        }
      }
    },
    "link.unused-external": .strictSpec {
      External(.secret("registry", namespace: "default"), because: "made by hand")
      Application("shop", namespace: "default") { ConfigMap("c") }
    },
    "link.cycle": .strictSpec {
      Application("shop", namespace: "default") {
        UnstructuredObject(
          "key",
          apiVersion: "external-secrets.io/v1",
          kind: "SecretStore",
          fields: [
            "spec": [
              "provider": [
                "vault": ["auth": ["tokenSecretRef": ["name": "token", "key": "token"]]]
              ]
            ]
          ]
        )
        externalSecret("token", namespace: "default", store: "key")
        External(.customResources(of: "external-secrets.io"), because: "its operator is there")
      }
    },
    "wave.deleted-hook": .strictSpec {
      Application("shop", namespace: "default") {
        ConfigMap("settings") {
          $0.metadata.annotations["argocd.argoproj.io/hook"] = "PreSync"
          $0.metadata.annotations["argocd.argoproj.io/hook-delete-policy"] = "HookSucceeded"
        }
        deployment("web", mountingConfigMap: "settings")
      }
    },
    "wave.object-order": .strictSpec {
      Application("shop", namespace: "default") {
        ServiceAccount("migration")
        Job("migration") {
          $0.metadata.annotations["argocd.argoproj.io/hook"] = "PreSync"
          $0.spec.template.spec.serviceAccountName = "migration"
          $0.spec.template.spec.restartPolicy = .never
          $0.spec.template.spec.containers = [Container(name: "m") { $0.image = "m:1" }]
        }
        ConfigMap("settings").wave(5)
        deployment("web", mountingConfigMap: "settings")
      }
    },
    "wave.application-order": .strictSpec {
      health
      Application("data", wave: 20, namespace: "default") { ConfigMap("settings") }
      Application("web", wave: 10, namespace: "default") {
        deployment("web", mountingConfigMap: "settings")
        deployment("worker", mountingConfigMap: "settings")
      }
    },
    "wave.same-wave-definition": .strictSpec {
      health
      Application("kinds", wave: 5, namespace: "default") {
        Kustomization(
          remotes: ["https://example/crds.yaml"],
          provides: [.customResources(of: "cert-manager.io")]
        )
      }
      Application("issuers", wave: 5, namespace: "default") {
        CertManager.ClusterIssuer("self-signed") { $0.spec.selfSigned = .init() }
      }
    },
    "wave.cycle": .strictSpec {
      Application("first", namespace: "default") {
        ConfigMap("one")
        deployment("first", mountingConfigMap: "two")
      }
      Application("second", namespace: "default") {
        ConfigMap("two")
        deployment("second", mountingConfigMap: "one")
      }
    },
  ]

  static let verification: [String: BadInput] = [
    "verify.external-file": .folder { folder in
      try folder.write(
        """
        - kind: Secret
          name: made-by-hand
        - kind: Secret
          nam: typo
          because: made by hand
        - because: nothing in particular
        - a text
        """,
        to: "external.yaml"
      )
      let read = ExternalFile.objects(in: ["external.yaml"], relativeTo: folder.path)
      throw DiagnosticList(read.diagnostics)
    },
    "verify.baseline-file": .folder { folder in
      try folder.write(
        #"{"version": 1, "findings": [{"code": "link.unresolved"}]}"#,
        to: "baseline.json"
      )
      _ = try Baseline(path: "baseline.json", in: folder.path)
    },
    "verify.unreadable": .folder { folder in
      let read = InputFiles(["absent"], in: folder.path, purpose: .verification)
      throw DiagnosticList(read.diagnostics)
    },
  ]

  /// What lets waves wait, so that nothing else is said about them.
  private static var health: Group {
    Group([
      Bootstrap { ArgoCDConfiguration() },
      External(.namespace("argocd"), because: "Argo CD's own installation makes it"),
    ])
  }

  private static func deployment(_ name: String, labels: OrderedMap<String>) -> Deployment {
    Deployment(name) {
      $0.spec.select(labels)
      $0.spec.template.spec.containers = [Container(name: "main") { $0.image = "main:1" }]
    }
  }

  private static func deployment(_ name: String, mountingSecret secret: String) -> Deployment {
    var deployment = deployment(name, labels: ["app": name])
    deployment.spec.template.spec.volumes = [.init(name: "s") { $0.secret.secretName = secret }]
    deployment.spec.template.spec.containers?[0].volumeMounts = [.init(name: "s", mountPath: "/s")]
    return deployment
  }

  private static func deployment(_ name: String, mountingConfigMap settings: String) -> Deployment {
    var deployment = deployment(name, labels: ["app": name])
    deployment.spec.template.spec.volumes = [.init(name: "s") { $0.configMap.name = settings }]
    deployment.spec.template.spec.containers?[0].volumeMounts = [.init(name: "s", mountPath: "/s")]
    return deployment
  }

  private static func ingress(_ name: String, host: Value) -> UnstructuredObject {
    UnstructuredObject(
      name,
      apiVersion: "networking.k8s.io/v1",
      kind: "Ingress",
      fields: ["spec": ["rules": [["host": host, "http": ["paths": [["path": "/"]]]]]]]
    )
  }

  private static func externalSecret(
    _ name: String,
    target: String
  ) -> ExternalSecrets.ExternalSecret {
    ExternalSecrets.ExternalSecret(name) {
      $0.spec.target.name = target
      $0.spec.data = [.init(remoteRef: .init(key: "k"), secretKey: "token")]
    }
  }

  private static func externalSecret(
    _ name: String,
    namespace: String,
    store: String? = nil
  ) -> ExternalSecrets.ExternalSecret {
    ExternalSecrets.ExternalSecret(name, namespace: namespace) {
      if let store { $0.spec.secretStoreRef = .init { $0.name = store } }
      $0.spec.data = [.init(remoteRef: .init(key: "k"), secretKey: "token")]
    }
  }
}
