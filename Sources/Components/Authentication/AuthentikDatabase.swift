import KubernetesAPI
import PlatformDSL

/// Authentik's PostgreSQL: one instance with a volume, the superuser and Authentik's own user with a password each.
struct AuthentikDatabase: Composite {
  static let name = "authentik-postgresql"
  static let user = "authentik"

  let settings: AuthenticationSettings

  private var labels: OrderedMap<String> {
    ["app.kubernetes.io/name": "postgresql", "app.kubernetes.io/instance": "authentik"]
  }

  var body: [any Component] {
    Service(Self.name, namespace: settings.namespace) {
      $0.spec.selector = labels
      $0.spec.clusterIP = "None"
      $0.spec.ports = [.tcp(5432, to: "postgresql", name: "postgresql")]
    }
    .labels(labels)
    initialisation
    StatefulSet(Self.name, namespace: settings.namespace) {
      $0.spec.serviceName = Self.name
      $0.spec.replicas = 1
      $0.spec.select(labels)
      $0.spec.template.spec = pod
      $0.spec.volumeClaimTemplates = [claim]
    }
    .labels(labels)
  }

  /// Runs once, while the volume is empty; psql's variables quote what stands in them.
  private var initialisation: ConfigMap {
    ConfigMap("\(Self.name)-init", namespace: settings.namespace) {
      $0.data = [
        "authentik.sh": """
        #!/bin/sh
        set -eu
        psql --username postgres --set=ON_ERROR_STOP=1 --set=password="$AUTHENTIK_PASSWORD" <<'SQL'
        CREATE ROLE \(Self.user) LOGIN PASSWORD :'password';
        CREATE DATABASE \(Self.user) OWNER \(Self.user);
        SQL

        """
      ]
    }
    .labels(labels)
  }

  private var pod: PodSpec {
    PodSpec(containers: [container]) {
      $0.automountServiceAccountToken = false
      $0.securityContext = .restricted
      $0.securityContext.runAsUser = 999
      $0.securityContext.runAsGroup = 999
      $0.securityContext.fsGroup = 999
      $0.mount(
        .configMap("init", initialisation.reference),
        at: "/docker-entrypoint-initdb.d",
        readOnly: true
      )
      $0.mount(.emptyDir("run"), at: "/var/run/postgresql")
    }
  }

  private var container: Container {
    let password = AuthenticationSecrets(settings: settings).database.secret
    return Container(name: "postgresql") {
      $0.image = settings.postgresImage
      $0.ports = [.init(containerPort: 5432, name: "postgresql", protocol: .tcp)]
      $0.env = [
        .secret("POSTGRES_PASSWORD", from: password, key: AuthenticationSecrets.superuserPassword),
        .secret("AUTHENTIK_PASSWORD", from: password, key: AuthenticationSecrets.userPassword),
        // a folder below the volume's root: a file system brings `lost+found` along
        EnvVar(name: "PGDATA", value: "/var/lib/postgresql/data/pgdata"),
      ]
      $0.readinessProbe = .exec("pg_isready", "--username", Self.user)
      $0.livenessProbe = .exec("pg_isready", "--username", Self.user).every(delay: .seconds(30))
      $0.resources.requests = ["cpu": "100m", "memory": "256Mi"]
      $0.resources.limits = ["memory": "1Gi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts = [.init(name: "data", mountPath: "/var/lib/postgresql/data")]
    }
  }

  private var claim: PersistentVolumeClaim {
    PersistentVolumeClaim("data") {
      $0.spec.accessModes = [.readWriteOnce]
      $0.spec.storageClassName = settings.storageClass
      $0.spec.resources.requests = ["storage": settings.databaseStorage]
    }
  }
}
