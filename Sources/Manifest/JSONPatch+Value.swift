import Diagnostics

extension JSONPatch {
  /// Reads a patch document: a sequence of mappings with `op`, `path`, and `value` or `from`.
  ///
  /// Members that an operation doesn't use are ignored, as RFC 6902 wants it.
  ///
  /// - Throws: ``JSONPatchError`` for the first operation that is not one.
  public init(_ document: Value) throws(JSONPatchError) {
    guard case .sequence(let elements) = document else {
      throw JSONPatchError(
        operationIndex: nil,
        message: "a JSON Patch is a sequence of operations, not \(document.typeName)"
      )
    }
    operations = []
    operations.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard case .mapping(let members) = element else {
        throw JSONPatchError(
          operationIndex: index,
          message: "an operation is a mapping with 'op' and 'path', not \(element.typeName)"
        )
      }
      operations.append(try OperationReader(index: index, members: members).operation())
    }
  }
}

/// Reads one operation of a patch document.
private struct OperationReader {
  static let names = ["add", "remove", "replace", "move", "copy", "test"]

  let index: Int
  let members: Mapping

  func operation() throws(JSONPatchError) -> JSONPatch.Operation {
    switch try string("op") {
    case "add": return try .add(pointer("path"), value())
    case "remove": return try .remove(pointer("path"))
    case "replace": return try .replace(pointer("path"), value())
    case "move": return try .move(from: pointer("from"), to: pointer("path"))
    case "copy": return try .copy(from: pointer("from"), to: pointer("path"))
    case "test": return try .test(pointer("path"), value())
    case let name:
      let allowed = Self.names.joined(separator: ", ")
      let hint = Suggestion.closest(to: name, in: Self.names).map { ", did you mean '\($0)'?" }
      throw fault("unknown operation '\(name)'\(hint ?? " (allowed: \(allowed))")")
    }
  }

  private func value() throws(JSONPatchError) -> Value {
    guard let value = members["value"] else {
      throw fault("'\(try string("op"))' needs 'value', which may be null")
    }
    return value
  }

  private func pointer(_ key: String) throws(JSONPatchError) -> JSONPointer {
    let text = try string(key)
    do throws(JSONPointer.ParseError) {
      return try JSONPointer(parsing: text)
    } catch {
      throw fault("'\(key)' is '\(text)': \(error)")
    }
  }

  private func string(_ key: String) throws(JSONPatchError) -> String {
    guard let value = members[key] else {
      let operation = key == "op" ? "an operation" : "'\(try string("op"))'"
      throw fault("\(operation) needs '\(key)', a string")
    }
    guard case .string(let text) = value else {
      throw fault("'\(key)' is a string, not \(value.typeName)")
    }
    return text
  }

  private func fault(_ message: String) -> JSONPatchError {
    JSONPatchError(operationIndex: index, message: message)
  }
}

extension Value {
  /// A patch as a document: a sequence of mappings with `op`, `from`, `path`, `value`, in that order.
  public init(_ patch: JSONPatch) {
    self = .sequence(patch.operations.map(Value.init))
  }

  /// An operation as one mapping of a patch document.
  public init(_ operation: JSONPatch.Operation) {
    self =
      switch operation {
      case .add(let path, let value):
        ["op": "add", "path": .string(path.text), "value": value]
      case .remove(let path):
        ["op": "remove", "path": .string(path.text)]
      case .replace(let path, let value):
        ["op": "replace", "path": .string(path.text), "value": value]
      case .move(let source, let target):
        ["op": "move", "from": .string(source.text), "path": .string(target.text)]
      case .copy(let source, let target):
        ["op": "copy", "from": .string(source.text), "path": .string(target.text)]
      case .test(let path, let value):
        ["op": "test", "path": .string(path.text), "value": value]
      }
  }
}
