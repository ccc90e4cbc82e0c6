import Diagnostics
import Manifest

/// A typed Kubernetes object: what an author writes as `Certificate("dex-tls") { … }`.
public protocol Resource: SchemaObject, Component, Referable, PolicyExceptable {
  /// Its group, version, kind and scope.
  static var type: ResourceType { get }
  /// `metadata`.
  var metadata: ObjectMeta { get set }
  /// Where it was declared, and what went wrong there.
  var declaration: Declaration { get set }
}

/// The constant part of a typed kind.
public struct ResourceType: Sendable, Hashable {
  /// The API group and version.
  public let groupVersion: GroupVersion
  /// As every manifest of the kind writes them: put together once, and not for each object.
  let apiVersion: String
  /// The kind.
  public let kind: String
  /// Whether its objects live in namespaces.
  public let scope: Scope

  /// A typed kind's constants.
  public init(group: String, version: String, kind: String, scope: Scope) {
    groupVersion = GroupVersion(group: group, version: version)
    apiVersion = groupVersion.apiVersion
    self.kind = kind
    self.scope = scope
  }
}

/// Whether a kind's objects live in namespaces or belong to the whole cluster.
public enum Scope: String, Sendable, Hashable {
  /// In a namespace.
  case namespaced
  /// Of the whole cluster.
  case cluster
}

/// Where an object was declared, kept apart from its manifest so that no line number is ever rendered.
public struct Declaration: Sendable, Hashable {
  /// The line of the initialiser, or the place in a YAML file.
  public var location: SourceLocation?
  /// The error that the configure closure threw.
  public var failure: String?
  /// The policies from which the object is excepted.
  public var allowances: [PolicyAllowance] = []

  /// A declaration at a place.
  public init(at location: SourceLocation? = nil) { self.location = location }
}

extension FieldTable {
  /// What an object has before its author says anything; one function for all kinds, as it is called for every object.
  fileprivate func tree(of type: ResourceType, _ metadata: ObjectMeta) -> Mapping {
    var tree: Mapping = [:]
    set(.string(type.apiVersion), of: "apiVersion", in: &tree)
    set(.string(type.kind), of: "kind", in: &tree)
    set(.mapping(metadata.tree), of: "metadata", in: &tree)
    return tree
  }
}

extension ObjectMeta {
  fileprivate init(name: String, namespace: String?) {
    self.init(tree: [:], unchecked: ())
    self.name = name
    self.namespace = namespace
  }
}

extension Resource {
  /// What every typed kind's initialiser does: sets the constants, names the object and runs the closure.
  ///
  /// An error that the closure throws is reported at render, with this place; the initialiser itself never fails.
  public init(
    named name: String,
    namespace: String?,
    at location: SourceLocation,
    configure: (inout Self) throws -> Void
  ) {
    let type = Self.type
    let tree = Self.fields.tree(of: type, ObjectMeta(name: name, namespace: namespace))
    self.init(tree: tree, unchecked: ())
    declaration = Declaration(at: location)
    do { try configure(&self) } catch { declaration.failure = "\(error)" }
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
