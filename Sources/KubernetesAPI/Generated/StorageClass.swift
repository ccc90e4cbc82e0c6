// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

/// `StorageClass` of `storage.k8s.io/v1`.
///
/// Reference: https://kubernetes.io/docs/reference/kubernetes-api/
public struct StorageClass: Resource {
  public static let type = ResourceType(group: "storage.k8s.io", version: "v1", kind: "StorageClass", scope: .cluster)
  public static let fields = FieldTable(
    "!- !- !{ ?- ?[ ?- ?- !- ?- ?-",
    [
      "apiVersion", "kind", "metadata", "allowVolumeExpansion", "allowedTopologies", "mountOptions", "parameters",
      "provisioner", "reclaimPolicy", "volumeBindingMode",
    ],
    [ObjectMeta.self, TopologySelectorTerm.self]
  )
  public var tree: Mapping
  public var declaration = Declaration()
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }
  @_alwaysEmitIntoClient public init(
    _ name: String,
    allowVolumeExpansion: Bool? = nil,
    allowedTopologies: [TopologySelectorTerm]? = nil,
    mountOptions: [String]? = nil,
    parameters: OrderedMap<String>? = nil,
    provisioner: String? = nil,
    reclaimPolicy: ReclaimPolicy? = nil,
    volumeBindingMode: VolumeBindingMode? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
      $0.allowVolumeExpansion = allowVolumeExpansion
      $0.allowedTopologies = allowedTopologies
      $0.mountOptions = mountOptions
      if let parameters { $0.parameters = parameters }
      $0.provisioner = provisioner
      $0.reclaimPolicy = reclaimPolicy
      $0.volumeBindingMode = volumeBindingMode
      try configure(&$0)
    }
  }
  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: 2] }
    set { self[object: 2] = newValue }
    _modify { yield &self[object: 2] }
  }
  /// `allowVolumeExpansion`: true or false.
  @_alwaysEmitIntoClient public var allowVolumeExpansion: Bool? {
    get { self[field: 3] }
    set { self[field: 3] = newValue }
  }
  /// `allowedTopologies`: a list of ``TopologySelectorTerm``.
  @_alwaysEmitIntoClient public var allowedTopologies: [TopologySelectorTerm]? {
    get { self[field: 4] }
    set { self[field: 4] = newValue }
  }
  /// `mountOptions`: a list of strings.
  @_alwaysEmitIntoClient public var mountOptions: [String]? { get { self[field: 5] } set { self[field: 5] = newValue } }
  /// `parameters`: strings by name.
  @_alwaysEmitIntoClient public var parameters: OrderedMap<String> {
    get { self[object: 6] }
    set { self[object: 6] = newValue }
    _modify { yield &self[object: 6] }
  }
  /// `provisioner`: a string, required.
  @_alwaysEmitIntoClient public var provisioner: String? { get { self[string: 7] } set { self[string: 7] = newValue } }
  /// `reclaimPolicy`: ``ReclaimPolicy``.
  @_alwaysEmitIntoClient public var reclaimPolicy: ReclaimPolicy? {
    get { self[field: 8] }
    set { self[field: 8] = newValue }
  }
  /// `volumeBindingMode`: ``VolumeBindingMode``.
  @_alwaysEmitIntoClient public var volumeBindingMode: VolumeBindingMode? {
    get { self[field: 9] }
    set { self[field: 9] = newValue }
  }

  /// `reclaimPolicy`, with 3 known values.
  public struct ReclaimPolicy: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { Self(text: "Delete", unchecked: ()) }
    /// `Recycle`.
    @_alwaysEmitIntoClient public static var recycle: Self { Self(text: "Recycle", unchecked: ()) }
    /// `Retain`.
    @_alwaysEmitIntoClient public static var retain: Self { Self(text: "Retain", unchecked: ()) }
  }

  /// `volumeBindingMode`, with 2 known values.
  public struct VolumeBindingMode: OpenSet {
    public let text: String
    public init(text: String, unchecked: Void) { self.text = text }
    /// `Immediate`.
    @_alwaysEmitIntoClient public static var immediate: Self { Self(text: "Immediate", unchecked: ()) }
    /// `WaitForFirstConsumer`.
    @_alwaysEmitIntoClient public static var waitForFirstConsumer: Self {
      Self(text: "WaitForFirstConsumer", unchecked: ())
    }
  }
}
