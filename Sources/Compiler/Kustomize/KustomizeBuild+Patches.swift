import Diagnostics
import Manifest
import YAML

extension KustomizeBuild {
  /// Applies `patchesStrategicMerge` and `patches`.
  mutating func patch(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    for (text, path) in file.texts(of: "patchesStrategicMerge") {
      patch(
        text.contains("\n") ? ["patch": .string(text)] : ["path": .string(text)],
        path,
        of: file,
        &objects
      )
    }
    for element in file.elements(of: "patches") {
      guard let tree = element.value.mapping else { continue }
      patch(tree, element.path, of: file, &objects)
    }
  }

  /// Applies `patchesJson6902`, which comes after everything that renames.
  mutating func patchJSON(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    for element in file.elements(of: "patchesJson6902") {
      guard let tree = element.value.mapping else { continue }
      patch(tree, element.path, of: file, &objects)
    }
  }

  /// Applies one patch: inline or in a file, a JSON patch or a strategic merge.
  mutating func patch(
    _ tree: Mapping,
    _ path: FieldPath,
    of file: KustomizationFile,
    _ objects: inout [KustomizedObject]
  ) {
    guard let patches = values(of: tree, path, of: file) else { return }
    let selector = tree["target"]?.mapping.map(KustomizeSelector.init)
    if let selector, !selector.isKnown {
      doubt("has a patch whose target can't be read", of: file)
      return
    }
    for patch in patches {
      switch patch {
      case .sequence:
        guard let selector else {
          report(
            .kustomizeBuild,
            "the patch is a JSON patch and has no target",
            file,
            path,
            help: "say whom it changes: target: {kind: …, name: …}"
          )
          continue
        }
        apply(patch, to: selector, path, of: file, &objects)
      case .mapping(let changes):
        merge(changes, selector, options: tree["options"]?.mapping ?? [:], path, of: file, &objects)
      default: continue
      }
    }
  }

  /// The documents of a patch; nil if its file isn't there.
  private mutating func values(
    of tree: Mapping,
    _ path: FieldPath,
    of file: KustomizationFile
  ) -> [Value]? {
    guard let name = tree["path"]?.string, !name.isEmpty else {
      let text = tree["patch"]?.string ?? ""
      return YAMLReader.documents(in: Array(text.utf8), path: file.path, dialect: .kubernetes)
        .output.map(\.value)
    }
    let found = inputs.find(name, from: file.folder)
    guard case .file(_, let documents) = found else {
      let isOwnField = path.steps.first == .key("patchesStrategicMerge")
      report(found, name, isOwnField ? path : path.appending("path"), of: file, as: "patch")
      return nil
    }
    return documents.map(\.document.value)
  }

  private mutating func apply(
    _ patch: Value,
    to selector: KustomizeSelector,
    _ path: FieldPath,
    of file: KustomizationFile,
    _ objects: inout [KustomizedObject]
  ) {
    guard let operations = try? JSONPatch(patch) else { return }
    for index in objects.indices where selector.matches(objects[index]) {
      objects[index].remember()
      do throws(JSONPatchError) {
        let patched = try Value.mapping(objects[index].tree).applying(operations)
        objects[index].tree = patched.mapping ?? objects[index].tree
        // Kustomize reads the object again, and what was shared is so no more
        objects[index].labelled = [:]
        objects[index].readIdentity()
      } catch {
        // a generated object lacks what its files hold
        guard objects[index].extent == .whole, doubts.isEmpty else { continue }
        report(
          .kustomizeBuild,
          "the patch doesn't apply to \(objects[index].described): \(error)",
          file,
          path,
          help: "write the path as it is in the object, or 'add' what isn't there yet"
        )
      }
    }
  }

  private mutating func merge(
    _ changes: Mapping,
    _ selector: KustomizeSelector?,
    options: Mapping,
    _ path: FieldPath,
    of file: KustomizationFile,
    _ objects: inout [KustomizedObject]
  ) {
    let renames = options["allowNameChange"]?.bool == true
    var deleted: Set<Int> = []
    let found: [Int]
    if let selector {
      found = objects.indices.filter { selector.matches(objects[$0]) }
    } else {
      guard
        let target = KustomizedObject(
          changes,
          path: file.path,
          isClusterScoped: isClusterScoped,
          marks: { _ in file.document.location(at: path) }
        )
      else { return }
      found = objects.indices.filter { objects[$0].isOrWas(target.current) }
      if found.isEmpty, doubts.isEmpty {
        report(
          .kustomizeBuild,
          "nothing is there that the patch of \(target.described) could change",
          file,
          path,
          help: "give it the kind, name and namespace that the object has in its own file"
        )
      }
    }
    for index in found {
      let patch = KustomizePatch(
        listKeys: kinds[objects[index].current.kind]?.isBuiltIn == true
          ? kinds.kustomize.listKeys : [:]
      )
      guard var tree = patch.merged(objects[index].tree, with: changes) else {
        deleted.insert(index)
        continue
      }
      var metadata = tree["metadata"]?.mapping ?? [:]
      let old = objects[index].tree["metadata"]?.mapping ?? [:]
      if !renames { metadata["name"] = old["name"] }
      metadata["namespace"] = old["namespace"]
      tree["metadata"] = .mapping(metadata)
      tree["apiVersion"] = objects[index].tree["apiVersion"]
      if options["allowKindChange"]?.bool != true { tree["kind"] = objects[index].tree["kind"] }
      if renames || options["allowKindChange"]?.bool == true { objects[index].remember() }
      objects[index].tree = tree
      objects[index].readIdentity()
    }
    if !deleted.isEmpty {
      objects = objects.enumerated().filter { !deleted.contains($0.offset) }.map(\.element)
    }
  }
}
