import Diagnostics
import Manifest
import YAML

/// What Kustomize built of the bootstrap's folder.
struct BuiltBootstrap: Sendable {
  /// The objects, in the order built.
  let objects: [Mapping]

  /// No objects, of a platform without a bootstrap.
  init() { objects = [] }

  /// Reads what Kustomize printed.
  ///
  /// - Throws: `DiagnosticList` if it is no YAML.
  init(reading bytes: [UInt8]) throws(DiagnosticList) {
    let documents = YAMLReader.documents(in: bytes, path: "kustomize", dialect: .kubernetes)
    guard !documents.diagnostics.hasErrors else { throw DiagnosticList(documents.diagnostics) }
    objects = documents.output.compactMap(\.value.mapping)
  }

  /// The chosen objects as one YAML stream; empty if there is none.
  func manifests(_ selection: BootstrapSelection) -> [UInt8] {
    var writer = YAMLWriter()
    for (index, object) in objects.filter(selection.contains).enumerated() {
      if index > 0 { writer.appendSeparator() }
      writer.append(document: .mapping(object))
    }
    return writer.bytes
  }

  /// Whether Argo CD itself is among the objects.
  var installsArgoCD: Bool {
    objects.contains {
      $0["kind"] == "CustomResourceDefinition" && Self.name(of: $0) == Self.definition
    }
  }

  /// The definition of Argo CD's Applications.
  static let definition = "applications.argoproj.io"

  /// Where Argo CD's settings say that it is reached; nil if they don't.
  var address: String? {
    let path = FieldPath([.key("data"), .key("url")])
    return objects.first { $0["kind"] == "ConfigMap" && Self.name(of: $0) == "argocd-cm" }
      .flatMap { Value.mapping($0)[path]?.string }
  }

  private static func name(of object: Mapping) -> String? {
    object["metadata"]?.mapping?["name"]?.string
  }
}
