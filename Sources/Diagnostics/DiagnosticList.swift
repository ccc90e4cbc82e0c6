/// Every fault that a stage found, thrown together so that one run reports them all.
public struct DiagnosticList: Error, Sendable, Hashable {
  /// The faults, in the order in which they are printed.
  public let diagnostics: [Diagnostic]

  /// Sorts them by place and drops exact repetitions.
  public init(_ diagnostics: some Sequence<Diagnostic>) {
    self.diagnostics = Set(diagnostics).sorted()
  }
}

/// What a pass returns: its result, and what it has to say about it.
public struct Diagnosed<Output> {
  /// The pass's result; meaningful to a later pass only when no diagnostic is an error.
  public let output: Output
  /// What the pass found, errors and warnings.
  public let diagnostics: [Diagnostic]

  /// A result with its diagnostics.
  public init(_ output: Output, _ diagnostics: [Diagnostic] = []) {
    self.output = output
    self.diagnostics = diagnostics
  }

  /// The result, with warnings added to `warnings`.
  ///
  /// - Throws: ``DiagnosticList`` with everything that the stage found, if one of them is an error.
  public func accepted(
    addingWarningsTo warnings: inout [Diagnostic]
  ) throws(DiagnosticList) -> Output {
    guard !diagnostics.hasErrors else { throw DiagnosticList(warnings + diagnostics) }
    warnings += diagnostics
    return output
  }
}

extension Diagnosed: Sendable where Output: Sendable {}
