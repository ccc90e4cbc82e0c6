import CertManagerAPI
import Compiler
import KindTables
import KubernetesAPI
import PlatformDSL

/// A platform of as many tenants as asked, each an Application of 22 typed objects.
func tenantPlatform(tenants: Int) -> Platform {
  Platform(
    "benchmark",
    repository: "https://git.example/platform",
    environments: [Environment("production")]
  ) { _ in
    for number in 0..<tenants { tenant("tenant-\(number)") }
    External(.customResources(of: "cert-manager.io"), because: "cert-manager is there")
    External(
      .object("cert-manager.io", "ClusterIssuer", "selfsigned-issuer"),
      because: "cert-manager's owners made it"
    )
  }
}

func compiler(tenants: Int) -> PlatformCompiler {
  PlatformCompiler(
    platform: tenantPlatform(tenants: tenants),
    environment: Environment("production"),
    kinds: .all,
    files: SpecFiles { _ in .success([]) }
  )
}

private func tenant(_ name: String) -> Application {
  Application(name, namespace: name, deletion: .cascade) {
    Namespace(name) { $0.metadata.labels = labels(of: name) }
    for number in 0..<9 { settings("\(name)-settings-\(number)", of: name) }
    for number in 0..<12 { certificate("\(name)-\(number)", of: name) }
  }
}

private func labels(of tenant: String) -> OrderedMap<String> {
  [
    "app.kubernetes.io/managed-by": "swell", "app.kubernetes.io/part-of": "platform",
    "aphex.dev/org": tenant,
  ]
}

private func settings(_ name: String, of tenant: String) -> ConfigMap {
  ConfigMap(name) {
    $0.metadata.labels = labels(of: tenant)
    for number in 0..<24 { $0.data["setting-\(number)"] = "value \(number) of \(tenant)" }
    $0.data["enabled"] = "yes"
    $0.data["config.yaml"] = "server:\n  host: \(tenant).example\n  port: 8080\n"
  }
}

private func certificate(_ name: String, of tenant: String) -> CertManager.Certificate {
  CertManager.Certificate("\(name)-tls") {
    $0.metadata.labels = labels(of: tenant)
    $0.spec.secretName = "\(name)-tls"
    $0.spec.issuerRef = .init(name: "selfsigned-issuer", kind: "ClusterIssuer")
    $0.spec.dnsNames = ["\(name).example", "*.\(name).example", "\(name).\(tenant).svc"]
    $0.spec.duration = "2160h"
    $0.spec.renewBefore = "360h"
    $0.spec.privateKey.algorithm = .ecdsa
    $0.spec.privateKey.size = 256
    $0.spec.usages = [.digitalSignature, .keyEncipherment, .serverAuth]
  }
}
