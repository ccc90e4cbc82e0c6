import Manifest

/// Parts of large objects, each in a property or a function of its own.
///
/// The type checker's work grows with the square of what stands in one closure, so a large expression must not.
struct PartList {
  /// From this many lines on an expression with closures stands by itself.
  private static let limit = 48

  private(set) var declarations: [Code] = []
  private var names: DistinctNames
  /// What the parts of the present object begin with.
  private var owner = ""
  /// Parameters with their types, in the order of the function that the object stands in.
  private var parameters: [(name: String, type: String)] = []

  init(names: DistinctNames) { self.names = names }

  mutating func claim(_ name: String) -> String { names.claim(name) }

  /// Keeps a name from every later claim.
  mutating func reserve(_ name: String) { names.reserve(name) }

  mutating func begin(_ owner: String, parameters: [(name: String, type: String)]) {
    self.owner = owner
    self.parameters = parameters
  }

  mutating func takeDeclarations() -> [Code] {
    defer { declarations = [] }
    return declarations
  }

  /// The expression, or the name of what now holds it.
  mutating func taken(
    out written: ObjectWriter.Written,
    of type: String?,
    holding template: Template,
    at path: FieldPath
  ) -> ObjectWriter.Written {
    guard let type, written.closures > 0, written.code.lines.count >= Self.limit else {
      return written
    }
    let name = names.claim(owner + Self.capitalised(path))
    let used = template.parameters
    let passed = parameters.filter { used.contains($0.name) }
    let opening: String
    if passed.isEmpty {
      opening = "private var \(name): \(type)"
    } else {
      let list = passed.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
      opening = "private func \(name)(\(list)) -> \(type)"
    }
    declarations.append(Code(lines: [opening + " {"] + written.code.indented.lines + ["}"]))
    var rest = written
    rest.closures = 0
    let call = passed.map { "\($0.name): \($0.name)" }.joined(separator: ", ")
    rest.code = Code(passed.isEmpty ? name : "\(name)(\(call))")
    return rest
  }

  /// The last field of the path, and the position or key behind it.
  private static func capitalised(_ path: FieldPath) -> String {
    var words: [String] = []
    for step in path.steps.reversed() {
      switch step {
      case .index(let index): words.append("\(index + 1)")
      case .key(let key): return ([LanguageNames.type(key)] + words.reversed()).joined()
      }
    }
    return words.reversed().joined()
  }
}
