// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let kustomizeTexts: [String: String] = [
    "kustomize.build": #"""
      web/kustomization.yaml:3:5: error: nothing is there that the patch of ConfigMap setings could change [kustomize.build]
        Kustomization web/kustomization.yaml, patches[0]
      note: Kustomize builds nothing of this folder
      help: give it the kind, name and namespace that the object has in its own file

      """#,
    "kustomize.missing": #"""
      web/deployment.yaml:3:18: warning: no kustomization lists 'web/deployment.yaml', so that ConfigMap settings isn't applied [kustomize.unlisted]
        ConfigMap settings
      web/kustomization.yaml:1:1: note: the kustomization of its folder is here
      help: list it under resources or patches, or remove the file
      web/kustomization.yaml:1:13: error: resource 'depoyment.yaml' isn't there [kustomize.missing]
        Kustomization web/kustomization.yaml, resources[0]
      note: Kustomize builds nothing of this folder
      help: did you mean 'deployment.yaml'?

      """#,
    "kustomize.unlisted": #"""
      web/settings.yaml:3:18: warning: no kustomization lists 'web/settings.yaml', so that ConfigMap settings isn't applied [kustomize.unlisted]
        ConfigMap settings
      web/kustomization.yaml:1:1: note: the kustomization of its folder is here
      help: list it under resources or patches, or remove the file

      """#,
  ]
}
