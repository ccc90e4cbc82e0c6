import TypeOutlines

/// What the compiler says to whoever sets a field that is made for a secret value.
enum SecretValues {
  static func attribute(of field: TypeOutline.Field, in owner: TypeTable.Entry) -> String {
    "@available(*, unavailable, message: \(SwiftText.literal(message(for: field, in: owner))))"
  }

  /// How the field is set all the same; below a list, in the closure of the item.
  private static func setting(_ field: TypeOutline.Field, in owner: TypeTable.Entry) -> String {
    let steps = TypeTable.path(of: field, in: owner).split(separator: ".")
    let item = steps.lastIndex { $0.hasSuffix("[]") }.map { steps[($0 + 1)...] } ?? steps[...]
    let text = SwiftText.shown(item.joined(separator: "."))
    switch field.type {
    case .map: return "try $0.set(\"\(text).key\", to: \"value\")"
    case .list, .declared:
      return "set its fields by their paths, as in try $0.set(\"\(text).field\", to: \"value\"),"
    default: return "try $0.set(\"\(text)\", to: \"value\")"
    }
  }

  private static func message(
    for field: TypeOutline.Field,
    in owner: TypeTable.Entry
  ) -> String {
    "rendered files are committed: let an ExternalSecret make the Secret, or make it by "
      + "hand and declare it External; for what is no secret, \(setting(field, in: owner)) "
      + "and .allowing(.literalSecret, because: \"reason\")"
  }
}
