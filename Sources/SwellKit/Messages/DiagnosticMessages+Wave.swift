// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let waveTexts: [String: String] = [
    "wave.application-order": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+69: error: Application 'web' in wave 10 needs ConfigMap 'settings' in namespace 'default', which Application 'data' brings in wave 20: wave 10 never ends [wave.application-order]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE: note: Application 'data' is declared here
      note: 1 more of its references are to that Application
      help: give 'data' a wave of at most 10, or 'web' one of at least 20

      """#,
    "wave.cycle": #"""
      SwellKitTests/BadInput+Linking.swift:LINE: error: no order of waves is possible: Application 'first' needs itself, by way of 'second' [wave.cycle]
      SwellKitTests/BadInput+Linking.swift:LINE+50: note: 'first' needs 'second': Deployment default/first refers to ConfigMap 'two' in namespace 'default'
      SwellKitTests/BadInput+Linking.swift:LINE+50: note: 'second' needs 'first': Deployment default/second refers to ConfigMap 'one' in namespace 'default'
      help: move what both need into an Application of its own, or pin a wave

      """#,
    "wave.deleted-hook": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+91: error: Deployment 'web' needs ConfigMap 'settings' in namespace 'default', a hook that Argo CD deletes once the sync has succeeded [wave.deleted-hook]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE: note: ConfigMap default/settings is declared here
      help: take the hook off it, or the delete policy HookSucceeded

      """#,
    "wave.object-order": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+1: error: Job 'migration' is applied in wave 0 of PreSync and never becomes healthy: ServiceAccount 'migration' in namespace 'default' is applied in wave 0 [wave.object-order]
        Job default/migration, spec.template.spec.serviceAccountName
      SwellKitTests/BadInput+Linking.swift:LINE: note: ServiceAccount default/migration is declared here
      help: make it a hook of PreSync too, in a lower wave, or take the hook off what needs it
      SwellKitTests/BadInput+Linking.swift:LINE+82: error: Deployment 'web' is applied in wave 0 and never becomes healthy: ConfigMap 'settings' in namespace 'default' is applied in wave 5 [wave.object-order]
        Deployment default/web, spec.template.spec.volumes[0].configMap.name
      SwellKitTests/BadInput+Linking.swift:LINE+7: note: ConfigMap default/settings is declared here
      help: give it wave 0 or a lower one

      """#,
    "wave.same-wave-definition": #"""
      SwellKitTests/BadInput+Linking.swift:LINE+7: error: Application 'issuers' has objects of kind ClusterIssuer.cert-manager.io, which Application 'kinds' defines in the same wave 5: until then each of its syncs is rejected [wave.same-wave-definition]
        ClusterIssuer self-signed
      SwellKitTests/BadInput+Linking.swift:LINE: note: Application 'kinds' is declared here
      help: give 'issuers' a later wave, or the sync option .skipDryRunOnMissingResource

      """#,
  ]
}
