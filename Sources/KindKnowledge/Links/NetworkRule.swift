import Manifest

/// What an object says about which connections pods may open.
public struct NetworkRule: Sendable, Hashable {
  /// How it is written.
  public enum Form: Sendable, Hashable {
    /// As `networking.k8s.io/v1` has it: `podSelector`, `policyTypes`, `egress`.
    case kubernetes
    /// As `cilium.io/v2` has it: `endpointSelector`, `egress` with `toPorts` and `toFQDNs`.
    case cilium
    /// Some other way, which may allow anything.
    case unknown
  }

  /// Where it stands.
  package let path: PathPattern
  /// How it is written.
  package let form: Form

  /// What an object says about which connections pods may open.
  ///
  /// - Parameters:
  ///   - path: Where it stands.
  ///   - form: How it is written.
  public init(_ form: Form, at path: PathPattern) {
    self.form = form
    self.path = path
  }
}
