import Manifest

/// Names of files and folders that are not in place yet; a run that was killed leaves them, and the next one removes them.
enum StagedName {
  /// A name that nothing else has: `.swell-<16 hexadecimal digits>.tmp`.
  static func make() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return ".swell-" + String(repeating: "0", count: 16 - digits.count) + digits + ".tmp"
  }

  static func matches(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { matches(UnsafeRawBufferPointer($0)) }
  }

  static func matches(_ name: UnsafeRawBufferPointer) -> Bool {
    guard name.count == 27, name.starts(with: ".swell-".utf8),
      name.dropFirst(23).elementsEqual(".tmp".utf8)
    else { return false }
    return name.dropFirst(7).prefix(16).allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
  }

  /// Removes what was staged, and nothing else: files that begin as ours do, and folders that are empty then.
  static func remove(_ path: String) throws(SystemFailure) {
    switch SystemCall.type(of: path) {
    case .folder:
      for entry in try SystemCall.entries(of: path) { try remove("\(path)/\(entry.name)") }
      _ = SystemCall.removeFolderIfEmpty(path)
    case .file where try isOurs(path): try SystemCall.removeFile(path)
    default: break
    }
  }

  /// A killed run may have written only part of the mark.
  private static func isOurs(_ path: String) throws(SystemFailure) -> Bool {
    let mark = Array(RenderedFile.ownershipMark.utf8)
    let bytes = try SystemCall.readFile(path)
    return bytes.starts(with: mark) || mark.starts(with: bytes)
  }
}
