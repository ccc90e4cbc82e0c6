import Diagnostics
import Manifest
import Resources
import YAML

/// From YAML to objects, each with its place; what can't be adopted is left out with a diagnostic.
struct ManifestReading {
  private(set) var objects: [AdoptedObject] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Documents that name neither a kind nor its version, such as the values of a chart, with what would be said of them.
  private var strangers: [Diagnostic] = []
  /// Two Applications may sync one file, each into a namespace of its own.
  private var declared: [Int?: DeclaredObjects] = [:]
  private let isLive: Bool
  /// How many objects of a cluster were left out, by who made them.
  private var made: [String: (count: Int, first: AdoptedObject)] = [:]
  private var serverFields: [GroupKind: (paths: Set<String>, location: SourceLocation)] = [:]

  /// - Parameter isLive: Whether all of them come from a cluster, whatever their metadata say.
  static func objects(
    in inputs: [AdoptionInput],
    isLive: Bool = false
  ) -> Diagnosed<[AdoptedObject]> {
    var reading = ManifestReading(isLive: isLive)
    for input in inputs { reading.read(input) }
    reading.reportServerFields()
    reading.reportMadeObjects()
    reading.judgeStrangers()
    return Diagnosed(reading.objects, reading.diagnostics)
  }

  private init(isLive: Bool) { self.isLive = isLive }

  private mutating func read(_ input: AdoptionInput) {
    let documents = ManifestReader.documents(in: input.bytes, path: input.path)
    diagnostics += documents.diagnostics
    guard !documents.diagnostics.hasErrors else { return }
    for item in documents.output.flatMap(\.items) { read(item, of: input) }
  }

  private mutating func read(_ item: DocumentItem, of input: AdoptionInput) {
    func place(_ fields: String...) -> SourceLocation {
      item.location(at: FieldPath(fields.map { .key($0) }))
    }
    let value = item.value
    guard let tree = value.mapping else {
      return refuse("the document is \(value.typeName)", place())
    }
    guard tree["apiVersion"] != nil || tree["kind"] != nil else {
      return strangers.append(
        notAnObject("'apiVersion' and 'kind' are missing", place("apiVersion"))
      )
    }
    guard let groupVersion = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      groupVersion.group.isEmpty || groupVersion.group.isDNSSubdomain,
      groupVersion.version.isDNSLabel
    else { return refuse("'apiVersion' is missing or not a version", place("apiVersion")) }
    guard let kind = tree["kind"]?.string, kind.isKindName else {
      return refuse("'kind' is missing or not a kind's name", place("kind"))
    }
    let found = tree["metadata"]?.mapping
    let isGenerated = found?["name"] == nil && found?["generateName"] != nil
    let nameField = isGenerated ? "generateName" : "name"
    guard var metadata = found, let name = metadata[nameField]?.string else {
      let help =
        groupVersion.group == "kustomize.config.k8s.io"
        ? "run 'kubectl kustomize' and pipe its output to 'bin/swell adopt -'" : nil
      return refuse(
        "'metadata.\(nameField)' is missing or not a string",
        place("metadata", nameField),
        help
      )
    }
    // kubectl takes both for none
    if let namespace = metadata["namespace"], [.null, ""].contains(namespace) {
      metadata["namespace"] = nil
    }
    let namespace = metadata["namespace"]?.string
    guard namespace != nil || metadata["namespace"] == nil else {
      return refuse("'metadata.namespace' is not a string", place("metadata", "namespace"))
    }
    var whole = tree
    whole["metadata"] = .mapping(metadata)
    let kindOfGroup = GroupKind(groupVersion.group, kind)
    let isLive = self.isLive || LiveObject.isLive(whole)
    let maker = isLive ? LiveObject.maker(of: whole, kindOfGroup) : nil
    var stripped = ServerFields.removed(from: whole)
    if isLive {
      var live = LiveObject(stripped.tree, of: kindOfGroup)
      live.strip()
      stripped = (live.tree, stripped.paths + live.paths)
    }
    var object = AdoptedObject(
      groupVersion: groupVersion,
      kind: kind,
      namespace: namespace,
      name: name,
      tree: stripped.tree,
      locate: { item.location(at: $0) }
    )
    object.isGenerated = isGenerated
    object.application = input.application
    object.folder = input.folder
    if let maker {
      made[maker, default: (0, object)].count += 1
      return
    }
    if !stripped.paths.isEmpty {
      serverFields[object.identity.groupKind, default: ([], object.location)].paths
        .formUnion(stripped.paths)
    }
    add(object)
  }

