import Diagnostics
import Manifest
import ResourceGraph
import Resources

/// A variable of which the object that uses it declares nothing.
///
/// Source: Tekton's documentation, "Variable substitutions used by Tasks and Pipelines": `$(params.name)`,
/// `$(params['name'])` and `$(params["name"])`, with `[*]`, `[0]` or a key behind it. Its webhook refuses undeclared ones.
enum UndeclaredVariable {
  static func diagnostics(for rule: VariableRule, in object: ObjectNode) -> [Diagnostic] {
    let root = Value.mapping(object.tree)
    let names = rule.declared.flatMap { $0.matches(in: root).compactMap(\.value.string) }
    let marker = Array("$(\(rule.prefix)".utf8)
    var found: [Diagnostic] = []
    var seen = Set(names)
    for field in rule.fields {
      for match in field.matches(in: root) {
        read(match.value, match.path) { text, path in
          for name in variables(in: text, marker) where seen.insert(name).inserted {
            found.append(diagnostic(name, at: path, rule.kind, names, of: object))
          }
        }
      }
    }
    return found
  }

  private static func read(
    _ value: Value,
    _ path: FieldPath,
    _ visit: (String, FieldPath) -> Void
  ) {
    switch value {
    case .string(let text): visit(text, path)
    case .sequence(let elements):
      for (index, element) in elements.enumerated() { read(element, path.appending(index), visit) }
    case .mapping(let mapping):
      for entry in mapping { read(entry.value, path.appending(entry.key), visit) }
    case .null, .bool, .integer, .double: break
    }
  }

  /// The names of a text's variables, in their order.
  static func variables(in text: String, _ marker: [UInt8]) -> [String] {
    guard text.utf8.count > marker.count, text.utf8.contains(UInt8(ascii: "$")) else { return [] }
    let bytes = Array(text.utf8)
    var names: [String] = []
    var index = 0
    while index + marker.count < bytes.count {
      guard bytes[index] == marker[0], bytes[index...].starts(with: marker) else {
        index += 1
        continue
      }
      index += marker.count
      if let name = name(bytes[index...]) { names.append(name) }
    }
    return names
  }

  /// The name behind a prefix: `.name` up to what ends it, or `['name']`.
  private static func name(_ rest: ArraySlice<UInt8>) -> String? {
    if rest.first == UInt8(ascii: ".") {
      let name = rest.dropFirst().prefix { $0.isNameByte && $0 != UInt8(ascii: ".") }
      guard !name.isEmpty, name.endIndex < rest.endIndex,
        [UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: ".")].contains(rest[name.endIndex])
      else { return nil }
      return String(decoding: name, as: UTF8.self)
    }
    let quoted = rest.dropFirst()
    guard rest.first == UInt8(ascii: "["), let quote = quoted.first, quote.isQuote else {
      return nil
    }
    let name = quoted.dropFirst().prefix { $0 != quote }
    return name.endIndex < rest.endIndex ? String(decoding: name, as: UTF8.self) : nil
  }

  private static func diagnostic(
    _ name: String,
    at path: FieldPath,
    _ kind: PartKind,
    _ names: [String],
    of object: ObjectNode
  ) -> Diagnostic {
    let identity = object.identity
    let known = Set(names).sorted()
    return Diagnostic(
      .missingPart,
      "\(identity.kind) '\(identity.name)' uses \(kind.word) '\(name)', which it doesn't declare",
      at: object.location(of: path),
      object: identity.description,
      field: path.description,
      notes: [.init(MissingPart.listed(known, "it declares none", "it declares"))],
      help: Suggestion.closest(to: name, in: known).map { "did you mean '\($0)'?" }
        ?? "declare it in 'spec.params'"
    )
  }
}
