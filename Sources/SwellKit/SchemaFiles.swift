import Diagnostics
import Rendering
import SchemaImport

/// Reads what `swell import` is given: files, folders and standard input.
struct SchemaFiles {
  private(set) var inputs: [ImportInput] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the paths; one that can't be read is noted, and the others are read all the same.
  ///
  /// - Parameter folder: Where relative paths begin.
  init(_ paths: [String], in folder: String) {
    for path in paths {
      if path == "-" {
        inputs.append(ImportInput(path: "<stdin>", bytes: SystemCall.readStandardInput()))
        continue
      }
      let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
      do throws(SystemFailure) {
        if SystemCall.type(of: SystemCall.realPath(full) ?? full) == .folder {
          try readFolder(full, named: path)
        } else {
          try read(full, named: path)
        }
      } catch { note(path, error.reason) }
    }
  }

  private mutating func readFolder(_ path: String, named name: String) throws(SystemFailure) {
    let before = inputs.count + diagnostics.count
    var folders = [(path, name)]
    while let (path, name) = folders.popLast() {
      let entries = try SystemCall.entries(of: path).sorted { $0.name < $1.name }
      for entry in entries {
        let child = "\(path)/\(entry.name)"
        if entry.type == .folder {
          folders.append((child, "\(name)/\(entry.name)"))
        } else if [".yaml", ".yml", ".json"].contains(where: entry.name.hasSuffix) {
          do throws(SystemFailure) { try read(child, named: "\(name)/\(entry.name)") } catch {
            note("\(name)/\(entry.name)", error.reason)
          }
        }
      }
    }
    if inputs.count + diagnostics.count == before {
      note(name, "the folder holds no .yaml, .yml or .json")
    }
  }

  private mutating func read(_ path: String, named name: String) throws(SystemFailure) {
    inputs.append(
      ImportInput(path: name, bytes: try SystemCall.readFile(path, links: .followed))
    )
  }

  private mutating func note(_ path: String, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        .importUnreadable,
        "can't read '\(path)': \(reason)",
        help: "name a file or folder of CustomResourceDefinitions or JSON Schema, or '-'"
      )
    )
  }
}
