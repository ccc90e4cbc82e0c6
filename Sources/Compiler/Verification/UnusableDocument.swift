import Diagnostics
import KindKnowledge
import Manifest
import Resources

/// A document that kubectl and Argo CD refuse beside the objects of its file, or that is meant as an object and is none.
enum UnusableDocument {
  /// - Complexity: O(*n*) in the items.
  static func diagnostics(for items: [ManifestItem], _ kinds: KindTable) -> [Diagnostic] {
    let manifests = Set(items.lazy.filter(\.isObject).map(\.path))
    return items.flatMap { item -> [Diagnostic] in
      guard let tree = item.value.mapping else {
        guard manifests.contains(item.path) else { return [] }
        return [fault("the document is \(item.value.typeName)", item)]
      }
      if item.isObject { return unnamed(tree, item, kinds) }
      // values of a chart have a 'kind' and 'metadata' too, and name nothing
      let isMeant = item.item.mayBeObject && tree["metadata"]?.mapping?["name"]?.string != nil
      guard isMeant || manifests.contains(item.path) else { return [] }
      // a document alone in its file may be meant for another program
      let severity: Diagnostic.Severity = manifests.contains(item.path) ? .error : .warning
      let fields = ["apiVersion", "kind"].filter { tree.typeMeta($0) == nil }
      let reason = fields.map { "'\($0)' is \(tree.fault(of: $0))" }.joined(separator: ", and ")
      return [fault(reason, item, field: fields[0], severity: severity)]
    }
  }

  private static func unnamed(
    _ tree: Mapping,
    _ item: ManifestItem,
    _ kinds: KindTable
  ) -> [Diagnostic] {
    let names = tree["metadata"]?.mapping.map { [$0["name"], $0["generateName"]] } ?? []
    let isNamed = names.contains { ![nil, .null, ""].contains($0) }
    guard !isNamed, let version = tree.typeMeta("apiVersion"), let kind = tree.typeMeta("kind"),
      let group = GroupVersion(apiVersion: version)?.group, kinds[GroupKind(group, kind)] != nil
    else { return [] }
    return [fault("'metadata.name' is missing", item, kind: kind, field: "metadata.name")]
  }

  private static func fault(
    _ reason: String,
    _ item: ManifestItem,
    kind: String? = nil,
    field: String? = nil,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let keys = field?.split(separator: ".").map { FieldPath.Step.key(String($0)) } ?? []
    return Diagnostic(
      .unusableDocument,
      "\(kind.map { "a \($0)" } ?? "a document") that kubectl and Argo CD refuse: \(reason)",
      at: item.marks(FieldPath(keys)),
      severity: severity,
      field: field,
      help: "an object needs apiVersion, kind and metadata.name; keep data in files of its own"
    )
  }
}

extension ManifestItem {
  /// Whether it says of which kind it is.
  fileprivate var isObject: Bool {
    guard let tree = value.mapping else { return false }
    return tree.typeMeta("apiVersion") != nil && tree.typeMeta("kind") != nil
  }
}

extension Mapping {
  /// `apiVersion` or `kind`, if it is one.
  fileprivate func typeMeta(_ field: String) -> String? {
    guard let text = self[field]?.string else { return nil }
    return field == "kind"
      ? (text.isKindName ? text : nil) : GroupVersion(apiVersion: text).map { _ in text }
  }

  fileprivate func fault(of field: String) -> String {
    switch self[field] {
    case nil, .null?, .string("")?: "missing"
    case .string(let text)?: "'\(text)'"
    case let value?: value.typeName
    }
  }
}

extension DiagnosticCode {
  static let unusableDocument = DiagnosticCode(
    "verify.unusable-document",
    "A document beside objects, or with the fields of one, is no object: kubectl and Argo CD refuse it.",
    why: """
      kubectl stops at such a document and Argo CD at its whole Application: "Object 'Kind' is missing". \
      It is often what is left of an object after a line was lost, or a text that three dashes cut.
      """,
    example: .text(
      """
      kind: ConfigMap
      metadata: {name: settings, namespace: shop}
      """
    )
  )
}
