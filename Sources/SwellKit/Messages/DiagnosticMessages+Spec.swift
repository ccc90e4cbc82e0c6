// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let specTexts: [String: String] = [
    "spec.ambiguous-sources": #"""
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second Kustomization in one Application [spec.ambiguous-sources]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here
      help: name all remotes in one Kustomization
      SwellKitTests/BadInput+Specs.swift:LINE+6: error: a second Kustomization in the bootstrap [spec.ambiguous-sources]
      SwellKitTests/BadInput+Specs.swift:LINE+4: note: the first is here
      help: name all remotes in one Kustomization, or leave one of the two out of its Bootstrap

      """#,
    "spec.configuration": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: 'deeper': a string has no keys [spec.configuration]
        ConfigMap a/c
      SwellKitTests/BadInput+Specs.swift:LINE+3: error: 'deeper': a string has no keys [spec.configuration]
        ConfigMap patched
      SwellKitTests/BadInput+Specs.swift:LINE+5: error: 'subjects[0].namespace': the API requires the namespace of ServiceAccount 'reader' here: declare it with one, as in ServiceAccount("reader", namespace: "…") [spec.configuration]
        RoleBinding a/readers, subjects[0].namespace

      """#,
    "spec.duplicate-application": #"""
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second Application is named 'a' [spec.duplicate-application]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here

      """#,
    "spec.duplicate-platform": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: platform 'acme' names environment 'test' twice [spec.duplicate-platform]
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: a second platform is named 'acme' [spec.duplicate-platform]
      SwellKitTests/BadInput+Specs.swift:LINE: note: the first is here

      """#,
    "spec.empty-application": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Application 'a' has nothing to sync [spec.empty-application]
      help: declare an object or a source in it, or remove the Application

      """#,
    "spec.invalid-external": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: 'registry-*' is a pattern, and a reference names one object [spec.invalid-external]
      help: name the Secret; a pattern is declared by External(.object(…), because: …), which hands out no reference
      SwellKitTests/BadInput+Specs.swift:LINE+1: error: the external Secret 'registry' has no namespace [spec.invalid-external]
      help: say where it lies: namespace: "…"
      SwellKitTests/BadInput+Specs.swift:LINE+4: error: the external StorageClass 'fast' belongs to the whole cluster, and names the namespace 'a' [spec.invalid-external]
      help: leave the namespace out

      """#,
    "spec.misplaced": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: ConfigMap 'lost' is outside every Application [spec.misplaced]
      help: put it into an Application(…) { … }
      SwellKitTests/BadInput+Specs.swift:LINE+2: error: Application 'inner' can't be here [spec.misplaced]
      help: an Application contains objects and sources; declare this one next to it

      """#,
    "spec.missing-field": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: the core group of Kubernetes has no kind 'Incomplete' [policy.unserved-kind]
        Incomplete a/pod-reader, kind
      help: no definition can add a kind to the group: correct the kind or the group
      SwellKitTests/BadInput+Specs.swift:LINE: error: required field 'data' is never set [spec.missing-field]
        Incomplete a/pod-reader, data

      """#,
    "spec.nondeterministic": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: Application 'a' gave different objects when it was evaluated again [spec.nondeterministic]
      help: use no clock, no randomness and no global state in a spec

      """#,
  ]
}
