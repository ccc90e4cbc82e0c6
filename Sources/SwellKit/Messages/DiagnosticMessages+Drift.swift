// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let driftTexts: [String: String] = [
    "drift.undeclared": #"""
      SwellKitTests/BadInput+Drift.swift:LINE: error: environments 'one' and 'two' differ in 'data.size': '1' and '3' [drift.undeclared]
        ConfigMap default/settings, data.size
      help: make them the same, or declare it in the drift contract: .fields("data.size", of: "ConfigMap", named: "settings", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE: error: environments 'one' and 'two' differ in 'data["key.password"]': a value that isn't shown and a value that isn't shown [drift.undeclared]
        ConfigMap default/settings, data["key.password"]
      help: make them the same, or declare it in the drift contract: .fields("data[\"key.password\"]", of: "ConfigMap", named: "settings", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE+7: error: ConfigMap default/more is in environment 'two' and not in 'one' [drift.undeclared]
        ConfigMap default/more
      help: render it in both, or declare it in the drift contract: .objects("ConfigMap", named: "more", in: "web", because: "…")
      SwellKitTests/BadInput+Drift.swift:LINE+9: error: Application 'old' is in environment 'one' and not in 'two' [drift.undeclared]
      help: render it in both, or declare it in the drift contract: .application("old", because: "…")

      """#,
    "drift.unused-aspect": #"""
      SwellKitTests/BadInput+Drift.swift:LINE: warning: the drift contract allows a difference in 'spec.replicas' of Deployment.apps 'web', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake
      SwellKitTests/BadInput+Drift.swift:LINE+6: warning: the drift contract allows a difference in Ingress.* '*', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake
      SwellKitTests/BadInput+Drift.swift:LINE+7: warning: the drift contract allows a difference in Application 'web', and there is none [drift.unused-aspect]
      help: remove it, or correct its names: what is allowed and not needed hides the next mistake

      """#,
  ]
}
