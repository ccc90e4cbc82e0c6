import Diagnostics
import YAML

/// What a module is made of, and what its published schemas lack; data of the importer's run, reviewed like code.
///
/// ```yaml
/// module: CiliumAPI
/// namespace: Cilium
/// reference: https://docs.cilium.io/en/stable/network/kubernetes/policy/
/// inputs: [json-schema/cilium.io]
/// scope: {default: Namespaced, cluster: [Namespace]}
/// versions: [apps/v1]            # of definitions, only these groups and versions
/// exclude: [Binding]             # kinds that nobody writes
/// kinds:                         # what a file of a single kind doesn't say, or a schema in the place of an empty one
///   - {group: cilium.io, version: v2, kind: CiliumNetworkPolicy, scope: Namespaced, file: ciliumnetworkpolicy_v2.json}
/// enumerations:                  # of definitions
///   io.k8s.api.core.v1.Container: {imagePullPolicy: [Always, IfNotPresent, Never]}
/// secretValues:                  # of kinds, as Kind.group: fields that no code can set by their properties
///   Secret: [data, stringData]
/// share:                         # fields that mean the same: their objects are one type where their shapes agree
///   - [livenessProbe, readinessProbe, startupProbe]
/// separate: [middlewares]        # fields that mean something else in each kind
/// ```
package struct ImportRecipe: Sendable {
  struct Kind: Sendable {
    let group: String
    let version: String
    let kind: String
    let isNamespaced: Bool?
    let file: String?
    let schema: YAMLNode?
    let document: YAMLDocument
  }

  /// A field that is made for a secret value.
  struct SecretValue: Sendable {
    /// As `Kind.group`, or the kind alone in the core group.
    let kind: String
    /// The names of fields from the object down, through lists and maps.
    let path: String
    let location: SourceLocation
  }

  /// A field that means something else than its name alone says.
  struct Meaning: Sendable {
    enum Extent: Sendable {
      /// The same as the first field of a list.
      case shared(with: String)
      /// Another thing in each kind.
      case separate
    }

    let field: String
    let extent: Extent
    let location: SourceLocation
  }

  /// The module's name.
  package private(set) var module: String?
  /// The caseless enum that holds the kinds.
  package private(set) var namespace: String?
  /// The files and folders to read, from the folder of schemas.
  package private(set) var inputs: [String] = []
  private(set) var reference: String?
  private(set) var versions: [String] = []
  private(set) var excluded: Set<String> = []
  private(set) var kinds: [Kind] = []
  private(set) var enumerations: [String: [String: [String]]] = [:]
  private(set) var secretValues: [SecretValue] = []
  private(set) var meanings: [Meaning] = []
  private var namespacedByDefault: Bool?
  private var clusterKinds: Set<String> = []

  /// Nothing beyond the inputs.
  package init() {}

  /// Reads a recipe.
  ///
  /// - Throws: `DiagnosticList` if it is no YAML or has no `module`.
  package init(_ input: ImportInput) throws(DiagnosticList) {
    let read = YAMLReader.documents(in: input.bytes, path: input.path, dialect: .core)
    guard !read.diagnostics.hasErrors else { throw DiagnosticList(read.diagnostics) }
    guard let document = read.output.first, let module = document.root["module"]?.text else {
      throw DiagnosticList([
        Diagnostic(
          .importMalformed,
          "a recipe begins with the name of its module",
          at: SourceLocation(path: input.path, line: 1, column: 1)
        )
      ])
    }
    let root = document.root
    self.module = module
    namespace = root["namespace"]?.text
    reference = root["reference"]?.text
    inputs = root.texts("inputs")
    versions = root.texts("versions")
    excluded = Set(root.texts("exclude"))
    if let scope = root["scope"] {
      namespacedByDefault = scope["default"].map { $0.text != "Cluster" }
      clusterKinds = Set(scope.texts("cluster"))
    }
    kinds = (root["kinds"]?.elements ?? []).map { kind in
      Kind(
        group: kind["group"]?.text ?? "",
        version: kind["version"]?.text ?? "",
        kind: kind["kind"]?.text ?? "",
        isNamespaced: kind["scope"]?.text.map { $0 != "Cluster" },
        file: kind["file"]?.text,
        schema: kind["schema"],
        document: document
      )
    }
    for entry in root["enumerations"]?.entries ?? [] {
      for field in entry.node.entries ?? [] {
        enumerations[entry.key, default: [:]][field.key] = field.node.elements?.compactMap(\.text)
      }
    }
    secretValues = (root["secretValues"]?.entries ?? []).flatMap { entry in
      (entry.node.elements ?? [entry.node]).map { field in
        SecretValue(
          kind: entry.key,
          path: field.text ?? "",
          location: field.mark.location(in: document.path)
        )
      }
    }
    let shared = (root["share"]?.elements ?? []).flatMap { list in
      let first = list.elements?.first?.text ?? ""
      return (list.elements ?? []).map { (node: $0, extent: Meaning.Extent.shared(with: first)) }
    }
    let separate = (root["separate"]?.elements ?? []).map {
      (node: $0, extent: Meaning.Extent.separate)
    }
    meanings = (shared + separate).map { node, extent in
      Meaning(
        field: node.text ?? "",
        extent: extent,
        location: node.mark.location(in: document.path)
      )
    }
  }

  /// Whether a kind that its schema doesn't place lives in namespaces; nil if nothing says so.
  func isNamespaced(_ kind: String) -> Bool? {
    clusterKinds.contains(kind) ? false : namespacedByDefault
  }
}

extension DiagnosticCode {
  package static let importMalformed = DiagnosticCode(
    "import.malformed",
    "A part of a schema or recipe is missing or of the wrong type; the field takes any value.",
    why: """
      A schema that can't be read in one place would give a type that is wrong there. Accepting \
      any value is the only answer that never rejects a valid manifest.
      """,
    example: .yaml(
      """
      openAPIV3Schema: {type: object, properties: [spec]}
      """
    )
  )
}
