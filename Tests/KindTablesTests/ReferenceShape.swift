/// What a field holds, as far as it tells references from other fields.
enum ReferenceShape {
  /// A text, or a list of them.
  case text
  /// Texts by key.
  case texts
  /// An object with fields of these names.
  case object(Set<String>)
  /// Anything at all.
  case anything

  /// Whether a field of the name is a reference by all that its name and shape say.
  func looksLikeReference(named name: String) -> Bool {
    switch self {
    case .text: name.isReference || name.hasSuffix(anyOf: Self.endingsOfTexts)
    case .texts:
      isSelector(named: name) || name.isReference || name.hasSuffix(anyOf: Self.endingsOfTexts)
    case .anything: name.isReference
    case .object(let fields):
      isSelector(named: name)
        || fields.contains("name")
          && (name.isReference || name.hasSuffix(anyOf: Self.endingsOfObjects)
            || !fields.isDisjoint(with: ["key", "kind", "namespace"]))
    }
  }

  /// Whether a field of the name selects by labels.
  func isSelector(named name: String) -> Bool {
    switch self {
    case .text, .anything: false
    case .texts, .object: name.hasSuffix(anyOf: ["selector"])
    }
  }

  /// Whether an object with these fields is the specification of a pod.
  static func isPodSpec(_ fields: [String]) -> Bool {
    Set(fields).isSuperset(of: ["containers", "nodeName", "volumes"])
  }

  private static let endingsOfTexts =
    endingsOfObjects + [
      "claimname", "classname", "configmapname", "namespace", "namespaces", "policyname",
      "secretname", "secretnames", "serviceaccountname", "servicename", "storageclass",
    ]

  private static let endingsOfObjects = [
    "configmap", "configmaps", "secret", "secrets", "service", "serviceaccount", "services",
  ]
}

extension String {
  /// `secretRef`, `targetRefs`, `ref`; but not `href` or `curvePreferences`.
  fileprivate var isReference: Bool {
    ["Ref", "Refs", "Reference", "References"].contains(where: hasSuffix)
      || ["ref", "refs", "reference", "references"].contains(self)
  }

  fileprivate func hasSuffix(anyOf suffixes: [String]) -> Bool {
    let text = lowercased()
    return suffixes.contains(where: text.hasSuffix)
  }
}
