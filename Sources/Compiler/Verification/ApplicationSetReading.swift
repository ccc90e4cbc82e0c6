import ArgoCDAPI
import Diagnostics
import Manifest
import Resources

/// The Applications that an ApplicationSet makes, as far as its generators read nothing but lists and the files.
///
/// Source: Argo CD v3.5, `applicationset/generators` and `applicationset/utils`.
struct ReadApplicationSet {
  let node: ObjectNode
  private let spec: Mapping

  init?(_ object: ObjectNode) {
    guard object.identity.groupKind == .argoApplicationSet,
      let spec = object.tree["spec"]?.mapping
    else { return nil }
    node = object
    self.spec = spec
  }

  /// The repositories and folders that its generators and its template name, to find out how the files were read.
  var sources: [(repository: String, path: String)] {
    var found: [(String, String)] = []
    for generator in generators(of: spec) {
      guard let git = generator["git"]?.mapping else { continue }
      let repository = git["repoURL"]?.string ?? ""
      for item in (git["directories"]?.sequence ?? []) + (git["files"]?.sequence ?? []) {
        guard let path = item.mapping?["path"]?.string else { continue }
        let literal = path.literalGlobPrefix
        found.append((repository, literal == path ? path : literal.folder))
      }
    }
    for source in applications(in: nil, documents: { _ in [] }).applications.flatMap(\.sources) {
      let literal = source.path.prefix { $0 != "{" }
      let isWhole = literal.count == source.path.count
      found.append((source.repository, isWhole ? source.path : String(literal).folder))
    }
    return found.filter { !$0.1.isEmpty }
  }

  /// The Applications with whatever could be put in, and whether that is everything: a generator may ask what isn't among
  /// the files.
  ///
  /// - Parameter folders: Nil where nothing is known of them yet.
  func applications(
    in folders: SourceFolders?,
    documents: (String) -> [Value]
  ) -> (applications: [ReadApplication], isComplete: Bool) {
    var isComplete = true
    var parameters: [Mapping] = []
    for generator in (spec["generators"]?.sequence ?? []).compactMap(\.mapping) {
      guard let found = values(of: generator, folders, documents) else {
        isComplete = false
        parameters.append([:])
        continue
      }
      parameters += found
    }
    if parameters.isEmpty, !isComplete { parameters = [[:]] }
    return (parameters.compactMap { application($0) }, isComplete)
  }

  /// The Application for one set of parameters; what they don't give stays as it is written.
  private func application(_ parameters: Mapping) -> ReadApplication? {
    guard let template = spec["template"]?.mapping else { return nil }
    let filling = TemplateFilling(parameters, isGo: spec["goTemplate"]?.bool == true)
    guard let tree = filling.filled(.mapping(template)).mapping,
      let name = tree["metadata"]?.mapping?["name"]?.string
    else { return nil }
    let marks = node.marks
    let root: [FieldPath.Step] = [.key("spec"), .key("template")]
    let place: (@Sendable (FieldPath) -> SourceLocation)? = marks.map { marks in
      { @Sendable path in marks(FieldPath(root + path.steps)) }
    }
    let object = ObjectNode(
      identity: ObjectIdentity(
        group: node.identity.group,
        version: node.identity.version,
        kind: GroupKind.argoApplication.kind,
        namespace: node.identity.namespace,
        name: name
      ),
      tree: tree,
      location: node.location,
      isBootstrap: false,
      marks: place
    )
    return ReadApplication(object, isGenerated: true)
  }

  /// The sets of parameters of a generator; nil if nobody can know them here.
  private func values(
    of generator: Mapping,
    _ folders: SourceFolders?,
    _ documents: (String) -> [Value]
  ) -> [Mapping]? {
    if let list = generator["list"]?.mapping {
      guard list["elementsYaml"] == nil else { return nil }
      return (list["elements"]?.sequence ?? []).compactMap(\.mapping)
    }
    if let git = generator["git"]?.mapping { return values(ofGit: git, folders, documents) }
    if let matrix = generator["matrix"]?.mapping {
      return parts(of: matrix, folders, documents)?.reduce([[:]]) { all, part in
        all.flatMap { left in part.map { left.adding($0) } }
      }
    }
    if let merge = generator["merge"]?.mapping {
      let keys = (merge["mergeKeys"]?.sequence ?? []).compactMap(\.string)
      guard let parts = parts(of: merge, folders, documents), let first = parts.first else {
        return nil
      }
      return first.map { base in
        parts.dropFirst().reduce(base) { result, part in
          let same = part.first { other in keys.allSatisfy { other[$0] == base[$0] } }
          return same.map { result.adding($0) } ?? result
        }
      }
    }
    return nil
  }

