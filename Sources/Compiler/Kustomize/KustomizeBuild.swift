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
    checkFields(of: file)
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
