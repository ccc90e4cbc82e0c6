import Adoption
import Diagnostics
import Rendering
import SchemaImport

/// Reads what `swell import`, `swell adopt` and `swell verify` are given: files, folders and standard input.
struct InputFiles {
  /// What the files are for, which decides what is said of one that can't be read.
  enum Purpose {
    case schemas
    case manifests
    case verification
  }

  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The folders that were read with everything below, as their files' names begin, without a slash at the end.
  private(set) var folders: [String] = []
  /// The names of the files of those folders that weren't read.
  private(set) var others: Set<String> = []
  private let purpose: Purpose

  /// Reads the paths; one that can't be read is noted, and the others are read all the same.
  ///
  /// - Parameter folder: Where relative paths begin.
  init(_ paths: [String], in folder: String, purpose: Purpose) {
    self.purpose = purpose
    for path in paths {
      if path == "-" {
        files.append(("<stdin>", SystemCall.readStandardInput()))
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
    let before = files.count + diagnostics.count
    var folders = [(path, name.asPrefix)]
    self.folders.append(String(name.asPrefix.trimmingEnd("/")))
    while let (path, name) = folders.popLast() {
      let entries = try SystemCall.entries(of: path).sorted { $0.name < $1.name }
      for entry in entries {
        let child = "\(path)/\(entry.name)"
        if entry.name.hasPrefix(".") {
          others.insert("\(name)\(entry.name)")
          continue
        }
        if entry.type == .folder {
          folders.append((child, "\(name)\(entry.name)/"))
        } else if isRead(entry.name) {
          do throws(SystemFailure) { try read(child, named: "\(name)\(entry.name)") } catch {
            note("\(name)\(entry.name)", error.reason)
          }
        } else {
          others.insert("\(name)\(entry.name)")
        }
      }
    }
    if files.count + diagnostics.count == before {
      note(name, "the folder holds no .yaml, .yml or .json")
    }
  }

  private func isRead(_ name: String) -> Bool {
    // Kustomize takes this name too
    if case .verification = purpose, name == "Kustomization" { return true }
    return [".yaml", ".yml", ".json"].contains(where: name.hasSuffix)
  }

  private mutating func read(_ path: String, named name: String) throws(SystemFailure) {
    files.append((name, try SystemCall.readFile(path, links: .followed)))
  }

  private mutating func note(_ path: String, _ reason: String) {
    let message = "can't read '\(path)': \(reason)"
    switch purpose {
    case .schemas:
      let help = "name a file or folder of CustomResourceDefinitions or JSON Schema, or '-'"
      diagnostics.append(Diagnostic(.importUnreadable, message, help: help))
    case .verification:
      let help = "name a file or folder of Kubernetes manifests, or '-'"
      diagnostics.append(Diagnostic(.verifyUnreadable, message, help: help))
    case .manifests:
      let help = "name a file or folder of Kubernetes manifests, or '-'"
      diagnostics.append(Diagnostic(.adoptUnreadable, message, help: help))
    }
  }
}

extension String {
  /// The text without a slash at its end, unless it is nothing else.
  fileprivate func trimmingEnd(_ end: String) -> String {
    count > end.count && hasSuffix(end) ? String(dropLast(end.count)) : self
  }

  /// A folder as paths below it begin: `deploy/`, also for `deploy//`, and nothing for the folder where we are.
  fileprivate var asPrefix: String {
    var text = Substring(self)
    while text.hasPrefix("./") { text = text.dropFirst(2).drop { $0 == "/" } }
    if text.isEmpty || text == "." { return hasPrefix("/") ? "/" : "" }
    while text.hasSuffix("/") { text = text.dropLast() }
    return text + "/"
  }
}

extension DiagnosticCode {
  static let adoptUnreadable = DiagnosticCode(
    "adopt.unreadable",
    "A file or folder can't be read, or a folder holds no manifest; name YAML or JSON files that exist.",
    why: """
      Code written from part of the input would silently lack the rest.
      """,
    example: .shell(
      """
      bin/swell adopt absent.yaml
      """
    )
  )

  static let importUnreadable = DiagnosticCode(
    "import.unreadable",
    "A file or folder can't be read, or a folder holds no schema; name a YAML or JSON file that exists.",
    why: """
      A module imported from part of its schemas would lack kinds, and every spec that uses them \
      would stop compiling.
      """,
    example: .shell(
      """
      bin/swell import absent.yaml
      """
    )
  )

  static let verifyUnreadable = DiagnosticCode(
    "verify.unreadable",
    "A file or folder that is to be verified can't be read.",
    why: """
      A result for part of the manifests would look like a clean one.
      """,
    example: .shell(
      """
      bin/swell verify absent
      """
    )
  )
}
