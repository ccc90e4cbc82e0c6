import Diagnostics
import Manifest
import Resources

/// An object as a rule sees it, just before it is rendered.
public struct ObjectView: Sendable {
  /// A part of the manifest, with its path.
  public struct Part: Sendable {
    /// Where it is, from the object down.
    public let path: FieldPath
    /// Its fields.
    public let tree: Mapping

    package init(path: FieldPath, tree: Mapping) {
      self.path = path
      self.tree = tree
    }
  }

  /// Which object it is.
  public let identity: ObjectIdentity
  /// The manifest, as it is rendered.
  public let manifest: Mapping
  /// The line of the spec, or the place in a YAML file; nil if nobody declared it.
  public let location: SourceLocation?
  /// The Application that syncs it; nil for an object of the bootstrap that belongs to none.
  public let application: String?
  private let marks: @Sendable (FieldPath) -> SourceLocation?
  private let findContainers: @Sendable () -> [Part]

  package init(
    identity: ObjectIdentity,
    manifest: Mapping,
    location: SourceLocation?,
    application: String?,
    marks: @escaping @Sendable (FieldPath) -> SourceLocation?,
    containers: @escaping @Sendable () -> [Part]
  ) {
    self.identity = identity
    self.manifest = manifest
    self.location = location
    self.application = application
    self.marks = marks
    findContainers = containers
  }

  /// Its containers, init containers included: of pods, pod templates, and kinds such as a Tekton Task.
  public var containers: [Part] { findContainers() }

  /// The place of a field: its own in a YAML file, the object's line in a Swift spec.
  public func location(of field: FieldPath) -> SourceLocation? { marks(field) ?? location }

  /// A finding about this object, with its place.
  ///
  /// - Parameters:
  ///   - code: One of the rule's ``Rule/codes``. If it has an exception, the help ends with how to make one.
  ///   - message: Lower case, no full stop, the offending value quoted; never a secret's value.
  ///   - field: The field that it is about.
  ///   - help: What to do about it.
  public func diagnostic(
    _ code: DiagnosticCode,
    _ message: String,
    field: FieldPath? = nil,
    severity: Diagnostic.Severity = .error,
    help: String = "change it"
  ) -> Diagnostic {
    Diagnostic(
      code,
      message,
      at: field.map(location(of:)) ?? location,
      severity: severity,
      object: identity.description,
      field: field?.description,
      help: help + code.exceptionHint
    )
  }
}
