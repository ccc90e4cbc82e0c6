import Diagnostics
import Manifest
import YAML

/// Input documents to an ``ImportedSchema``, whichever of the four languages each of them speaks.
struct SchemaReading {
  let recipe: ImportRecipe
  var schema = ImportedSchema()
  var diagnostics: [Diagnostic] = []
  /// What would be said of the documents that define no kind.
  private var strangers: [Diagnostic] = []

  private init(recipe: ImportRecipe) { self.recipe = recipe }

  static func schema(
    of inputs: [ImportInput],
    recipe: ImportRecipe
  ) -> Diagnosed<ImportedSchema> {
    var reading = SchemaReading(recipe: recipe)
    for input in inputs { reading.read(input) }
    reading.judgeStrangers()
    reading.readOverlays()
    reading.markSecretValues()
    reading.readMeanings()
    return Diagnosed(reading.schema, reading.diagnostics)
  }

  private mutating func read(_ input: ImportInput) {
    // a key is what is written: `on` and `y` are names of fields
    let read = ManifestReader.documents(in: input.bytes, path: input.path, dialect: .core)
    diagnostics += read.diagnostics
    guard !read.diagnostics.hasErrors else { return }
    for document in read.output {
      if let stranger = self.read(document) { strangers.append(stranger) }
    }
    if read.output.isEmpty {
      let place = SourceLocation(path: input.path, line: 1, column: 1)
      strangers.append(Diagnostic(.importUnknownDocument, "the file is empty", at: place))
    }
  }

  /// A release of an operator holds its Deployment too, and a folder of definitions a kustomization: they are faults only
  /// where nothing was found.
  private mutating func judgeStrangers() {
    guard schema.kinds.isEmpty else { return schema.passedOver = strangers.count }
    diagnostics += strangers
  }

  /// Reads one document.
  ///
  /// - Returns: What to say if nothing of the file could be read.
  private mutating func read(_ document: YAMLDocument) -> Diagnostic? {
    let root = document.root
    var parser = SchemaParser(document)
    defer {
      schema.definitions.merge(parser.readDefinitions(enumerations: recipe.enumerations)) { $1 }
      diagnostics += parser.diagnostics
    }
    if root["kind"]?.text == "CustomResourceDefinition" {
      readResourceDefinition(root, FieldPath(), &parser)
      return nil
    }
    let items = document.items.filter { !$0.path.steps.isEmpty }
    if !items.isEmpty {
      for item in items where item.kind == "CustomResourceDefinition" {
        readResourceDefinition(item.node, item.path, &parser)
      }
      return stranger(document)
    }
    let fileName = document.path.split(separator: "/").last.map(String.init)
    let single = recipe.kinds.first { $0.file != nil && $0.file == fileName }
    if let single {
      let fields = parser.fields(of: root, at: FieldPath())
      add(single, fields: fields, at: document.location(), parser: parser)
      return nil
    }
    let pools: [(pointer: String, node: YAMLNode?)] = [
      ("#/$defs", root["$defs"]), ("#/definitions", root["definitions"]),
      ("#/components/schemas", root["components"]?["schemas"]),
    ]
    if let pool = pools.first(where: { $0.node?.entries != nil }) {
      let holdsKinds = readPool(pool.node?.entries ?? [], pointer: pool.pointer, &parser)
      return holdsKinds ? nil : stranger(document)
    }
    if let name = groupVersionKind(of: root) {
      readDefinedKind(name, root, pointer: "#", &parser)
      return nil
    }
    return stranger(document)
  }

  private func stranger(_ document: YAMLDocument) -> Diagnostic? {
    let root = document.root
    let what =
      if let kind = root["kind"]?.text, root["apiVersion"] != nil {
        "an object of kind '\(kind)' defines no kinds"
      } else {
        "the document defines no kinds"
      }
    return Diagnostic(
      .importUnknownDocument,
      what,
      at: document.location(),
      help:
        "give CustomResourceDefinitions or definitions with 'x-kubernetes-group-version-kind'; a recipe names the kind of a single schema"
    )
  }

  // MARK: Definitions

  private struct GroupVersionKind {
    let group: String
    let version: String
    let kind: String
  }

  /// What `x-kubernetes-group-version-kind` says, if it names one kind.
  private func groupVersionKind(of schema: YAMLNode) -> GroupVersionKind? {
    guard let names = schema["x-kubernetes-group-version-kind"]?.elements, names.count == 1,
      let version = names[0]["version"]?.text, let kind = names[0]["kind"]?.text
    else { return nil }
    return GroupVersionKind(group: names[0]["group"]?.text ?? "", version: version, kind: kind)
  }

  /// Reads the kinds among named definitions.
  ///
  /// - Returns: Whether there is one, imported or not.
  private mutating func readPool(
    _ pool: [YAMLNode.Entry],
    pointer: String,
    _ parser: inout SchemaParser
  ) -> Bool {
    var holdsKinds = false
    for entry in pool {
      // lists and answers of the server have no metadata of their own, and nobody writes them
      guard let name = groupVersionKind(of: entry.node),
        entry.node["properties"]?["metadata"]?["$ref"]?.text?.hasSuffix("ObjectMeta") == true
      else { continue }
      holdsKinds = true
      let token = entry.key.replacing("~", with: "~0").replacing("/", with: "~1")
      readDefinedKind(name, entry.node, pointer: "\(pointer)/\(token)", &parser)
    }
    return holdsKinds
  }

