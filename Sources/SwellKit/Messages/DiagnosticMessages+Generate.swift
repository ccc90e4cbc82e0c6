// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let generateTexts: [String: String] = [
    "generate.foreign-sources": #"""
      acme/Chart.swift:3: error: Application 'a' has sources that Argo CD renders itself [generate.foreign-sources]
      help: let its Application read the rendered folder instead of the plugin

      """#,
  ]
}
