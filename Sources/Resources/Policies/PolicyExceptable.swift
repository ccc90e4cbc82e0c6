import Diagnostics

/// What policies judge and an author can make exceptions for: objects, charts, Kustomizations.
public protocol PolicyExceptable {
  /// The exceptions, in the order in which they were made; they are never rendered.
  var allowances: [PolicyAllowance] { get set }
}

extension PolicyExceptable {
  /// This object, excepted from a policy.
  ///
  /// ```swift
  /// ClusterRole("tekton-admin") { … }.allowing(.wildcardRBAC, because: "Tekton adds kinds in every release")
  /// ```
  /// An exception from which nothing would have been reported is a warning, so that none outlives its cause.
  ///
  /// - Parameters:
  ///   - exception: The policy.
  ///   - reason: Why it is right here; an empty one is refused at render.
  public func allowing(
    _ exception: PolicyException,
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> Self {
    var copy = self
    copy.allowances.append(
      PolicyAllowance(
        exception,
        because: reason,
        at: SourceLocation(fileID: fileID, line: line)
      )
    )
    return copy
  }
}
