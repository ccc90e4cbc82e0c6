import Diagnostics
import KindKnowledge
import Manifest

/// Objects of a kind that nothing is known to add to the API.
enum UndefinedKind {
  /// A version that the definition of its kind doesn't serve.
  static func diagnostic(
    for object: ObjectLinks.Kind,
    definedBy definition: ObjectLinks.Kind
  ) -> Diagnostic? {
    guard let versions = definition.versions, let version = object.versions?.keys.first,
      versions[version] != true
    else { return nil }
    let served = versions.filter(\.value).keys.sorted()
    let word = versions[version] == nil ? "has no" : "doesn't serve"
    return Diagnostic(
      .undefinedKind,
      "the definition of \(object.kind) \(word) version '\(version)'",
      at: object.location,
      object: object.origin.description,
      field: "apiVersion",
      notes: [
        .init(
          MissingPart.listed(served, "it serves none", "it serves"),
          at: definition.location
        )
      ],
      help: served.last.map { "write 'apiVersion: \(object.kind.group)/\($0)'" }
    )
  }

  /// A kind that is spelt much like one of the same group, where others may still define it.
  static func diagnostic(
    for object: ObjectLinks.Kind,
    misspelling kinds: KindTable
  ) -> Diagnostic? {
    // the API server's own groups are judged by UnservedKind
    guard kinds[object.kind] == nil, kinds.served.kinds(in: object.kind.group) == nil else {
      return nil
    }
    let known = kinds.kinds.filter { $0.kind.group == object.kind.group }.map(\.kind.kind)
    let name = object.kind.kind
    guard let nearest = Suggestion.closest(to: name, in: known) else { return nil }
    // one kind is often another one with more behind it: KafkaMirrorMaker2
    let isPlural = name == nearest + "s"
    guard isPlural || !(name.hasPrefix(nearest) || nearest.hasPrefix(name)) else { return nil }
    return Diagnostic(
      .undefinedKind,
      "nothing here defines kind \(object.kind)",
      at: object.location,
      severity: .warning,
      object: object.origin.description,
      field: "kind",
      help: "did you mean '\(nearest)'?"
    )
  }

  /// One report for all objects of the kind, at the first of them.
  static func diagnostic(for objects: [ObjectLinks.Kind]) -> Diagnostic {
    let sorted = objects.sorted { left, right in
      switch (left.location, right.location) {
      case (let first?, let second?) where first != second: first < second
      case (nil, .some): true
      case (.some, nil): false
      default: left.origin < right.origin
      }
    }
    let first = sorted[0]
    let others = sorted.count - 1
    return Diagnostic(
      .undefinedKind,
      "nothing defines kind \(first.kind)",
      at: first.location,
      object: first.origin.description,
      notes: others == 0
        ? []
        : [.init("\(others) more Application\(others == 1 ? " has" : "s have") objects of it")],
      help: "render its CustomResourceDefinition, or say which source brings it: "
        + "provides: [.customResources(of: \"\(first.kind.group)\")]"
    )
  }
}

extension DiagnosticCode {
  static let undefinedKind = DiagnosticCode(
    "link.undefined-kind",
    "An object is of a kind, or of a version of it, that no CustomResourceDefinition, chart or remote manifest is known to define.",
    why: """
      Without its definition the API server rejects the object with "no matches for kind", which \
      fails the sync of the whole Application.
      """,
    example: .swift(
      """
      CertManager.Certificate("web") {
        $0.spec.secretName = "web-tls"
        $0.spec.issuerRef = .init(name: "issuer")
      }
      """
    )
  )
}
