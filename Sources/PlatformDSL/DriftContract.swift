/// What may differ between a platform's environments; `render` and `check` report every other difference.
///
/// ```swift
/// drift: DriftContract([
///   .application("external-dns", because: "only production has public names"),
///   .fields("spec.replicas", of: "Deployment.apps", because: "production carries the load"),
/// ])
/// ```
/// Every environment is compared with the first, Application by Application and object by object, wherever it is
/// rendered; the names of the environments' own folders don't count.
public struct DriftContract: Sendable {
  /// What may differ.
  public let aspects: [DriftAspect]

  /// A contract; without aspects the environments must be the same.
  public init(_ aspects: [DriftAspect]) { self.aspects = aspects }
}
