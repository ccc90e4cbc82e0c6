import AphexComponents
import Components
import PlatformDSL

/// Who people are and what they may do, in the wave of the certificates.
struct PlatformAuthentication: Composite {
  let profile: Profile

  var body: [any Component] {
    Application("platform-auth", wave: 20, namespace: Self.settings.namespace) {
      // Dex trusts the certificate of Authentik that the issuer makes
      Authentication(Self.settings.trusting(profile.issuer.authority(of: .authentik)))
      Exposure("sign-in", of: [.dex, .authentik], through: profile.entrance)
      SecretSharing(
        Self.store,
        of: Self.settings.namespace,
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

  private static let store = "auth-system-clients"

  /// The settings of single sign-on.
  static let settings = AuthenticationSettings(
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
}

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
    Tenants.registry.parts { registry in
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
      issuer: \(PlatformAuthentication.settings.dexIssuer)
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
