// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let certificatesTexts: [String: String] = [
    "certificates.invalid-acme": #"""
      SwellKitTests/BadInput+Components.swift:LINE: error: '*.previews.acme.example' can't be validated over HTTP: ACME validates a wildcard by a DNS record [certificates.invalid-acme]
      help: use .dns01Cloudflare(secret: …), or name the hosts one by one
      SwellKitTests/BadInput+Components.swift:LINE: error: 'http://ca.acme.example' is not an ACME server: it must be an https URL [certificates.invalid-acme]
      help: give the authority's directory, such as https://acme-v02.api.letsencrypt.org/directory
      SwellKitTests/BadInput+Components.swift:LINE: error: 'platform' is not an e-mail address: the authority would refuse the account [certificates.invalid-acme]
      help: give the address of those who run the platform, such as platform@example.com

      """#,
  ]
}
