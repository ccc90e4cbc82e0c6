import Manifest
import TypeOutlines

/// What this package knows of its own modules of typed kinds without linking them: a constant for each, and their list.
///
/// The list is derived from the files, so that no hand keeps it and a new module needs nothing that isn't there yet.
package enum ModuleConstants: CaseIterable, Sendable {
  /// What each module declares, which `adopt` writes code by.
  case outlines
  /// Which fields of each module's kinds hold quantities, which the compiler judges manifests by.
  case quantities

  /// Where the files are, from the package's folder.
  package var folder: String {
    switch self {
    case .outlines: "Sources/TypeOutlines/Generated"
    case .quantities: "Sources/KindTables/Generated"
    }
  }

  /// The file of a module.
  package func file(of module: String, _ imported: ImportedModule) -> RenderedFile {
    let name = Self.constantName(of: module)
    switch self {
    case .outlines:
      return generated(module + suffix, imported.outline.constant(named: name))
    case .quantities:
      let lines = imported.quantities.map { "    \(SwiftText.literal($0)),\n" }.joined()
      let list = lines.isEmpty ? "[]" : "[\n\(lines)  ]"
      return generated(
        module + suffix,
        "extension KnownQuantities {\n  static let \(name): [String] = \(list)\n}\n"
      )
    }
  }

  /// The list of all modules.
  ///
  /// - Parameter files: The names of the folder's files, this list's own perhaps among them.
  package func list(of files: [String]) -> RenderedFile {
    let modules = files.filter { $0.hasSuffix(suffix) && $0 != listName }
      .map { String($0.dropLast(suffix.count)) }.sorted()
    switch self {
    case .outlines:
      let entries = modules.map { "    (\"\($0)\", \(Self.constantName(of: $0))),\n" }.joined()
      return generated(
        listName,
        """
        extension KnownOutlines {
          /// The text of each module's outline, by the module's name.
          package static let texts: [(module: String, text: String)] = [
        \(entries)  ]
        }

        """
      )
    case .quantities:
      let entries = modules.map { "    \(Self.constantName(of: $0)),\n" }.joined()
      return generated(
        listName,
        """
        extension KnownQuantities {
          /// The lines of each module.
          static let modules: [[String]] = [
        \(entries)  ]
        }

        """
      )
    }
  }

  /// What follows the module in a file's name, which must be the only one of its name in the target.
  private var suffix: String {
    switch self {
    case .outlines: ".swift"
    case .quantities: "+Quantities.swift"
    }
  }

  private var listName: String {
    switch self {
    case .outlines: "KnownOutlines+Modules.swift"
    case .quantities: "KnownQuantities+Modules.swift"
    }
  }

  private func generated(_ path: String, _ text: String) -> RenderedFile {
    RenderedFile(path: path, bytes: Array((SchemaImporter.mark + text).utf8))
  }

  /// What a module's constant is called.
  private static func constantName(of module: String) -> String {
    module.prefix(1).lowercased() + module.dropFirst()
  }
}
