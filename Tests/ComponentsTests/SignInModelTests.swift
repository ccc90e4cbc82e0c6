import Manifest
import Testing

/// The examples of "Authentication Data" of the platform's data models, and what is rendered of them.
struct SignInModelTests {
  @Test(arguments: RenderedTree.all)
  func `Dex is configured as the second DexConfig has it`(tree: RenderedTree) throws {
    let map = try tree.object("platform-auth/auth-system/configmap-dex.yaml")
    let text = try #require(map["data"].mapping?["config.yaml"]?.string)
    try expect(
      Value(yaml: text),
      follows: """
        issuer: https://dex.home.local
        storage:
          type: kubernetes
          config:
            inCluster: true
        web:
          http: 0.0.0.0:5556
        logger:
          level: info
          format: json
        staticClients:
          - id: argocd
            name: ArgoCD
            secretEnv: ARGOCD_CLIENT_SECRET
            redirectURIs:
              - https://argocd.home.local/auth/callback
          - id: tekton-dashboard
            name: Tekton Dashboard
            secretEnv: TEKTON_CLIENT_SECRET
            redirectURIs:
              - https://tekton.home.local/auth/callback
        connectors:
          - type: oidc
            id: authentik
            name: Authentik
            config:
              issuer: http://authentik.auth-system.svc.cluster.local:9000/application/o/platform-services/
              clientID: dex-client
              clientSecret: $AUTHENTIK_CLIENT_SECRET
              redirectURI: https://dex.home.local/callback
              scopes:
                - openid
                - profile
                - email
                - groups
              getUserInfo: true
              insecureSkipEmailVerified: true
              insecureEnableGroups: true
              claimMapping:
                groups: groups
        expiry:
          signingKeys: "6h"
          idTokens: "24h"
          refreshTokens:
            validIfNotUsedFor: "2160h"
            absoluteLifetime: "3960h"
        """,
      except: [
        "connectors[0].config.issuer":
          "by its public name, which is also what the browser is sent to: Authentik makes its issuer of the request's host",
        "connectors[0].config.rootCAs": "Authentik's certificate signs itself",
        "staticClients[2]": "the client of the tokens' audience 'kubernetes'",
        "oauth2": "of the first DexConfig, which the second doesn't take back",
      ]
    )
    let client = try Value(yaml: text)["staticClients[2]"]
    #expect(client["id"] == "kubernetes" && client["public"] == true)
    #expect(client["secretEnv"] == .null)
  }

  @Test(arguments: RenderedTree.all)
  func `each of the AuthenticationSecrets is made in the cluster, with its keys and no value`(
    tree: RenderedTree
  ) throws {
    let documented: [String: [String]] = [
      "authentik-postgresql": ["postgresql-password", "postgresql-postgres-password"],
      "authentik-secrets": ["secret-key", "admin-password"],
      "dex-secrets": ["client-secret"],
      "authentik-api-token": ["token"],
      // the client secrets of GeneratedSecrets, `argocd` and `tekton`
      "dex-client-argocd": ["client-secret"],
      "dex-client-tekton-dashboard": ["client-secret"],
    ]
    let folder = "platform-auth/auth-system"
    for (name, keys) in documented {
      let request = try tree.object(
        "\(folder)/externalsecret.external-secrets.io-\(name).yaml"
      )
      #expect(request["spec.target.name"] == .string(name))
      #expect(request["spec.refreshPolicy"] == "CreatedOnce")
      let source = request["spec.dataFrom[0].sourceRef.generatorRef"]
      #expect(source["kind"] == "Password" && source["name"] == .string(name))
      let generator = try tree.object(
        "\(folder)/password.generators.external-secrets.io-\(name).yaml"
      )
      #expect(generator["spec.secretKeys"] == .sequence(keys.map(Value.string)))
    }
    let generators = tree.files(below: folder).filter { $0.contains("/password.") }
    #expect(generators.count == documented.count)
    #expect(tree.files().filter { $0.contains("/secret-") } == [])
  }

  @Test(arguments: RenderedTree.all)
  func `the platform's certificates are those of the list, signed by its issuer`(
    tree: RenderedTree
  ) throws {
    let folder = "platform-cert-foundation"
    try expect(
      tree.object("\(folder)/_cluster/clusterissuer.cert-manager.io-selfsigned-issuer.yaml"),
      follows: """
        apiVersion: cert-manager.io/v1
        kind: ClusterIssuer
        metadata: {name: selfsigned-issuer}
        spec: {selfSigned: {}}
        """
    )
    let hosts = [
      ("auth-system", "dex", "dex"), ("auth-system", "authentik", "auth"),
      ("argocd", "argocd", "argocd"), ("tekton-pipelines", "tekton", "tekton"),
    ]
    for (namespace, name, host) in hosts {
      try expect(
        tree.object("\(folder)/\(namespace)/certificate.cert-manager.io-\(name)-tls.yaml"),
        follows: """
          apiVersion: cert-manager.io/v1
          kind: Certificate
          metadata: {name: \(name)-tls, namespace: \(namespace)}
          spec:
            secretName: \(name)-tls
            issuerRef: {name: selfsigned-issuer, kind: ClusterIssuer}
            dnsNames: [\(host).home.local]
          """
      )
    }
    #expect(tree.files(below: folder).count == hosts.count + 1)
  }
}
