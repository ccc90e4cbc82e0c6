import Manifest

/// What a kustomization takes in that nobody here can know: which objects may come of it.
struct KustomizeDoubt: Sendable, Hashable {
  /// The kustomization's file, and what of it isn't followed.
  let note: String
  /// The folders whose files are built together with it.
  var folders: Set<String> = []
  /// The namespace that all its objects are in; nil if nobody says.
  var namespace: String?
  /// What all its names begin and end with.
  var prefix = ""
  var suffix = ""

  /// Why an object may be there all the same.
  var reason: String { note + " and may bring it" }

  /// Whether an object may come of it.
  ///
  /// - Parameter file: The file that refers to the object.
  func mayBring(_ target: ObjectIdentity.Key, neededIn file: String?) -> Bool {
    guard target.name.hasPrefix(prefix), target.name.hasSuffix(suffix) else { return false }
    if let namespace, let own = target.namespace { return namespace == own }
    return file.map { folders.contains($0.folder) } ?? false
  }

  /// Whether pods of a namespace may come of it.
  func mayBringPods(into namespace: String, neededIn file: String?) -> Bool {
    if let own = self.namespace { return own == namespace }
    return file.map { folders.contains($0.folder) } ?? false
  }
}
