import Manifest
import YAML

/// A tenant as a platform renders it: 22 objects of namespaces, rights, secrets, certificates and pipelines.
enum TenantWorkload {
  static let objects: [Value] =
    foundation + serviceAccounts + rights + secrets + certificates + triggers + pipelines

  static let text: [UInt8] = {
    var writer = YAMLWriter()
    write(objects, to: &writer)
    return writer.bytes
  }()

  static let scalars = objects.reduce(0) { $0 + $1.scalarCount }

  static func write(_ objects: [Value], to writer: inout YAMLWriter) {
    writer.removeAll()
    for object in objects {
      if writer.count > 0 { writer.appendSeparator() }
      writer.append(document: object)
    }
  }

  private static let namespace = "org-acme"

  private static func object(
    _ apiVersion: String,
    _ kind: String,
    _ name: String,
    wave: Int,
    _ fields: [(String, Value)]
  ) -> Value {
    let metadata: Value = [
      "name": .string(name),
      "namespace": .string(namespace),
      "labels": [
        "app.kubernetes.io/managed-by": "swell",
        "app.kubernetes.io/part-of": "tenant-acme",
        "platform.example.com/tenant": "acme",
        "platform.example.com/environment": "production",
      ],
      "annotations": [
        "argocd.argoproj.io/sync-wave": .string(String(wave)),
        "argocd.argoproj.io/sync-options": "ServerSideApply=true",
      ],
    ]
    return .mapping(
      Mapping(
        [
          ("apiVersion", .string(apiVersion)), ("kind", .string(kind)), ("metadata", metadata),
        ] + fields
      )
    )
  }

  private static let foundation: [Value] = [
    object("v1", "Namespace", namespace, wave: -5, []),
    object(
      "v1",
      "ResourceQuota",
      "compute",
      wave: -4,
      [
        (
          "spec",
          [
            "hard": [
              "requests.cpu": "8", "requests.memory": "16Gi", "limits.cpu": "16",
              "limits.memory": "32Gi", "pods": "50", "persistentvolumeclaims": "20",
            ]
          ]
        )
      ]
    ),
    object(
      "v1",
      "LimitRange",
      "defaults",
      wave: -4,
      [
        (
          "spec",
          [
            "limits": [
              [
                "type": "Container", "default": ["cpu": "500m", "memory": "512Mi"],
                "defaultRequest": ["cpu": "100m", "memory": "128Mi"],
              ]
            ]
          ]
        )
      ]
    ),
    object(
      "networking.k8s.io/v1",
      "NetworkPolicy",
      "default-deny",
      wave: -4,
      [
        (
          "spec",
          [
            "podSelector": [:], "policyTypes": ["Ingress", "Egress"],
            "ingress": [
              [
                "from": [
                  [
                    "namespaceSelector": [
                      "matchLabels": ["kubernetes.io/metadata.name": "ingress"]
                    ]
                  ]
                ]
              ]
            ],
            "egress": [
              ["ports": [["protocol": "UDP", "port": 53], ["protocol": "TCP", "port": 443]]]
            ],
          ]
        )
      ]
    ),
  ]

  private static let serviceAccounts: [Value] = ["pipeline", "triggers", "deployer"].map {
    object(
      "v1",
      "ServiceAccount",
      $0,
      wave: -3,
      [
        ("automountServiceAccountToken", false),
        ("imagePullSecrets", [["name": "registry-credentials"]]),
      ]
    )
  }

  private static let rights: [Value] = ["pipeline", "triggers", "deployer"].flatMap { name in
    [
      object(
        "rbac.authorization.k8s.io/v1",
        "Role",
        name,
        wave: -3,
        [
          (
            "rules",
            [
              [
                "apiGroups": ["tekton.dev", "triggers.tekton.dev"],
                "resources": ["pipelineruns", "taskruns", "eventlisteners", "triggerbindings"],
                "verbs": ["get", "list", "watch", "create", "update", "patch"],
              ],
              [
                "apiGroups": [""], "resources": ["configmaps", "secrets", "serviceaccounts"],
                "verbs": ["get", "list", "watch"],
              ],
            ]
          )
        ]
      ),
      object(
        "rbac.authorization.k8s.io/v1",
        "RoleBinding",
        name,
        wave: -3,
        [
          (
            "roleRef",
            [
              "apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": .string(name),
            ]
          ),
          (
            "subjects",
            [
              [
                "kind": "ServiceAccount", "name": .string(name), "namespace": .string(namespace),
              ]
            ]
          ),
        ]
      ),
    ]
  }

  private static let secrets: [Value] = ["github-webhook-secret", "registry-credentials"].map {
    object(
      "external-secrets.io/v1",
      "ExternalSecret",
      $0,
      wave: -2,
      [
        (
          "spec",
          [
            "refreshInterval": "1h",
            "secretStoreRef": ["kind": "ClusterSecretStore", "name": "vault"],
            "target": [
              "name": .string($0), "creationPolicy": "Owner", "deletionPolicy": "Retain",
              "template": ["engineVersion": "v2", "type": "Opaque"],
            ],
            "data": [
              [
                "secretKey": "token",
                "remoteRef": ["key": "tenants/acme/\($0)", "property": "token"],
              ],
              [
                "secretKey": "user",
                "remoteRef": ["key": "tenants/acme/\($0)", "property": "user"],
              ],
            ],
          ]
        )
      ]
    )
  }

