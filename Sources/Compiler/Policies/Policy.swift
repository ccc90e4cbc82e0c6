import Diagnostics
import KindKnowledge
import PlatformDSL
import Resources

/// One of swell's own rules about single objects, checked while an Application's manifests are at hand.
protocol ObjectPolicy: Rule {
  func diagnostics(for object: ObjectNode, kinds: KindTable) -> [Diagnostic]
}

/// A rule about single objects that depends on how their Application is synced.
protocol ApplicationPolicy: Rule {
  func diagnostics(for object: ObjectNode, in application: ApplicationNode) -> [Diagnostic]
}

/// A rule about the platform as a whole, checked on its tables.
protocol PlatformPolicy: Rule {
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic]
}