  private mutating func readDefinedKind(
    _ name: GroupVersionKind,
    _ node: YAMLNode,
    pointer: String,
    _ parser: inout SchemaParser
  ) {
    let apiVersion = GroupVersion(group: name.group, version: name.version).apiVersion
    if !recipe.versions.isEmpty, !recipe.versions.contains(apiVersion) { return }
    guard !recipe.excluded.contains(name.kind) else { return }
    let path = FieldPath([.key(name.kind)])
    let listed = recipe.kinds.first { $0.kind == name.kind && $0.group == name.group }
    guard let isNamespaced = listed?.isNamespaced ?? recipe.isNamespaced(name.kind) else {
      parser.fault(
        .importUnknownScope,
        "nothing says whether \(name.kind) \(apiVersion) lives in namespaces",
        at: node,
        path,
        help: "write 'scope: {default: Namespaced, cluster: […]}' into a recipe"
      )
      return
    }
    let definition = pointer.split(separator: "/").last.map(String.init) ?? ""
    add(
      ImportedKind(
        group: name.group,
        version: name.version,
        kind: name.kind,
        isNamespaced: isNamespaced,
        fields: parser.fields(of: node, at: path).adding(recipe.enumerations[definition] ?? [:]),
        definition: parser.key(of: pointer),
        location: node.mark.location(in: parser.document.path)
      )
    )
  }

  // MARK: What a recipe adds

  func hasOverlay(_ kind: ImportedKind) -> Bool {
    recipe.kinds.contains {
      $0.schema != nil && $0.group == kind.group && $0.version == kind.version
        && $0.kind == kind.kind
    }
  }

  private mutating func add(
    _ listed: ImportRecipe.Kind,
    fields: [FieldSchema],
    at location: SourceLocation,
    parser: SchemaParser
  ) {
    guard let isNamespaced = listed.isNamespaced else {
      diagnostics.append(
        Diagnostic(
          .importUnknownScope,
          "nothing says whether \(listed.kind) lives in namespaces",
          at: location,
          help: "write 'scope: Namespaced' or 'scope: Cluster' beside the kind in the recipe"
        )
      )
      return
    }
    add(
      ImportedKind(
        group: listed.group,
        version: listed.version,
        kind: listed.kind,
        isNamespaced: isNamespaced,
        fields: fields,
        location: location
      )
    )
  }

  /// Gives kinds the schemas that the recipe has for them, and adds those that no input has.
  private mutating func readOverlays() {
    for listed in recipe.kinds {
      guard let node = listed.schema else { continue }
      var parser = SchemaParser(listed.document)
      let fields = parser.fields(of: node, at: FieldPath([.key(listed.kind)]))
      if let index = schema.kinds.firstIndex(where: {
        $0.group == listed.group && $0.version == listed.version && $0.kind == listed.kind
      }) {
        schema.kinds[index].fields = fields
      } else {
        let location = node.mark.location(in: listed.document.path)
        add(listed, fields: fields, at: location, parser: parser)
      }
      schema.definitions.merge(parser.readDefinitions(enumerations: recipe.enumerations)) { $1 }
      diagnostics += parser.diagnostics
    }
  }

  mutating func add(_ kind: ImportedKind) {
    guard SwiftName.isTypeName(kind.kind) else {
      diagnostics.append(
        Diagnostic(
          .importInvalidName,
          "'\(SwiftText.shown(kind.kind))' is not a valid name for a kind",
          at: kind.location,
          help: "a kind begins with a capital letter and has letters and digits"
        )
      )
      return
    }
    if let other = schema.kinds.first(where: {
      $0.group == kind.group && $0.version == kind.version && $0.kind == kind.kind
    }) {
      diagnostics.append(
        Diagnostic(
          .importDuplicateKind,
          "\(kind.kind) \(kind.apiVersion) is defined a second time",
          at: kind.location,
          notes: [Diagnostic.Note("the first definition is here", at: other.location)]
        )
      )
      return
    }
    schema.kinds.append(kind)
  }
}

extension DiagnosticCode {
  package static let importUnknownScope = DiagnosticCode(
    "import.unknown-scope",
    "A schema says nothing about a kind's scope; a recipe's 'kinds' or 'scope' has to.",
    why: """
      OpenAPI definitions don't say whether a kind is namespaced, and a wrong guess would render \
      a namespace into a cluster-scoped object or leave one out.
      """,
    example: .yaml(
      """
      $defs:
        Thing:
          type: object
          properties: {metadata: {$ref: '#/$defs/ObjectMeta'}}
          x-kubernetes-group-version-kind: [{group: acme.io, version: v1, kind: Thing}]
        ObjectMeta: {type: object}
      """
    )
  )

  package static let importDuplicateKind = DiagnosticCode(
    "import.duplicate-kind",
    "Two inputs define the same version of a kind; only the first is imported.",
    why: """
      One version can have one schema. Two copies, as of two releases, would make the types \
      depend on the order of the files.
      """,
    example: .shell(
      """
      bin/swell import --module AcmeAPI crds-1.0.yaml crds-1.1.yaml
      """
    )
  )
}
