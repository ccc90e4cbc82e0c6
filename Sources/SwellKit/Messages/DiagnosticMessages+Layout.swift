// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let layoutTexts: [String: String] = [
    "layout.path-clash": #"""
      roles.yaml:3:80: error: ClusterRole reader and ClusterRole Reader would be written to 'acme/test/a/_cluster/clusterrole.rbac.authorization.k8s.io-reader.yaml' [layout.path-clash]
        ClusterRole reader
      roles.yaml:1:80: note: the other declaration is here
      help: rename one of the two

      """#,
  ]
}
