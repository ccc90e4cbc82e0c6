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
    /// The version that an object is of, or those that are defined and whether each is served; nil if nobody can know.
    var versions: [String: Bool]? = nil

    /// The same kind, of which another definition serves versions too.
    func withVersions(of other: Kind) -> Kind {
      guard let versions, let others = other.versions else {
        return Kind(kind: kind, object: object, versions: nil)
      }
      return Kind(kind: kind, object: object, versions: versions.merging(others) { $0 || $1 })
    }

    var origin: ObjectIdentity { object.identity }
    var location: SourceLocation? { object.location }
  }

  var definitions: [ObjectDefinition] = []
  var needs: [ObjectNeed] = []
  var podNeeds: [PodNeed] = []
  var pods: [PodSet] = []
  var egress: [EgressPolicy] = []
  /// The kinds that they are of and that the API server doesn't serve by itself.
  var neededKinds: [Kind] = []
  var definedKinds: [Kind] = []
  var grants: [ObjectGrant] = []
  var selections: [SelectionNeed] = []
  var claims: [ObjectClaim] = []
  var switches: [ProgramSwitch] = []
  /// What is wrong with an object by itself.
  var faults: [Diagnostic] = []
}
