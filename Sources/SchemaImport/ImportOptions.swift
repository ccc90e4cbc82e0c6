/// What to import, and what to make of it.
public struct ImportOptions: Sendable {
  /// The caseless enum that holds the kinds; nil puts them at the top of the module.
  public var namespace: String?
  /// The kinds to include; none means all.
  public var kinds: [String]
  /// Whether `status`, which controllers write, becomes a field.
  public var status: StatusPolicy
  /// What the inputs lack.
  public var recipe: ImportRecipe

  /// Whether a kind's `status` is imported.
  public enum StatusPolicy: Sendable {
    /// Left out: no manifest that is rendered has one.
    case omitted
    /// Imported like any other field.
    case included
  }

  /// What to import.
  public init(
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
public struct ImportInput: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The contents.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
