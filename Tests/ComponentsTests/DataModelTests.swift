import Components
import Manifest
import Testing

/// What the platform's data models give in full is rendered field by field.
struct DataModelTests {
  @Test func `the store of an organisation`() throws {
    let store = try #require(try TenancyExample.objects()["ClusterSecretStore org-acme-corp-store"])
    #expect(store["apiVersion"] == "external-secrets.io/v1")
    #expect(
      store["metadata.labels"].isEquivalent(to: [
        "platform.aphex/organization": "acme-corp",
        "platform.aphex/managed-by": "organization-controller",
      ])
    )
    #expect(
      store["spec"].isEquivalent(to: [
        "conditions": [["namespaceSelector": ["matchLabels": ["aphex.dev/org": "acme-corp"]]]],
        "provider": [
          "kubernetes": [
            "remoteNamespace": "org-acme-corp",
            "server": [
              "caProvider": [
                "type": "ConfigMap", "name": "kube-root-ca.crt", "key": "ca.crt",
                "namespace": "org-acme-corp",
              ]
            ],
            "auth": [
              "serviceAccount": ["name": "eso-secrets-reader", "namespace": "org-acme-corp"]
            ],
          ]
        ],
      ])
    )
  }

  @Test func `the project of a pipeline, which admits Applications of its own namespace alone`()
    throws
  {
    let project = try #require(
      try TenancyExample.objects("projects")["AppProject argocd/my-pipeline"]
    )
    #expect(
      project["metadata.labels"].isEquivalent(to: [
        "platform.aphex/pipeline": "my-pipeline",
        "platform.aphex/managed-by": "platform-controller",
      ])
    )
    let server: Value = "https://kubernetes.default.svc"
    #expect(
      project["spec"].isEquivalent(to: [
        "description": "Project for my-pipeline pipeline",
        "destinations": [
          ["server": server, "namespace": "my-pipeline"],
          ["server": server, "namespace": "my-pipeline-*"],
        ],
        "sourceRepos": [
          "https://github.com/my-org/my-repo", "https://github.com/my-org/my-repo.git",
        ],
        "clusterResourceWhitelist": [],
        "namespaceResourceWhitelist": [["group": "*", "kind": "*"]],
        "sourceNamespaces": ["my-pipeline"],
      ])
    )
  }

  @Test func `what a push starts`() throws {
    let objects = try TenancyExample.objects()
    let trigger = try #require(objects["Trigger org-acme-corp/my-pipeline-trigger"])
    #expect(
      trigger["spec"].isEquivalent(to: [
        "name": "github-push",
        "interceptors": [
          [
            "ref": ["name": "github"],
            "params": [
              [
                "name": "secretRef",
                "value": ["secretName": "github-webhook-secret", "secretKey": "secret"],
              ],
              ["name": "eventTypes", "value": ["push"]],
            ],
          ],
          [
            "ref": ["name": "cel"],
            "params": [
              [
                "name": "filter",
                "value":
                  "body.ref == 'refs/heads/main' && body.repository.full_name == 'my-org/my-repo'",
              ]
            ],
          ],
        ],
        "bindings": [["ref": "github-push-binding"]],
        "template": ["ref": "my-pipeline-trigger-template"],
      ])
    )
    let template = try #require(
      objects["TriggerTemplate org-acme-corp/my-pipeline-trigger-template"]
    )
    let run = template["spec.resourcetemplates[0]"]
    #expect(run["metadata.namespace"] == "my-pipeline")
    #expect(run["spec.taskRunTemplate.serviceAccountName"] == "pipeline-runner")
    #expect(run["spec.params"].sequence?.count == 3)
    let listener = try #require(objects["EventListener org-acme-corp/github-listener"])
    #expect(listener["spec.serviceAccountName"] == "eventlistener")
  }

  @Test func `quota, limits and isolation of a pipeline`() throws {
    let objects = try TenancyExample.objects()
    let quota = try #require(objects["ResourceQuota my-pipeline/pipeline-quota"])
    #expect(
      quota["spec"].isEquivalent(to: [
        "hard": [
          "requests.cpu": "4", "requests.memory": "8Gi", "limits.cpu": "8",
          "limits.memory": "16Gi", "persistentvolumeclaims": "5", "pods": "20",
        ]
      ])
    )
    let limits = try #require(objects["LimitRange my-pipeline/pipeline-limits"])
    #expect(
      limits["spec"].isEquivalent(to: [
        "limits": [
          [
            "type": "Container", "default": ["cpu": "500m", "memory": "512Mi"],
            "defaultRequest": ["cpu": "100m", "memory": "128Mi"],
          ]
        ]
      ])
    )
    let policy = try #require(objects["NetworkPolicy my-pipeline/pipeline-isolation"])
    let system: Value = ["matchLabels": ["kubernetes.io/metadata.name": "kube-system"]]
    #expect(
      policy["spec"].isEquivalent(to: [
        "podSelector": [:], "policyTypes": ["Ingress", "Egress"],
        "ingress": [["from": [["podSelector": [:]]]]],
        "egress": [
          ["to": [["podSelector": [:]]]],
          [
            "to": [["namespaceSelector": system]],
            "ports": [["protocol": "UDP", "port": 53]],
          ],
          ["to": [["ipBlock": ["cidr": "0.0.0.0/0"]]]],
        ],
      ])
    )
  }

  @Test func `the profiles' rules stand as they are, and both get Terraform's lock`() throws {
    let change: Value = ["get", "list", "create", "update", "delete"]
    let lock: Value = [
      "apiGroups": ["coordination.k8s.io"], "resources": ["leases"], "verbs": change,
    ]
    let key = "Role my-pipeline/pipeline-runner"
    let standard = try #require(try TenancyExample.objects()[key])
    #expect(
      standard["rules"].isEquivalent(to: [
        [
          "apiGroups": [""], "resources": ["pods", "pods/log", "configmaps", "secrets"],
          "verbs": change,
        ],
        [
          "apiGroups": ["tekton.dev"], "resources": ["pipelineruns", "taskruns"],
          "verbs": ["get", "list", "create"],
        ],
        lock,
      ])
    )
    let elevated = try #require(try TenancyExample.objects(profile: .elevated)[key])
    #expect(
      elevated["rules"].isEquivalent(to: [
        [
          "apiGroups": [""],
          "resources": [
            "pods", "pods/log", "configmaps", "secrets", "services", "persistentvolumeclaims",
          ], "verbs": change,
        ],
        [
          "apiGroups": ["tekton.dev"],
          "resources": ["pipelineruns", "taskruns", "pipelines", "tasks"], "verbs": change,
        ],
        ["apiGroups": ["apps"], "resources": ["deployments", "statefulsets"], "verbs": change],
        lock,
      ])
    )
  }

  @Test func `a label can't hold a repository, so the annotation does`() throws {
    let namespace = try #require(try TenancyExample.objects()["Namespace my-pipeline"])
    #expect(namespace["metadata.annotations"] == ["aphex.io/repo": "my-org/my-repo"])
    #expect(
      namespace["metadata.labels"].isEquivalent(to: [
        "aphex/tenant": "my-pipeline", "aphex/managed-by": "platform-controller",
        "aphex.io/repo": "my-org.my-repo", "aphex.dev/org": "acme-corp",
      ])
    )
  }

  @Test func `nothing secret is rendered, and the tunnel's identity comes from its Secret`() throws
  {
    let objects = try TenancyExample.objects()
    #expect(!objects.keys.contains { $0.hasPrefix("Secret ") })
    let secret = try #require(objects["ExternalSecret org-acme-corp/github-webhook-secret"])
    #expect(secret["spec.refreshPolicy"] == "CreatedOnce")
    let container = try #require(objects["Deployment org-acme-corp/cloudflared-acme-corp"])[
      "spec.template.spec.containers[0]"
    ]
    #expect(
      container["env"].isEquivalent(to: [
        [
          "name": "TUNNEL_ID",
          "valueFrom": [
            "secretKeyRef": ["name": "cloudflared-credentials-acme-corp", "key": "TunnelID"]
          ],
        ]
      ])
    )
  }

  @Test func `an organisation's project lets in exactly what is rendered for it`() throws {
    let objects = try TenancyExample.objects()
    let project = try #require(
      try TenancyExample.objects("projects")["AppProject argocd/org-acme-corp"]
    )
    let allowed = (project["spec.clusterResourceWhitelist"].sequence ?? []).map {
      "\($0["kind"].string ?? "") \($0["name"].string ?? "")"
    }
    let cluster = objects.keys.filter { !$0.contains("/") }
    #expect(Set(allowed) == Set(cluster))
    let namespaces = Set(objects.values.compactMap { $0["metadata.namespace"].string })
    let destinations = (project["spec.destinations"].sequence ?? []).compactMap {
      $0["namespace"].string
    }
    #expect(Set(destinations) == namespaces)
  }
}