  private func parts(
    of generator: Mapping,
    _ folders: SourceFolders?,
    _ documents: (String) -> [Value]
  ) -> [[Mapping]]? {
    let nested = (generator["generators"]?.sequence ?? []).compactMap(\.mapping)
    let found = nested.map { values(of: $0, folders, documents) }
    return found.contains { $0 == nil } ? nil : found.compactMap(\.self)
  }

  private func values(
    ofGit git: Mapping,
    _ folders: SourceFolders?,
    _ documents: (String) -> [Value]
  ) -> [Mapping]? {
    guard let folders else { return nil }
    let known = folders.folders(of: git["repoURL"]?.string ?? "")
    guard !known.isEmpty else { return nil }
    let prefix = git["pathParamPrefix"]?.string
    if let patterns = git["directories"]?.sequence?.compactMap(\.mapping) {
      func matches(_ path: String, _ isExcluded: Bool) -> Bool {
        patterns.contains { item in
          (item["exclude"]?.bool ?? false) == isExcluded
            && item["path"]?.string.map { Glob($0, .filepath).matches(path) } == true
        }
      }
      return known.filter { path, _ in
        !path.isEmpty && !path.split(separator: "/").contains { $0.hasPrefix(".") }
          && matches(path, false) && !matches(path, true)
      }.map { .parameters(ofPath: $0.path, prefix: prefix) }
    }
    guard let patterns = git["files"]?.sequence?.compactMap({ $0.mapping?["path"]?.string }) else {
      return nil
    }
    let globs = patterns.map { Glob($0, .gobwas(separator: nil)) }
    var found: [Mapping] = []
    for (path, folder) in known {
      for (name, contents) in folders.files(in: folder) {
        let full = path.isEmpty ? name : "\(path)/\(name)"
        guard globs.contains(where: { $0.matches(full) }) else { continue }
        for value in documents(contents) {
          for element in value.sequence ?? [value] {
            guard let mapping = element.mapping else { continue }
            found.append(
              mapping.adding(.parameters(ofPath: path, file: name, prefix: prefix))
            )
          }
        }
      }
    }
    return found
  }

  private func generators(of tree: Mapping) -> [Mapping] {
    (tree["generators"]?.sequence ?? []).compactMap(\.mapping).flatMap { generator in
      [generator]
        + ["matrix", "merge"].flatMap { key in
          generator[key]?.mapping.map { generators(of: $0) } ?? []
        }
    }
  }
}

extension Mapping {
  /// What a git generator gives for a folder: `path`, `path.basename`, `path[0]`, as nested parameters.
  fileprivate static func parameters(
    ofPath path: String,
    file: String? = nil,
    prefix: String?
  ) -> Mapping {
    var parts: Mapping = [
      "path": .string(path), "basename": .string(path.fileName),
      "basenameNormalized": .string(path.fileName.replacing("_", with: "-")),
      "segments": .sequence(path.split(separator: "/").map { .string(String($0)) }),
    ]
    if let file {
      parts["filename"] = .string(file)
      parts["filenameNormalized"] = .string(file.replacing("_", with: "-"))
    }
    if let prefix { return [prefix: ["path": .mapping(parts)]] }
    return ["path": .mapping(parts)]
  }

  fileprivate func adding(_ other: Mapping) -> Mapping {
    var result = self
    for entry in other { result[entry.key] = entry.value }
    return result
  }
}

extension GroupKind {
  static let argoApplicationSet = ArgoCD.ApplicationSet.groupKind
}
