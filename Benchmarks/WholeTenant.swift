import ArgoCDAPI
import CertManagerAPI
import ExternalSecretsAPI
import KubernetesAPI
import PlatformDSL
import TektonAPI

/// A team's part of a platform, as typed specs declare it: 22 objects of twenty kinds.
struct WholeTenant: Composite {
  let name: String
  let number: Int

  private var namespace: String { "team-\(name)" }

  private var labels: OrderedMap<String> {
    [
      "app.kubernetes.io/managed-by": "swell", "app.kubernetes.io/part-of": "teams",
      "benchmark.example/team": name, "benchmark.example/tier": number % 3 == 0 ? "gold" : "basic",
    ]
  }

  var body: [any Component] {
    Group(foundation)
    Group(accounts)
    Group(rights)
    Group(delivery)
    Group(secrets)
    Group(relay)
    Group(builds)
  }

  @ComponentBuilder
  private var foundation: [any Component] {
    Namespace(namespace) {
      $0.metadata.labels = labels
      $0.metadata.annotations = [
        "benchmark.example/contact": "\(name)@teams.example", "benchmark.example/since": "2024-03",
      ]
    }
    ResourceQuota("compute", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.hard = [
        "requests.cpu": "\(4 + number % 8)", "requests.memory": "\(8 + number % 16)Gi",
        "limits.cpu": "16", "limits.memory": "32Gi", "pods": "60", "count/secrets": "80",
      ]
    }
    LimitRange("defaults", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.limits = [
        LimitRangeItem(type: "Container") {
          $0.default = ["cpu": "400m", "memory": "384Mi"]
          $0.defaultRequest = ["cpu": "40m", "memory": "48Mi"]
          $0.max = ["cpu": "3", "memory": "6Gi"]
        }
      ]
    }
    NetworkPolicy("isolation", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.podSelector = .init()
      $0.spec.policyTypes = [.ingress, .egress]
      $0.spec.ingress = [
        NetworkPolicyIngressRule {
          $0.from = [
            NetworkPolicyPeer {
              $0.namespaceSelector.matchLabels = ["benchmark.example/team": name]
            }
          ]
        }
      ]
      $0.spec.egress = [
        NetworkPolicyEgressRule {
          $0.ports = [
            NetworkPolicyPort(port: 53, protocol: .udp),
            NetworkPolicyPort(port: 443, protocol: .tcp),
          ]
          $0.to = [
            NetworkPolicyPeer {
              $0.ipBlock.cidr = "0.0.0.0/0"
              $0.ipBlock.except = ["10.0.0.0/8", "172.16.0.0/12"]
            }
          ]
        }
      ]
    }
  }

  @ComponentBuilder
  private var accounts: [any Component] {
    for account in ["builder", "relay", "deployer"] {
      ServiceAccount(account, namespace: namespace) {
        $0.metadata.labels = labels
        $0.metadata.annotations = ["benchmark.example/for": "the \(account) of team \(name)"]
        $0.automountServiceAccountToken = account == "builder"
        $0.imagePullSecrets = [LocalObjectReference(name: "pull")]
      }
    }
  }

  @ComponentBuilder
  private var rights: [any Component] {
    Role("deploy", namespace: namespace) {
      $0.metadata.labels = labels
      $0.rules = [
        PolicyRule(verbs: ["get", "list", "watch"]) {
          $0.apiGroups = [""]
          $0.resources = ["pods", "services", "configmaps", "events"]
        },
        PolicyRule(verbs: ["get", "list", "patch", "update"]) {
          $0.apiGroups = ["apps"]
          $0.resources = ["deployments", "statefulsets", "daemonsets"]
        },
      ]
    }
    RoleBinding("deploy", namespace: namespace) {
      $0.metadata.labels = labels
      $0.roleRef.apiGroup = "rbac.authorization.k8s.io"
      $0.roleRef.kind = "Role"
      $0.roleRef.name = "deploy"
      $0.subjects = [
        Subject(name: "deployer", kind: "ServiceAccount") { $0.namespace = namespace },
        Subject(name: "builder", kind: "ServiceAccount") { $0.namespace = namespace },
      ]
    }
    ClusterRoleBinding("\(name)-interceptors") {
      $0.metadata.labels = labels
      $0.roleRef.apiGroup = "rbac.authorization.k8s.io"
      $0.roleRef.kind = "ClusterRole"
      $0.roleRef.name = "event-listeners"
      $0.subjects = [
        Subject(name: "builder", kind: "ServiceAccount") { $0.namespace = namespace }
      ]
    }
  }

