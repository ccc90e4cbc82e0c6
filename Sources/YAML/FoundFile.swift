import Diagnostics
import Manifest

/// A file that was found in a folder, and may be anything: manifests, a template, data of another program.
package enum FoundFile {
  /// At least one document is meant as an object, or may be.
  case manifests([YAMLDocument], [Diagnostic])
  /// Its faults are where a template engine puts something in.
  case template
  /// Nothing in it is meant as an object; what is wrong with it is no business of ours. Its documents may still be a part of
  /// something, such as a JSON Patch.
  case other([YAMLDocument])

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The text; it is not kept.
  ///   - path: The file, for places in diagnostics.
  ///   - isManifest: Whether the file's name says that it is one, whatever it holds.
  package init(_ bytes: [UInt8], path: String, isManifest: Bool = false) {
    let read = ManifestReader.documents(in: bytes, path: path)
    guard read.diagnostics.hasErrors else {
      let isMeant = isManifest || read.output.contains { $0.items.contains(where: \.mayBeObject) }
      self = isMeant ? .manifests(read.output, read.diagnostics) : .other(read.output)
      return
    }
    if TemplateMarkup(bytes).explains(read.diagnostics) {
      self = .template
    } else if isManifest || Self.mayHoldObjects(bytes) {
      self = .manifests([], read.diagnostics)
    } else {
      self = .other([])
    }
  }

  /// Whether a text that can't be read has the keys of an object.
  private static func mayHoldObjects(_ bytes: [UInt8]) -> Bool {
    var keys: Set<String> = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "/") else {
        continue
      }
      for key in ["apiVersion", "kind", "metadata"] where text.holdsKey(key) { keys.insert(key) }
    }
    return keys.contains("kind") && keys.count > 1
  }
}

extension DocumentItem {
  /// Whether it has the keys of an object, right or wrong: `kind`, with `apiVersion` or `metadata` beside it.
  package var mayBeObject: Bool {
    guard case .mapping(let entries) = node.content else { return false }
    var keys: Set<String> = []
    for entry in entries where ["apiVersion", "kind", "metadata"].contains(entry.key) {
      keys.insert(entry.key)
    }
    return keys.count > 1
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text has a key: not a part of a longer word, and a colon behind it.
  fileprivate func holdsKey(_ key: String) -> Bool {
    var rest = self
    while let found = rest.firstRange(of: Array(key.utf8)) {
      let before = found.lowerBound > startIndex ? self[found.lowerBound - 1] : UInt8(ascii: " ")
      let after = self[found.upperBound...].drop {
        UInt8(ascii: "\"") == $0 || $0 == UInt8(ascii: "'")
      }
      .drop { $0 == UInt8(ascii: " ") }
      if !before.isWordCharacter, after.first == UInt8(ascii: ":") { return true }
      rest = self[found.upperBound...]
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isWordCharacter: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
