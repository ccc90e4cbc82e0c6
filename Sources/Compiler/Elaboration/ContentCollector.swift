import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// Evaluates an Application's closure into objects and sources.
struct ContentCollector {
  let destination: Destination
  let kinds: KindTable
  let files: SpecFiles
  private(set) var content = ApplicationContent()
  var diagnostics: [Diagnostic] = []
  /// The owner of the components that are being collected.
  var owner: Owner?
  /// Which component is being collected.
  var author: AuthorPlace

  init(
    destination: Destination,
    kinds: KindTable,
    files: SpecFiles,
    owner: Owner? = nil,
    author: AuthorPlace
  ) {
    self.destination = destination
    self.kinds = kinds
    self.files = files
    self.owner = owner
    self.author = author
  }

  mutating func collect(_ component: any Component) { collect(component, isBootstrap: false) }

  private mutating func collect(_ component: any Component, isBootstrap: Bool) {
    switch component {
    case let resource as any Resource: add(resource, isBootstrap: isBootstrap)
    case let object as UnstructuredObject: add(object, isBootstrap: isBootstrap)
    case let placed as Placed:
      let around = author
      author = author.inside(placed.location)
      collect(placed.component, isBootstrap: isBootstrap)
      author = around
    case let composite as any Composite:
      for part in composite.body { collect(part, isBootstrap: isBootstrap) }
    case let bootstrap as Bootstrap:
      for part in bootstrap.content() { collect(part, isBootstrap: true) }
    case let data as DataFiles:
      let read = data.components(from: files)
      diagnostics += read.diagnostics
      for part in read.output { collect(part, isBootstrap: isBootstrap) }
    case let finding as Finding: diagnostics.append(author.placing(finding.diagnostic))
    case let external as External: content.externals.append(author.placing(external.object))
    case var file as UnmanagedFile where !isBootstrap:
      file.location = author.place(of: file.location)
      content.unmanagedFiles.append(file)
    case let owned as Owned:
      let around = owner
      owner = owned.owner
      for part in owned.content() { collect(part, isBootstrap: isBootstrap) }
      owner = around
    case let manifests as ManifestFiles: load(manifests, isBootstrap: isBootstrap)
    case let kustomization as Kustomization: add(kustomization, isBootstrap: isBootstrap)
    case _ where isBootstrap:
      addMisplaced(
        component,
        help: "a bootstrap holds objects and a Kustomization; declare it beside"
      )
    case var chart as HelmChart:
      chart.location = author.place(of: chart.location)
      content.charts.append(chart)
    case var directory as GitDirectory:
      directory.location = author.place(of: directory.location)
      content.directories.append(directory)
    default:
      addMisplaced(
        component,
        help: "an Application contains objects and sources; declare this one next to it"
      )
    }
  }

  private mutating func add(_ kustomization: Kustomization, isBootstrap: Bool) {
    for patch in kustomization.patches { reportFaults(of: patch) }
    var kustomization = kustomization
    kustomization.location = author.place(of: kustomization.location)
    guard let first = content.kustomization else {
      content.kustomization = kustomization
      content.isBootstrapKustomized = isBootstrap
      return
    }
    diagnostics.append(
      Diagnostic(
        .ambiguousSources,
        "a second Kustomization in one Application",
        at: kustomization.location,
        notes: [.init("the first is here", at: first.location)],
        help: "name all remotes in one Kustomization"
      )
    )
  }

  /// A typed patch is no object: nothing else looks at what its closures refused.
  private mutating func reportFaults(of patch: Kustomization.Patch) {
    let identity = ObjectIdentity(
      group: patch.target["group"]?.string ?? "",
      version: "",
      kind: patch.target["kind"]?.string ?? "",
      namespace: nil,
      name: patch.target["name"]?.string ?? ""
    )
    report(patch.declaration, of: identity)
    for fault in FieldTable.refusals(in: patch.patch) {
      report(fault, of: identity, at: author.place(of: patch.declaration.location))
    }
  }

  private mutating func add(_ resource: some Resource, isBootstrap: Bool) {
    let type = type(of: resource).type
    var resource = resource
    if isBootstrap { resource.metadata.keepOnPrune() }
    if type.scope == .namespaced, resource.metadata.namespace == nil {
      resource.metadata.namespace = destination.namespace
    }
    let identity = ObjectIdentity(
      group: type.groupVersion.group,
      version: type.groupVersion.version,
      kind: type.kind,
      namespace: type.scope == .namespaced ? resource.metadata.namespace : nil,
      name: resource.metadata.name ?? resource.metadata.tree.namePattern ?? ""
    )
    let location = author.place(of: resource.declaration.location)
    report(resource.declaration, of: identity)
    for fault in Swift.type(of: resource).fields.faults(in: resource.tree) {
      report(fault, of: identity, at: location)
    }
    content.objects.append(
      ObjectNode(
        identity: identity,
        tree: resource.tree,
        location: location,
        isBootstrap: isBootstrap,
        owner: owner,
        allowances: resource.allowances
      )
    )
  }

