// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.api.node.v1.Overhead`, with one field.
public struct Overhead: SchemaObject {
  public static let fields = FieldTable("?-", ["podFixed"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    podFixed: OrderedMap<Quantity>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let podFixed { self.podFixed = podFixed }
    configure(&self)
  }
  /// `podFixed`: quantities by name.
  @_alwaysEmitIntoClient public var podFixed: OrderedMap<Quantity> {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
}

/// `io.k8s.api.node.v1.Scheduling`, with 2 fields.
public struct Scheduling: SchemaObject {
  public static let fields = FieldTable("?- ?[", ["nodeSelector", "tolerations"], [Toleration.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    nodeSelector: OrderedMap<String>? = nil,
    tolerations: [Toleration]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    if let nodeSelector { self.nodeSelector = nodeSelector }
    self.tolerations = tolerations
    configure(&self)
  }
  /// `nodeSelector`: strings by name.
  @_alwaysEmitIntoClient public var nodeSelector: OrderedMap<String> {
    get { self[object: 0] }
    set { self[object: 0] = newValue }
    _modify { yield &self[object: 0] }
  }
  /// `tolerations`: a list of ``Toleration``.
  @_alwaysEmitIntoClient public var tolerations: [Toleration]? {
    get { self[field: 1] }
    set { self[field: 1] = newValue }
  }
}
