// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let adoptTexts: [String: String] = [
    "adopt.application": #"""
      argo/web.yaml:7: warning: an Application of a spec has no 'spec.ignoreDifferences', and 'web' is adopted without it [adopt.application]
        Application web, spec.ignoreDifferences

      """#,
    "adopt.damaged-outline": #"""
      Sources/AcmeAPI/Generated/TypeOutline.swift:2: error: not an outline of types: 'kind v1' is not a line of an outline [adopt.damaged-outline]
      help: run 'bin/swell import' again

      """#,
    "adopt.duplicate": #"""
      deploy/bad.yaml:7:18: error: PodDisruptionBudget shop/web is declared twice [adopt.duplicate]
        PodDisruptionBudget shop/web
      deploy/bad.yaml:3:18: note: the first, which is adopted, is here
      help: remove one of them

      """#,
    "adopt.existing-file": #"""
      error: 'Shop.swift' exists already, and adopted code is never overwritten [adopt.existing-file]
      help: name another file with --output, or remove this one

      """#,
    "adopt.invalid-name": #"""
      error: 'my-shop' is not a valid name for a struct [adopt.invalid-name]
      help: a struct's name begins with a capital letter and has letters and digits
      error: '' is not a valid name for an Application [adopt.invalid-name]
      help: it has at most 63 lower-case letters, digits and '-', and begins and ends with a letter or digit
      error: 'UP_per' is not a valid name for an Application [adopt.invalid-name]
      help: it has at most 63 lower-case letters, digits and '-', and begins and ends with a letter or digit

      """#,
    "adopt.kustomization": #"""
      shop/kustomization.yaml:1: error: the kustomization 'shop/kustomization.yaml' is not built, and its objects are not adopted: error: no such file 'absent.yaml' [adopt.kustomization]
      help: build it, and pipe the result to 'bin/swell adopt -'

      """#,
    "adopt.not-an-object": #"""
      deploy/bad.yaml:3:1: error: not a Kubernetes object: 'metadata.name' is missing or not a string [adopt.not-an-object]
      help: every document needs apiVersion, kind and metadata.name

      """#,
    "adopt.secret": #"""
      deploy/bad.yaml:3:18: error: Secret shop/db has values for 'user', 'password', and a spec never contains secret values [adopt.secret]
        Secret shop/db
      help: store the values outside Git, and declare an ExternalSecret with these keys

      """#,
    "adopt.server-field": #"""
      deploy/bad.yaml:3:18: warning: 'metadata.creationTimestamp', 'metadata.uid', 'status' of Namespace are the server's to write, and left out [adopt.server-field]

      """#,
    "adopt.unknown-kind": #"""
      deploy/bad.yaml:3:18: warning: no module has the kind 'Widget' of 'acme.io/v1'; it is written as UnstructuredObject [adopt.unknown-kind]
      help: import its definition with 'bin/swell import', and name the module with --types

      """#,
    "adopt.unreadable": #"""
      error: can't read 'absent.yaml': No such file or directory [adopt.unreadable]
      help: name a file or folder of Kubernetes manifests, or '-'

      """#,
    "adopt.untyped": #"""
      deploy/bad.yaml:4:8: warning: a sequence at 'spec.ports' doesn't fit Service; it is set by its path [adopt.untyped]
        Service shop/web, spec.ports
      deploy/bad.yaml:4:47: warning: Service has no field 'spec.sesionAffinity'; it is set by its path [adopt.untyped]
        Service shop/web, spec.sesionAffinity
      help: did you mean 'sessionAffinity'?
      deploy/bad.yaml:9:18: warning: text '2' at 'spec.replicas' doesn't fit Deployment; it is set by its path [adopt.untyped]
        Deployment shop/web, spec.replicas
      deploy/bad.yaml:14:1: warning: DaemonSet requires 'spec.template', so the object is written as UnstructuredObject [adopt.untyped]
        DaemonSet shop/web, spec.template

      """#,
  ]
}
