import KindTables
import Manifest
import Resources
import Testing

@testable import Compiler

/// Messages show nothing that the guard would refuse.
struct SecrecyTests {
  @Test(arguments: PlantedSecret.shaped(seed: 11))
  func `no message about drift shows a secret of a known shape`(secret: PlantedSecret) {
    let other = PlantedSecret.shaped(seed: 12).first { $0.kind == secret.kind }?.text ?? ""
    for (first, second) in [(secret.text, nil), (secret.text, other)] {
      let shown = Self.shown(first, second, under: "setting")
      for line in secret.text.split(separator: "\n") where !line.hasPrefix("-----") {
        #expect(!shown.contains(line.prefix(16)), "\(shown)")
      }
    }
  }

  @Test(arguments: [
    "password", "DB_PASSWD", "pwd", "passphrase", "passcode", "authorization", "accesskey",
    "access-key", "sig", "apiKey", "clientSecret", "credentials", "tls.private-key", "hmacKey",
  ])
  func `no message about drift shows what stands under a secret's name`(name: String) {
    #expect(Self.shown("hunter2", "swordfish", under: name) == Self.hidden)
    #expect(Self.shown(4711, 4712, under: name) == Self.hidden)
  }

  @Test(arguments: ["size", "secretName", "tokenSecretRef", "passwordPolicy", "keys"])
  func `other values are shown`(name: String) {
    #expect(Self.shown("small", "large", under: name) == "'small' and 'large'")
  }

  @Test func `fields that are made for secrets are hidden by what is known about their kind`() {
    let secret: Value = ["data": ["anything": "c21hbGw="], "type": "Opaque"]
    let kind = GroupKind("", "Secret")
    let data = FieldPath([.key("data")])
    #expect(Secrecy.isMade(data.appending("anything"), of: kind, in: secret, .all))
    #expect(Secrecy.isMade(data, of: kind, in: secret, .all))
    #expect(!Secrecy.isMade(FieldPath([.key("type")]), of: kind, in: secret, .all))
    #expect(!Secrecy.isMade(data, of: GroupKind("", "ConfigMap"), in: secret, .all))
  }

  private static let hidden = "a value that isn't shown and a value that isn't shown"

  private static func shown(_ first: Value, _ second: Value?, under key: String) -> String {
    ShownValues(key: key, hidesAll: false)
      .text(of: .init(first: first, second: second), in: ("one", "two"))
  }

  private static func shown(_ first: String, _ second: String?, under key: String) -> String {
    shown(.string(first), second.map(Value.string), under: key)
  }
}