  private static let certificates: [Value] = [
    object(
      "cert-manager.io/v1",
      "Certificate",
      "hooks-acme-example-com",
      wave: -1,
      [
        (
          "spec",
          [
            "secretName": "hooks-acme-example-com-tls", "duration": "2160h0m0s",
            "renewBefore": "360h0m0s",
            "privateKey": ["algorithm": "ECDSA", "size": 256, "rotationPolicy": "Always"],
            "usages": ["digital signature", "key encipherment", "server auth"],
            "dnsNames": ["hooks.acme.example.com", "*.hooks.acme.example.com"],
            "issuerRef": [
              "group": "cert-manager.io", "kind": "ClusterIssuer", "name": "letsencrypt",
            ],
          ]
        )
      ]
    )
  ]

  private static let triggers: [Value] = [
    object(
      "triggers.tekton.dev/v1beta1",
      "EventListener",
      "github-listener",
      wave: 2,
      [
        (
          "spec",
          [
            "serviceAccountName": "triggers",
            "triggers": .sequence(
              ["push", "pull-request"].map { event in
                [
                  "name": .string(event),
                  "interceptors": [
                    [
                      "ref": ["name": "github", "kind": "ClusterInterceptor"],
                      "params": [
                        [
                          "name": "secretRef",
                          "value": [
                            "secretName": "github-webhook-secret", "secretKey": "token",
                          ],
                        ], ["name": "eventTypes", "value": [.string(event)]],
                      ],
                    ],
                    [
                      "ref": ["name": "cel", "kind": "ClusterInterceptor"],
                      "params": [
                        [
                          "name": "filter",
                          "value":
                            "body.ref.startsWith('refs/heads/') && body.repository.name in ['web', 'api']",
                        ]
                      ],
                    ],
                  ],
                  "bindings": [["ref": .string("github-\(event)")]],
                  "template": ["ref": "build"],
                ]
              }
            ),
          ]
        )
      ]
    ),
    object(
      "triggers.tekton.dev/v1beta1",
      "TriggerTemplate",
      "build",
      wave: 1,
      [
        (
          "spec",
          [
            "params": [
              ["name": "revision", "description": "The commit to build", "default": "main"],
              ["name": "repository", "description": "The repository's address"],
            ],
            "resourcetemplates": [
              [
                "apiVersion": "tekton.dev/v1", "kind": "PipelineRun",
                "metadata": ["generateName": "build-"],
                "spec": [
                  "pipelineRef": ["name": "build"],
                  "taskRunTemplate": ["serviceAccountName": "pipeline"],
                  "params": [
                    ["name": "revision", "value": "$(tt.params.revision)"],
                    ["name": "repository", "value": "$(tt.params.repository)"],
                  ],
                ],
              ]
            ],
          ]
        )
      ]
    ),
  ]

  private static let pipelines: [Value] =
    ["clone", "build", "deploy"].map { name in
      object(
        "tekton.dev/v1",
        "Task",
        name,
        wave: 0,
        [
          (
            "spec",
            [
              "description": .string("Runs the step '\(name)' of a tenant's pipeline: one image"),
              "params": [
                ["name": "revision", "type": "string", "default": "main"],
                ["name": "context", "type": "string", "default": "."],
              ],
              "workspaces": [["name": "source", "mountPath": "/workspace/source"]],
              "results": [["name": "digest", "description": "The image's digest"]],
              "steps": [
                [
                  "name": .string(name),
                  "image":
                    "registry.example.com/tools/builder@sha256:0123456789abcdef0123456789abcdef",
                  "workingDir": "$(workspaces.source.path)",
                  "env": [
                    ["name": "REVISION", "value": "$(params.revision)"],
                    ["name": "VERBOSE", "value": "true"],
                    [
                      "name": "TOKEN",
                      "valueFrom": [
                        "secretKeyRef": ["name": "registry-credentials", "key": "token"]
                      ],
                    ],
                  ],
                  "securityContext": [
                    "runAsNonRoot": true, "runAsUser": 65_532, "allowPrivilegeEscalation": false,
                    "capabilities": ["drop": ["ALL"]],
                  ],
                  "script": .string(
                    """
                    #!/usr/bin/env sh
                    set -eu
                    echo "\(name): $REVISION"
                    if [ "$VERBOSE" = "true" ]; then
                      env | sort
                    fi
                    exec \(name)-image --context . --destination "registry.example.com/acme/web:$REVISION"

                    """
                  ),
                  "computeResources": [
                    "requests": ["cpu": "250m", "memory": "512Mi"],
                    "limits": ["memory": "2Gi"],
                  ],
                ]
              ],
            ]
          )
        ]
      )
    } + [
      object(
        "tekton.dev/v1",
        "Pipeline",
        "build",
        wave: 1,
        [
          (
            "spec",
            [
              "params": [
                ["name": "revision", "type": "string"], ["name": "repository", "type": "string"],
              ],
              "workspaces": [["name": "source"]],
              "tasks": .sequence(
                [("clone", nil), ("build", "clone"), ("deploy", "build")].map { name, before in
                  let runAfter = before.map { Value.sequence([.string($0)]) } ?? []
                  return [
                    "name": .string(name), "taskRef": ["name": .string(name), "kind": "Task"],
                    "runAfter": runAfter, "timeout": "30m0s", "retries": 1,
                    "params": [
                      ["name": "revision", "value": "$(params.revision)"],
                      ["name": "context", "value": "."],
                    ],
                    "workspaces": [["name": "source", "workspace": "source"]],
                  ]
                }
              ),
            ]
          )
        ]
      )
    ]
}

extension Value {
  /// Keys and values, as many as a writer has to write.
  var scalarCount: Int {
    switch self {
    case .mapping(let mapping): mapping.reduce(0) { $0 + 1 + $1.value.scalarCount }
    case .sequence(let elements): elements.reduce(0) { $0 + $1.scalarCount }
    default: 1
    }
  }
}
