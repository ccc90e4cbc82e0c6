import Diagnostics
import Manifest
import YAML

extension SchemaReading {
  /// Reads the served versions of a CustomResourceDefinition.
  mutating func readResourceDefinition(
    _ root: YAMLNode,
    _ path: FieldPath,
    _ parser: inout SchemaParser
  ) {
    let version = root["apiVersion"]
    guard version?.text == "apiextensions.k8s.io/v1" else {
      let message = "a CustomResourceDefinition of '\(version?.text ?? "no version")' is not read"
      parser.fault(
        .importUnknownDocument,
        message,
        at: version ?? root,
        path,
        help: "only apiextensions.k8s.io/v1 has a schema for each version"
      )
      return
    }
    let spec = root["spec"] ?? root
    let specPath = path.appending("spec")
    guard
      let group = text(spec, "group", specPath, &parser),
      let kind = text(
        spec["names"] ?? spec,
        "kind",
        specPath.appending("names"),
        &parser
      ),
      let scope = text(spec, "scope", specPath, &parser)
    else { return }
    guard scope == "Namespaced" || scope == "Cluster" else {
      let message = "there is no scope '\(scope)'"
      parser.fault(
        .importMalformed,
        message,
        at: spec["scope"] ?? spec,
        specPath.appending("scope"),
        help: "a scope is 'Namespaced' or 'Cluster'"
      )
      return
    }
    guard let versions = spec["versions"]?.elements else {
      let node = spec["versions"] ?? spec
      parser.fault(.importMalformed, "'versions' is a list", at: node, specPath)
      return
    }
    for (index, version) in versions.enumerated()
    where version["served"]?.scalar != .bool(false) {
      let versionPath = specPath.appending("versions").appending(index)
      guard let name = text(version, "name", versionPath, &parser) else { continue }
      var imported = ImportedKind(
        group: group,
        version: name,
        kind: kind,
        isNamespaced: scope == "Namespaced",
        isDeprecated: version.isSet("deprecated"),
        fields: [],
        location: version.mark.location(in: parser.document.path)
      )
      if !hasOverlay(imported) {
        imported.fields = fields(of: version, of: imported, at: versionPath, &parser)
      }
      add(imported)
    }
  }

  private func fields(
    of version: YAMLNode,
    of kind: ImportedKind,
    at path: FieldPath,
    _ parser: inout SchemaParser
  ) -> [FieldSchema] {
    guard let schema = version["schema"]?["openAPIV3Schema"], schema["properties"] != nil else {
      parser.fault(
        .importNoSchema,
        "\(kind.kind) \(kind.apiVersion) has no schema, so its fields are unchecked",
        at: version,
        path,
        severity: .warning,
        help: "a recipe's 'kinds' can give it a schema"
      )
      return []
    }
    parser.appliesDefaults = true
    defer { parser.appliesDefaults = false }
    return parser.fields(
      of: schema,
      at: path.appending("schema").appending("openAPIV3Schema")
    )
  }

  private func text(
    _ node: YAMLNode,
    _ key: String,
    _ path: FieldPath,
    _ parser: inout SchemaParser
  ) -> String? {
    if let text = node[key]?.text, !text.isEmpty { return text }
    let problem =
      node[key].map { "'\(key)' is a text, not \($0.described)" } ?? "there is no '\(key)'"
    parser.fault(.importMalformed, problem, at: node[key] ?? node, path.appending(key))
    return nil
  }
}

extension DiagnosticCode {
  package static let importUnknownDocument = DiagnosticCode(
    "import.unknown-document",
    "A document is neither a CRD v1 nor OpenAPI or JSON Schema definitions, and no recipe names its kind.",
    why: """
      The importer must know which kind a schema describes. A CustomResourceDefinition and \
      `x-kubernetes-group-version-kind` say it; a bare JSON Schema needs a recipe.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: c}
      """
    )
  )

  package static let importNoSchema = DiagnosticCode(
    "import.no-schema",
    "A version has no schema, so its kind's fields are unchecked; a recipe's 'kinds' can give one.",
    why: """
      The kind becomes a type whose `spec` takes any value, so a typo in a field's name isn't \
      found.
      """,
    example: .yaml(
      """
      openAPIV3Schema: {type: object}
      """
    )
  )
}
