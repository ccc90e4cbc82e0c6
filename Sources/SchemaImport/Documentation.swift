/// The line of documentation of a field: its path, what it takes, and what else its schema says of it.
///
/// Descriptions are not copied: they are their authors' text, and nothing of an input may leave a comment.
enum Documentation {
  static func line(
    for member: TypeTable.Member,
    in owner: TypeTable.Entry,
    typeName: String
  ) -> String {
    let path = TypeTable.path(of: member, in: owner)
    var line = "\(SwiftText.code(path)): \(words(for: member.type, typeName: typeName))"
    if let format = member.notes.format { line += ", format \(SwiftText.code(format))" }
    if member.isRequired { line += ", required" }
    if member.notes.isNullable { line += ", may be null" }
    if let standard = member.notes.standard { line += ", by default \(SwiftText.code(standard))" }
    if !member.notes.mapKeys.isEmpty {
      let keys = member.notes.mapKeys.map(SwiftText.code).joined(separator: " and ")
      line += ", told apart by \(keys)"
    }
    return line + "."
  }

  private static func words(
    for type: TypeTable.MemberType,
    typeName: String
  ) -> String {
    switch type {
    case .scalar(let scalar): scalar.words
    case .declared: "``\(typeName)``"
    case .list(.scalar(let scalar)): "a list of \(scalar.plural)"
    case .list(.declared): "a list of ``\(typeName)``"
    case .list(let element): "a list, each element \(words(for: element, typeName: typeName))"
    case .map(.scalar(let scalar)): "\(scalar.plural) by name"
    case .map(.declared): "``\(typeName)`` by name"
    case .map(let element): "by name, each \(words(for: element, typeName: typeName))"
    }
  }
}

extension TypeTable.Scalar {
  fileprivate var words: String {
    switch self {
    case .any: "any value"
    case .string: "a string"
    case .bool: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .quantity: "a quantity"
    case .intOrString: "a whole number or a string"
    case .objectMeta: "``ObjectMeta``"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .any: "any values"
    case .string: "strings"
    case .bool: "truth values"
    case .integer: "whole numbers"
    case .number: "numbers"
    case .quantity: "quantities"
    case .intOrString: "whole numbers or strings"
    case .objectMeta: "``ObjectMeta``"
    }
  }
}
