import ArgoWorkflowsAPI
import CiliumAPI
import CloudNativePGAPI
import CrossplaneAPI
import ExternalSecretsAPI
import GatewayAPI
import KubernetesAPI
import KyvernoAPI
import Manifest
import PrometheusAPI
import Resources
import TektonAPI
import Testing
import TraefikAPI

/// An object of each module, as an author writes it.
struct ModulesTests {
  @Test func `a Deployment`() {
    let deployment = Deployment("cloudflared", namespace: "tunnel") {
      $0.spec.replicas = 2
      $0.spec.selector.matchLabels = ["app": "cloudflared"]
      $0.spec.template.metadata.labels = ["app": "cloudflared"]
      $0.spec.template.spec.containers = [
        Container(name: "cloudflared") {
          $0.image = "cloudflared:1"
          $0.imagePullPolicy = .ifNotPresent
          $0.ports = [.init(containerPort: 2000) { $0.protocol = .tcp }]
          $0.resources.requests = ["cpu": "100m", "memory": .mebibytes(128)]
          $0.livenessProbe.httpGet.port = 2000
        }
      ]
    }
    #expect(
      deployment.spec.field == [
        "replicas": 2, "selector": ["matchLabels": ["app": "cloudflared"]],
        "template": [
          "metadata": ["labels": ["app": "cloudflared"]],
          "spec": [
            "containers": [
              [
                "name": "cloudflared", "image": "cloudflared:1", "imagePullPolicy": "IfNotPresent",
                "livenessProbe": ["httpGet": ["port": 2000]],
                "ports": [["containerPort": 2000, "protocol": "TCP"]],
                "resources": ["requests": ["cpu": "100m", "memory": "128Mi"]],
              ]
            ]
          ],
        ],
      ]
    )
    #expect(Deployment.fields.missingFields(in: deployment.tree).isEmpty)
  }

  @Test func `an EventListener, whose fields its definition does not name`() {
    let listener = Tekton.EventListener("github", namespace: "org") {
      $0.spec.serviceAccountName = "triggers"
      $0.spec.triggers = [
        .init(name: "push") {
          $0.bindings = [.init { $0.ref = "push" }]
          $0.template.ref = "build"
          $0.interceptors = [
            .init {
              $0.ref.name = "cel"
              $0.ref.kind = .clusterInterceptor
              $0.params = [.init(name: "filter", value: "body.ref == 'refs/heads/main'")]
            }
          ]
        }
      ]
    }
    #expect(Tekton.EventListener.type.groupVersion.apiVersion == "triggers.tekton.dev/v1beta1")
    #expect(
      listener.spec.triggers?.first?.interceptors?.first?.field == [
        "params": [["name": "filter", "value": "body.ref == 'refs/heads/main'"]],
        "ref": ["name": "cel", "kind": "ClusterInterceptor"],
      ]
    )
  }

  @Test func `custom resources of every other module`() {
    let store = ExternalSecrets.ClusterSecretStore("vault") {
      $0.spec.provider.vault.server = "https://vault"
      $0.spec.provider.vault.auth.kubernetes.role = "reader"
    }
    #expect(store.spec.provider.vault.auth.kubernetes.role == "reader")
    let route = GatewayNetworking.HTTPRoute("api") {
      $0.spec.rules = [
        .init { $0.backendRefs = [.init(name: "api") { $0.port = 80 }] }
      ]
    }
    #expect(route.spec.field == ["rules": [["backendRefs": [["name": "api", "port": 80]]]]])
    let middleware = Traefik.Middleware("strip") { $0.spec.stripPrefix.prefixes = ["/api"] }
    #expect(middleware.spec.field == ["stripPrefix": ["prefixes": ["/api"]]])
    let policy = Kyverno.ClusterPolicy("labels") { $0.spec.background = true }
    #expect(policy.spec.field == ["background": true])
    let network = Cilium.CiliumNetworkPolicy("dns") { $0.spec.description = "d" }
    #expect(network.spec.field == ["description": "d"])
    let cluster = CloudNativePG.Cluster("db") {
      $0.spec.instances = 3
      $0.spec.replica.self_ = "db"
      $0.spec.storage.size = "1Gi"
    }
    #expect(
      cluster.spec.field == ["instances": 3, "replica": ["self": "db"], "storage": ["size": "1Gi"]]
    )
    let composition = Crossplane.Composition("c") { $0.spec.mode = .pipeline }
    #expect(composition.spec.field == ["mode": "Pipeline"])
    let workflow = ArgoWorkflows.Workflow("w") { $0.spec.entrypoint = "main" }
    #expect(workflow.spec.field == ["entrypoint": "main"])
    let monitor = Prometheus.ServiceMonitor("m") {
      $0.spec.endpoints = [.init { $0.port = "http" }]
    }
    #expect(monitor.spec.field == ["endpoints": [["port": "http"]]])
  }
}
