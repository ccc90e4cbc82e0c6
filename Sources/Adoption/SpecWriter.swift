import Diagnostics
import Manifest
import Resources

/// Lays adopted objects out in a file: a component whose body names them, and a property or function for each large one.
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

    var lineCount: Int {
      declarations.reduce(code.lines.count) { $0 + 1 + $1.lines.count }
    }
  }

  private let library: TypeLibrary
  private let options: AdoptionOptions
  var writer: DeclarationWriter
  private(set) var diagnostics: [Diagnostic] = []
  private var folded = 0
  /// What the folds of the file call their parameters.
  var namesOfParameters: Set<String> = []

  init(library: TypeLibrary, options: AdoptionOptions) {
    self.library = library
    self.options = options
    writer = DeclarationWriter(library: library, names: DistinctNames(["body", "values"]))
  }

  // MARK: The file

  mutating func code(of adopted: [AdoptedObject]) -> AdoptedCode {
    let application = options.application.map { ($0, commonNamespace(of: adopted)) }
    var objects = adopted
    if let application {
      objects = distinct(adopted, in: application).map { placed($0, in: application.1) }
    }
    let scratch = self
    let units = Folding(objects) { scratch.isShorter($0) }.units
    reserveParameters(of: units)
    let statements = units.map { statement(for: $0) }
    var body = tree(of: statements)
    if let (name, namespace) = application {
      body.statements = [
        .block(
          "Application(\(SwiftLiteral.inline(name)), namespace: \(SwiftLiteral.inline(namespace)))",
          body.statements
        )
      ]
    }
    let typeName = self.typeName()
    var lines = ["/// The objects of \(options.source).", "struct \(typeName): Composite {"]
    lines += Code.member("var body: [any Component]", body.statements).indented.lines
    for declaration in body.declarations { lines += [""] + declaration.indented.lines }
    lines.append("}")
    let imports = writer.imports.union(["PlatformDSL"]).sorted().map { "import \($0)\n" }
    let text =
      Adoption.mark + "\n" + imports.joined() + "\n" + lines.map { $0 + "\n" }.joined()
    reportUnknownKinds(objects)
    return AdoptedCode(
      text: text,
      objects: objects.count,
      ofUnknownKinds: writer.unknownKinds,
      untyped: writer.untyped,
      fieldsByPath: writer.misfits,
      folded: folded
    )
  }

  private func typeName() -> String {
    let name = LanguageNames.type(options.name)
    return library.takenNames.contains(name) ? name + "Objects" : name
  }

  private func commonNamespace(of objects: [AdoptedObject]) -> String {
    var counts: [String: Int] = [:]
    for object in objects { if let name = object.namespace { counts[name, default: 0] += 1 } }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "default"
  }

  /// The object without the namespace that it has from its Application anyway.
  private func placed(_ object: AdoptedObject, in namespace: String) -> AdoptedObject {
    guard object.namespace == namespace,
      library.kind(object.kind, of: object.apiVersion)?.isNamespaced == true,
      var metadata = object.tree["metadata"]?.mapping
    else { return object }
    metadata["namespace"] = nil
    var tree = object.tree
    tree["metadata"] = .mapping(metadata)
    return AdoptedObject(
      groupVersion: object.groupVersion,
      kind: object.kind,
      namespace: object.namespace,
      name: object.name,
      tree: tree,
      locate: object.locate
    )
  }

  /// The objects without those that the Application's namespace makes the same as one before.
  private mutating func distinct(
    _ objects: [AdoptedObject],
    in application: (name: String, namespace: String)
  ) -> [AdoptedObject] {
    var declared = DeclaredObjects()
    return objects.filter { object in
      let takesNamespace =
        object.namespace == nil
        && library.kind(object.kind, of: object.apiVersion)?.isNamespaced == true
      let duplicate = declared.add(
        object,
        in: takesNamespace ? application.namespace : object.namespace,
        help: "remove one of them, or give both a namespace: the Application "
          + "'\(application.name)' puts what has none into '\(application.namespace)'"
      )
      if let duplicate { diagnostics.append(duplicate) }
      return duplicate == nil
    }
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
        let name = writer.objects.parts.claim(LanguageNames.member(group.name + "-objects"))
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
      return Statement(code: code, declarations: [], group: group)
    }
    let member = writer.objects.parts.claim(name)
    let type = writer.typeName(object.apiVersion, object.kind, tree)
    let declaration = Code(
      lines: ["private var \(member): \(type) {"] + code.indented.lines + ["}"]
    )
    return Statement(code: Code(member), declarations: [declaration] + parts, group: group)
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
