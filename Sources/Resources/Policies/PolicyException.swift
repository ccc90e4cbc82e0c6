import Diagnostics

/// A policy from which an object can be excepted by its author; see ``PolicyExceptable/allowing(_:because:fileID:line:)``.
///
/// Only policies of judgement have exceptions. What the API server or Argo CD would refuse has none. A rule of your own
/// gets an exception by one line, and the rule's code is made of it:
/// ```swift
/// extension PolicyException {
///   static var missingLimit: PolicyException { PolicyException("acme.missing-limit") }
/// }
/// ```
public struct PolicyException: Sendable, Hashable {
  /// The diagnostic code whose findings are dropped, such as `policy.wildcard-rbac`.
  public let code: String
  /// The name of the property in Swift, for messages.
  public let name: String

  /// An exception.
  ///
  /// - Parameters:
  ///   - code: The id of the diagnostic code.
  ///   - name: The name of the static property that is being declared, which is the default.
  public init(_ code: String, name: String = #function) {
    self.code = code
    self.name = name
  }

  /// A manifest contains what looks like a secret's value.
  public static var exposedSecret: PolicyException { PolicyException("policy.exposed-secret") }
  /// A Secret is rendered with its data.
  public static var literalSecret: PolicyException { PolicyException("policy.literal-secret") }
  /// A container or pod may act on its node.
  public static var privilegedPod: PolicyException { PolicyException("policy.privileged-pod") }
  /// An image has no tag, or the tag `latest`.
  public static var unpinnedImage: PolicyException { PolicyException("policy.unpinned-image") }
  /// A role grants every verb, resource or API group, or a binding grants `cluster-admin`.
  public static var wildcardRBAC: PolicyException { PolicyException("policy.wildcard-rbac") }

  /// The annotation by which a manifest excepts its object: `code: reason`, one a line.
  public static let annotation = "swell.dev/allow"
}

extension DiagnosticCode {
  /// Declares the code of a policy that has an exception.
  ///
  /// - Parameters:
  ///   - exception: The exception, whose ``PolicyException/code`` is the id.
  ///   - summary: One sentence that says what the fault is.
  ///   - why: What would happen without the check.
  ///   - example: The smallest input that is reported.
  public init(_ exception: PolicyException, _ summary: String, why: String, example: Example) {
    self.init(exception.code, summary, why: why, example: example, exception: exception.name)
  }

  /// What a finding's help says at its end, which is how to make an exception; empty for a code without one.
  public var exceptionHint: String {
    guard let exception else { return "" }
    return "; where it is meant, .allowing(.\(exception), because: …), or the annotation "
      + "\(PolicyException.annotation): '\(id): …'"
  }
}
