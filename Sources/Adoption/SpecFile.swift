import Diagnostics
import Manifest
import Resources

/// A file of adopted code: one struct for everything, or, for a repository of Argo CD's Applications, one for the Applications and
/// one for what each folder holds.
struct SpecFile {
  private let library: TypeLibrary
  private let options: AdoptionOptions
  private(set) var diagnostics: [Diagnostic] = []
  private var types: DistinctNames
  private var components: [SpecWriter.Component] = []

  init(library: TypeLibrary, options: AdoptionOptions) {
    self.library = library
    self.options = options
    types = DistinctNames(library.takenNames)
  }

  mutating func code(
    of objects: [AdoptedObject],
    in applications: [AdoptedApplication]
  ) -> AdoptedCode {
    if let name = options.application {
      write(objects, wrappedIn: name)
    } else if applications.isEmpty {
      write(objects, named: typeName(options.name), about: options.source)
    } else {
      write(objects, in: applications)
    }
    return file(kinds: KindScopes(of: objects, library: library, options: options))
  }

  private mutating func typeName(_ name: String) -> String {
    let name = LanguageNames.type(name)
    return types.claim(library.takenNames.contains(name) ? name + "Objects" : name)
  }

  private mutating func add(_ component: SpecWriter.Component) {
    components.append(component)
    diagnostics += component.diagnostics
  }

  private func file(kinds: KindScopes) -> AdoptedCode {
    var imports = components.reduce(into: Set(["PlatformDSL"])) { $0.formUnion($1.imports) }
    if !kinds.lines.isEmpty { imports.insert("KindTables") }
    let structs = components.map(\.lines) + (kinds.lines.isEmpty ? [] : [kinds.lines])
    let text =
      Adoption.mark + "\n" + imports.sorted().map { "import \($0)\n" }.joined() + "\n"
      + structs.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    return AdoptedCode(
      text: text,
      objects: components.reduce(0) { $0 + $1.objects },
      ofUnknownKinds: components.reduce(0) { $0 + $1.ofUnknownKinds },
      untyped: components.reduce(0) { $0 + $1.untyped },
      fieldsByPath: components.reduce(0) { $0 + $1.fieldsByPath },
      folded: components.reduce(0) { $0 + $1.folded }
    )
  }

  // MARK: One Application that is asked for

  private mutating func write(_ objects: [AdoptedObject], wrappedIn name: String) {
    let namespace = Self.commonNamespace(of: objects)
    let kept = distinct(objects, in: (name, namespace)).map { placed($0, in: namespace) }
    var writer = SpecWriter(library: library)
    add(
      writer.component(
        named: typeName(options.name),
        about: "The objects of \(options.source).",
        of: kept,
        in: Code(
          "Application(\(SwiftLiteral.inline(name)), namespace: \(SwiftLiteral.inline(namespace)))"
        )
      )
    )
  }

  // MARK: Folders

  /// A struct of the objects; of several folders a struct each, and one that names them.
  private mutating func write(_ objects: [AdoptedObject], named name: String, about source: String)
  {
    let folders = Self.folders(of: objects)
    guard folders.count > 1 else {
      var writer = SpecWriter(library: library)
      return add(
        writer.component(named: name, about: "The objects of \(source).", of: objects)
      )
    }
    let parts = folders.map { (typeName(Self.name(of: $0.folder, in: folders.map(\.folder))), $0) }
    var writer = SpecWriter(library: library)
    add(
      writer.component(
        named: name,
        about: "The objects of \(source).",
        of: [],
        after: parts.map { Code("\($0.0)()") }
      )
    )
    for (name, part) in parts {
      var writer = SpecWriter(library: library)
      add(
        writer.component(named: name, about: "The objects of \(part.folder).", of: part.objects)
      )
    }
  }

