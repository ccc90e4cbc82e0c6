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
      $0.metadata.labels = labels
      $0.spec.selector = labels
      $0.spec.clusterIP = "None"
      $0.spec.ports = [
        ServicePort(port: 5432, name: "postgresql", protocol: .tcp, targetPort: "postgresql")
      ]
    }
    ConfigMap("\(Self.name)-init", namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.data = ["authentik.sh": Self.initialisation]
    }
    StatefulSet(Self.name, namespace: settings.namespace) {
      $0.metadata.labels = labels
      $0.spec.serviceName = Self.name
      $0.spec.replicas = 1
      $0.spec.selector.matchLabels = labels
      $0.spec.template.metadata.labels = labels
      $0.spec.template.spec = pod
      $0.spec.volumeClaimTemplates = [claim]
    }
  }

  /// Runs once, while the volume is empty; psql's variables quote what stands in them.
  private static let initialisation = """
    #!/bin/sh
    set -eu
    psql --username postgres --set=ON_ERROR_STOP=1 --set=password="$AUTHENTIK_PASSWORD" <<'SQL'
    CREATE ROLE \(user) LOGIN PASSWORD :'password';
    CREATE DATABASE \(user) OWNER \(user);
    SQL

    """

  private var pod: PodSpec {
    PodSpec(containers: [container]) {
      $0.automountServiceAccountToken = false
      $0.securityContext.runAsNonRoot = true
      $0.securityContext.runAsUser = 999
      $0.securityContext.runAsGroup = 999
      $0.securityContext.fsGroup = 999
      $0.securityContext.seccompProfile.type = .runtimeDefault
      $0.volumes = [
        Volume(name: "init") { $0.configMap.name = "\(Self.name)-init" },
        Volume(name: "run") { $0.emptyDir = .init() },
      ]
    }
  }

  private var container: Container {
    Container(name: "postgresql") {
      $0.image = settings.postgresImage
      $0.ports = [ContainerPort(containerPort: 5432, name: "postgresql", protocol: .tcp)]
      $0.env = [
        .secret(
          "POSTGRES_PASSWORD",
          Authentication.database,
          key: "postgresql-postgres-password"
        ),
        .secret("AUTHENTIK_PASSWORD", Authentication.database, key: "postgresql-password"),
        // a folder below the volume's root: a file system brings `lost+found` along
        EnvVar(name: "PGDATA", value: "/var/lib/postgresql/data/pgdata"),
      ]
      $0.readinessProbe.exec.command = ["pg_isready", "--username", Self.user]
      $0.livenessProbe.exec.command = ["pg_isready", "--username", Self.user]
      $0.livenessProbe.initialDelaySeconds = 30
      $0.resources.requests = ["cpu": "100m", "memory": "256Mi"]
      $0.resources.limits = ["memory": "1Gi"]
      $0.securityContext.allowPrivilegeEscalation = false
      $0.securityContext.capabilities.drop = ["ALL"]
      $0.volumeMounts = [
        VolumeMount(name: "data", mountPath: "/var/lib/postgresql/data"),
        VolumeMount(name: "init", mountPath: "/docker-entrypoint-initdb.d", readOnly: true),
        VolumeMount(name: "run", mountPath: "/var/run/postgresql"),
      ]
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

extension EnvVar {
  /// A variable with the value of a Secret's key.
  static func secret(_ name: String, _ secret: String, key: String) -> EnvVar {
    EnvVar(name: name) {
      $0.valueFrom.secretKeyRef.name = secret
      $0.valueFrom.secretKeyRef.key = key
    }
  }
}
