/// The tokens that are known by their prefix.
///
/// Source: what each provider documents about its tokens' form, as of 2025.
enum SecretShapes {
  /// The shapes by the first byte of their prefixes.
  static let byFirstByte: [[SecretShape]] = {
    var table = [[SecretShape]](repeating: [], count: 256)
    for shape in all { table[Int(shape.prefix[0])].append(shape) }
    return table
  }()

  /// The pairs of bytes by which a prefix, or a JSON web token, may begin: one bit each, the first byte above the second.
  ///
  /// Nearly every word of a manifest begins otherwise, which one look at this table tells without walking the shapes.
  private static let beginnings: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 1 << 10)
    for prefix in all.map(\.prefix) + [Array("eyJ".utf8)] {
      let pair = Int(prefix[0]) << 8 | Int(prefix[1])
      bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    return bits
  }()

  /// Whether a token that is known by its prefix may begin with the two bytes.
  static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Int(first) << 8 | Int(second)
    return beginnings[pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }

  private static let all =
    clouds + sourceForges + registries + chats + payments + platforms + models + keys

  private static let clouds: [SecretShape] = [
    SecretShape("an AWS access key", "AKIA", .uppercase, 16, upTo: 16),
    SecretShape("a temporary AWS access key", "ASIA", .uppercase, 16, upTo: 16),
    SecretShape("a Google API key", "AIza", .url, 35, upTo: 35),
    SecretShape("a Google OAuth client secret", "GOCSPX-", .url, 24),
    SecretShape("a Google OAuth token", "ya29.", .url, 20),
    SecretShape("a DigitalOcean token", "dop_v1_", .hexadecimal, 32),
    SecretShape("a DigitalOcean token", "doo_v1_", .hexadecimal, 32),
    SecretShape("an Alibaba Cloud access key", "LTAI", .alphanumeric, 16, upTo: 20),
    SecretShape("a Cloudflare Origin CA key", "v1.0-", .url, 60),
    SecretShape("a Tailscale key", "tskey-", .url, 20),
  ]

  private static let sourceForges: [SecretShape] =
    ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"].map {
      SecretShape("a GitHub token", $0, .alphanumeric, 30)
    }
    + [SecretShape("a GitHub token", "github_pat_", .url, 30)]
    + ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-", "glsoat-"].map {
      SecretShape("a GitLab token", $0, .url, 20)
    }
    + [
      SecretShape("an Atlassian token", "ATATT3x", .text, 40),
      SecretShape("a Bitbucket token", "ATBB", .alphanumeric, 28),
      SecretShape("a Linear key", "lin_api_", .alphanumeric, 30),
    ]

  private static let registries: [SecretShape] = [
    SecretShape("an npm token", "npm_", .alphanumeric, 36, upTo: 36),
    SecretShape("a PyPI token", "pypi-AgE", .url, 40),
    SecretShape("a RubyGems key", "rubygems_", .hexadecimal, 40),
    SecretShape("a Docker Hub token", "dckr_pat_", .url, 20),
  ]

  private static let chats: [SecretShape] =
    ["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxe-", "xapp-"].map {
      SecretShape("a Slack token", $0, .url, 16)
    }
    + [
      SecretShape("a Slack webhook", "hooks.slack.com/services/T", .text, 20),
      SecretShape("a Discord webhook", "discord.com/api/webhooks/", .text, 40),
      SecretShape("a SendGrid key", "SG.", .dotted, 50),
      SecretShape("a Twilio key", "SK", .hexadecimal, 32, upTo: 32),
      SecretShape("a Mailgun key", "key-", .hexadecimal, 32, upTo: 32),
      SecretShape("a Brevo key", "xkeysib-", .url, 60),
    ]

  private static let payments: [SecretShape] = [
    SecretShape("a Stripe key", "sk_live_", .alphanumeric, 16),
    SecretShape("a Stripe key", "rk_live_", .alphanumeric, 16),
    SecretShape("a Stripe key", "sk_test_", .alphanumeric, 16),
    SecretShape("a Stripe webhook secret", "whsec_", .text, 24),
    SecretShape("a Square secret", "sq0csp-", .url, 40),
    SecretShape("a Shopify token", "shpat_", .hexadecimal, 32),
    SecretShape("a Shopify secret", "shpss_", .hexadecimal, 32),
  ]

  private static let platforms: [SecretShape] =
    ["hvs.", "hvb.", "hvr."].map { SecretShape("a Vault token", $0, .url, 20) } + [
      SecretShape("a Databricks token", "dapi", .hexadecimal, 32, upTo: 32),
      SecretShape("a Grafana token", "glsa_", .url, 32),
      SecretShape("a Grafana Cloud token", "glc_eyJ", .text, 32),
      SecretShape("a New Relic key", "NRAK-", .uppercase, 27),
      SecretShape("a PlanetScale token", "pscale_tkn_", .dotted, 32),
      SecretShape("a Pulumi token", "pul-", .hexadecimal, 40, upTo: 40),
      SecretShape("a Doppler token", "dp.pt.", .alphanumeric, 40),
      SecretShape("a Sentry token", "sntrys_", .text, 40),
      SecretShape("a Postman key", "PMAK-", .url, 50),
    ]

  private static let models: [SecretShape] = [
    SecretShape("an Anthropic key", "sk-ant-", .url, 40),
    SecretShape("an OpenAI key", "sk-proj-", .url, 40),
    SecretShape("an OpenAI key", "sk-", .alphanumeric, 40),
    SecretShape("a Hugging Face token", "hf_", .alphanumeric, 30),
  ]

  private static let keys: [SecretShape] = [
    SecretShape("an age key", "AGE-SECRET-KEY-1", .uppercase, 50),
    SecretShape("a PuTTY key", "PuTTY-User-Key-File-", .text, 1),
  ]
}
