import Testing

@testable import Compiler

/// What is taken out of everything that is printed.
struct CredentialsTests {
  @Test(arguments: [
    (
      "reads 'https://ci:hunter2hunter2@git.example/a.git' here",
      "reads 'https://***@git.example/a.git' here"
    ),
    ("https://x-access-token@git.example/a", "https://***@git.example/a"),
    ("ssh://git:hunter2@git.example/a", "ssh://git:***@git.example/a"),
    ("postgres://a:b/c@db:5432/x", "postgres://***@db:5432/x"),
    ("oci://u:p@h, http://v:q@i", "oci://***@h, http://***@i"),
    (
      "https://git.example/a?private_token=abc&ref=main",
      "https://git.example/a?private_token=***&ref=main"
    ),
    ("ConfigMap shop/ghp_" + String(repeating: "x", count: 36), "ConfigMap shop/***"),
  ])
  func `credentials are masked`(text: String, expected: String) {
    #expect(Credentials.masked(in: text) == expected)
  }

  @Test(arguments: [
    "ssh://git@git.example/a.git", "git@git.example:a.git", "https://git.example:8443/a@v1",
    "https://git.example/a?ref=main&token",
    "a.yaml:3:4: error: no Secret 'token' in namespace 'shop'",
    "registry.example/web@sha256:0123456789abcdef0123456789abcdef", "file:///srv/a@b", "://",
    "https://",
    "https://é.example/ü?a=b", "",
  ])
  func `everything else stays as it is`(text: String) {
    #expect(Credentials.masked(in: text) == text)
  }

  @Test func `a text of nothing but beginnings is read in time`() {
    for beginning in ["://", "eyJ.", "?token=", "a://b:", "ghp_", "ya29.-", "AKIA"] {
      let text = String(repeating: beginning, count: 50_000)
      #expect(!Credentials.masked(in: text).isEmpty)
    }
  }
}
