// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.coordination.v1.LeaseSpec`, with 7 fields.
public struct LeaseSpec: SchemaObject {
  public static let fields = FieldTable(
    "?- ?- ?- ?- ?- ?- ?-",
    [
      "acquireTime", "holderIdentity", "leaseDurationSeconds", "leaseTransitions", "preferredHolder", "renewTime",
      "strategy",
    ]
  )
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    acquireTime: String? = nil,
    holderIdentity: String? = nil,
    leaseDurationSeconds: Int? = nil,
    leaseTransitions: Int? = nil,
    preferredHolder: String? = nil,
    renewTime: String? = nil,
    strategy: String? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
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
  @_alwaysEmitIntoClient public var acquireTime: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `holderIdentity`: a string.
  @_alwaysEmitIntoClient public var holderIdentity: String? {
    get { self[string: 1] }
    set { self[string: 1] = newValue }
  }
  /// `leaseDurationSeconds`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var leaseDurationSeconds: Int? {
    get { self[field: 2] }
    set { self[field: 2] = newValue }
  }
  /// `leaseTransitions`: a whole number, format `int32`.
  @_alwaysEmitIntoClient public var leaseTransitions: Int? { get { self[field: 3] } set { self[field: 3] = newValue } }
  /// `preferredHolder`: a string.
  @_alwaysEmitIntoClient public var preferredHolder: String? {
    get { self[string: 4] }
    set { self[string: 4] = newValue }
  }
  /// `renewTime`: a string.
  @_alwaysEmitIntoClient public var renewTime: String? { get { self[string: 5] } set { self[string: 5] = newValue } }
  /// `strategy`: a string.
  @_alwaysEmitIntoClient public var strategy: String? { get { self[string: 6] } set { self[string: 6] = newValue } }
}