  private mutating func add(_ object: AdoptedObject) {
    let identity = object.identity
    if let duplicate = declared[object.application, default: DeclaredObjects()]
      .add(object, in: object.namespace)
    {
      return diagnostics.append(duplicate)
    }
    if let keys = Self.secretKeys(of: object), !keys.isEmpty {
      let shown = keys.map { "'\($0)'" }.joined(separator: ", ")
      return diagnostics.append(
        Diagnostic(
          .adoptSecret,
          "\(identity) has values for \(shown), and a spec never contains secret values",
          at: object.location,
          object: identity.description,
          help: "store the values outside Git, and declare an ExternalSecret with these keys"
        )
      )
    }
    objects.append(object)
  }

  /// The keys of a Secret's values, never the values.
  private static func secretKeys(of object: AdoptedObject) -> [String]? {
    guard object.identity.groupKind == GroupKind("", "Secret") else { return nil }
    return ["data", "stringData"].flatMap { field -> [String] in
      switch object.tree[field] {
      case .mapping(let mapping)?: mapping.keys
      case nil, .null?: []
      default: [field]
      }
    }
  }

  private mutating func refuse(_ reason: String, _ location: SourceLocation, _ help: String? = nil)
  {
    diagnostics.append(notAnObject(reason, location, help))
  }

  private func notAnObject(
    _ reason: String,
    _ location: SourceLocation,
    _ help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .adoptNotAnObject,
      "not a Kubernetes object: \(reason)",
      at: location,
      help: help ?? "every document needs apiVersion, kind and metadata.name"
    )
  }

  /// A folder may hold files of other programs; they are faults where there is nothing else.
  private mutating func judgeStrangers() {
    guard let first = strangers.first?.location else { return }
    guard !objects.isEmpty || !made.isEmpty else { return diagnostics += strangers }
    diagnostics.append(
      Diagnostic(
        .adoptNotAnObject,
        "\(strangers.count.counting("document")) without apiVersion and kind \(strangers.count == 1 ? "is" : "are") passed over",
        at: first,
        severity: .warning,
        notes: strangers.dropFirst().prefix(2).compactMap { other in
          other.location.map { .init("another one is here", at: $0) }
        }
      )
    )
  }

  private mutating func reportMadeObjects() {
    for (maker, found) in made.sorted(by: { $0.key < $1.key }) {
      let others = found.count > 1 ? " and \((found.count - 1).counting("other object"))" : ""
      diagnostics.append(
        Diagnostic(
          .adoptServerField,
          "\(found.first.identity)\(others) \(found.count == 1 ? "is" : "are") made by \(maker), and left out",
          at: found.first.location,
          severity: .warning
        )
      )
    }
  }

  private mutating func reportServerFields() {
    for (kind, found) in serverFields.sorted(by: { $0.key < $1.key }) {
      let paths = found.paths.sorted().map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .adoptServerField,
          "\(paths) of \(kind) \(found.paths.count == 1 ? "is" : "are") the server's to write, and left out",
          at: found.location,
          severity: .warning
        )
      )
    }
  }
}

extension DiagnosticCode {
  package static let adoptNotAnObject = DiagnosticCode(
    "adopt.not-an-object",
    "A document is not a Kubernetes object: it needs apiVersion, kind and metadata.name.",
    why: """
      Only objects can become Swift declarations. Helm templates have to be rendered first, \
      kustomizations built.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {labels: {a: b}}
      """
    )
  )

  package static let adoptSecret = DiagnosticCode(
    "adopt.secret",
    "A Secret has values, which a spec never contains; an ExternalSecret refers to them.",
    why: """
      A spec is committed. Copying the values into it would spread the secret instead of moving \
      it to a store.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: Secret
      metadata: {name: db, namespace: shop}
      stringData: {password: hunter2}
      """
    )
  )

  package static let adoptServerField = DiagnosticCode(
    "adopt.server-field",
    "What only the API server and its controllers write is left out: fields, and whole objects.",
    why: """
      An export of a live object (`kubectl get -o yaml`) contains `uid`, `resourceVersion`, \
      `status` and their like. Applied again, they cause conflicts or are ignored. An object with \
      `uid` or `resourceVersion` comes from a cluster, so that what the cluster allocates, sets by \
      default or makes by itself is left out too: addresses, node ports, volumes, finalizers, \
      Pods of a Deployment, certificates of the root.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: Namespace
      metadata: {name: shop, uid: 5a1, creationTimestamp: null}
      status: {phase: Active}
      """
    )
  )
}