  @ComponentBuilder
  private var delivery: [any Component] {
    ArgoCD.AppProject(name, namespace: "argocd") {
      $0.metadata.labels = labels
      $0.spec.description = "What team \(name) delivers by itself"
      $0.spec.sourceRepos = ["https://git.example/\(name)/*"]
      $0.spec.destinations = [.init(namespace: namespace, server: "https://kubernetes.default.svc")]
      $0.spec.namespaceResourceWhitelist = [
        .init(group: "apps", kind: "Deployment"), .init(group: "", kind: "Service"),
        .init(group: "", kind: "ConfigMap"),
      ]
    }
    ArgoCD.Application("\(name)-services", namespace: "argocd") {
      $0.metadata.labels = labels
      $0.spec.project = name
      $0.spec.destination.namespace = namespace
      $0.spec.destination.server = "https://kubernetes.default.svc"
      $0.spec.source.repoURL = "https://git.example/\(name)/deploy"
      $0.spec.source.path = "services"
      $0.spec.source.targetRevision = "main"
      $0.spec.source.directory.recurse = true
      $0.spec.syncPolicy.automated.prune = true
      $0.spec.syncPolicy.automated.selfHeal = true
      $0.spec.syncPolicy.retry.limit = 4
      $0.spec.syncPolicy.syncOptions = ["ServerSideApply=true"]
    }
  }

  @ComponentBuilder
  private var secrets: [any Component] {
    CertManager.Certificate("relay", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.secretName = "relay-tls"
      $0.spec.issuerRef = .init(name: "public", kind: "ClusterIssuer")
      $0.spec.dnsNames = ["\(name).example", "*.\(name).example"]
      $0.spec.duration = "2160h"
      $0.spec.renewBefore = "480h"
      $0.spec.privateKey.algorithm = .ecdsa
      $0.spec.privateKey.size = 256
    }
    ExternalSecrets.ClusterSecretStore("\(name)-vault") {
      $0.metadata.labels = labels
      $0.spec.provider.vault.server = "https://vault.example"
      $0.spec.provider.vault.path = "teams/\(name)"
      $0.spec.provider.vault.version = .v2
      $0.spec.provider.vault.auth.kubernetes.mountPath = "kubernetes"
      $0.spec.provider.vault.auth.kubernetes.role = "team-\(name)"
      $0.spec.provider.vault.auth.kubernetes.serviceAccountRef.name = "relay"
      $0.spec.provider.vault.auth.kubernetes.serviceAccountRef.namespace = namespace
    }
    ExternalSecrets.ExternalSecret("relay", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.refreshInterval = "30m"
      $0.spec.secretStoreRef.name = "\(name)-vault"
      $0.spec.secretStoreRef.kind = .clusterSecretStore
      $0.spec.target.name = "relay"
      $0.spec.target.creationPolicy = .owner
      $0.spec.data = [
        .init(remoteRef: .init(key: "teams/\(name)/relay", property: "token"), secretKey: "token")
      ]
    }
  }

