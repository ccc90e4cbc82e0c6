/// A kind whose objects create others that swell can't see: a chart, a template, somebody else's folder.
///
/// What is missing where they bring something is a warning instead of an error; see ``LinkRules/opaque``.
public struct OpaqueRule: Sendable, Hashable {
  /// Where they bring it; nil if that can't be known either.
  package let namespace: ProductRule.Namespace?

  /// Objects that bring others.
  ///
  /// - Parameter namespace: Where; nil for anywhere.
  public init(in namespace: ProductRule.Namespace?) { self.namespace = namespace }
}
