import Diagnostics
import KindKnowledge
import Manifest
import YAML

/// Builds a kustomization as `kubectl kustomize` does, as far as the objects' names, places, links and labels go.
///
/// Source: kustomize v5.5, `kusttarget.go`: resources, generated objects, components, then the transformers in a fixed
/// order; hashes and the names that follow them come last. A hash is not computed: `<hash>` stands for it.
struct KustomizeBuild {
  /// What stands for the hash of a generated object's name.
  static let hash = "<hash>"

  let inputs: KustomizeInputs
  let kinds: KindTable
  let isClusterScoped: (GroupKind) -> Bool
  var diagnostics: [Diagnostic] = []
  var doubts: [KustomizeDoubt] = []
  /// The folders whose kustomizations are part of the build.
  private(set) var folders: Set<String> = []
  /// The files whose objects are part of it.
  private(set) var files: Set<String> = []
  private var names: [KustomizeRules.NameReference]
  private var stack: [String] = []

  init(
    _ inputs: KustomizeInputs,
    kinds: KindTable,
    isClusterScoped: @escaping (GroupKind) -> Bool
  ) {
    self.inputs = inputs
    self.kinds = kinds
    self.isClusterScoped = isClusterScoped
    names = kinds.kustomize.names
  }

  /// The objects of a kustomization that is applied.
  mutating func objects(of file: KustomizationFile) -> [KustomizedObject] {
    var objects = build(file, adding: [])
    for index in objects.indices where objects[index].isHashed {
      objects[index].remember()
      objects[index].rename("\(objects[index].current.name)-\(Self.hash)")
    }
    KustomizedNames(names).follow(in: &objects)
    for index in doubts.indices { doubts[index].folders = folders }
    return objects.filter {
      $0.texts("annotations")["config.kubernetes.io/local-config"] != "true"
    }
  }

  private mutating func build(
    _ file: KustomizationFile,
    adding given: [KustomizedObject]
  ) -> [KustomizedObject] {
    guard !stack.contains(file.folder) else {
      report(.kustomizeBuild, "the kustomization takes itself in", file, FieldPath())
      return given
    }
    stack.append(file.folder)
    defer { stack.removeLast() }
    folders.insert(file.folder)
    let firstDoubt = doubts.count
    var objects = given
    for (name, path) in file.texts(of: "resources", "bases") {
      add(resource(name, path, of: file), to: &objects, file, path)
    }
    readConfigurations(of: file)
    generate(file, &objects)
    for (name, path) in file.texts(of: "components") {
      switch inputs.find(name, from: file.folder) {
      case .kustomization(let component): objects = build(component, adding: objects)
      case let found:
        if KustomizationFile.isRemote(name) {
          doubt("takes in '\(name)'", of: file)
        } else {
          report(found, name, path, of: file, as: "component")
        }
      }
    }
    transform(file, &objects, doubtsFrom: firstDoubt)
    return objects
  }

  private mutating func resource(
    _ name: String,
    _ path: FieldPath,
    of file: KustomizationFile
  ) -> [KustomizedObject] {
    let found = inputs.find(name, from: file.folder)
    switch found {
    case .kustomization(let other): return build(other, adding: [])
    case .file(let path, let documents):
      files.insert(path)
      return documents.flatMap(\.items).compactMap { item in
        item.value.mapping.flatMap {
          KustomizedObject(
            $0,
            path: path,
            isClusterScoped: isClusterScoped,
            marks: item.marks
          )
        }
      }
    default:
      if KustomizationFile.isRemote(name) {
        doubt("takes in '\(name)'", of: file)
      } else {
        report(found, name, path, of: file, as: "resource")
      }
      return []
    }
  }

  /// Adds objects that may not be there yet.
  private mutating func add(
    _ new: [KustomizedObject],
    to objects: inout [KustomizedObject],
    _ file: KustomizationFile,
    _ path: FieldPath
  ) {
    guard !new.isEmpty else { return }
    var known: [ObjectIdentity.Key: KustomizedObject] = [:]
    for object in objects { known[object.key] = object }
    for object in new {
      guard let other = known.updateValue(object, forKey: object.key) else {
        objects.append(object)
        continue
      }
      diagnostics.append(
        Diagnostic(
          .duplicateObject,
          "\(object.described) is there twice in what '\(file.path)' builds, which Kustomize refuses",
          at: object.marks(FieldPath([.key("metadata"), .key("name")])),
          object: object.described,
          notes: [
            .init(
              "the other declaration is here",
              at: other.marks(FieldPath([.key("metadata"), .key("name")]))
            ),
            .init("it is listed here", at: file.document.location(at: path)),
          ],
          help: "remove one of the two, or make it a patch of the other"
        )
      )
    }
  }

