import KubernetesAPI
import PlatformDSL

/// A Job after each sync of cert-manager that succeeds when certificates can be ordered: the webhook has endpoints, both
/// webhook configurations carry the authority's certificate, and the API server reaches the webhook with it.
///
/// Without it the next wave starts when the Deployments are available, some seconds before the webhook answers.
struct CertManagerCheck: Composite {
  private static let name = "cert-manager-check"

  let namespace: String
  let image: String

  var body: [any Component] {
    ServiceAccount(Self.name, namespace: namespace)
    Group(access)
    Job(Self.name, namespace: namespace) {
      $0.metadata.annotations = [
        "argocd.argoproj.io/hook": "PostSync",
        "argocd.argoproj.io/hook-delete-policy": "BeforeHookCreation",
      ]
      $0.spec.backoffLimit = 3
      $0.spec.activeDeadlineSeconds = 600
      $0.spec.template.spec.restartPolicy = .never
      $0.spec.template.spec.serviceAccountName = Self.name
      $0.spec.template.spec.securityContext.runAsNonRoot = true
      $0.spec.template.spec.securityContext.runAsUser = 65532
      $0.spec.template.spec.securityContext.seccompProfile.type = .runtimeDefault
      $0.spec.template.spec.containers = [container]
      $0.spec.template.spec.volumes = [Volume(name: "tmp") { $0.emptyDir = .init() }]
    }
  }

  private var container: Container {
    Container(name: "check") {
      $0.image = image
      $0.command = ["/bin/sh", "-euc", script]
      $0.env = [EnvVar(name: "NAMESPACE", value: namespace), EnvVar(name: "HOME", value: "/tmp")]
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "128Mi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.readOnlyRootFilesystem = true
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts = [VolumeMount(name: "tmp", mountPath: "/tmp")]
    }
  }

  /// Each step waits for what the next one needs, and says what it waits for.
  private var script: String {
    """
    wait_for() {
      for attempt in $(seq 60); do
        if "$@" >/dev/null 2>&1; then echo "ok: $*"; return 0; fi
        sleep 5
      done
      echo "never came true: $*" >&2
      "$@"
    }
    endpoints() {
      kubectl -n "$NAMESPACE" get endpointslices -l kubernetes.io/service-name=cert-manager-webhook \\
        -o jsonpath='{.items[*].endpoints[?(@.conditions.ready==true)].addresses[0]}' | grep -q .
    }
    authority() {
      kubectl get "$1" cert-manager-webhook -o jsonpath='{.webhooks[*].clientConfig.caBundle}' | grep -q .
    }
    order() {
      kubectl create --dry-run=server -f - <<'YAML'
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: {generateName: check-, namespace: \(namespace)}
    spec: {secretName: check, dnsNames: [check.invalid], issuerRef: {name: check}}
    YAML
    }
    wait_for endpoints
    wait_for authority validatingwebhookconfiguration
    wait_for authority mutatingwebhookconfiguration
    wait_for order

    """
  }

  @ComponentBuilder private var access: [any Component] {
    Role(Self.name, namespace: namespace) {
      $0.rules = [
        PolicyRule(
          verbs: ["get", "list"],
          apiGroups: ["discovery.k8s.io"],
          resources: ["endpointslices"]
        ),
        // nothing is kept: the server is asked with --dry-run, which needs the right all the same
        PolicyRule(
          verbs: ["create"],
          apiGroups: ["cert-manager.io"],
          resources: ["certificates"]
        ),
      ]
    }
    RoleBinding(Self.name, namespace: namespace) {
      $0.roleRef = .role(Self.name)
      $0.subjects = [.serviceAccount(Self.name, namespace: namespace)]
    }
    ClusterRole(Self.name) {
      $0.rules = [
        PolicyRule(
          verbs: ["get"],
          apiGroups: ["admissionregistration.k8s.io"],
          resourceNames: ["cert-manager-webhook"],
          resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"]
        )
      ]
    }
    ClusterRoleBinding(Self.name) {
      $0.roleRef = .clusterRole(Self.name)
      $0.subjects = [.serviceAccount(Self.name, namespace: namespace)]
    }
  }
}
