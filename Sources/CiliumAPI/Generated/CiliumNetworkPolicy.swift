// swift-format-ignore-file
// Imported by swell. Do not edit.
import Diagnostics
import Manifest
import Resources

extension Cilium {
  /// `CiliumNetworkPolicy` of `cilium.io/v2`.
  ///
  /// Reference: https://docs.cilium.io/en/stable/network/kubernetes/policy/
  public struct CiliumNetworkPolicy: Resource {
    public static let type = ResourceType(
      group: "cilium.io",
      version: "v2",
      kind: "CiliumNetworkPolicy",
      scope: .namespaced
    )
    public static let fields = FieldTable(
      "!- !- !{ ?{ ?[",
      ["apiVersion", "kind", "metadata", "spec", "specs"],
      [ObjectMeta.self, Spec.self, SpecsItem.self]
    )
    public var tree: Mapping
    public var declaration = Declaration()
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }
    @_alwaysEmitIntoClient public init(
      _ name: String,
      namespace: String? = nil,
      spec: Spec? = nil,
      specs: [SpecsItem]? = nil,
      fileID: String = #fileID,
      line: Int = #line,
      configure: (inout Self) throws -> Void = { _ in }
    ) {
      self.init(named: name, namespace: namespace, at: SourceLocation(fileID: fileID, line: line)) {
        if let spec { $0.spec = spec }
        $0.specs = specs
        try configure(&$0)
      }
    }
    /// `metadata`: name, labels and annotations.
    public var metadata: ObjectMeta {
      get { self[object: 2] }
      set { self[object: 2] = newValue }
      _modify { yield &self[object: 2] }
    }
    /// `spec`: ``Spec``.
    @_alwaysEmitIntoClient public var spec: Spec {
      get { self[object: 3] }
      set { self[object: 3] = newValue }
      _modify { yield &self[object: 3] }
    }
    /// `specs`: a list of ``SpecsItem``.
    @_alwaysEmitIntoClient public var specs: [SpecsItem]? { get { self[field: 4] } set { self[field: 4] = newValue } }
    /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec``.
    public typealias Spec = Cilium.CiliumClusterwideNetworkPolicy.Spec
    /// The same as ``Cilium.CiliumClusterwideNetworkPolicy.Spec``.
    public typealias SpecsItem = Cilium.CiliumClusterwideNetworkPolicy.Spec
  }
}
