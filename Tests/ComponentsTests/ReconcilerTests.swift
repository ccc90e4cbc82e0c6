import AphexComponents
import Components
import Manifest
import PlatformDSL
import Testing

/// The reconciler runs as the restricted standard asks, and may do what its contract names and nothing beside it.
struct ReconcilerTests {
  private static func objects(zoneID: String? = nil) throws -> [String: Value] {
    var settings = ReconcilerSettings(
      image: "reconciler:1",
      clusterID: "acmeprod",
      publicDomain: "acme.example",
      accountID: String(repeating: "0123", count: 8),
      zoneID: zoneID,
      authentication: SignInExample.settings
    )
    settings.resync = .seconds(90)
    let final = settings
    let platform = Platform("acme", repository: "r", environments: [Environment("test")]) { _ in
      Application("controllers", namespace: "platform-system") { Reconciler(final) }
    }
    return try TenancyExample.objects(of: "controllers", in: platform)
  }

  @Test func `it may read and change what it works on, by name where there is one`() throws {
    let objects = try Self.objects()
    let own = try #require(objects["Role platform-system/platform-controllers"])
    #expect(
      own["rules"].isEquivalent(to: [
        [
          "apiGroups": ["aphex.io"], "resources": ["organizations"],
          "verbs": ["get", "list", "watch", "patch"],
        ],
        [
          "apiGroups": ["aphex.io"], "resources": ["repobindings"],
          "verbs": ["get", "list", "watch"],
        ],
        [
          "apiGroups": ["aphex.io"],
          "resources": ["organizations/status", "repobindings/status"], "verbs": ["patch"],
        ],
        [
          "apiGroups": ["coordination.k8s.io"], "resources": ["leases"],
          "resourceNames": ["platform-controllers"], "verbs": ["get", "create", "patch"],
        ],
      ])
    )
    let signIn = try #require(objects["Role auth-system/platform-controllers"])
    #expect(
      signIn["rules"].isEquivalent(to: [
        [
          "apiGroups": [""], "resources": ["secrets"],
          "resourceNames": ["dex-secrets", "authentik-api-token"], "verbs": ["get"],
        ]
      ])
    )
    #expect(
      objects.keys.sorted() == [
        "ConfigMap platform-system/platform-controllers",
        "Deployment platform-system/platform-controllers",
        "Role auth-system/platform-controllers", "Role platform-system/platform-controllers",
        "RoleBinding auth-system/platform-controllers",
        "RoleBinding platform-system/platform-controllers",
        "ServiceAccount platform-system/platform-controllers",
      ]
    )
  }

  @Test func `an organisation grants it the tunnel's credentials by name`() throws {
    let objects = try TenancyExample.objects()
    let role = try #require(objects["Role org-acme-corp/tunnel-reconciler"])
    #expect(
      role["rules"].isEquivalent(to: [
        [
          "apiGroups": [""], "resources": ["secrets"],
          "resourceNames": ["cloudflared-credentials-acme-corp"],
          "verbs": ["get", "create", "patch", "delete"],
        ],
        [
          "apiGroups": ["apps"], "resources": ["deployments"],
          "resourceNames": ["cloudflared-acme-corp"], "verbs": ["get"],
        ],
      ])
    )
    let binding = try #require(objects["RoleBinding org-acme-corp/tunnel-reconciler"])
    #expect(
      binding["subjects"].isEquivalent(to: [
        [
          "kind": "ServiceAccount", "name": "platform-controllers",
          "namespace": "platform-system",
        ]
      ])
    )
  }

  @Test func `its Pod satisfies the restricted standard and writes nowhere`() throws {
    let deployment = try #require(
      try Self.objects()["Deployment platform-system/platform-controllers"]
    )
    let pod = deployment["spec.template.spec"]
    #expect(deployment["spec.replicas"] == 2)
    #expect(pod["securityContext.runAsNonRoot"] == true)
    let container = pod["containers[0]"]
    #expect(
      container["securityContext"].isEquivalent(to: [
        "allowPrivilegeEscalation": false, "capabilities": ["drop": ["ALL"]],
        "readOnlyRootFilesystem": true, "runAsNonRoot": true,
        "seccompProfile": ["type": "RuntimeDefault"],
      ])
    )
    for field in ["readinessProbe", "livenessProbe", "resources.limits", "resources.requests"] {
      #expect(container[field] != .null, "\(field)")
    }
    // the Secret is not rendered
    #expect(pod["volumes[1].secret.secretName"] == "cloudflare-api-token")
  }

  @Test func `it is told where it works and how fast, and nothing secret`() throws {
    let key = "ConfigMap platform-system/platform-controllers"
    let text = try #require(
      try Self.objects()[key]?["data"].mapping?["config.yaml"]?.string
    )
    let file = try Value(yaml: text)
    #expect(file["clusterID"] == "acmeprod")
    #expect(file["work.resync"] == "1m30s")
    #expect(file["cloudflare.zoneID"] == .null)
    #expect(file["cloudflare.limit"].isEquivalent(to: ["requests": 1200, "period": "5m"]))
    #expect(file["cloudflare.quota"].isEquivalent(to: ["tunnels": 1000, "records": 200]))
    #expect(
      file["work"].isEquivalent(to: [
        "workers": 4, "resync": "1m30s", "backoff": ["first": "1s", "longest": "5m"],
        "credentialReload": "1m",
      ])
    )
    #expect(
      file["authentik.issuer"] == "https://auth.acme.example/application/o/platform-services/"
    )
    let zone = String(repeating: "ab", count: 16)
    let other = try #require(
      try Self.objects(zoneID: zone)[key]?["data"].mapping?["config.yaml"]?.string
    )
    #expect(try Value(yaml: other)["cloudflare.zoneID"] == .string(zone))
  }
}

/// Settings of single sign-on for the tests.
enum SignInExample {
  static let settings = AuthenticationSettings(
    authentikHost: "auth.acme.example",
    dexHost: "dex.acme.example",
    authentikVersion: "2025.10.1",
    dexImage: "dex:1",
    postgresImage: "postgres:1",
    redisImage: "redis:1",
    curlImage: "curl:1",
    groups: [],
    clients: []
  )
}
