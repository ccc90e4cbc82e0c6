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
    account
    Group(access)
    Job(Self.name, namespace: namespace) {
      $0.spec.backoffLimit = 3
      $0.spec.activeDeadlineSeconds = 600
      $0.spec.template.spec.restartPolicy = .never
      $0.spec.template.spec.serviceAccountName = account.reference.name
      $0.spec.template.spec.securityContext = .restricted
      $0.spec.template.spec.securityContext.runAsUser = 65532
      $0.spec.template.spec.containers = [container]
      $0.spec.template.spec.mount(.emptyDir("tmp"), at: "/tmp")
    }
    .annotations([
      "argocd.argoproj.io/hook": "PostSync",
      "argocd.argoproj.io/hook-delete-policy": "BeforeHookCreation",
    ])
  }

  private var account: ServiceAccount { ServiceAccount(Self.name, namespace: namespace) }

  private var container: Container {
    Container(name: "check") {
      $0.image = image
      $0.command = ["/bin/sh", "-euc", script]
      $0.env = .values(["NAMESPACE": namespace, "HOME": "/tmp"])
      $0.resources.requests = ["cpu": "50m", "memory": "64Mi"]
      $0.resources.limits = ["memory": "128Mi"]
      $0.securityContext = .restricted
      $0.securityContext.readOnlyRootFilesystem = true
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
    let role = Role(Self.name, namespace: namespace) {
      $0.rules = [
        .allow([.get, .list], on: "endpointslices", group: "discovery.k8s.io"),
        // nothing is kept: the server is asked with --dry-run, which needs the right all the same
        .allow([.create], on: "certificates", group: "cert-manager.io"),
      ]
    }
    let clusterRole = ClusterRole(Self.name) {
      $0.rules = [
        .allow(
          [.get],
          on: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
          group: "admissionregistration.k8s.io",
          named: ["cert-manager-webhook"]
        )
      ]
    }
    role
    RoleBinding(
      Self.name,
      namespace: namespace,
      granting: role.reference,
      to: [.serviceAccount(account.reference)]
    )
    clusterRole
    ClusterRoleBinding(
      Self.name,
      granting: clusterRole.reference,
      to: [.serviceAccount(account.reference)]
    )
  }
}
