// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let reconcilerTexts: [String: String] = [
    "reconciler.invalid-setting": #"""
      SwellKitTests/BadInput+Components.swift:LINE: error: '' is not a Cloudflare account id, which has 32 hexadecimal digits [reconciler.invalid-setting]
      help: copy it from the account's overview in Cloudflare's dashboard
      SwellKitTests/BadInput+Components.swift:LINE: error: 'Acme-Production' is not a cluster id: it must have eight lower-case letters and digits [reconciler.invalid-setting]
      help: choose one that no other cluster of the Cloudflare account has, such as 'acmeprod'
      SwellKitTests/BadInput+Components.swift:LINE: error: 'acme.example' is not a Cloudflare zone id, which has 32 hexadecimal digits [reconciler.invalid-setting]
      help: copy it from the zone's overview in Cloudflare's dashboard

      """#,
  ]
}
