import Manifest
import PlatformDSL
import Resources

extension DriftAspect {
  /// Whether the difference is one that this declares.
  func allows(_ difference: Difference) -> Bool {
    guard difference.application.matches(glob: application) else { return false }
    switch (extent, difference.subject) {
    case (.application, _): return true
    case (_, .application): return false
    case (.objects, .object(let identity)), (.objects, .field(let identity, _, _)):
      return isMeant(identity)
    case (.fields(let paths), .field(let identity, let path, _)):
      return isMeant(identity) && paths.contains { $0.covers(path, in: difference.trees) }
    case (.fields, .object): return false
    }
  }

  private func isMeant(_ identity: ObjectIdentity) -> Bool {
    identity.groupKind.description.matches(glob: kind) && identity.name.matches(glob: name)
  }
}