  private mutating func add(_ object: UnstructuredObject, isBootstrap: Bool) {
    let place =
      author.place(of: object.declaration.location) ?? SourceLocation(fileID: "", line: 0)
    switch Loading(kinds: kinds, destination: destination, files: files)
      .object(
        from: .mapping(object.tree),
        isBootstrap: isBootstrap,
        allowances: object.allowances,
        at: { _ in place }
      )
    {
    case .failure(let diagnostic): diagnostics.append(diagnostic)
    case .success(let node):
      report(object.declaration, of: node.identity)
      for fault in FieldTable.refusals(in: .mapping(object.tree)) {
        report(fault, of: node.identity, at: place)
      }
      content.objects.append((isBootstrap ? node.keptOnPrune : node).owned(by: owner))
    }
  }

  private mutating func report(_ declaration: Declaration, of identity: ObjectIdentity) {
    guard let failure = declaration.failure else { return }
    diagnostics.append(
      Diagnostic(
        .failedConfiguration,
        failure,
        at: author.place(of: declaration.location),
        object: identity.description
      )
    )
  }

  private mutating func report(
    _ fault: FieldFault,
    of identity: ObjectIdentity,
    at location: SourceLocation?
  ) {
    let (code, message): (DiagnosticCode, String) =
      switch fault.reason {
      case .missing: (.missingField, "required field '\(fault.path)' is never set")
      case .refused(let reason): (.failedConfiguration, "'\(fault.path)': \(reason)")
      }
    diagnostics.append(
      Diagnostic(
        code,
        message,
        at: location,
        object: identity.description,
        field: fault.path.description
      )
    )
  }

  private mutating func load(_ manifests: ManifestFiles, isBootstrap: Bool) {
    let loaded = Loading(kinds: kinds, destination: destination, files: files)
      .objects(of: manifests, isBootstrap: isBootstrap)
    content.objects += loaded.output.map { node in
      (isBootstrap ? node.keptOnPrune : node).owned(by: owner)
    }
    diagnostics += loaded.diagnostics
  }

  private mutating func addMisplaced(_ component: any Component, help: String) {
    diagnostics.append(
      Diagnostic(
        .misplacedComponent,
        "\(component.describedForAuthor) can't be here",
        at: author.place(of: component.declaredLocation),
        help: help
      )
    )
  }
}

extension ObjectMeta {
  /// Says that the object stays when a line of the spec goes: a namespace would take everything in it along.
  ///
  /// Nothing changes where the author says something about pruning.
  fileprivate mutating func keepOnPrune() {
    let options = annotations[Self.syncOptionsAnnotation] ?? ""
    guard !options.contains("Prune=") else { return }
    annotations[Self.syncOptionsAnnotation] =
      options.isEmpty ? "Prune=false" : "\(options),Prune=false"
  }
}

extension ObjectNode {
  /// The object with metadata that keeps it; see `ObjectMeta.keepOnPrune`.
  fileprivate var keptOnPrune: ObjectNode {
    guard var metadata = tree["metadata"].flatMap(ObjectMeta.init(field:)) else { return self }
    metadata.keepOnPrune()
    var copy = self
    copy.tree["metadata"] = metadata.field
    return copy
  }
}

extension DiagnosticCode {
  static let missingField = DiagnosticCode(
    "spec.missing-field",
    "A field that the API requires was never set.",
    why: """
      The API server rejects the object, and the sync of its whole Application fails. Most \
      required fields are parameters of the kind's initialiser, so the Swift compiler asks for \
      them; this check covers the rest.
      """,
    example: .swift(
      """
      Application("a", namespace: "a") {
        Incomplete("pod-reader")
      }
      """
    )
  )

  static let failedConfiguration = DiagnosticCode(
    "spec.configuration",
    "The closure that configures an object threw an error, or a field refused its value.",
    why: """
      An object that is configured only in part must not be rendered: what is missing would be \
      applied as a default.
      """,
    example: .swift(
      """
      ConfigMap("c") { try $0.set("kind.deeper", to: 1) }
      """
    )
  )
}
