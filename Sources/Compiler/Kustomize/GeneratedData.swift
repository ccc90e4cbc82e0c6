import Manifest

/// What `configMapGenerator` and `secretGenerator` put into an object.
struct GeneratedData {
  /// The keys with their values; null where the value is in a file.
  private(set) var values = Mapping()
  /// Whether keys come from files of variables, which aren't read.
  private(set) var isOpen = false

  init(_ generator: Mapping) {
    for literal in (generator["literals"]?.sequence ?? []).compactMap(\.string) {
      let parts = literal.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      values[String(parts[0])] = .string(Self.unquoted(String(parts[1])))
    }
    for file in Self.files(of: generator) {
      if let key = file.key { values[key] = .null } else { isOpen = true }
    }
  }

  /// A file that a generator names.
  struct File {
    /// The key that its text gets; nil for a file of variables.
    let key: String?
    let path: String
  }

  static func files(of generator: Mapping) -> [File] {
    let files = (generator["files"]?.sequence ?? []).compactMap(\.string).map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2
        ? File(key: parts[0], path: parts[1]) : File(key: text.fileName, path: text)
    }
    let variables = (generator["envs"]?.sequence ?? []) + [generator["env"]].compactMap(\.self)
    return files + variables.compactMap(\.string).map { File(key: nil, path: $0) }
  }

  private static func unquoted(_ text: String) -> String {
    for quote in ["'", "\""] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote)
    {
      return String(text.dropFirst().dropLast())
    }
    return text
  }
}
