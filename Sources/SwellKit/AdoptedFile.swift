import Adoption
import Diagnostics
import Rendering

/// The file that adopted code goes to; from then on it is the author's, so it is never written over.
struct AdoptedFile {
  private let path: String
  /// As the user named it.
  let name: String

  /// - Parameter path: A file, or a folder in which the file is named after the struct.
  init(path: String, struct type: String, in working: String) {
    let full = path.hasPrefix("/") ? path : "\(working)/\(path)"
    let isFolder =
      path.hasSuffix("/") || SystemCall.type(of: SystemCall.realPath(full) ?? full) == .folder
    let ending = isFolder ? (path.hasSuffix("/") ? "" : "/") + type + ".swift" : ""
    self.path = full + ending
    name = path + ending
  }

  /// - Throws: `DiagnosticList` if another file stands there, or the operating system refuses.
  func write(_ text: String) throws(DiagnosticList) {
    let bytes = Array(text.utf8)
    guard let present = try contents() else {
      do throws(SystemFailure) { try SystemCall.createFile(path, holding: bytes) } catch {
        throw DiagnosticList([error.diagnostic])
      }
      return
    }
    guard present == bytes else { throw DiagnosticList([refusal]) }
  }

  /// Nil if nothing stands there.
  private func contents() throws(DiagnosticList) -> [UInt8]? {
    guard SystemCall.type(of: path) != nil else { return nil }
    do throws(SystemFailure) { return try SystemCall.readFile(path, links: .followed) } catch {
      throw DiagnosticList([refusal])
    }
  }

  private var refusal: Diagnostic {
    Diagnostic(
      .adoptExistingFile,
      "'\(name)' exists already, and adopted code is never overwritten",
      help: "name another file with --output, or remove this one"
    )
  }
}

extension DiagnosticCode {
  static let adoptExistingFile = DiagnosticCode(
    "adopt.existing-file",
    "The output file exists already; adopted code is edited by hand, so it is never replaced.",
    why: """
      Adoption is done once, and from then on the Swift code is the source. Writing over it \
      would lose every edit since.
      """,
    example: .shell(
      """
      touch Shop.swift
      bin/swell adopt deploy/ --output Shop.swift
      """
    )
  )
}
