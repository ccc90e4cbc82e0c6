import Diagnostics
import KindKnowledge
import Manifest
import YAML

extension KustomizeBuild {
  /// What a kustomization does to all its objects, in Kustomize's own order.
  mutating func transform(
    _ file: KustomizationFile,
    _ objects: inout [KustomizedObject],
    doubtsFrom first: Int
  ) {
    patch(file, &objects)
    if let namespace = file.tree["namespace"]?.string, !namespace.isEmpty {
      move(&objects, to: namespace, file)
      for index in doubts.indices.dropFirst(first) { doubts[index].namespace = namespace }
    }
    let prefix = file.tree["namePrefix"]?.string ?? ""
    let suffix = file.tree["nameSuffix"]?.string ?? ""
    if !prefix.isEmpty || !suffix.isEmpty {
      rename(&objects, prefix: prefix, suffix: suffix)
      for index in doubts.indices.dropFirst(first) {
        doubts[index].prefix = prefix + doubts[index].prefix
        doubts[index].suffix += suffix
      }
    }
    label(file, &objects)
    if let annotations = file.tree["commonAnnotations"]?.mapping {
      let fields =
        [.init("metadata/annotations", isCreated: true)] + kinds.kustomize.templateAnnotations
      add(annotations, to: fields, of: &objects)
    }
    patchJSON(file, &objects)
    scale(file, &objects)
    for image in file.elements(of: "images").compactMap({
      $0.value.mapping.flatMap(KustomizeImage.init)
    }) {
      for index in objects.indices { image.apply(to: &objects[index]) }
    }
    replace(file, &objects)
    for (text, path) in file.texts(of: "transformers") {
      runTransformer(text, path, of: file, &objects)
    }
  }

  private mutating func move(
    _ objects: inout [KustomizedObject],
    to namespace: String,
    unsetOnly: Bool = false,
    _ file: KustomizationFile
  ) {
    let rules = kinds.kustomize
    var known: [ObjectIdentity.Key: KustomizedObject] = [:]
    for index in objects.indices {
      let kind = objects[index].current.kind
      objects[index].remember()
      if let own = objects[index].current.namespace, !unsetOnly || own.isEmpty {
        objects[index].move(to: namespace)
      }
      for field in rules.namespaces where field.applies(to: kind) && !unsetOnly {
        objects[index].tree.change(field.path, isCreated: field.isCreated) {
          $0 = .string(namespace)
        }
      }
      for field in rules.subjects where field.applies(to: kind) {
        objects[index].tree.change(field.path) { subject in
          guard subject.mapping?["name"]?.string == rules.placedSubject,
            !unsetOnly || subject.mapping?["namespace"] == nil, var mapping = subject.mapping
          else { return }
          mapping["namespace"] = .string(namespace)
          subject = .mapping(mapping)
        }
      }
      objects[index].readIdentity()
      if let other = known.updateValue(objects[index], forKey: objects[index].key) {
        diagnostics.append(
          Diagnostic(
            .duplicateObject,
            "\(objects[index].described) is there twice once '\(file.path)' has moved all objects into "
              + "namespace '\(namespace)', which Kustomize refuses",
            at: objects[index].marks(FieldPath([.key("metadata"), .key("name")])),
            object: objects[index].described,
            notes: [
              .init(
                "the other declaration is here",
                at: other.marks(FieldPath([.key("metadata"), .key("name")]))
              )
            ],
            help: "rename one of the two, or take it out of this kustomization"
          )
        )
      }
    }
  }

  private func rename(_ objects: inout [KustomizedObject], prefix: String, suffix: String) {
    for index in objects.indices {
      let original = objects[index].original.kind
      guard !kinds.kustomize.unprefixed.contains(where: { $0.applies(to: original) }) else {
        continue
      }
      if !prefix.isEmpty {
        objects[index].prefixes.append(prefix)
        objects[index].remember()
        objects[index].rename(prefix + objects[index].current.name)
      }
      if !suffix.isEmpty {
        objects[index].suffixes.append(suffix)
        objects[index].remember()
        objects[index].rename(objects[index].current.name + suffix)
      }
    }
  }

  private func label(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    let rules = kinds.kustomize
    let own = KustomizeRules.Field("metadata/labels", isCreated: true)
    for element in file.elements(of: "labels").compactMap(\.value.mapping) {
      guard let pairs = element["pairs"]?.mapping else { continue }
      var fields = [own]
      if element["includeSelectors"]?.bool == true {
        fields += rules.templateLabels + rules.selectors
      } else if element["includeTemplates"]?.bool == true {
        fields += rules.templateLabels
      }
      for field in (element["fields"]?.sequence ?? []).compactMap(\.mapping) {
        guard let path = field["path"]?.string else { continue }
        fields.append(
          .init(
            path,
            of: field["kind"]?.string,
            in: field["group"]?.string,
            isCreated: field["create"]?.bool ?? false
          )
        )
      }
      addLabels(pairs, to: fields, of: &objects)
    }
    if let pairs = file.tree["commonLabels"]?.mapping {
      addLabels(pairs, to: [own] + rules.templateLabels + rules.selectors, of: &objects)
    }
  }

