import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The rules that a platform must keep, each in a file of its own.
package struct Policies: Sendable {
  private let kinds: KindTable
  private let leniency: Leniency

  /// The rules, applied with what is known about the kinds.
  package init(kinds: KindTable, leniency: Leniency = .spec) {
    self.kinds = kinds
    self.leniency = leniency
  }

  /// What is wrong with single objects, without what their authors make exceptions for.
  ///
  /// - Parameter application: Which one syncs them; nil if none does.
  package func diagnostics(
    for objects: [ObjectNode],
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    objects.flatMap { object in
      var found = PolicyList.objects.flatMap { policy in
        let found = policy.diagnostics(for: object, kinds: kinds)
        return found.isEmpty
          ? found : leniency.weighed(found, about: object, type(of: policy).exception)
      }
      if let application {
        found += PolicyList.applications.flatMap { $0.diagnostics(for: object, in: application) }
      }
      return ObjectExceptions(of: object).applied(to: found)
    }
  }

  /// What is wrong with what an Application syncs: its objects, and the sources that Argo CD renders itself.
  func diagnostics(
    for content: ApplicationContent,
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    diagnostics(for: content.objects, in: application)
      + (leniency == .verification ? [] : ExposedSourceSecret.diagnostics(for: content))
  }

  /// What is wrong between objects, and with what the platform says about itself.
  func diagnostics(for graph: ResourceGraph) -> [Diagnostic] {
    PolicyList.platform.flatMap { $0.diagnostics(for: graph) }
  }
}
