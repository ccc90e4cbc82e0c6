import Manifest

/// A reference to an object of a kind, as authors write it: `Reference<Secret>`.
///
/// Only an object hands one out (`deployment.reference`, `certificate.secret`), so that no misspelt text stands for one. Whether
/// that object is rendered, and in the namespace of what refers to it, is not checked here.
public typealias Reference<Kind: Referable> = DeclaredReference<Kind.ReferenceTarget>

/// Which object is meant: what a declared object hands out instead of a string; written ``Reference``.
public struct DeclaredReference<Target: Referable>: Sendable, Hashable {
  /// The object's name.
  public let name: String
  /// The object's namespace.
  ///
  /// Nil for a kind of the whole cluster, and for an object that was declared without one: it then lies in the namespace
  /// of the Application around it, which is the namespace of whoever refers to it from the same Application.
  public let namespace: String?

  package init(name: String, namespace: String?) {
    self.name = name
    self.namespace = namespace
  }
}

extension DeclaredReference: CustomStringConvertible {
  /// `Kind namespace/name`, or `Kind name` without a namespace.
  public var description: String {
    "\(Target.groupKind.kind) " + (namespace.map { "\($0)/" } ?? "") + name
  }
}

extension Resource {
  /// This object, for others that refer to it.
  public var reference: DeclaredReference<ReferenceTarget> {
    DeclaredReference(name: metadata.name ?? "", namespace: metadata.namespace)
  }
}