  @ComponentBuilder
  private var relay: [any Component] {
    ConfigMap("relay", namespace: namespace) {
      $0.metadata.labels = labels
      $0.data = [
        "level": number % 2 == 0 ? "info" : "debug",
        "relay.yaml": """
        listen: 0.0.0.0:8080
        team: \(name)
        routes:
          - prefix: /hooks
            to: http://el-builds.\(namespace):8080
          - prefix: /status
            to: http://status.teams.example
        """,
      ]
    }
    Deployment("relay", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.replicas = 1 + number % 3
      $0.spec.selector.matchLabels = ["app": "relay", "benchmark.example/team": name]
      $0.spec.template.metadata.labels = ["app": "relay", "benchmark.example/team": name]
      $0.spec.template.spec.serviceAccountName = "relay"
      $0.spec.template.spec.securityContext.runAsNonRoot = true
      $0.spec.template.spec.securityContext.runAsUser = 10_001
      $0.spec.template.spec.securityContext.seccompProfile.type = .runtimeDefault
      $0.spec.template.spec.containers = [relayContainer]
      $0.spec.template.spec.volumes = [
        Volume(name: "config") { $0.configMap.name = "relay" },
        Volume(name: "token") { $0.secret.secretName = "relay" },
        Volume(name: "tls") { $0.secret.secretName = "relay-tls" },
      ]
    }
    Service("relay", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.type = .clusterIP
      $0.spec.selector = ["app": "relay", "benchmark.example/team": name]
      $0.spec.ports = [
        ServicePort(port: 8080) {
          $0.name = "http"
          $0.protocol = .tcp
          $0.targetPort = "http"
        }
      ]
    }
  }

  private var relayContainer: Container {
    Container(name: "relay") {
      $0.image = "registry.example/relay:3.\(number % 7).1"
      $0.args = ["serve", "--config", "/etc/relay/relay.yaml"]
      $0.env = [
        EnvVar(name: "TEAM", value: name),
        EnvVar(name: "LEVEL") {
          $0.valueFrom.configMapKeyRef.name = "relay"
          $0.valueFrom.configMapKeyRef.key = "level"
        },
      ]
      $0.ports = [ContainerPort(containerPort: 8080, name: "http", protocol: .tcp)]
      $0.readinessProbe.httpGet.path = "/healthz"
      $0.readinessProbe.httpGet.port = "http"
      $0.readinessProbe.periodSeconds = 6
      $0.livenessProbe.httpGet.path = "/healthz"
      $0.livenessProbe.httpGet.port = "http"
      $0.livenessProbe.initialDelaySeconds = 15
      $0.resources.requests = ["cpu": "30m", "memory": "48Mi"]
      $0.resources.limits = ["cpu": "500m", "memory": "192Mi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.securityContext.readOnlyRootFilesystem = true
      $0.volumeMounts = [
        VolumeMount(name: "config", mountPath: "/etc/relay") { $0.readOnly = true },
        VolumeMount(name: "token", mountPath: "/var/run/relay") { $0.readOnly = true },
        VolumeMount(name: "tls", mountPath: "/etc/relay-tls") { $0.readOnly = true },
      ]
    }
  }

  @ComponentBuilder
  private var builds: [any Component] {
    Tekton.TriggerBinding("push", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.params = [
        .init(name: "url", value: "$(body.repository.clone_url)"),
        .init(name: "revision", value: "$(body.head_commit.id)"), .init(name: "team", value: name),
      ]
    }
    Tekton.TriggerTemplate("build", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.params = [.init(name: "url"), .init(name: "revision"), .init(name: "team")]
      $0.spec.resourcetemplates = [
        [
          "apiVersion": "tekton.dev/v1",
          "kind": "PipelineRun",
          "metadata": ["generateName": "build-", "namespace": .string(namespace)],
          "spec": [
            "pipelineRef": ["name": "build"],
            "taskRunTemplate": ["serviceAccountName": "builder"],
            "params": [
              ["name": "url", "value": "$(tt.params.url)"],
              ["name": "revision", "value": "$(tt.params.revision)"],
              [
                "name": "image",
                "value": "registry.example/$(tt.params.team):$(tt.params.revision)",
              ],
            ],
          ],
        ]
      ]
    }
    Tekton.Trigger("push", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.bindings = [.init(ref: "push")]
      $0.spec.template.ref = "build"
      $0.spec.interceptors = [
        .init {
          $0.ref.name = "github"
          $0.ref.kind = .clusterInterceptor
          $0.params = [.init(name: "eventTypes", value: ["push"])]
        }
      ]
    }
    Tekton.EventListener("builds", namespace: namespace) {
      $0.metadata.labels = labels
      $0.spec.serviceAccountName = "builder"
      $0.spec.triggers = [.init(triggerRef: "push")]
      $0.spec.resources.kubernetesResource.serviceType = .clusterIP
    }
  }
}
