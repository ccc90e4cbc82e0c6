/// One field of a typed object: its name, whether the API requires it, and what it nests.
public struct Field: Sendable {
  enum Nesting: Sendable {
    case none
    case object(any SchemaObject.Type)
    case list(any SchemaObject.Type)
    case map(any SchemaObject.Type)

    var isNested: Bool {
      if case .none = self { false } else { true }
    }

    /// The fields of the object, of each element, or of each value.
    var fields: FieldTable? {
      switch self {
      case .none: nil
      case .object(let type), .list(let type), .map(let type): type.fields
      }
    }
  }

  /// What a strategic merge patch does to a field.
  public enum Merging: Sendable, Hashable {
    /// An object is merged field by field; a list is replaced, as everything else is.
    case standard
    /// An object is replaced too.
    case replacing
    /// Scalars of a list are added to those that are there.
    case set
    /// Elements of a list are merged with those that have the same values in these fields, the first one above all.
    case keys([String])
  }

  /// The name as the API writes it.
  public let name: String
  /// Whether the API refuses an object without it.
  public let isRequired: Bool
  let nesting: Nesting
  /// What a strategic merge patch does to it.
  public private(set) var merging = Merging.standard

  init(name: String, isRequired: Bool, nesting: Nesting, merging: Merging = .standard) {
    self.name = name
    self.isRequired = isRequired
    self.nesting = nesting
    self.merging = merging
  }

  /// This field with a non-default merge strategy.
  public func merging(_ merging: Merging) -> Field {
    var copy = self
    copy.merging = merging
    return copy
  }

  /// A field that may be left out; `type` is the object it holds, if it holds one.
  public static func optional(_ name: String, _ type: (any SchemaObject.Type)? = nil) -> Field {
    Field(name: name, isRequired: false, nesting: type.map(Nesting.object) ?? .none)
  }

  /// A field that must be set; `type` is the object it holds, if it holds one.
  public static func required(_ name: String, _ type: (any SchemaObject.Type)? = nil) -> Field {
    Field(name: name, isRequired: true, nesting: type.map(Nesting.object) ?? .none)
  }

  /// A field that may be left out and holds a list of objects.
  public static func optional(_ name: String, listOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: false, nesting: .list(type))
  }

  /// A field that must be set and holds a list of objects.
  public static func required(_ name: String, listOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: true, nesting: .list(type))
  }

  /// A field that may be left out and holds objects by name.
  public static func optional(_ name: String, mapOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: false, nesting: .map(type))
  }

  /// A field that must be set and holds objects by name.
  public static func required(_ name: String, mapOf type: any SchemaObject.Type) -> Field {
    Field(name: name, isRequired: true, nesting: .map(type))
  }
}
