import Diagnostics
import Manifest
import PlatformDSL

/// The environments of a platform against its drift contract.
package struct EnvironmentDrift: Sendable {
  /// Every code under which it reports.
  static let codes: [DiagnosticCode] = [
    .undeclaredDrift, .unusedAspect,
  ]

  private let contract: DriftContract
  private let environments: [CheckedPlatform]

  /// - Parameter environments: All of a platform's; every other one is compared with the first, which finds whatever
  ///   differs between any two.
  package init(_ contract: DriftContract, of environments: [CheckedPlatform]) {
    self.contract = contract
    self.environments = environments
  }

  /// Differences that no aspect declares, and aspects that declare none.
  ///
  /// - Parameter workers: How many Applications are compared at the same time.
  package func diagnostics(workers: Int) async -> [Diagnostic] {
    guard let first = environments.first else { return [] }
    var used: Set<Int> = []
    var diagnostics: [Diagnostic] = []
    for second in environments.dropFirst() {
      let names = (first.setting.environment, second.setting.environment)
      let comparison = EnvironmentComparison(first, second)
      for difference in await comparison.differences(workers: workers) {
        let allowing = contract.aspects.indices.filter { contract.aspects[$0].allows(difference) }
        used.formUnion(allowing)
        if allowing.isEmpty {
          diagnostics.append(
            UndeclaredDrift(difference, between: names, kinds: first.kinds).diagnostic
          )
        }
      }
    }
    let unused = contract.aspects.indices.filter { !used.contains($0) }
    return diagnostics + unused.map { unusedAspect(contract.aspects[$0]) }
  }

  private func unusedAspect(_ aspect: DriftAspect) -> Diagnostic {
    let what =
      switch aspect.extent {
      case .application: "Application '\(aspect.application)'"
      case .objects: "\(aspect.kind) '\(aspect.name)'"
      case .fields(let paths):
        paths.map { "'\($0)'" }.joined(separator: ", ") + " of \(aspect.kind) '\(aspect.name)'"
      }
    return Diagnostic(
      .unusedAspect,
      "the drift contract allows a difference in \(what), and there is none",
      at: aspect.location,
      severity: .warning,
      help: "remove it, or correct its names: what is allowed and not needed hides the next mistake"
    )
  }
}

extension DiagnosticCode {
  static let unusedAspect = DiagnosticCode(
    "drift.unused-aspect",
    "A drift contract allows a difference that doesn't exist.",
    why: """
      What is allowed and not needed hides the next mistake.
      """,
    example: .swift(
      """
      .objects("Ingress.*", because: "two has no entrance"),
      """
    )
  )
}
