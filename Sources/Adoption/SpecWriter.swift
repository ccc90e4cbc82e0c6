import Diagnostics
import Manifest
import Resources

/// Lays adopted objects out in a struct: a component whose body names them, and a property or function for each large one.
struct SpecWriter {
  /// What a body holds: the type checker's work grows with the square of its statements.
  private static let statementsOfBody = 10
  /// The lines up to which an object stands in the body itself.
  static let linesInBody = 8

  /// A statement of a body, with what it calls.
  struct Statement {
    let code: Code
    let declarations: [Code]
    let group: String
    /// What it declares, in the singular: a kind, or `Object` where that says more.
    var noun = "Object"

    var lineCount: Int {
      declarations.reduce(code.lines.count) { $0 + 1 + $1.lines.count }
    }
  }

  private let library: TypeLibrary
  var writer: DeclarationWriter
  private var diagnostics: [Diagnostic] = []
  private var folded = 0
  /// What the folds of the file call their parameters.
  var namesOfParameters: Set<String> = []

  init(library: TypeLibrary) {
    self.library = library
    writer = DeclarationWriter(library: library, names: DistinctNames(["body", "values"]))
  }

  // MARK: Components

  /// A struct that declares the objects.
  ///
  /// - Parameters:
  ///   - statements: What its body holds before them.
  ///   - application: The Application that the body is wrapped in.
  mutating func component(
    named name: String,
    about summary: String,
    of objects: [AdoptedObject],
    after statements: [Code] = [],
    in application: Code? = nil
  ) -> Component {
    let scratch = self
    let units = Folding(objects) { scratch.isShorter($0) }.units
    reserveParameters(of: units)
    let first = statements.map {
      Statement(code: $0, declarations: [], group: "all", noun: "Part")
    }
    var body = tree(of: first + units.map { statement(for: $0) })
    if let application {
      body.statements = [.block(application.lines.joined(separator: "\n"), body.statements)]
    }
    var lines = ["/// \(summary)", "struct \(name): Composite {"]
    lines += Code.member("var body: [any Component]", body.statements).indented.lines
    for declaration in body.declarations { lines += [""] + declaration.indented.lines }
    lines.append("}")
    reportUnknownKinds(objects)
    return Component(
      lines: lines,
      imports: writer.imports,
      objects: objects.count,
      ofUnknownKinds: writer.unknownKinds,
      untyped: writer.untyped,
      fieldsByPath: writer.misfits,
      folded: folded,
      diagnostics: diagnostics
    )
  }

  /// A struct of the file, and what it needs.
  struct Component {
    let lines: [String]
    let imports: Set<String>
    let objects: Int
    let ofUnknownKinds: Int
    let untyped: Int
    let fieldsByPath: Int
    let folded: Int
    let diagnostics: [Diagnostic]
  }

  // MARK: Bodies

  /// Statements that are few enough for one body, and the declarations behind them.
  private mutating func tree(
    of statements: [Statement]
  ) -> (statements: [Code], declarations: [Code]) {
    guard statements.count > Self.statementsOfBody else {
      return (statements.map(\.code), statements.flatMap(\.declarations))
    }
    var groups: [(name: String, members: [Statement])] = []
    for statement in statements {
      if let index = groups.firstIndex(where: { $0.name == statement.group }) {
        groups[index].members.append(statement)
      } else {
        groups.append((statement.group, [statement]))
      }
    }
    var parts: [Statement] = []
    for group in groups {
      for chunk in Self.chunks(of: group.members) {
        guard chunk.count > 1 || groups.count <= Self.statementsOfBody else {
          parts += chunk
          continue
        }
        let name = writer.objects.parts.claim(Self.name(of: chunk, in: group.name))
        let body = Code.member("private var \(name): [any Component]", chunk.map(\.code))
        parts.append(
          Statement(
            code: Code("Group(\(name))"),
            declarations: [Code("@ComponentBuilder") + body] + chunk.flatMap(\.declarations),
            group: "all"
          )
        )
      }
    }
    // groups of their own, or as many as before: cut by number
    if parts.count >= statements.count {
      parts = Self.chunks(of: statements).map { chunk in
        let name = writer.objects.parts.claim("objects")
        let body = Code.member("private var \(name): [any Component]", chunk.map(\.code))
        return Statement(
          code: Code("Group(\(name))"),
          declarations: [Code("@ComponentBuilder") + body] + chunk.flatMap(\.declarations),
          group: "all"
        )
      }
    }
    return tree(of: parts)
  }

