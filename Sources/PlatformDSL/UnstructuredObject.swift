import Diagnostics
import Manifest
import Resources

/// An object of a kind that no imported module has: its fields are free, only its metadata are typed.
///
/// ```swift
/// UnstructuredObject(
///   "w",
///   apiVersion: "acme.io/v1",
///   kind: "Widget",
///   namespace: "shop",
///   fields: ["spec": ["size": 3]]
/// )
/// ```
/// The platform's `KindTable` says whether the kind is namespaced. For a kind that it doesn't know, the object is
/// namespaced if it names a namespace, and refused at render if it doesn't. A misspelt field is found by nobody: import
/// the kind's definition where there is one.
public struct UnstructuredObject: SchemaObject, Component, PolicyExceptable {
  /// The fields in the order in which they are written; all others follow as they were set.
  public static let fields: FieldTable = [
    .required("apiVersion"), .required("kind"), .required("metadata", ObjectMeta.self),
  ]

  /// The manifest.
  public var tree: Mapping
  /// Where it was declared, and what went wrong there.
  public var declaration = Declaration()

  /// A view of a manifest as it is.
  public init(tree: Mapping, unchecked: Void) { self.tree = tree }

  /// An object.
  ///
  /// - Parameters:
  ///   - name: Unique among the kind's objects of a namespace.
  ///   - apiVersion: The group and version, as a manifest writes them.
  ///   - kind: The kind.
  ///   - namespace: If the kind is namespaced and this is nil, the Application's.
  ///   - fields: The fields besides `apiVersion`, `kind` and `metadata`.
  ///   - configure: Sets metadata and single fields; what it throws is reported at render, with this place.
  public init(
    _ name: String,
    apiVersion: String,
    kind: String,
    namespace: String? = nil,
    fields: OrderedMap<Value> = [:],
    fileID: String = #fileID,
    line: Int = #line,
    configure: (inout Self) throws -> Void = { _ in }
  ) {
    tree = [:]
    self[string: "apiVersion"] = apiVersion
    self[string: "kind"] = kind
    metadata.name = name
    metadata.namespace = namespace
    declaration = Declaration(at: SourceLocation(fileID: fileID, line: line))
    for entry in fields.tree {
      if tree[entry.key] == nil {
        tree[entry.key] = entry.value
      } else {
        declaration.failure = "'\(entry.key)' is among the fields, and is set otherwise"
      }
    }
    do { try configure(&self) } catch { declaration.failure = "\(error)" }
  }

  /// `metadata`.
  public var metadata: ObjectMeta {
    get { self[object: "metadata"] }
    set { self[object: "metadata"] = newValue }
    _modify { yield &self[object: "metadata"] }
  }

  /// The policies from which this object is excepted, and why.
  public var allowances: [PolicyAllowance] {
    get { declaration.allowances }
    set { declaration.allowances = newValue }
  }

  /// This object in a sync wave of its Application (`argocd.argoproj.io/sync-wave`).
  public func wave(_ wave: Int) -> Self {
    var copy = self
    copy.metadata.annotations[ObjectMeta.syncWaveAnnotation] = "\(wave)"
    return copy
  }
}
