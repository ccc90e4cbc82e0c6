import Diagnostics

extension SchemaReading {
  /// Notes what fields mean by the recipe, and reports names that no field has.
  mutating func readMeanings() {
    guard !recipe.meanings.isEmpty else { return }
    var names = Set(schema.kinds.flatMap { $0.fields.names })
    for definition in schema.definitions.values { names.formUnion(definition.type.fieldNames) }
    for meaning in recipe.meanings {
      let field = SwiftText.shown(meaning.field)
      if !names.contains(meaning.field) {
        let nearest = Suggestion.closest(to: meaning.field, in: names.sorted())
        report(
          meaning,
          "no input has a field '\(field)'",
          help: nearest.map { "did you mean '\($0)'?" }
            ?? "name a field as its schema does, without the path that leads to it"
        )
      } else if schema.meanings[meaning.field] != nil {
        report(
          meaning,
          "field '\(field)' is listed twice",
          help: "name a field once, in one list of 'share' or in 'separate'"
        )
      } else {
        schema.meanings[meaning.field] = meaning.extent
      }
    }
  }

  private mutating func report(
    _ meaning: ImportRecipe.Meaning,
    _ message: String,
    help: String
  ) {
    diagnostics.append(
      Diagnostic(.importUnknownField, message, at: meaning.location, help: help)
    )
  }
}

extension [FieldSchema] {
  fileprivate var names: [String] { flatMap { [$0.name] + $0.type.fieldNames } }
}

extension SchemaType {
  /// The names of all fields at any depth; what a `$ref` leads to has its own.
  fileprivate var fieldNames: [String] {
    switch self {
    case .object(let fields): fields.names
    case .list(let element), .map(let element): element.fieldNames
    default: []
    }
  }
}
