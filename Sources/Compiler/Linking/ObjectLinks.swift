import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What objects define and what they refer to, in the order of the objects.
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
  /// The kinds that they are of and that the API server doesn't serve by itself.
  var neededKinds: [Kind] = []
  var definedKinds: [Kind] = []
  /// What is wrong with an object by itself.
  var faults: [Diagnostic] = []
}
