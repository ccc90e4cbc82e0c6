import Diagnostics
import Manifest
import TypeOutlines

/// Writes the objects of typed kinds in the closure style.
///
/// What doesn't fit its type is left out of the typed code and noted; the kind's closure then sets it by its path.
struct ObjectWriter {
  typealias NamedType = TypeLibrary.NamedType

  /// A part of an object that its type can't hold.
  struct Misfit {
    let path: FieldPath
    let value: Template
    /// Whether there is no such field at all.
    var isUnknown = false
    /// The nearest field that there is.
    var suggestion: String?
  }

  /// An expression, and what it lacks.
  struct Written {
    var code: Code
    var misfits: [Misfit] = []
    /// How deep closures stand in each other.
    var closures = 0
  }

  let library: TypeLibrary
  /// Takes expressions that are too large for the type checker out of their closures.
  var parts: PartList

  // MARK: Statements

  /// The statements that set the fields of an object behind `receiver`, as in `$0.spec.replicas = 2`.
  mutating func statements(
    _ entries: [Template.Entry],
    of type: NamedType,
    receiver: String,
    at path: FieldPath
  ) -> (statements: [Code], misfits: [Misfit]) {
    guard let fields = type.fields else { return ([], []) }
    var statements: [Code] = []
    var misfits: [Misfit] = []
    let order = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
    let known = entries.filter { order[$0.key] != nil }
      .sorted { (order[$0.key] ?? 0) < (order[$1.key] ?? 0) }
    for entry in known {
      guard let field = order[entry.key].map({ fields[$0] }) else { continue }
      let here = path.appending(entry.key)
      let place = receiver + "." + Self.member(field.property)
      if case .mapping(let inner) = entry.value, !inner.isEmpty,
        let object = objectType(field.type, in: type)
      {
        let nested = self.statements(inner, of: object, receiver: place, at: here)
        statements += nested.statements
        misfits += nested.misfits
      } else if let written = expression(
        entry.value,
        field.type,
        in: type,
        at: here,
        isOptional: true
      ) {
        statements.append(written.code.prefixed(place + " = "))
        misfits += written.misfits
      } else {
        misfits.append(Misfit(path: here, value: entry.value))
      }
    }
    for entry in entries where order[entry.key] == nil {
      misfits.append(
        Misfit(
          path: path.appending(entry.key),
          value: entry.value,
          isUnknown: true,
          suggestion: Suggestion.closest(to: entry.key, in: order.keys)
        )
      )
    }
    return (statements, misfits)
  }

  // MARK: Expressions

  /// The value as an expression of a field's type; nil if the type can't hold it.
  ///
  /// - Parameter isOptional: Whether the place takes an optional, in which `.none` means something else.
  mutating func expression(
    _ value: Template,
    _ type: TypeOutline.FieldType,
    in owner: NamedType,
    at path: FieldPath,
    isOptional: Bool = false
  ) -> Written? {
    switch (type, value) {
    case (.any, _): return Written(code: ValueWriter.literal(value))
    case (.string, .text(let text)): return Written(code: SwiftLiteral.expression(text))
    case (.intOrString, .text(let text)), (.quantity, .text(let text)):
      return Written(code: SwiftLiteral.text(text))
    case (.bool, .bool(let bool)): return Written(code: Code(bool ? "true" : "false"))
    case (.integer, .integer(let integer)), (.intOrString, .integer(let integer)),
      (.quantity, .integer(let integer)):
      return Written(code: Code(String(integer)))
    case (.integer, .integerParameter(let name)): return Written(code: Code(name))
    case (.intOrString, .integerParameter(let name)):
      return Written(code: Code(".int(\(name))"))
    case (.quantity, .integerParameter(let name)):
      return Written(code: Code("Quantity(integerLiteral: \(name))"))
    case (.number, .integerParameter(let name)): return Written(code: Code("Double(\(name))"))
    case (.number, .integer(let integer)) where Int(exactly: Double(integer)) == integer:
      return Written(code: Code(String(integer)))
    case (.number, .double(let double)), (.quantity, .double(let double)):
      return Written(code: Code(SwiftLiteral.double(double)))
    case (.objectMeta, .mapping(let entries)):
      return object(entries, of: TypeLibrary.objectMeta, at: path)
    case (.declared(let id), _):
      return declared(value, owner.sibling(id), at: path, isOptional: isOptional)
    case (.list(let element), .sequence(let values)):
      return list(values, element, in: owner, at: path)
    case (.map(let element), .mapping(let entries)):
      return map(entries, element, in: owner, at: path)
    default: return nil
    }
  }