  private static func folders(
    of objects: [AdoptedObject]
  ) -> [(folder: String, objects: [AdoptedObject])] {
    var order: [String] = []
    var groups: [String: [AdoptedObject]] = [:]
    for object in objects {
      if groups[object.folder] == nil { order.append(object.folder) }
      groups[object.folder, default: []].append(object)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// What a folder is called among others: its last part that says more than `base` or `app`, and as many before it as tell it
  /// from the rest.
  private static func name(of folder: String, in folders: [String]) -> String {
    let parts = folder.split(separator: "/").map(String.init)
    guard !parts.isEmpty else { return "root" }
    for count in 1...parts.count {
      let end = Array(parts.suffix(count))
      guard let first = end.first, !unspecific.contains(first) || count == parts.count else {
        continue
      }
      let others = folders.count { $0.split(separator: "/").suffix(count).map(String.init) == end }
      if others < 2 { return end.joined(separator: "-") }
    }
    return parts.joined(separator: "-")
  }

  private static let unspecific: Set<String> = [
    "app", "base", "config", "deploy", "kubernetes", "manifests", "resources", "templates",
  ]

  // MARK: Applications

  private mutating func write(_ objects: [AdoptedObject], in applications: [AdoptedApplication]) {
    let converted = convertible(applications, objects)
    let kept = objects.filter { !$0.isApplication || !converted.contains($0.applicationKey) }
    let byApplication = Dictionary(grouping: kept, by: \.application)
    var seen: Set<String> = []
    let main = typeName(options.name)
    var statements: [Code] = []
    var parts: [(name: String, about: String, objects: [AdoptedObject])] = []
    for (index, application) in applications.enumerated() {
      let own = byApplication[index] ?? []
      guard converted.contains(application.key), seen.insert(application.key).inserted else {
        continue
      }
      var writer = ApplicationWriter(application, fallback: Self.commonNamespace(of: own))
      let opening = writer.opening()
      let sources = writer.sources()
      // what only declares Applications is the root, which swell renders itself
      guard !own.isEmpty || !sources.isEmpty else { continue }
      diagnostics += writer.diagnostics
      let placed = distinct(own, in: (application.name, writer.namespace))
        .map { self.placed($0, in: writer.namespace) }
      let folders = Self.folders(of: placed)
      var content = sources
      for part in folders {
        let name = typeName(
          folders.count == 1
            ? application.name
            : application.name + "-" + Self.name(of: part.folder, in: folders.map(\.folder))
        )
        content.append(Code("\(name)()"))
        let about = "What the Application '\(application.name)' takes of \(part.folder)."
        parts.append((name, about, part.objects))
      }
      let block = Code.block(opening.lines.last ?? "", content)
      statements.append(Code(lines: opening.lines.dropLast() + block.lines))
    }
    // Applications alone, of which a spec can say none, are objects like others
    guard !statements.isEmpty else { return write(kept, named: main, about: options.source) }
    var writer = SpecWriter(library: library)
    add(
      writer.component(
        named: main,
        about: "The Applications of \(options.source).",
        of: [],
        after: statements
      )
    )
    for part in parts {
      var writer = SpecWriter(library: library)
      add(writer.component(named: part.name, about: part.about, of: part.objects))
    }
    if let rest = byApplication[nil], !rest.isEmpty {
      let name = typeName(options.name + "-by-hand")
      write(rest, named: name, about: "\(options.source) that no Application syncs")
    }
  }

  /// The Applications that become Applications of the spec.
  ///
  /// One whose folder isn't among the inputs stays an object if it says what a spec can't: nothing of it would be gained.
  private func convertible(
    _ applications: [AdoptedApplication],
    _ objects: [AdoptedObject]
  ) -> Set<String> {
    let holding = Set(objects.lazy.filter { !$0.isApplication }.compactMap(\.application))
    let found = applications.enumerated().filter { index, application in
      guard !holding.contains(index), application.foundPaths.isEmpty else { return true }
      var writer = ApplicationWriter(application, fallback: "default")
      _ = (writer.opening(), writer.sources())
      return writer.leftOut.isEmpty
    }
    return Set(found.map(\.element.key))
  }

  // MARK: Namespaces

  private static func commonNamespace(of objects: [AdoptedObject]) -> String {
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
    var copy = object
    copy.tree = tree
    return copy
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
}

extension AdoptedObject {
  fileprivate var isApplication: Bool {
    identity.groupKind == GroupKind("argoproj.io", "Application")
  }

  fileprivate var applicationKey: String { "\(namespace ?? "")/\(name)" }
}

extension AdoptedApplication {
  fileprivate var key: String { "\(namespace ?? "")/\(name)" }
}
