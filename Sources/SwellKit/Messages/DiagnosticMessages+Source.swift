// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let sourceTexts: [String: String] = [
    "source.left-out": #"""
      deploy/extra/settings.yaml:3:18: warning: Application 'web' reads 'deploy' without the folders below, so that ConfigMap settings isn't applied [source.left-out]
        ConfigMap settings
      argo/web.yaml:6:3: note: the Application's source is here
      help: say directory: {recurse: true}, or move the file up

      """#,
    "source.path": #"""
      argo/web.yaml:6:61: error: Application 'web' reads path 'deploy/wbe', which isn't in its repository [source.path]
        Application argocd/web, spec.source.path
      help: did you mean 'deploy/web'?

      """#,
  ]
}
