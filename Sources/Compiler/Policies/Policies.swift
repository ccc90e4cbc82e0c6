import Diagnostics
import KindKnowledge
import Manifest
import PlatformDSL
import Resources

/// The rules that a platform must keep, each in a file of its own.
public struct Policies: Sendable {
  private let kinds: KindTable
  private let strictness: Linking.Strictness

  /// The rules, applied with what is known about the kinds.
  ///
  /// - Parameter strictness: In manifests that others wrote, what has an exception is a warning, but for secrets.
  public init(kinds: KindTable, strictness: Linking.Strictness = .complete) {
    self.kinds = kinds
    self.strictness = strictness
  }

  /// What is wrong with single objects, without what their authors make exceptions for.
  ///
  /// - Parameter application: Which one syncs them; nil if none does.
  public func diagnostics(
    for objects: [ObjectNode],
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    objects.flatMap { object in
      var found = PolicyList.objects.flatMap { policy in
        let found = policy.diagnostics(for: object, kinds: kinds)
        return found.isEmpty ? found : weighed(found, type(of: policy).exception)
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
      + ExposedSourceSecret.diagnostics(for: content)
  }

  private func weighed(_ found: [Diagnostic], _ exception: PolicyException?) -> [Diagnostic] {
    guard strictness == .partial, let exception,
      exception != .exposedSecret, exception != .literalSecret
    else { return found }
    return found.map {
      var diagnostic = $0
      diagnostic.severity = .warning
      return diagnostic
    }
  }

  /// What is wrong with single objects that no spec declares.
  ///
  /// A name that is only known in the cluster isn't judged. The API server clears the namespace of a cluster-scoped
  /// object, so that there it is no more than misleading.
  func diagnostics(
    forForeign objects: [ObjectNode],
    in application: ApplicationNode? = nil
  ) -> [Diagnostic] {
    objects.flatMap { object in
      diagnostics(for: [object], in: application).compactMap { found in
        if found.code == .invalidName, !object.isNamed { return nil }
        guard found.code == .wrongNamespace else { return found }
        var found = found
        found.severity = .warning
        return found
      }
    }
  }

  /// What is wrong between objects that no spec declares.
  func diagnostics(forForeign graph: ResourceGraph) -> [Diagnostic] {
    graph.applications.flatMap { RepeatedManifest.diagnostics(for: $0.objects) }
      + RepeatedManifest.diagnostics(for: graph.unmanaged, areTogether: false)
  }

  /// The graph as one that may be laid out, unless the diagnostics hold an error.
  ///
  /// - Parameter found: What was already found about single objects.
  public func check(_ graph: ResourceGraph, found: [Diagnostic]) -> Diagnosed<CheckedGraph> {
    let diagnostics = found + PolicyList.platform.flatMap { $0.diagnostics(for: graph) }
    return Diagnosed(CheckedGraph(graph: graph), diagnostics)
  }
}

/// A graph that has passed every policy: only this can be laid out.
public struct CheckedGraph: Sendable {
  /// The graph.
  public let graph: ResourceGraph

  fileprivate init(graph: ResourceGraph) { self.graph = graph }
}
