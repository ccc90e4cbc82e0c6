extension String {
  /// What comes behind the last slash.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// What comes before the last slash; empty if there is none.
  var folder: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(self[..<slash])
  }

  /// The path of a folder, then those of the folders around it; the last is empty.
  var andParents: [String] {
    var found = [self]
    var current = self
    while !current.isEmpty {
      current = current.folder
      found.append(current)
    }
    return found
  }

  /// Whether the path is below a folder; the empty one holds everything.
  func isInside(_ folder: String) -> Bool { folder.isEmpty || hasPrefix(folder + "/") }

  /// The path of a relative one below this folder, with `.` and `..` taken away.
  func appendingPath(_ other: String) -> String {
    var parts = split(separator: "/").map(String.init)
    for part in other.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(String(part))
      }
    }
    return (hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
