import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What one object defines and what it refers to.
struct ObjectLinks: Sendable {
  /// A kind of the API that an object is of, or adds.
  struct Kind: Sendable {
    let kind: GroupKind
    let object: LinkedObject

    var origin: ObjectIdentity { object.identity }
    var location: SourceLocation? { object.location }
  }

  var definitions: [ObjectDefinition] = []
  var needs: [ObjectNeed] = []
  var podNeeds: [PodNeed] = []
  var pods: [PodSet] = []
  /// The kind that it is of, if the API server doesn't serve it by itself.
  var neededKind: Kind?
  var definedKinds: [Kind] = []
  /// What is wrong with the object by itself.
  var faults: [Diagnostic] = []
}