  /// What a part of a body is called: after its namespace, and the kind of its objects where it is one.
  private static func name(of chunk: [Statement], in group: String) -> String {
    let nouns = Set(chunk.map(\.noun))
    return LanguageNames.member(group + "-" + (nouns.count == 1 ? chunk[0].noun : "Object").plural)
  }

  private static func chunks(of statements: [Statement]) -> [[Statement]] {
    stride(from: 0, to: statements.count, by: statementsOfBody).map {
      Array(statements[$0..<min($0 + statementsOfBody, statements.count)])
    }
  }

  // MARK: Units

  private mutating func statement(for unit: Folding.Unit) -> Statement {
    switch unit {
    case .object(let object): return statement(for: object)
    case .fold(let fold):
      folded += fold.rows.count * fold.templates.count
      return statement(for: fold)
    }
  }

  mutating func statement(for object: AdoptedObject) -> Statement {
    let tree = Template.mapping(object.tree)
    let name = LanguageNames.member(object.name + "-" + object.kind)
    writer.objects.parts.begin(name, parameters: [])
    let code = writer.expression(object.apiVersion, object.kind, tree)
    report(object)
    let parts = writer.objects.parts.takeDeclarations()
    let group = object.namespace ?? "cluster"
    guard code.lines.count > Self.linesInBody || !parts.isEmpty else {
      return Statement(code: code, declarations: [], group: group, noun: object.kind)
    }
    let member = writer.objects.parts.claim(name)
    let type = writer.typeName(object.apiVersion, object.kind, tree)
    let declaration = Code(
      lines: ["private var \(member): \(type) {"] + code.indented.lines + ["}"]
    )
    return Statement(
      code: Code(member),
      declarations: [declaration] + parts,
      group: group,
      noun: object.kind
    )
  }

  // MARK: Diagnostics

  mutating func report(_ object: AdoptedObject) {
    if let missing = writer.missing {
      diagnostics.append(
        Diagnostic(
          .adoptUntyped,
          "\(object.kind) requires '\(missing)', so the object is written as UnstructuredObject",
          at: object.locate(missing),
          severity: .warning,
          object: object.identity.description,
          field: missing.description
        )
      )
    }
    for misfit in writer.takeMisfits() {
      diagnostics.append(
        Diagnostic(
          .adoptUntyped,
          misfit.isUnknown
            ? "\(object.kind) has no field '\(misfit.path)'; it is set by its path"
            : "\(misfit.value.typeName) at '\(misfit.path)' doesn't fit \(object.kind); it is set by its path",
          at: object.locate(misfit.path),
          severity: .warning,
          object: object.identity.description,
          field: misfit.path.description,
          help: misfit.suggestion.map { "did you mean '\($0)'?" }
        )
      )
    }
  }

  private mutating func reportUnknownKinds(_ objects: [AdoptedObject]) {
    var seen: Set<[String]> = []
    for object in objects where library.kind(object.kind, of: object.apiVersion) == nil {
      guard seen.insert([object.apiVersion, object.kind]).inserted else { continue }
      diagnostics.append(
        Diagnostic(
          .adoptUnknownKind,
          "no module has the kind '\(object.kind)' of '\(object.apiVersion)'; it is written as UnstructuredObject",
          at: object.location,
          severity: .warning,
          help: "import its definition with 'bin/swell import', and name the module with --types"
        )
      )
    }
  }
}

extension String {
  /// A kind of which there are several: `ingresses`, `policies`.
  fileprivate var plural: String {
    if hasSuffix("s") { return self + "es" }
    return hasSuffix("y") && !hasSuffix("ay") ? dropLast() + "ies" : self + "s"
  }
}

extension DiagnosticCode {
  package static let adoptUnknownKind = DiagnosticCode(
    "adopt.unknown-kind",
    "No module has a kind; its objects are written as UnstructuredObject.",
    why: """
      Without a typed kind neither the Swift compiler nor the linker can check the object's \
      fields. The result still renders to the same manifest.
      """,
    example: .yaml(
      """
      apiVersion: acme.io/v1
      kind: Widget
      metadata: {name: w, namespace: shop}
      """
    )
  )

  package static let adoptUntyped = DiagnosticCode(
    "adopt.untyped",
    "A field of a known kind doesn't fit its type, and is set by its path as a plain value.",
    why: """
      The manifest has a typo, a string where the API wants a number, or lacks a required field. \
      The value is kept as it is, so that nothing is lost; correct it in the spec.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: Service
      metadata: {name: web, namespace: shop}
      spec: {ports: [{port: "80"}], sesionAffinity: None}
      """
    )
  )
}
