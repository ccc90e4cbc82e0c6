import TestSupport
import Testing

/// Secrets of every kind that the guard knows, made anew from a seed: none stands in this repository, where scanners would
/// rightly find it.
struct PlantedSecret: CustomTestStringConvertible {
  let kind: String
  let text: String

  var testDescription: String { kind }

  private static let lower = "abcdefghijklmnopqrstuvwxyz"
  private static let upper = lower.uppercased()
  private static let digits = "0123456789"
  private static let hexadecimal = digits + "abcdef"
  private static let alphanumeric = lower + upper + digits

  /// Those that say by their shape what they are.
  static func shaped(seed: UInt64) -> [PlantedSecret] {
    var random = SeededGenerator(seed: seed)
    func text(_ prefix: String, _ alphabet: String, _ count: Int) -> String {
      let characters = Array(alphabet)
      return prefix
        + String((0..<count).map { _ in characters[Int(random.next() % UInt64(characters.count))] })
    }
    func block(_ label: String) -> String {
      let lines = (0..<4).map { _ in text("", alphanumeric + "+/", 64) }
      return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----", ""])
        .joined(separator: "\n")
    }
    func planted(_ kind: String, _ text: String) -> PlantedSecret {
      PlantedSecret(kind: kind, text: text)
    }
    return [
      planted("PKCS #8", block("PRIVATE KEY")),
      planted("PKCS #1", block("RSA PRIVATE KEY")),
      planted("SEC 1", block("EC PRIVATE KEY")),
      planted("encrypted key", block("ENCRYPTED PRIVATE KEY")),
      planted("OpenSSH", block("OPENSSH PRIVATE KEY")),
      planted("PGP", block("PGP PRIVATE KEY BLOCK")),
      planted(
        "Google service account",
        #"{"type":"service_account","private_key":"-----BEGIN PRIV"# + #"ATE KEY-----\nMIIE"#
          + text("", alphanumeric, 40) + #"\n-----END PRIVATE KEY-----\n"}"#
      ),
      planted("AWS access key", text("AK" + "IA", upper, 16)),
      planted("AWS secret key", text("aX9", alphanumeric + "/+", 34) + "7Kq"),
      planted(
        "Azure connection",
        "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey="
          + text("", alphanumeric + "+/", 86) + "==;EndpointSuffix=core.windows.net"
      ),
      planted(
        "shared access signature",
        "https://acme.blob.core.windows.net/c?sv=2022-11-02&se=2027-01-01&sr=c&sig="
          + text("", alphanumeric, 43) + "%3D"
      ),
      planted("Entra secret", text("a1B8Q" + "~", alphanumeric, 34)),
      planted("Google API key", text("AI" + "za", alphanumeric, 35)),
      planted("Google OAuth secret", text("GOC" + "SPX-", alphanumeric, 28)),
      planted("GitHub", text("gh" + "p_", alphanumeric, 36)),
      planted("GitHub OAuth", text("gh" + "o_", alphanumeric, 36)),
      planted("GitHub fine-grained", text("github" + "_pat_", alphanumeric, 82)),
      planted("GitLab", text("gl" + "pat-", alphanumeric, 20)),
      planted("Slack", text("xo" + "xb-", digits, 12) + text("-", alphanumeric, 24)),
      planted(
        "Slack webhook",
        "https://hooks.slack" + text(".com/services/T", upper, 8)
          + text("/B", upper, 8) + text("/", alphanumeric, 24)
      ),
      planted("Stripe", text("sk_" + "live_", alphanumeric, 24)),
      planted("npm", text("np" + "m_", alphanumeric, 36)),
      planted("PyPI", text("pypi-" + "AgEIcHlwaS5vcmc", alphanumeric, 60)),
      planted("Docker Hub", text("dckr_" + "pat_", alphanumeric, 27)),
      planted(
        "JSON web token",
        text("eyJ" + "hbGciOiJIUzI1NiJ9.eyJ", alphanumeric, 40) + text(".", alphanumeric, 43)
      ),
      planted("Cloudflare tunnel", text("eyJ" + "hIjoi", alphanumeric, 160)),
      planted("Vault", text("hv" + "s.", alphanumeric, 24)),
      planted("Terraform", text("", alphanumeric, 14) + text(".atlas" + "v1.", alphanumeric, 67)),
      planted("DigitalOcean", text("dop" + "_v1_", hexadecimal, 64)),
      planted("SendGrid", text("S" + "G.", alphanumeric, 22) + text(".", alphanumeric, 43)),
      planted("Twilio", text("S" + "K", hexadecimal, 32)),
      planted("Telegram", text("", "123456789", 10) + text(":A" + "A", alphanumeric, 33)),
      planted("age", text("AGE-SECRET" + "-KEY-1", upper + digits, 58)),
      planted("password hash", text("$2" + "y$10$", alphanumeric, 53)),
      planted("address", text("postgres://shop:", alphanumeric, 12) + "@db.shop:5432/orders"),
      planted("random token", text("q7Z", alphanumeric, 38) + "4bX"),
      planted(
        "bearer header",
        text("curl -H \"Authorization: Bearer ", alphanumeric, 24) + "\" https://api.example"
      ),
      planted(
        "Docker configuration",
        #"{"auths":{"ghcr.io":{"auth":""# + "robot:\(text("", alphanumeric, 12))".base64 + #""}}}"#
      ),
      planted(
        "kubeconfig",
        "users:\n- name: admin\n  user:\n    client-key-data: "
          + block("EC PRIVATE KEY").base64 + "\n"
      ),
    ]
  }

  /// A name that says what it holds, and a value that nothing else gives away.
  static let named: [(name: String, value: String)] = [
    ("password", "hunter2"), ("password", "changeme"), ("DB_PASSWORD", "correct horse battery"),
    ("adminPassword", "prom-operator"), ("POSTGRES_PASSWD", "s3cr3t!"), ("pwd", "Passw0rd"),
    ("passphrase", "open-sesame"), ("API_TOKEN", "4f9a8b7c6d5e"), ("api_key", "9d2e4b6a8c"),
    ("apiKey", "7F3kQ9"), ("client-secret", "w7x9-2kd8"), ("CLIENT_SECRET", "supersecretvalue"),
    ("clientSecret", "Zx81Spectrum"), ("private_key", "b1946ac92492"), ("signing-key", "k3yk3yk3y"),
    ("AWS_SECRET_ACCESS_KEY", "wJalrXUtnFEMIbPxRf"), ("encryption_key", "00112233aabbccdd"),
    ("GITHUB_TOKEN", "v1.1f699f1069f60xxx"), ("cluster-token", "4f9a8b7c6d5e"),
    ("initial-token", "4f9a8b7c6d5e"), ("K3S_CLUSTER_TOKEN", "w7x9-2kd8"),
  ]
}

extension String {
  /// In base64, as `base64 -w0` writes it.
  var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(utf8)
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for position in 0..<4 {
        let value = bits >> (18 - 6 * position) & 63
        text.append(position <= part.count ? alphabet[value] : "=")
      }
    }
    return text
  }
}
