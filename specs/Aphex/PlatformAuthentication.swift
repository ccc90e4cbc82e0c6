import Components
import PlatformDSL

/// Who people are and what they may do: wave 20, beside the certificates.
struct PlatformAuthentication: Composite {
  let environment: Environment

  var body: [any Component] {
    Application("platform-auth", wave: 20, namespace: authentication.namespace) {
      Authentication(settings)
      Exposure("sign-in", of: [.dex, .authentik], in: environment)
      SecretSharing(
        Self.store,
        of: authentication.namespace,
        secrets: [AuthenticationSettings.Client.argoCD.secret],
        readers: ["argocd"]
      )
      SecretCopy(
        AuthenticationSettings.Client.argoCD.secret,
        to: "argocd",
        from: Self.store,
        keys: ["client-secret"],
        labels: ["app.kubernetes.io/part-of": "argocd"]
      )
    }
  }

  /// Dex trusts the certificate of Authentik that the environment's issuer makes.
  private var settings: AuthenticationSettings {
    var settings = authentication
    settings.authentikAuthority = CertFoundation.issuer(in: environment).authority(of: .authentik)
    return settings
  }

  private static let store = "auth-system-clients"
}

/// The settings of single sign-on.
let authentication = AuthenticationSettings(
  authentikHost: ExposedService.authentik.host,
  dexHost: ExposedService.dex.host,
  authentikVersion: Versions.authentik,
  dexImage: Versions.dex,
  postgresImage: Versions.postgres,
  redisImage: Versions.redis,
  curlImage: Versions.curl,
  groups: [
    .init(PlatformGroups.admins, isSuperuser: true), .init(PlatformGroups.operators),
    .init(PlatformGroups.engineering),
  ],
  clients: [
    .argoCD,
    .init(
      "tekton-dashboard",
      name: "Tekton Dashboard",
      redirects: ["https://\(ExposedService.tekton.host)/auth/callback"],
      variable: "TEKTON_CLIENT_SECRET"
    ),
    // where kubectl's sign-in listens on people's own machines
    .public(
      "kubernetes",
      name: "Kubernetes",
      redirects: ["http://localhost:8000", "http://localhost:18000"]
    ),
  ]
)

extension AuthenticationSettings.Client {
  static let argoCD = AuthenticationSettings.Client(
    "argocd",
    name: "ArgoCD",
    redirects: ["https://\(ExposedService.argoCD.host)/auth/callback"]
  )
}

/// Argo CD and its part in it: sign-in through Dex, and rights by groups.
struct PlatformArgoCD: Composite {
  var body: [any Component] {
    tenancy.parts { registry in
      ArgoCDInstallation(
        version: Versions.argoCD,
        configuration: Self.configuration,
        access: Self.access,
        parameters: ArgoCDParameters(
          applicationNamespaces: registry.pipelineNamespaces,
          // TLS ends before Argo CD
          parameters: ["server.insecure": "true"]
        )
      )
    }
  }

  private static let configuration = ArgoCDConfiguration(
    settings: [
      "url": "https://\(ExposedService.argoCD.host)",
      "oidc.config": """
      name: Dex
      issuer: \(authentication.dexIssuer)
      clientID: argocd
      clientSecret: $\(AuthenticationSettings.Client.argoCD.secret):client-secret
      requestedScopes: [openid, profile, email, groups]

      """,
      // Dex's certificate is signed by itself, and its text isn't known when this is rendered
      "oidc.tls.insecure.skip.verify": "true",
    ]
  )

  private static let access = ArgoCDAccess(
    admins: [PlatformGroups.admins],
    readers: [PlatformGroups.operators, PlatformGroups.engineering]
  )
}
