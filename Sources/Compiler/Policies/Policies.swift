import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The rules that a platform must keep, each in a file of its own.
package struct Policies: Sendable {
  private let kinds: KindTable
  private let leniency: Leniency
  private let own: OwnRules
  private let exceptions: KnownExceptions

  /// The rules, applied with what is known about the kinds.
  ///
  /// - Parameter rules: Those of the platform's authors, beside swell's own.
  package init(kinds: KindTable, leniency: Leniency = .spec, rules: [any Rule] = []) {
    self.kinds = kinds
    self.leniency = leniency
    own = OwnRules(rules)
    exceptions = KnownExceptions(RuleList.policies.union(rules.flatMap(\.codes)))
  }

  /// What is wrong with single objects, without what their authors make exceptions for.
  ///
  /// - Parameter application: Which one syncs them; nil if none does.
  package func diagnostics(
    for objects: [ObjectNode],
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    objects.flatMap { object in
      var found: [Diagnostic] = []
      for rule in RuleList.objects { found += rule.diagnostics(for: object, kinds: kinds) }
      found += own.diagnostics(for: object, in: application, kinds)
      found = leniency.weighed(found, about: object)
      if let application {
        found += RuleList.applications.flatMap { $0.diagnostics(for: object, in: application) }
      }
      return ObjectExceptions.applied(to: found, about: object, known: exceptions)
    }
  }

  /// What is wrong with what an Application syncs: its objects, and the sources that Argo CD renders itself.
  func diagnostics(
    for content: ApplicationContent,
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    diagnostics(for: content.objects, in: application)
      + (leniency == .verification ? [] : ExposedSourceSecret.diagnostics(for: content))
      + own.diagnostics(for: content, in: application, kinds)
  }

  /// What is wrong between objects, and with what the platform says about itself.
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    RuleList.platform.flatMap { $0.diagnostics(for: graph) }
  }

  /// What the authors' own rules say about a whole platform; a part of one would mislead them.
  func ownDiagnostics(for graph: ResourceGraph) -> [Diagnostic] { own.diagnostics(for: graph) }
}