  /// Adds labels; one that an earlier kustomization has added is changed wherever that was, as Kustomize's values are shared.
  private func addLabels(
    _ pairs: Mapping,
    to fields: [KustomizeRules.Field],
    of objects: inout [KustomizedObject]
  ) {
    for index in objects.indices {
      let kind = objects[index].current.kind
      let own = objects[index].texts("labels")
      for pair in pairs {
        for field in objects[index].labelled[pair.key] ?? [] where field.applies(to: kind) {
          objects[index].tree.change(field.path) { value in
            guard var mapping = value.mapping, mapping[pair.key] != nil else { return }
            mapping[pair.key] = pair.value
            value = .mapping(mapping)
          }
        }
        if own[pair.key] == nil, fields.count > 1 { objects[index].labelled[pair.key] = fields }
      }
    }
    add(pairs, to: fields, of: &objects)
  }

  private func add(
    _ pairs: Mapping,
    to fields: [KustomizeRules.Field],
    of objects: inout [KustomizedObject]
  ) {
    for index in objects.indices {
      let kind = objects[index].current.kind
      for field in fields where field.applies(to: kind) {
        objects[index].tree.change(field.path, isCreated: field.isCreated) { value in
          var mapping = value.mapping ?? [:]
          for pair in pairs { mapping[pair.key] = pair.value }
          value = .mapping(mapping)
        }
      }
    }
  }

  private mutating func scale(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    for element in file.elements(of: "replicas") {
      guard let name = element.value.mapping?["name"]?.string,
        let count = element.value.mapping?["count"]
      else { continue }
      var isFound = false
      for index in objects.indices {
        let (current, original) = (objects[index].current, objects[index].original)
        guard current.name == name || original.name == name else { continue }
        for field in kinds.kustomize.replicas where field.applies(to: current.kind) {
          objects[index].tree.change(field.path, isCreated: field.isCreated) { $0 = count }
          isFound = true
        }
      }
      if !isFound, doubts.isEmpty {
        report(
          .kustomizeBuild,
          "nothing that has replicas is called '\(name)'",
          file,
          element.path.appending("name"),
          help: "give it the name of a workload of this kustomization"
        )
      }
    }
  }

  private mutating func replace(_ file: KustomizationFile, _ objects: inout [KustomizedObject]) {
    for element in file.elements(of: "replacements") {
      guard let tree = element.value.mapping else { continue }
      guard let name = tree["path"]?.string else {
        apply([tree], element.path, of: file, &objects)
        continue
      }
      let found = inputs.find(name, from: file.folder)
      guard case .file(_, let documents) = found else {
        report(found, name, element.path.appending("path"), of: file, as: "replacement")
        continue
      }
      let replacements = documents.map(\.document.value).flatMap { $0.sequence ?? [$0] }
      apply(replacements.compactMap(\.mapping), element.path, of: file, &objects)
    }
  }

  private mutating func apply(
    _ replacements: [Mapping],
    _ path: FieldPath,
    of file: KustomizationFile,
    _ objects: inout [KustomizedObject]
  ) {
    for tree in replacements {
      let fault = KustomizeReplacement(tree).apply(to: &objects)
      if let fault, doubts.isEmpty { report(.kustomizeBuild, fault, file, path) }
    }
  }

  /// A transformer that Kustomize has built in, inline or in a file; any other is unknown.
  private mutating func runTransformer(
    _ text: String,
    _ path: FieldPath,
    of file: KustomizationFile,
    _ objects: inout [KustomizedObject]
  ) {
    var documents: [Value] = []
    if text.contains("\n") {
      let read = YAMLReader.documents(in: Array(text.utf8), path: file.path, dialect: .kubernetes)
      documents = read.output.map(\.value)
    } else {
      let found = inputs.find(text, from: file.folder)
      switch found {
      case .file(_, let read): documents = read.map(\.document.value)
      case .kustomization: break
      default: report(found, text, path, of: file, as: "transformer")
      }
    }
    for tree in documents.compactMap(\.mapping) {
      guard tree["apiVersion"]?.string == "builtin" else {
        doubt("has the transformer '\(tree["kind"]?.string ?? text)'", of: file)
        continue
      }
      switch tree["kind"]?.string ?? "" {
      case "NamespaceTransformer":
        guard let namespace = tree["metadata"]?.mapping?["namespace"]?.string else { continue }
        move(&objects, to: namespace, unsetOnly: tree["unsetOnly"]?.bool == true, file)
      case "PrefixTransformer", "SuffixTransformer", "PrefixSuffixTransformer":
        rename(
          &objects,
          prefix: tree["prefix"]?.string ?? "",
          suffix: tree["suffix"]?.string ?? ""
        )
      case "PatchTransformer": patch(tree, path, of: file, &objects)
      case "ReplacementTransformer":
        let replacements = (tree["replacements"]?.sequence ?? []).compactMap(\.mapping)
        apply(replacements, path, of: file, &objects)
      // labels, annotations, images and numbers of replicas bring no object and rename none
      default: continue
      }
    }
  }
}
