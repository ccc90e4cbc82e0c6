import KubernetesAPI
import PlatformDSL

/// What Authentik is set up with: the groups, and the provider that Dex signs people in through.
///
/// Authentik's worker applies the file on start and whenever it changes. Its tags (`!Find`, `!File`, `!KeyOf`) are
/// Authentik's own. Source: "Blueprints" of Authentik's documentation.
struct AuthentikBlueprint: Composite {
  static let name = "authentik-blueprints"
  static let application = "platform-services"
  static let clientSecret = "dex-client-secret"

  let settings: AuthenticationSettings

  var body: [any Component] { map }

  var map: ConfigMap {
    ConfigMap(Self.name, namespace: settings.namespace) {
      $0.data = ["platform.yaml": blueprint]
    }
    .labels(["app.kubernetes.io/name": "authentik"])
  }

  private var blueprint: String {
    """
    version: 1
    metadata:
      name: platform
    entries:
    \(groups)
    \(provider)

    """
  }

  private var groups: String {
    settings.groups.map { group in
      """
        - model: authentik_core.group
          identifiers:
            name: \(group.name.quoted)
          attrs:
            is_superuser: \(group.isSuperuser)
      """
    }
    .joined(separator: "\n")
  }

  /// Without a signing key Authentik would sign its tokens with the client's secret (HS256), which Dex refuses.
  private var provider: String {
    """
      - model: authentik_providers_oauth2.oauth2provider
        id: dex
        identifiers:
          name: dex
        attrs:
          client_type: confidential
          client_id: \(Dex.client)
          client_secret: !File \(AuthentikServer.file(of: Self.clientSecret))
          authorization_flow: !Find [authentik_flows.flow, [slug, default-provider-authorization-implicit-consent]]
          invalidation_flow: !Find [authentik_flows.flow, [slug, default-provider-invalidation-flow]]
          signing_key: !Find [authentik_crypto.certificatekeypair, [name, authentik Self-signed Certificate]]
          issuer_mode: per_provider
          include_claims_in_id_token: true
          access_code_validity: minutes=1
          access_token_validity: minutes=5
          refresh_token_validity: days=30
          redirect_uris:
            - matching_mode: strict
              url: \(settings.dexIssuer)/callback
          property_mappings:
            - !Find [authentik_providers_oauth2.scopemapping, [scope_name, openid]]
            - !Find [authentik_providers_oauth2.scopemapping, [scope_name, email]]
            - !Find [authentik_providers_oauth2.scopemapping, [scope_name, profile]]
      - model: authentik_core.application
        identifiers:
          slug: \(Self.application)
        attrs:
          name: Platform Services
          provider: !KeyOf dex
    """
  }
}

extension String {
  /// The text in double quotes, with JSON's escapes, which YAML reads too.
  fileprivate var quoted: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20:
        "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: "\(scalar)"
      }
    }
    return "\"\(escaped.joined())\""
  }
}
