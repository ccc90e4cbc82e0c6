// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let loadTexts: [String: String] = [
    "load.not-an-object": #"""
      data/bad.yaml:1:1: error: not a Kubernetes object: the document is a sequence [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:5:1: error: not a Kubernetes object: 'metadata.name' is missing or not a string [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:7:13: error: not a Kubernetes object: 'apiVersion' is missing or not a version [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name
      data/bad.yaml:10:1: error: not a Kubernetes object: 'kind' is missing or not a kind's name [load.not-an-object]
      help: every document needs apiVersion, kind and metadata.name

      """#,
    "load.unknown-scope": #"""
      data/bad.yaml:1:31: error: nothing says whether a Thing.own.io is namespaced [load.unknown-scope]
        Thing t
      help: set metadata.namespace, or give main a KindTable with this kind

      """#,
    "load.unreadable": #"""
      SwellKitTests/BadInput+Specs.swift:LINE: error: can't read 'data/absent.yaml': it does not exist [load.unreadable]
      help: the path is taken from the repository's root

      """#,
  ]
}
