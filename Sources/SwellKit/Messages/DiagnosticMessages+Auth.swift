// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let authTexts: [String: String] = [
    "auth.ambiguous-client": #"""
      SwellKitTests/BadInput+Tenants.swift:LINE: error: client 'argo.cd' and another one would have their secrets in the variable 'ARGO_CD_CLIENT_SECRET' [auth.ambiguous-client]
      help: give one of them a variable of its own: .init("argo.cd", …, variable: "…")
      SwellKitTests/BadInput+Tenants.swift:LINE: error: client 'authentik' and another one would have their secrets in the variable 'AUTHENTIK_CLIENT_SECRET' [auth.ambiguous-client]
      help: give one of them a variable of its own: .init("authentik", …, variable: "…")
      SwellKitTests/BadInput+Tenants.swift:LINE: warning: a second variable 'ARGO_CD_CLIENT_SECRET' is in the same container [policy.duplicate-pod-part]
        Deployment auth-system/dex, spec.template.spec.containers[0].env[3].name
      Components/Dex.swift:36: note: the component makes it here
      help: take one of them away, or give it another name
      SwellKitTests/BadInput+Tenants.swift:LINE: warning: a second variable 'AUTHENTIK_CLIENT_SECRET' is in the same container [policy.duplicate-pod-part]
        Deployment auth-system/dex, spec.template.spec.containers[0].env[1].name
      Components/Dex.swift:36: note: the component makes it here
      help: take one of them away, or give it another name

      """#,
  ]
}