  private mutating func declared(
    _ value: Template,
    _ type: NamedType,
    at path: FieldPath,
    isOptional: Bool
  ) -> Written? {
    switch (type.body, value) {
    case (.object, .mapping(let entries)): return object(entries, of: type, at: path)
    case (.set(let members), .text(let text)):
      guard let plain = text.plain, let member = members.first(where: { $0.text == plain }) else {
        return Written(code: SwiftLiteral.expression(text).prefixed(".custom(").suffixed(")"))
      }
      let isHidden = isOptional && ["none", "some"].contains(member.name)
      return Written(
        code: Code((isHidden ? library.swiftName(of: type) : "") + "." + Self.member(member.name))
      )
    default: return nil
    }
  }

  private mutating func list(
    _ values: [Template],
    _ element: TypeOutline.FieldType,
    in owner: NamedType,
    at path: FieldPath
  ) -> Written? {
    var elements: [Written] = []
    for (index, value) in values.enumerated() {
      guard let written = expression(value, element, in: owner, at: path.appending(index)) else {
        return nil
      }
      elements.append(written)
    }
    let name = elementName(element, in: owner)
    for index in elements.indices {
      elements[index] = parts.taken(
        out: elements[index],
        of: name,
        holding: values[index],
        at: path.appending(index)
      )
    }
    let whole = Written(
      code: .list("[", elements.map(\.code), "]"),
      misfits: elements.flatMap(\.misfits),
      closures: elements.map(\.closures).max() ?? 0
    )
    return parts.taken(
      out: whole,
      of: name.map { "[\($0)]" },
      holding: .sequence(values),
      at: path
    )
  }

  private mutating func map(
    _ entries: [Template.Entry],
    _ element: TypeOutline.FieldType,
    in owner: NamedType,
    at path: FieldPath
  ) -> Written? {
    let name = elementName(element, in: owner)
    var fitting: [(key: String, value: Code)] = []
    var misfits: [Misfit] = []
    var closures = 0
    for entry in entries {
      let here = path.appending(entry.key)
      guard let written = expression(entry.value, element, in: owner, at: here) else {
        misfits.append(Misfit(path: here, value: entry.value))
        continue
      }
      let taken = parts.taken(out: written, of: name, holding: entry.value, at: here)
      fitting.append((entry.key, taken.code))
      misfits += taken.misfits
      closures = max(closures, taken.closures)
    }
    // a map of misfits alone comes into being when they are set
    guard !fitting.isEmpty || misfits.isEmpty else { return nil }
    let whole = Written(
      code: ValueWriter.dictionary(fitting),
      misfits: misfits,
      closures: closures
    )
    return parts.taken(
      out: whole,
      of: name.map { "OrderedMap<\($0)>" },
      holding: .mapping(entries),
      at: path
    )
  }

  // MARK: Names

  private func objectType(_ type: TypeOutline.FieldType, in owner: NamedType) -> NamedType? {
    switch type {
    case .objectMeta: return TypeLibrary.objectMeta
    case .declared(let id):
      let type = owner.sibling(id)
      if case .object = type.body { return type }
      return nil
    default: return nil
    }
  }

  /// A definition by its name, what stands inside another type by what the place asks for.
  func constructor(of type: NamedType) -> String {
    let name = library.swiftName(of: type)
    return name.contains(".") || name == "ObjectMeta" ? ".init" : name
  }

  /// The Swift type of an element that may stand in a property of its own; nil if nothing is gained by that.
  private func elementName(_ type: TypeOutline.FieldType, in owner: NamedType) -> String? {
    switch type {
    case .declared(let id):
      if case .object = owner.sibling(id).body {
        library.swiftName(of: owner.sibling(id))
      } else {
        nil
      }
    case .list(let element): elementName(element, in: owner).map { "[\($0)]" }
    case .map(let element): elementName(element, in: owner).map { "OrderedMap<\($0)>" }
    default: nil
    }
  }

  /// Behind a dot nearly every word may stand.
  static func member(_ name: String) -> String {
    ["init", "self", "Type", "Protocol"].contains(name) ? "`\(name)`" : name
  }

  static func label(_ name: String) -> String {
    ["inout", "let", "var"].contains(name) ? "`\(name)`" : name
  }
}