  private mutating func readConfigurations(of file: KustomizationFile) {
    for (name, path) in file.texts(of: "configurations") {
      guard case .file(_, let documents) = inputs.find(name, from: file.folder) else {
        report(inputs.find(name, from: file.folder), name, path, of: file, as: "configuration")
        continue
      }
      for document in documents {
        let references = document.document.value.mapping?["nameReference"]?.sequence ?? []
        names += references.compactMap(\.mapping).compactMap(KustomizeRules.NameReference.init)
      }
    }
  }
}

extension KustomizeBuild {
  /// Notes that nobody knows what a part of the kustomization brings.
  mutating func doubt(_ what: String, of file: KustomizationFile) {
    doubts.append(
      KustomizeDoubt(reason: "\(file.path) \(what), which isn't followed and may bring it")
    )
  }

  /// Reports a file that a kustomization names and that isn't there; what wasn't read is a doubt.
  mutating func report(
    _ found: KustomizeInputs.Found,
    _ name: String,
    _ path: FieldPath,
    of file: KustomizationFile,
    as role: String
  ) {
    switch found {
    case .nothing(let missing):
      report(
        .kustomizeMissing,
        "\(role) '\(name)' isn't there",
        file,
        path,
        help: Suggestion.closest(to: missing.fileName, in: inputs.nearest(to: missing))
          .map { "did you mean '\($0)'?" }
          ?? "add the file, or take its name out of the kustomization"
      )
      doubt("names '\(name)'", of: file)
    case .folder:
      report(
        .kustomizeMissing,
        "\(role) '\(name)' is a folder without a kustomization.yaml",
        file,
        path,
        help: "add a kustomization.yaml to the folder, or list its files"
      )
      doubt("names '\(name)'", of: file)
    case .unread, .outside: doubt("names '\(name)'", of: file)
    case .file(let path, _) where role == "component" || role == "resource":
      doubt("names '\(path)'", of: file)
    case .file, .kustomization: break
    }
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ message: String,
    _ file: KustomizationFile,
    _ path: FieldPath,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code,
        message,
        at: file.document.location(at: path),
        object: "Kustomization \(file.path)",
        field: path.steps.isEmpty ? nil : path.description,
        notes: [.init("Kustomize builds nothing of this folder")],
        help: help
      )
    )
  }
}

extension KustomizedObject {
  var key: ObjectIdentity.Key {
    ObjectIdentity.Key(
      groupKind: current.kind,
      namespace: current.namespace,
      name: current.name
    )
  }

  var described: String {
    ObjectIdentity(
      group: current.kind.group,
      version: current.version,
      kind: current.kind.kind,
      namespace: current.namespace,
      name: current.name
    ).description
  }
}

extension KustomizeRules.NameReference {
  /// Reads an element of a configuration's `nameReference`.
  fileprivate init?(_ tree: Mapping) {
    guard let kind = tree["kind"]?.string else { return nil }
    let fields = (tree["fieldSpecs"]?.sequence ?? []).compactMap(\.mapping).compactMap { field in
      field["path"]?.string.map {
        KustomizeRules.Field(
          $0.replacing("[]", with: ""),
          of: field["kind"]?.string,
          in: field["group"]?.string
        )
      }
    }
    self.init(to: kind, in: tree["group"]?.string, fields)
  }
}

extension DiagnosticCode {
  static let kustomizeMissing = DiagnosticCode(
    "kustomize.missing",
    "A kustomization names a file or folder that isn't there, so that Kustomize builds nothing.",
    why: """
      One missing resource, patch or component fails the whole build: kubectl, Argo CD and Flux \
      apply nothing of the folder, and what is in the cluster stays as it was.
      """,
    example: .text(
      """
      resources: [depoyment.yaml]
      """
    )
  )

  static let kustomizeBuild = DiagnosticCode(
    "kustomize.build",
    "Kustomize can't build a kustomization: a patch has no target, or objects clash.",
    why: """
      Kustomize stops at the first fault of this kind, and nothing of the folder is applied. \
      Source: kustomize v5.5, `PatchTransformer`, `resWrangler`.
      """,
    example: .text(
      """
      resources: [deployment.yaml]
      patches:
        - patch: |
            {apiVersion: apps/v1, kind: Deployment, metadata: {name: wbe}, spec: {replicas: 2}}
      """
    )
  )
}
