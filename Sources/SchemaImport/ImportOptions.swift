/// What to import, and what to make of it.
package struct ImportOptions: Sendable {
  /// The caseless enum that holds the kinds; nil puts them at the top of the module.
  package var namespace: String?
  /// The kinds to include; none means all.
  package var kinds: [String]
  /// Whether `status`, which controllers write, becomes a field.
  package var status: StatusPolicy
  /// What the inputs lack.
  package var recipe: ImportRecipe

  /// Whether a kind's `status` is imported.
  package enum StatusPolicy: Sendable {
    /// Left out: no manifest that is rendered has one.
    case omitted
    /// Imported like any other field.
    case included
  }

  /// What to import.
  package init(
    namespace: String? = nil,
    kinds: [String] = [],
    status: StatusPolicy = .omitted,
    recipe: ImportRecipe = .init()
  ) {
    self.namespace = namespace
    self.kinds = kinds
    self.status = status
    self.recipe = recipe
  }
}

/// A file that was read, or standard input.
package struct ImportInput: Sendable {
  /// The path as the user gave it.
  package let path: String
  /// The contents.
  package let bytes: [UInt8]

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
