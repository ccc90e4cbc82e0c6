// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.coordination.v1.LeaseSpec`, with 7 fields.
public struct LeaseSpec: SchemaObject {
  public static let fields = FieldTable(["?-acquireTime", "?-holderIdentity", "?-leaseDurationSeconds", "?-leaseTransitions", "?-preferredHolder", "?-renewTime", "?-strategy"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(acquireTime: String? = nil, holderIdentity: String? = nil, leaseDurationSeconds: Int? = nil, leaseTransitions: Int? = nil, preferredHolder: String? = nil, renewTime: String? = nil, strategy: String? = nil, configure: (inout Self) -> Void = { _ in }) {
    self.init(tree: [:], unchecked: ())
    self.acquireTime = acquireTime
    self.holderIdentity = holderIdentity
    self.leaseDurationSeconds = leaseDurationSeconds
    self.leaseTransitions = leaseTransitions
    self.preferredHolder = preferredHolder
    self.renewTime = renewTime
    self.strategy = strategy
    configure(&self)
  }
  /// `acquireTime`: a string.
  @_alwaysEmitIntoClient public var acquireTime: String? { get { self[string: "acquireTime"] } set { self[string: "acquireTime"] = newValue } }
  /// `holderIdentity`: a string.
  @_alwaysEmitIntoClient public var holderIdentity: String? { get { self[string: "holderIdentity"] } set { self[string: "holderIdentity"] = newValue } }
  /// `leaseDurationSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var leaseDurationSeconds: Int? { get { self[field: "leaseDurationSeconds"] } set { self[field: "leaseDurationSeconds"] = newValue } }
  /// `leaseTransitions`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var leaseTransitions: Int? { get { self[field: "leaseTransitions"] } set { self[field: "leaseTransitions"] = newValue } }
  /// `preferredHolder`: a string.
  @_alwaysEmitIntoClient public var preferredHolder: String? { get { self[string: "preferredHolder"] } set { self[string: "preferredHolder"] = newValue } }
  /// `renewTime`: a string.
  @_alwaysEmitIntoClient public var renewTime: String? { get { self[string: "renewTime"] } set { self[string: "renewTime"] = newValue } }
  /// `strategy`: a string.
  @_alwaysEmitIntoClient public var strategy: String? { get { self[string: "strategy"] } set { self[string: "strategy"] = newValue } }
}
