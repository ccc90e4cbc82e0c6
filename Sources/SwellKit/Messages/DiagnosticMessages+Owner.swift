// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let ownerTexts: [String: String] = [
    "owner.outside": #"""
      SwellKitTests/BadInput+Ownership.swift:LINE+10: error: owner 'payments' may not render Namespace ledger: it belongs to the whole cluster [owner.outside]
        Namespace ledger
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: add .cluster("Namespace", named: "ledger") to also: of its Ownership
      SwellKitTests/BadInput+Ownership.swift:LINE+12: error: owner 'payments' may not render ConfigMap shop/a: namespace 'shop' is not one of its namespaces [owner.outside]
        ConfigMap shop/a
      note: 2 more objects of it for the same reason
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: choose one of its namespaces, or add 'shop' to its Ownership
      SwellKitTests/BadInput+Ownership.swift:LINE+13: error: owner 'payments' may not render ServiceAccount pay-ledger/robot: ServiceAccount is not one of its kinds [owner.outside]
        ServiceAccount pay-ledger/robot
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: add "ServiceAccount" to the kinds of its Ownership, or .namespaced("ServiceAccount", in: "pay-ledger") to also:
      SwellKitTests/BadInput+Ownership.swift:LINE+14: error: owner 'payments' may not render DaemonSet pay-ledger/agent: DaemonSet.apps is forbidden to it [owner.outside]
        DaemonSet pay-ledger/agent
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: render it for another owner, or none
      SwellKitTests/BadInput+Ownership.swift:LINE+16: error: owner 'payments' may not sync Application 'cache' into namespace 'shop', which is not one of its namespaces [owner.outside]
      SwellKitTests/BadInput+Ownership.swift:LINE: note: its namespaces are 'pay-*', its kinds there 'ConfigMap', '*.apps'
      help: choose one of its namespaces, or add 'shop' to its Ownership

      """#,
    "owner.unknown": #"""
      SwellKitTests/BadInput+Ownership.swift:LINE: error: no Ownership says what owner 'paymnts' may render [owner.unknown]
      help: did you mean 'payments'?
      SwellKitTests/BadInput+Ownership.swift:LINE+2: error: no Ownership says what owner 'logistics' may render [owner.unknown]
      help: declare it beside the Applications: Ownership("logistics", namespaces: […])

      """#,
  ]
}
