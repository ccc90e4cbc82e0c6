import Diagnostics
import Manifest

/// An Argo CD Application among the inputs that becomes one of the spec.
package struct AdoptedApplication: Sendable {
  /// Its manifest.
  package let tree: Mapping
  /// Where a field of it stands.
  package let locate: @Sendable (FieldPath) -> SourceLocation
  /// The paths of its sources that are folders among the inputs: their objects are declared instead.
  package let foundPaths: Set<String>

  /// An Application with the paths of its sources whose files are inputs.
  package init(
    tree: Mapping,
    foundPaths: Set<String>,
    locate: @escaping @Sendable (FieldPath) -> SourceLocation
  ) {
    self.tree = tree
    self.foundPaths = foundPaths
    self.locate = locate
  }

  var name: String { tree["metadata"]?.mapping?["name"]?.string ?? "" }
  var namespace: String? { tree["metadata"]?.mapping?["namespace"]?.string }
  var spec: Mapping { tree["spec"]?.mapping ?? [:] }
  /// Where its objects go that name no namespace.
  var destination: String? {
    guard let name = spec["destination"]?.mapping?["namespace"]?.string, !name.isEmpty else {
      return nil
    }
    return name
  }

  /// Its sources with their places; Argo CD reads `sources` if there are any.
  var sources: [(source: Mapping, path: FieldPath)] {
    let root = FieldPath([.key("spec")])
    let several = (spec["sources"]?.sequence ?? []).enumerated().compactMap { index, value in
      value.mapping.map { ($0, root.appending("sources").appending(index)) }
    }
    if !several.isEmpty { return several }
    return spec["source"]?.mapping.map { [($0, root.appending("source"))] } ?? []
  }
}
