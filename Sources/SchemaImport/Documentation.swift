import TypeOutlines

/// The line of documentation of a field: its path, what it takes, and what else its schema says of it.
///
/// Descriptions are not copied: they are their authors' text, and nothing of an input may leave a comment.
enum Documentation {
  static func line(
    for field: TypeOutline.Field,
    in owner: TypeTable.Entry,
    typeName: String
  ) -> String {
    let path = TypeTable.path(of: field, in: owner)
    var line = "\(SwiftText.code(path)): \(phrase(for: field.type, typeName: typeName))"
    if let format = field.notes.format { line += ", format \(SwiftText.code(format))" }
    if field.isRequired { line += ", required" }
    if field.notes.isNullable { line += ", may be null" }
    if let value = field.notes.defaultValue { line += ", by default \(SwiftText.code(value))" }
    if !field.notes.mapKeys.isEmpty {
      let keys = field.notes.mapKeys.map(SwiftText.code).joined(separator: " and ")
      line += ", told apart by \(keys)"
    }
    return line + "."
  }

  private static func phrase(for type: TypeOutline.FieldType, typeName: String) -> String {
    switch type {
    case .any: "any value"
    case .string: "a string"
    case .bool: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .quantity: "a quantity"
    case .intOrString: "a whole number or a string"
    case .objectMeta: "``ObjectMeta``"
    case .declared: "``\(typeName)``"
    case .list(let element):
      plural(of: element, typeName).map { "a list of \($0)" }
        ?? "a list, each element \(phrase(for: element, typeName: typeName))"
    case .map(let element):
      plural(of: element, typeName).map { "\($0) by name" }
        ?? "by name, each \(phrase(for: element, typeName: typeName))"
    }
  }

  /// Nil for lists of lists and the like.
  private static func plural(of type: TypeOutline.FieldType, _ typeName: String) -> String? {
    switch type {
    case .any: "any values"
    case .string: "strings"
    case .bool: "truth values"
    case .integer: "whole numbers"
    case .number: "numbers"
    case .quantity: "quantities"
    case .intOrString: "whole numbers or strings"
    case .objectMeta: "``ObjectMeta``"
    case .declared: "``\(typeName)``"
    case .list, .map: nil
    }
  }
}
