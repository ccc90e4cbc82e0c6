// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Crossplane {
  /// `EnvironmentConfig` of `apiextensions.crossplane.io/v1beta1`.
  ///
  /// Reference: https://docs.crossplane.io/latest/api/
  public struct EnvironmentConfig: Resource {
    public static let type = ResourceType(
      group: "apiextensions.crossplane.io",
      version: "v1beta1",
      kind: "EnvironmentConfig",
      scope: .cluster
    )
    public static let fields = FieldTable("!- !- !{ ?-", ["apiVersion", "kind", "metadata", "data"], [ObjectMeta.self])
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      data: OrderedMap<Value>? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: nil, at: SourceLocation(fileID: fileID, line: line)) {
        if let data { $0.data = data }
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `data`: any values by name.
    @_alwaysEmitIntoClient public var data: OrderedMap<Value> {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }
  }
}
