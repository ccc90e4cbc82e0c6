import Compiler
import Diagnostics
import Manifest

/// A finding as a baseline keeps it: without its line and without positions in lists, which move with every edit.
struct BaselineEntry: Hashable {
  let code: String
  /// The file, where nothing says which object is meant.
  let file: String?
  let object: String?
  let field: String?
  let message: String

  init(_ diagnostic: Diagnostic) {
    code = diagnostic.code.id
    object = diagnostic.object.map(Credentials.masked)
    field = (diagnostic.field?.withoutPositions).map(Credentials.masked)
    message = Credentials.masked(in: diagnostic.message)
    // an object may move to another file and keep its faults
    file =
      diagnostic.object == nil
      ? (diagnostic.location?.file).map(Credentials.masked) : nil
  }

  /// Nil if an entry of a file lacks what one must have.
  init?(_ value: Mapping) {
    guard let code = value["code"]?.string, let message = value["message"]?.string else {
      return nil
    }
    self.code = code
    self.message = message
    file = value["file"]?.string
    object = value["object"]?.string
    field = value["field"]?.string
  }

  /// The same for the same finding in every run.
  var fingerprint: String {
    [code, file ?? "", object ?? "", field ?? "", message].joined(separator: "\u{1F}").fnv1a
  }

  /// The entry as a line of a file.
  func value(count: Int) -> Value {
    var value: Mapping = ["code": .string(code)]
    value["file"] = file.map(Value.string)
    value["object"] = object.map(Value.string)
    value["field"] = field.map(Value.string)
    value["message"] = .string(message)
    if count > 1 { value["count"] = .integer(count) }
    return .mapping(value)
  }
}

extension BaselineEntry: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.code, left.object ?? "", left.file ?? "", left.field ?? "", left.message)
      < (right.code, right.object ?? "", right.file ?? "", right.field ?? "", right.message)
  }
}
