import Diagnostics
import Manifest

extension SchemaReading {
  /// Marks the fields that are made for secret values, in every version of their kinds.
  mutating func markSecretValues() {
    for secret in recipe.secretValues {
      let versions = schema.kinds.indices.filter {
        schema.kinds[$0].groupKind.description == secret.kind
      }
      guard !versions.isEmpty else {
        reportUnknownKind(of: secret)
        continue
      }
      let path = secret.path.split(separator: ".", omittingEmptySubsequences: false).map(
        String.init
      )
      let marked = versions.filter { schema.kinds[$0].fields.markSecret(at: path[...]) }
      if marked.isEmpty { reportUnknownField(secret) }
    }
  }

  private mutating func reportUnknownKind(of secret: ImportRecipe.SecretValue) {
    let known = schema.kinds.map(\.groupKind.description)
    let sameKind = known.first { $0.hasPrefix(secret.kind + ".") }
    let nearest = (sameKind ?? Suggestion.closest(to: secret.kind, in: known)).map {
      "did you mean '\($0)'?"
    }
    diagnostics.append(
      Diagnostic(
        .importUnknownKind,
        "no input has the kind '\(SwiftText.shown(secret.kind))' of 'secretValues'",
        at: secret.location,
        help: nearest ?? "a kind is named with its group, as 'Widget.acme.io'"
      )
    )
  }

  private mutating func reportUnknownField(_ secret: ImportRecipe.SecretValue) {
    diagnostics.append(
      Diagnostic(
        .importUnknownField,
        "\(secret.kind) has no field '\(SwiftText.shown(secret.path))' to hold a secret value",
        at: secret.location,
        help:
          "name a field of the kind's own schema from the object down, as 'spec.password', without "
          + "'[]' where a list is; what a '$ref' leads to is shared with others"
      )
    )
  }
}

extension [FieldSchema] {
  /// Marks the field that a path leads to.
  ///
  /// - Returns: Whether there is one.
  fileprivate mutating func markSecret(at path: ArraySlice<String>) -> Bool {
    guard let index = firstIndex(where: { $0.name == path.first }) else { return false }
    guard path.count > 1 else {
      self[index].notes.holdsSecret = true
      return true
    }
    return self[index].type.markSecret(at: path.dropFirst())
  }
}

extension SchemaType {
  fileprivate mutating func markSecret(at path: ArraySlice<String>) -> Bool {
    var isMarked = false
    switch self {
    case .object(var fields):
      isMarked = fields.markSecret(at: path)
      self = .object(fields)
    case .list(var element):
      isMarked = element.markSecret(at: path)
      self = .list(element)
    case .map(var element):
      isMarked = element.markSecret(at: path)
      self = .map(element)
    default: break
    }
    return isMarked
  }
}

extension DiagnosticCode {
  package static let importUnknownField = DiagnosticCode(
    "import.unknown-field",
    "A recipe names a field that no input has, or one twice.",
    why: """
      A recipe makes the Swift compiler refuse a secret's value, or shares a type between fields. \
      A mistyped path would leave the real field as it is.
      """,
    example: .text(
      """
      secretValues:
        Widget.acme.io: [spec.pasword]
      """
    )
  )
}
