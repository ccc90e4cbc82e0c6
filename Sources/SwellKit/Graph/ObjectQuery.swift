import Manifest

/// Which objects a person means: `Deployment auth-system/dex`, `deployment/dex`, `auth-system/dex` or `dex`.
struct ObjectQuery {
  let text: String
  let name: String
  private let kind: String?
  private let place: String?

  init(_ text: String) {
    self.text = text
    let words = text.split(separator: " ").map(String.init)
    let parts = (words.last ?? "").split(separator: "/").map(String.init)
    name = parts.last ?? ""
    if words.count > 1 {
      kind = words[0]
      place = parts.count > 1 ? parts[0] : nil
    } else if parts.count == 3 {
      kind = parts[0]
      place = parts[1]
    } else {
      kind = nil
      // a kind or a namespace: both are tried
      place = parts.count == 2 ? parts[0] : nil
    }
  }

  func matches(_ identity: ObjectIdentity) -> Bool {
    guard identity.name == name else { return false }
    if let kind {
      return isKind(kind, of: identity) && (place == nil || identity.namespace == place)
    }
    return place.map { identity.namespace == $0 || isKind($0, of: identity) } ?? true
  }

  /// Whether an Application is meant by its name.
  func matches(application name: String) -> Bool {
    guard self.name == name else { return false }
    let words = [kind, place].compactMap { $0?.lowercased() }
    return words.allSatisfy { ["application", "argocd"].contains($0) }
  }

  private func isKind(_ text: String, of identity: ObjectIdentity) -> Bool {
    let wanted = text.lowercased()
    let kind = identity.kind.lowercased()
    return [kind, kind + "s", "\(kind).\(identity.group)"].contains(wanted)
  }
}
