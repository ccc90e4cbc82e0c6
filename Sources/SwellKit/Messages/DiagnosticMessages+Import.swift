// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

extension DiagnosticMessages {
  static let importTexts: [String: String] = [
    "import.duplicate-kind": #"""
      crds/bad.yaml:22:7: error: Widget acme.io/v1 is defined a second time [import.duplicate-kind]
      crds/bad.yaml:9:7: note: the first definition is here

      """#,
    "import.failed": #"""
      error: can't read '/repository/Generated': Not a directory [import.failed]

      """#,
    "import.foreign-file": #"""
      error: 'Generated/Widget.swift' would be overwritten, and swell did not import it [import.foreign-file]
      help: name a folder of its own with --output

      """#,
    "import.invalid-name": #"""
      crds/bad.yaml:9:7: error: 'Widget {}?fatalError()' is not a valid name for a kind [import.invalid-name]
      help: a kind begins with a capital letter and has letters and digits

      """#,
    "import.malformed": #"""
      crds/bad.yaml:12:60: error: 'properties' is a mapping, not a list [import.malformed]
        spec.versions[0].schema.openAPIV3Schema

      """#,
    "import.no-schema": #"""
      crds/bad.yaml:9:7: warning: Widget acme.io/v1 has no schema, so its fields are unchecked [import.no-schema]
        spec.versions[0]
      help: a recipe's 'kinds' can give it a schema

      """#,
    "import.unknown-document": #"""
      crds/bad.yaml:1:1: error: an object of kind 'ConfigMap' defines no kinds [import.unknown-document]
      help: give CustomResourceDefinitions or definitions with 'x-kubernetes-group-version-kind'; a recipe names the kind of a single schema

      """#,
    "import.unknown-field": #"""
      recipes/WidgetsAPI.yaml:3:35: error: Widget.acme.io has no field 'spec.pasword' to hold a secret value [import.unknown-field]
      help: name a field of the kind's own schema from the object down, as 'spec.password', without '[]' where a list is; what a '$ref' leads to is shared with others
      recipes/WidgetsAPI.yaml:3:49: error: Widget.acme.io has no field 'spec.password.key' to hold a secret value [import.unknown-field]
      help: name a field of the kind's own schema from the object down, as 'spec.password', without '[]' where a list is; what a '$ref' leads to is shared with others
      recipes/WidgetsAPI.yaml:4:20: error: no input has the kind 'Widgte.acme.io' of 'secretValues' [import.unknown-kind]
      help: did you mean 'Widget.acme.io'?
      recipes/WidgetsAPI.yaml:5:20: error: no input has a field 'secert' [import.unknown-field]
      help: name a field as its schema does, without the path that leads to it
      recipes/WidgetsAPI.yaml:6:12: error: field 'password' is listed twice [import.unknown-field]
      help: name a field once, in one list of 'share' or in 'separate'

      """#,
    "import.unknown-kind": #"""
      error: no input has a kind 'Widgte' [import.unknown-kind]
      help: did you mean 'Widget'?

      """#,
    "import.unknown-scope": #"""
      crds/bad.yaml:3:5: error: nothing says whether Thing acme.io/v1 lives in namespaces [import.unknown-scope]
        Thing
      help: write 'scope: {default: Namespaced, cluster: […]}' into a recipe

      """#,
    "import.unknown-type": #"""
      crds/bad.yaml:12:60: error: there is no type 'strng' [import.unknown-type]
        spec.versions[0].schema.openAPIV3Schema.spec
      help: did you mean 'string'?

      """#,
    "import.unreadable": #"""
      error: can't read 'absent.yaml': No such file or directory [import.unreadable]
      help: name a file or folder of CustomResourceDefinitions or JSON Schema, or '-'

      """#,
    "import.unresolved-reference": #"""
      crds/bad.yaml:12:60: error: '#/definitions/Absent' is not in this document [import.unresolved-reference]
        spec.versions[0].schema.openAPIV3Schema.spec

      """#,
  ]
}
