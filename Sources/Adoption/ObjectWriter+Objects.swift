import Manifest
import TypeOutlines

extension ObjectWriter {
  /// An object as an element, a map's value or an argument: `Container(name: "x") { $0.image = "…" }`.
  mutating func object(
    _ entries: [Template.Entry],
    of type: NamedType,
    at path: FieldPath
  ) -> Written? {
    if let kind = type.kind { return embedded(entries, of: type, kind, at: path) }
    guard let fields = type.fields else { return nil }
    let required = fields.filter(\.isRequired)
    var arguments: [Code] = []
    var misfits: [Misfit] = []
    var closures = 0
    for field in required {
      guard let value = entries.first(where: { $0.key == field.name })?.value,
        let written = expression(value, field.type, in: type, at: path.appending(field.name))
      else { return nil }
      arguments.append(written.code.prefixed(Self.label(field.property) + ": "))
      misfits += written.misfits
      closures = max(closures, written.closures)
    }
    let names = Set(required.map(\.name))
    let rest = entries.filter { !names.contains($0.key) }
    guard !entries.isEmpty else { return Written(code: Code(".init()")) }
    let opening = constructor(of: type)
    if let short = shortOptionals(rest, of: type, at: path) {
      let call = Code.list("\(opening)(", arguments + short, ")", endsWithComma: false)
      if call.isLine || short.isEmpty {
        return Written(code: call, misfits: misfits, closures: closures)
      }
    }
    let inner = statements(rest, of: type, receiver: "$0", at: path)
    misfits += inner.misfits
    let call =
      arguments.isEmpty && !inner.statements.isEmpty
      ? Code(opening) : Code.list("\(opening)(", arguments, ")", endsWithComma: false)
    guard !inner.statements.isEmpty else {
      return Written(code: call, misfits: misfits, closures: closures)
    }
    let block = Code.block(call.lines.last ?? "", inner.statements)
    return Written(
      code: Code(lines: call.lines.dropLast() + block.lines),
      misfits: misfits,
      closures: closures + 1
    )
  }

  /// An object of a kind inside another one, such as a claim's template, which need not say its kind.
  private mutating func embedded(
    _ entries: [Template.Entry],
    of type: NamedType,
    _ kind: TypeOutline.Kind,
    at path: FieldPath
  ) -> Written? {
    guard !entries.isEmpty else { return Written(code: Code(".init()")) }
    var rest = entries
    var opening = library.swiftName(of: type)
    let identity = [("apiVersion", kind.apiVersion), ("kind", kind.kind)]
    let saysKind = identity.allSatisfy { field, text in
      entries.contains { $0.key == field && $0.value == .text(TemplateText(text)) }
    }
    if saysKind, let place = rest.firstIndex(where: { $0.key == "metadata" }),
      case .mapping(var metadata) = rest[place].value,
      case .text(let name)? = rest[place].value["name"]
    {
      metadata.removeAll { $0.key == "name" }
      rest[place].value = .mapping(metadata)
      if metadata.isEmpty { rest.remove(at: place) }
      rest.removeAll { $0.key == "apiVersion" || $0.key == "kind" }
      opening += "(\(SwiftLiteral.expression(name).lines.joined()))"
    }
    let inner = statements(rest, of: type, receiver: "$0", at: path)
    guard !inner.statements.isEmpty else {
      let code = Code(opening.hasSuffix(")") ? opening : ".init()")
      return Written(code: code, misfits: inner.misfits)
    }
    return Written(
      code: .block(opening, inner.statements),
      misfits: inner.misfits,
      closures: 1
    )
  }

  /// Optional fields as arguments, where all of them are plain and few.
  private mutating func shortOptionals(
    _ entries: [Template.Entry],
    of type: NamedType,
    at path: FieldPath
  ) -> [Code]? {
    guard let fields = type.fields, entries.count <= 4 else { return nil }
    var arguments: [Code] = []
    for field in fields where !field.isRequired {
      guard let value = entries.first(where: { $0.key == field.name })?.value else { continue }
      switch (field.type, value) {
      case (.any, _), (.list, _), (.map, _), (.objectMeta, _), (_, .mapping): return nil
      default: break
      }
      guard
        let written = expression(
          value,
          field.type,
          in: type,
          at: path.appending(field.name),
          isOptional: true
        ),
        written.code.isLine
      else { return nil }
      arguments.append(written.code.prefixed(Self.label(field.property) + ": "))
    }
    return arguments.count == entries.count ? arguments : nil
  }
}
