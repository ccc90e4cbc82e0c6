import Diagnostics
import Manifest
import Resources

/// The objects so far, each once.
struct DeclaredObjects {
  private var places: [ObjectIdentity.Key: SourceLocation] = [:]

  /// What is wrong if an object of this identity is there already.
  ///
  /// - Parameter namespace: The one that the object is to have.
  mutating func add(
    _ object: AdoptedObject,
    in namespace: String?,
    help: String = "remove one of them"
  ) -> Diagnostic? {
    let identity = ObjectIdentity(
      group: object.groupVersion.group,
      version: object.groupVersion.version,
      kind: object.kind,
      namespace: namespace,
      name: object.name
    )
    // the server gives each a name of its own
    guard !object.isGenerated else { return nil }
    guard let first = places[identity.key] else {
      places[identity.key] = object.location
      return nil
    }
    return Diagnostic(
      .adoptDuplicate,
      "\(identity) is declared twice",
      at: object.location,
      object: identity.description,
      notes: [.init("the first, which is adopted, is here", at: first)],
      help: help
    )
  }
}

extension DiagnosticCode {
  package static let adoptDuplicate = DiagnosticCode(
    "adopt.duplicate",
    "An object is declared twice; only the first is adopted.",
    why: """
      Nothing tells which of the two is in the cluster. Two versions of one API are the same \
      object.
      """,
    example: .yaml(
      """
      apiVersion: policy/v1
      kind: PodDisruptionBudget
      metadata: {name: web, namespace: shop}
      ---
      apiVersion: policy/v1beta1
      kind: PodDisruptionBudget
      metadata: {name: web, namespace: shop}
      """
    )
  )
}
