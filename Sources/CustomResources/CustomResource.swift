import Diagnostics
import KubernetesAPI
import Manifest
import Resources

/// A kind whose definition is written in Swift: the same type parses manifests, builds objects and renders the
/// CustomResourceDefinition.
public protocol CustomResource: Resource {
  /// The typed view of `spec`.
  associatedtype Spec: SchemaObject
  /// `plural` and the other names under which the API serves the kind.
  static var names: ResourceNames { get }
  /// What `spec` holds.
  static var specSchema: Schema { get }
  /// What the kind's controller writes to `status`; nil if it has none.
  static var statusSchema: Schema? { get }
  /// What `kubectl get` prints, besides name and age.
  static var printerColumns: [PrinterColumn] { get }
  /// What the kind is, for `kubectl explain`.
  static var summary: String { get }
  /// What holds for the object as a whole, such as its name.
  static var rules: [ValidationRule] { get }
}

extension CustomResource {
  /// An object of the kind.
  ///
  /// - Parameter namespace: For a namespaced kind; nil takes its Application's.
  public init(
    _ name: String,
    namespace: String? = nil,
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    self.init(
      named: name,
      namespace: namespace,
      at: SourceLocation(fileID: fileID, line: line),
      configure: configure
    )
  }

  /// `metadata`: name, labels and annotations.
  public var metadata: ObjectMeta {
    get { self[object: "metadata"] }
    set { self[object: "metadata"] = newValue }
    _modify { yield &self[object: "metadata"] }
  }

  /// `spec`: what is asked for.
  public var spec: Spec {
    get { self[object: "spec"] }
    set { self[object: "spec"] = newValue }
    _modify { yield &self[object: "spec"] }
  }

  /// The fields of such an object, for its ``SchemaObject/fields``.
  public static var resourceFields: FieldTable {
    [
      .required("apiVersion"), .required("kind"), .required("metadata", ObjectMeta.self),
      .required("spec", Spec.self),
    ]
  }

  /// Nothing beyond the fields.
  public static var rules: [ValidationRule] { [] }
}

/// The names of a kind in the API's paths and on the command line.
public struct ResourceNames: Sendable {
  /// Lower case, as in the API's paths.
  public let plural: String
  /// Lower case.
  public let singular: String
  /// Abbreviations for `kubectl get`.
  public let short: [String]
  /// Groups of kinds, as `kubectl get aphex` lists them.
  public let categories: [String]

  /// A kind's names.
  public init(plural: String, singular: String, short: [String] = [], categories: [String] = []) {
    self.plural = plural
    self.singular = singular
    self.short = short
    self.categories = categories
  }
}

/// A column of `kubectl get`.
public struct PrinterColumn: Sendable {
  let name: String
  let path: String
  let summary: String
  let isWide: Bool

  /// A text column; a wide one is printed with `-o wide` only.
  public init(_ name: String, _ path: String, _ summary: String, isWide: Bool = false) {
    self.name = name
    self.path = path
    self.summary = summary
    self.isWide = isWide
  }
}

extension CustomResource {
  /// What the whole object holds.
  public static var schema: Schema {
    var properties: [Schema.Property] = [.required("spec", specSchema)]
    if let statusSchema { properties.append(.optional("status", statusSchema)) }
    return rules.reduce(Schema(.object(properties)).described(summary)) { $0.obeying($1) }
  }

  /// The CustomResourceDefinition.
  public static var definition: CustomResourceDefinition {
    let group = type.groupVersion.group
    return CustomResourceDefinition("\(names.plural).\(group)") {
      $0.spec.group = group
      $0.spec.names = CustomResourceDefinitionNames(kind: type.kind, plural: names.plural) {
        $0.listKind = "\(type.kind)List"
        $0.singular = names.singular
        $0.shortNames = names.short.isEmpty ? nil : names.short
        $0.categories = names.categories.isEmpty ? nil : names.categories
      }
      $0.spec.scope = type.scope == .namespaced ? .namespaced : .cluster
      $0.spec.versions = [version]
    }
  }

  private static var version: CustomResourceDefinitionVersion {
    CustomResourceDefinitionVersion(
      name: type.groupVersion.version,
      served: true,
      storage: true
    ) {
      $0.schema.openAPIV3Schema = JSONSchemaProps(tree: schema.openAPI, unchecked: ())
      if statusSchema != nil { $0.subresources.status = [:] }
      $0.additionalPrinterColumns =
        printerColumns.map { column in
          CustomResourceColumnDefinition(
            name: column.name,
            jsonPath: column.path,
            type: "string"
          ) {
            $0.description = column.summary
            if column.isWide { $0.priority = 1 }
          }
        } + [
          CustomResourceColumnDefinition(
            name: "Age",
            jsonPath: ".metadata.creationTimestamp",
            type: "date"
          )
        ]
    }
  }
}
