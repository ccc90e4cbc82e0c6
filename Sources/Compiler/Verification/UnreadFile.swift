import KindKnowledge
import Manifest

/// A template or chart that can't be read, with what its text tells of the objects that it may hold.
struct UnreadFile: Sendable {
  let path: String
  /// The kinds' names; nil if a template makes them.
  private(set) var kinds: Set<String>?
  /// The objects' names; nil if a template makes one of them.
  private(set) var names: Set<String>?

  init(_ path: String) {
    self.path = path
    kinds = []
    names = []
  }

  /// Adds what the lines `kind:` and `name:` of a text say.
  mutating func add(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
      for (key, isKind) in [("kind:", true), ("name:", false)] where text.starts(with: key.utf8) {
        let value = String(decoding: text.dropFirst(key.utf8.count), as: UTF8.self)
          .prefix { $0 != "#" }.trimming { " \t\r\"'".contains($0) }
        let isMade = value.contains("{") || value.contains("$")
        if isKind {
          kinds = isMade ? nil : kinds?.union([String(value)])
        } else {
          names = isMade ? nil : names?.union([String(value)])
        }
      }
      // an object in one line, or a whole one that a template brings
      if text.holds("kind:"), !text.starts(with: "kind:".utf8) { kinds = nil }
      if line.starts(with: "{{".utf8), text.holds("include") || text.holds("template") { open() }
    }
  }

  /// Nothing tells what it holds.
  mutating func open() {
    kinds = nil
    names = nil
  }

  /// Whether it may hold an object, or one because of which a controller makes it.
  func mayBring(_ target: ObjectIdentity.Key, _ table: KindTable) -> Bool {
    guard let kinds else { return true }
    if kinds.contains(target.groupKind.kind) { return names?.contains(target.name) ?? true }
    return table.kinds.contains { entry in
      kinds.contains(entry.kind.kind)
        && (entry.links.products.contains { $0.kind == target.groupKind }
          || !entry.links.opaque.isEmpty)
    } || kinds.contains { kind in !table.kinds.contains { $0.kind.kind == kind } }
  }
}

extension UnreadFile {
  /// Whether it may hold an object that runs pods.
  func mayBringPods(_ table: KindTable) -> Bool {
    guard let kinds else { return true }
    return kinds.contains { kind in
      let known = table.kinds.filter { $0.kind.kind == kind }
      return known.isEmpty || known.contains { !$0.links.pods.isEmpty || !$0.links.opaque.isEmpty }
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
