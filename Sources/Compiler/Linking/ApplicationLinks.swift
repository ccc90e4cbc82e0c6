import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// What is kept of an Application's references once its manifests are gone: what it defines, and what it needs from others.
package struct ApplicationLinks: Sendable {
  var definitions: [ObjectDefinition] = []
  var pods: [PodSet] = []
  var definedKinds: [ObjectLinks.Kind] = []
  /// What nothing in the Application satisfies.
  var needs: [ObjectNeed] = []
  var podNeeds: [PodNeed] = []
  /// What the Application satisfies itself, as far as it lets it pass; the rest may be anywhere.
  var borders: [ObjectNeed] = []
  /// What its objects let others refer to.
  var grants: [ObjectGrant] = []
  /// What selects objects by their labels.
  var selections: [SelectionNeed] = []
  /// How the flags of programs stand that follow references.
  var switches: [ProgramSwitch] = []
  /// What one object alone can have.
  var claims: [ObjectClaim] = []
  /// What pods may connect to.
  var egress: [EgressPolicy] = []
  /// What changes the number of an object's pods, inside and outside.
  var scalings: [ObjectNeed] = []
  /// What the Application's own manifest needs; apart, because appending would copy ``needs``.
  var ownNeeds: [ObjectNeed] = []
  /// The kinds that its objects are of and that it doesn't define itself, each once.
  var kinds: [ObjectLinks.Kind] = []
  /// What is wrong with references inside; reported with those between Applications, because what refers to an object that
  /// couldn't be made is no fault of its own.
  var faults: [Diagnostic] = []
  /// What is satisfied inside.
  var edges: [LinkEdge] = []

  /// Nothing.
  package init() {}

  /// The links of several contents.
  init(merging all: [ApplicationLinks]) {
    definitions = all.flatMap(\.definitions)
    pods = all.flatMap(\.pods)
    definedKinds = all.flatMap(\.definedKinds)
    needs = all.flatMap(\.needs)
    podNeeds = all.flatMap(\.podNeeds)
    borders = all.flatMap(\.borders)
    grants = all.flatMap(\.grants)
    selections = all.flatMap(\.selections)
    claims = all.flatMap(\.claims)
    switches = all.flatMap(\.switches)
    egress = all.flatMap(\.egress)
    scalings = all.flatMap(\.scalings)
    ownNeeds = all.flatMap(\.ownNeeds)
    kinds = all.flatMap(\.kinds)
    faults = all.flatMap(\.faults)
    edges = all.flatMap(\.edges)
  }
}
