import Manifest

/// Lays the types of a module out in files: one a kind with all its versions, and one a group for definitions.
struct ModuleWriter {
  let table: TypeTable
  let namespace: String?
  let reference: String?

  /// The files in the order of their paths.
  var files: [RenderedFile] {
    let contents = Dictionary(grouping: table.roots, by: fileName)
    var files: [RenderedFile] = []
    var taken: Set<String> = []
    if let file = namespaceFile {
      taken.insert(file.path.lowercased())
      files.append(file)
    }
    for (name, ids) in contents.sorted(by: { $0.key < $1.key }) {
      var path = "\(name).swift"
      var number = 2
      // file systems that ignore case, and SwiftPM, which wants names of their own
      while !taken.insert(path.lowercased()).inserted {
        path = "\(name)\(number).swift"
        number += 1
      }
      files.append(RenderedFile(path: path, bytes: Array(text(of: ids).utf8)))
    }
    return files.sorted { $0.path < $1.path }
  }

  private func fileName(of id: TypeTable.ID) -> String {
    let entry = table.entries[id]
    guard let definition = entry.definition else { return entry.name.last ?? "" }
    return SwiftName.type(TypeTable.group(of: definition)) + "Definitions"
  }

  private var versions: [String] {
    Set(
      table.roots.compactMap { id in
        table.entries[id].name.count > 1 ? table.entries[id].name[0] : nil
      }
    ).sorted()
  }

  private var namespaceFile: RenderedFile? {
    guard let namespace else { return nil }
    var writer = SwiftWriter(table, namespace: namespace, reference: reference, depth: 0)
    writer.line(
      "/// Kinds of their own namespace, because other APIs have kinds of the same names."
    )
    if versions.isEmpty {
      writer.line("public enum \(namespace) {}")
    } else {
      writer.block("public enum \(namespace) {") { declareVersions(&$0) }
    }
    return RenderedFile(
      path: "\(namespace).swift",
      bytes: Array((SchemaImporter.mark + writer.text).utf8)
    )
  }

  private func declareVersions(_ writer: inout SwiftWriter) {
    for version in versions {
      writer.line("/// Kinds in a version that another one has succeeded.")
      writer.line("public enum \(version) {}")
    }
  }

  private func text(of ids: [TypeTable.ID]) -> String {
    let holdsKinds = ids.contains { table.entries[$0].kind != nil }
    let imports = (holdsKinds ? ["Diagnostics"] : []) + ["Manifest", "Resources"]
    var text = SchemaImporter.mark + imports.map { "import \($0)\n" }.joined()
    for id in ids {
      let scope = (namespace.map { [$0] } ?? []) + table.entries[id].name.dropLast()
      var writer = SwiftWriter(
        table,
        namespace: namespace,
        reference: reference,
        depth: scope.isEmpty ? 0 : 1
      )
      writer.declare(id)
      if scope.isEmpty {
        text += "\n" + writer.text
      } else {
        text += "\nextension \(scope.joined(separator: ".")) {\n" + writer.text + "}\n"
      }
    }
    return text
  }
}
