import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources
import YAML

/// From YAML files to objects, with the place of each.
struct Loading {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .unreadableFile, .notAnObject, .unknownScope,
  ]

  let kinds: KindTable
  let destination: Destination
  let files: SpecFiles

  /// The objects of the files that a spec names, in the files' and the documents' order.
  func objects(of manifests: ManifestFiles, isBootstrap: Bool) -> Diagnosed<[ObjectNode]> {
    switch files.read(manifests.path) {
    case .failure(let failure):
      return Diagnosed([], [failure.diagnostic(at: manifests.location)])
    case .success(let files):
      let loaded = files.map { objects(of: $0, isBootstrap: isBootstrap) }
      return Diagnosed(loaded.flatMap(\.output), loaded.flatMap(\.diagnostics))
    }
  }

  private func objects(of file: SpecFiles.File, isBootstrap: Bool) -> Diagnosed<[ObjectNode]> {
    let documents = ManifestReader.documents(in: file.bytes, path: file.path)
    guard !documents.diagnostics.hasErrors else { return Diagnosed([], documents.diagnostics) }
    var objects: [ObjectNode] = []
    var diagnostics = documents.diagnostics
    for item in documents.output.flatMap(\.items) {
      let marks = { @Sendable (field: FieldPath) in item.location(at: field) }
      let here = { (field: String) in
        marks(FieldPath(field.split(separator: ".").map { .key(String($0)) }))
      }
      switch object(from: item.value, isBootstrap: isBootstrap, marks: marks, at: here) {
      case .success(let object): objects.append(object)
      case .failure(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    return Diagnosed(objects, diagnostics)
  }

  /// The object that a value is, with the namespace that it gets.
  ///
  /// - Parameters:
  ///   - marks: The place of any field, where the object comes from a file.
  ///   - allowances: The policies from which a spec excepts the object.
  ///   - location: The place of a field in the object's source.
  func object(
    from value: Value,
    isBootstrap: Bool,
    marks: (@Sendable (FieldPath) -> SourceLocation)? = nil,
    allowances: [PolicyAllowance] = [],
    at location: (_ field: String) -> SourceLocation
  ) -> Result<ObjectNode, Diagnostic> {
    guard var tree = value.mapping else {
      return .failure(notAnObject("the document is \(value.typeName)", location("")))
    }
    guard let version = tree["apiVersion"]?.string.flatMap(GroupVersion.init(apiVersion:)),
      version.group.isEmpty || version.group.isDNSSubdomain, version.version.isDNSLabel
    else {
      return .failure(
        notAnObject("'apiVersion' is missing or not a version", location("apiVersion"))
      )
    }
    guard let kind = tree["kind"]?.string, kind.isKindName else {
      return .failure(notAnObject("'kind' is missing or not a kind's name", location("kind")))
    }
    guard var metadata = tree["metadata"]?.mapping,
      let name = metadata["name"]?.string ?? (isBootstrap ? nil : metadata.namePattern)
    else {
      return .failure(
        metadata(of: tree)["generateName"] != nil && isBootstrap
          ? notAnObject(
            "'metadata.generateName' in a Bootstrap, which is applied again and again",
            location("metadata.generateName"),
            help: "give the object a name: 'kubectl apply' refuses 'generateName'"
          )
          : notAnObject("'metadata.name' is missing or not a string", location("metadata.name"))
      )
    }
    guard [nil, .null].contains(metadata["namespace"]) || metadata["namespace"]?.string != nil
    else {
      return .failure(
        notAnObject("'metadata.namespace' is not a string", location("metadata.namespace"))
      )
    }
    var namespace = metadata["namespace"]?.string
    switch kinds[GroupKind(version.group, kind)]?.scope {
    case .namespaced where namespace == nil:
      namespace = destination.namespace
      let place = (metadata.position(of: "name") ?? metadata.position(of: "generateName") ?? 0) + 1
      metadata["namespace"] = nil
      metadata.insert(.init(key: "namespace", value: .string(destination.namespace)), at: place)
      tree["metadata"] = .mapping(metadata)
    case .namespaced: break
    case .cluster: namespace = nil
    case nil where namespace == nil:
      return .failure(
        Diagnostic(
          .unknownScope,
          "nothing says whether a \(GroupKind(version.group, kind)) is namespaced",
          at: location("kind"),
          object: "\(kind) \(name)",
          help: "set metadata.namespace, or give main a KindTable with this kind"
        )
      )
    case nil: break
    }
    let identity = ObjectIdentity(
      group: version.group,
      version: version.version,
      kind: kind,
      namespace: namespace,
      name: name
    )
    return .success(
      ObjectNode(
        identity: identity,
        tree: tree,
        location: location(metadata["name"] == nil ? "metadata.generateName" : "metadata.name"),
        isBootstrap: isBootstrap,
        marks: marks,
        allowances: allowances
      )
    )
  }

  private func metadata(of tree: Mapping) -> Mapping { tree["metadata"]?.mapping ?? [:] }

  private func notAnObject(
    _ reason: String,
    _ location: SourceLocation,
    help: String = "every document needs apiVersion, kind and metadata.name"
  ) -> Diagnostic {
    Diagnostic(
      .notAnObject,
      "not a Kubernetes object: \(reason)",
      at: location,
      help: help
    )
  }
}

extension DiagnosticCode {
  static let notAnObject = DiagnosticCode(
    "load.not-an-object",
    "A YAML document is not a Kubernetes object: apiVersion, kind or metadata.name is missing.",
    why: """
      The API server needs all three to know what is meant, and swell needs them to name the \
      rendered file. Fragments, Helm values and kustomizations are not objects.
      """,
    example: .yaml(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {}
      """
    )
  )

  static let unknownScope = DiagnosticCode(
    "load.unknown-scope",
    "Nothing says whether a kind is namespaced: no KindTable has it and no namespace is set.",
    why: """
      Every rendered object states its namespace, so swell must know whether the kind has one. \
      It knows the common operators' kinds; for your own, pass a `KindTable` to \
      `Swell.main(platforms:kinds:)`.
      """,
    example: .yaml(
      """
      {apiVersion: own.io/v1, kind: Thing, metadata: {name: t}}
      """
    )
  )
}
