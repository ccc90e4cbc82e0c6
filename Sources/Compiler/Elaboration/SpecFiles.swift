import Diagnostics

/// The YAML files that a spec names, read for the compiler, which does no input itself.
package struct SpecFiles: Sendable {
  /// One file.
  package struct File: Sendable {
    /// Its path, relative to the repository's root.
    package let path: String
    /// Its bytes.
    package let bytes: [UInt8]

    /// A file that was read.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Why a path could not be read, in lower case without a full stop.
  package struct Unreadable: Error {
    /// The path that failed, which may be inside the one asked for.
    package let path: String
    /// What went wrong.
    package let reason: String

    /// A path that can't be read.
    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  let read: @Sendable (_ path: String) -> Result<[File], Unreadable>

  /// A reader: for a file, that file; for a folder, every YAML file in it, ordered by path.
  package init(read: @escaping @Sendable (_ path: String) -> Result<[File], Unreadable>) {
    self.read = read
  }
}

extension SpecFiles.Unreadable {
  /// What to say to the author of the line that names the path.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      "can't read '\(path)': \(reason)",
      at: location,
      help: "the path is taken from the repository's root"
    )
  }
}

extension DiagnosticCode {
  static let unreadableFile = DiagnosticCode(
    "load.unreadable",
    "A file or folder that a spec names can't be read.",
    why: """
      Paths are relative to the repository's root, whatever folder swell is started in, so that \
      every machine renders the same. A folder without any YAML or JSON file is an error too: it \
      usually is a mistyped path.
      """,
    example: .swift(
      """
      Application("a", namespace: "a") { ManifestFiles("data/absent.yaml") }
      """
    )
  )
}
