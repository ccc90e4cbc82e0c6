// swift-format-ignore-file
// Imported by swell. Do not edit.
import Manifest
import Resources

/// `io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector`, with 2 fields.
public struct LabelSelector: SchemaObject {
  public static let fields = FieldTable("?[ ?-", ["matchExpressions", "matchLabels"], [LabelSelectorRequirement.self])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    matchExpressions: [LabelSelectorRequirement]? = nil,
    matchLabels: OrderedMap<String>? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.matchExpressions = matchExpressions
    if let matchLabels { self.matchLabels = matchLabels }
    configure(&self)
  }
  /// `matchExpressions`: a list of ``LabelSelectorRequirement``.
  @_alwaysEmitIntoClient public var matchExpressions: [LabelSelectorRequirement]? {
    get { self[field: 0] }
    set { self[field: 0] = newValue }
  }
  /// `matchLabels`: strings by name.
  @_alwaysEmitIntoClient public var matchLabels: OrderedMap<String> {
    get { self[object: 1] }
    set { self[object: 1] = newValue }
    _modify { yield &self[object: 1] }
  }
}

/// `io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement`, with 3 fields.
public struct LabelSelectorRequirement: SchemaObject {
  public static let fields = FieldTable("!- !- ?-", ["key", "operator", "values"])
  public var tree: Mapping
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    key: String,
    `operator`: Operator,
    values: [String]? = nil,
    configure: (inout Self) -> Void = { _ in }
  ) {
    self.init(tree: [:], unchecked: ())
    self.key = key
    self.`operator` = `operator`
    self.values = values
    configure(&self)
  }
  /// `key`: a string, required.
  @_alwaysEmitIntoClient public var key: String? { get { self[string: 0] } set { self[string: 0] = newValue } }
  /// `operator`: ``Operator``, required.
  @_alwaysEmitIntoClient public var `operator`: Operator? { get { self[field: 1] } set { self[field: 1] = newValue } }
  /// `values`: a list of strings.
  @_alwaysEmitIntoClient public var values: [String]? { get { self[field: 2] } set { self[field: 2] = newValue } }

  /// `operator`, with 4 known values.
  public struct Operator: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `DoesNotExist`.
    @_alwaysEmitIntoClient public static var doesNotExist: Self { Self(text: "DoesNotExist", unchecked: ()) }
    /// `Exists`.
    @_alwaysEmitIntoClient public static var exists: Self { Self(text: "Exists", unchecked: ()) }
    /// `In`.
    @_alwaysEmitIntoClient public static var `in`: Self { Self(text: "In", unchecked: ()) }
    /// `NotIn`.
    @_alwaysEmitIntoClient public static var notIn: Self { Self(text: "NotIn", unchecked: ()) }
  }
}
