import Manifest

extension SpecWriter {
  // MARK: Folds

  /// Parameters and loops have no name that a member has: inside, it would stand for the wrong one.
  mutating func reserveParameters(of units: [Folding.Unit]) {
    for case .fold(let fold) in units {
      for parameter in fold.parameters { namesOfParameters.insert(parameter.name) }
    }
    for name in namesOfParameters { writer.objects.parts.reserve(name) }
  }

  /// Whether the fold has no more lines than its objects would have.
  func isShorter(_ fold: Fold) -> Bool {
    var scratch = self
    let folded = scratch.statement(for: fold).lineCount
    scratch = self
    let plain = fold.objects.joined().reduce(0) { $0 + scratch.statement(for: $1).lineCount }
    return folded <= plain
  }

  /// A loop over the rows; what it declares stands in it if that is little, else in a function.
  mutating func statement(for fold: Fold) -> Statement {
    let parameters = fold.parameters.map { (name: $0.name, type: $0.kind.rawValue) }
    let isTable = parameters.count > 2
    let function = writer.objects.parts.claim(name(of: fold))
    var declarations: [Code] = []
    var body: [Code] = []
    for (template, object) in zip(fold.templates, fold.objects[0]) {
      let name =
        fold.templates.count == 1
        ? function : LanguageNames.member(function + "-" + template.kind)
      writer.objects.parts.begin(name, parameters: parameters)
      let code = writer.expression(template.apiVersion, template.kind, template.tree)
      report(object)
      let parts = writer.objects.parts.takeDeclarations()
      guard
        code.lines.count > Self.linesInBody || !parts.isEmpty
          || (isTable && fold.templates.count == 1)
      else {
        body.append(code)
        continue
      }
      let member = fold.templates.count == 1 ? function : writer.objects.parts.claim(name)
      let used = template.tree.parameters
      let passed = parameters.filter { used.contains($0.name) }
      let type = writer.typeName(template.apiVersion, template.kind, template.tree)
      declarations.append(Self.function(member, passed, type, [code]))
      declarations += parts
      body.append(Self.call(member, passed.map(\.name), from: nil))
    }
    var call = body
    if fold.templates.count > 1 && (isTable || body.count > 2) {
      declarations.insert(
        Code("@ComponentBuilder")
          + Self.function(function, parameters, "[any Component]", body),
        at: 0
      )
      let all = Self.call(function, parameters.map(\.name), from: isTable ? "values" : nil)
      call = [all.prefixed("Group(").suffixed(")")]
    } else if isTable {
      call = [Self.call(function, parameters.map(\.name), from: "values")]
    }
    return loop(fold, parameters, function, call, declarations)
  }

  private mutating func loop(
    _ fold: Fold,
    _ parameters: [(name: String, type: String)],
    _ function: String,
    _ body: [Code],
    _ declarations: [Code]
  ) -> Statement {
    let group = fold.objects[0][0].namespace ?? "cluster"
    let rows = fold.rows.map { $0.map { ValueWriter.literal(Template($0)).lines.joined() } }
    let names = parameters.map(\.name)
    if parameters.count > 2 {
      let type = LanguageNames.type(function) + "Values"
      let table = writer.objects.parts.claim(function + "Values")
      let fields = parameters.map { Code("let \($0.name): \($0.type)") }
      let elements = rows.map { row in
        Code.list(
          "\(type)(",
          zip(names, row).map { Code("\($0): \($1)") },
          ")",
          width: 94,
          endsWithComma: false
        )
      }
      let list = Code.list("private static let \(table): [\(type)] = [", elements, "]")
      return Statement(
        code: .member("for values in Self.\(table)", body),
        declarations: [.member("private struct \(type)", fields), list] + declarations,
        group: group
      )
    }
    let isPair = names.count == 2
    let elements = rows.map { row in Code(isPair ? "(\(row.joined(separator: ", ")))" : row[0]) }
    let pattern = isPair ? "(\(names.joined(separator: ", ")))" : names[0]
    let literal = Code.list("[", elements, "]")
    guard literal.isLine, literal.width <= 60 else {
      let table = writer.objects.parts.claim(function + "Values")
      let element = isPair ? "(\(Self.list(parameters)))" : parameters[0].type
      let list = Code.list("private static let \(table): [\(element)] = [", elements, "]")
      return Statement(
        code: .member("for \(pattern) in Self.\(table)", body),
        declarations: [list] + declarations,
        group: group
      )
    }
    return Statement(
      code: .member("for \(pattern) in \(literal.lines[0])", body),
      declarations: declarations,
      group: group
    )
  }

  private func name(of fold: Fold) -> String {
    let kinds = fold.templates.map(\.kind)
    switch kinds.count {
    case 1:
      let name = LanguageNames.member(kinds[0])
      return namesOfParameters.contains(name) ? name + "Object" : name
    case 2: return LanguageNames.member("\(kinds[0])-and-\(kinds[1])")
    default: return LanguageNames.member("\(kinds[0])-set")
    }
  }

  private static func function(
    _ name: String,
    _ parameters: [(name: String, type: String)],
    _ type: String,
    _ body: [Code]
  ) -> Code {
    let opening = Code.list(
      "private func \(name)(",
      parameters.map { Code("\($0.name): \($0.type)") },
      ") -> \(type)",
      width: 94,
      endsWithComma: false
    )
    let member = Code.member(opening.lines.last ?? "", body)
    return Code(lines: opening.lines.dropLast() + member.lines)
  }

  private static func list(_ parameters: [(name: String, type: String)]) -> String {
    parameters.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
  }

  /// - Parameter values: What holds the arguments; nil if they have names of their own.
  private static func call(_ function: String, _ names: [String], from values: String?) -> Code {
    let prefix = values.map { $0 + "." } ?? ""
    return .list(
      "\(function)(",
      names.map { Code("\($0): \(prefix)\($0)") },
      ")",
      width: 86,
      endsWithComma: false
    )
  }
}
