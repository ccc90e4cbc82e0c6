// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let verifyTexts: [String: String] = [
    "verify.baseline-file": #"""
      baseline.json:1:29: error: a finding has no 'code' or no 'message' [verify.baseline-file]
      help: write a new one with --update-baseline

      """#,
    "verify.external-file": #"""
      external.yaml:1:3: error: the entry doesn't say who makes it [verify.external-file]
        because
      help: a list of entries with kind, name, namespace and because, or with group and because
      external.yaml:4:8: error: an entry has no field 'nam' [verify.external-file]
      help: did you mean 'name'?
      external.yaml:6:3: error: the entry says neither kind and name nor group [verify.external-file]
      help: a list of entries with kind, name, namespace and because, or with group and because
      external.yaml:7:3: error: the entry is a string [verify.external-file]
      help: a list of entries with kind, name, namespace and because, or with group and because

      """#,
    "verify.unreadable": #"""
      error: can't read 'absent': No such file or directory [verify.unreadable]
      help: name a file or folder of Kubernetes manifests, or '-'

      """#,
    "verify.unusable-document": #"""
      a.yaml:6:5: error: a document that kubectl and Argo CD refuse: the document is a string [verify.unusable-document]
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own
      b.yaml:1:1: warning: a document that kubectl and Argo CD refuse: 'apiVersion' is missing [verify.unusable-document]
        apiVersion
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own
      c.yaml:3:1: error: a ConfigMap that kubectl and Argo CD refuse: 'metadata.name' is missing [verify.unusable-document]
        metadata.name
      help: an object needs apiVersion, kind and metadata.name; keep data in files of its own

      """#,
  ]
}
