import Diagnostics
import Manifest
import Resources

/// One thing in which a platform's environments may differ, and why.
///
/// In every name a `*` stands for any text. A kind is written `Deployment.apps`, or `ConfigMap` in the core group; an
/// Application's own settings and charts are those of `Application.argoproj.io`, and what a Kustomization fetches and
/// patches of `Kustomization.kustomize.config.k8s.io`, named as the Application.
public struct DriftAspect: Sendable {
  /// How much of what is named may differ.
  public enum Extent: Sendable, Hashable {
    /// Whether the Application exists, and everything in it.
    case application
    /// Whether the objects exist, and everything in them.
    case objects
    /// These fields, with all below them, of objects that every environment has.
    case fields([PathPattern])
  }

  /// How much may differ.
  public let extent: Extent
  /// The Application's name.
  public let application: String
  /// The objects' kind.
  public let kind: String
  /// The objects' name.
  public let name: String
  /// Why it differs.
  public let reason: String
  /// Where it is declared.
  public let location: SourceLocation

  /// An Application that not every environment has, or that is another one there.
  public static func application(
    _ name: String,
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> Self {
    Self(
      extent: .application,
      application: name,
      kind: "*",
      name: "*",
      reason: reason,
      location: SourceLocation(fileID: fileID, line: line)
    )
  }

  /// Objects that not every environment has, or that are others there.
  ///
  /// - Parameters:
  ///   - kind: The objects' kind, such as `Namespace` or `Deployment.apps`.
  ///   - name: The objects' name.
  ///   - application: The Application that renders them.
  ///   - reason: Why they differ.
  public static func objects(
    _ kind: String,
    named name: String = "*",
    in application: String = "*",
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> Self {
    Self(
      extent: .objects,
      application: application,
      kind: kind,
      name: name,
      reason: reason,
      location: SourceLocation(fileID: fileID, line: line)
    )
  }

  /// Fields that differ in objects which every environment has.
  ///
  /// - Parameters:
  ///   - paths: The fields, with all that is below them.
  ///   - kind: The objects' kind, such as `Deployment.apps`.
  ///   - name: The objects' name.
  ///   - application: The Application that renders them.
  ///   - reason: Why they differ.
  public static func fields(
    _ paths: PathPattern...,
    of kind: String,
    named name: String = "*",
    in application: String = "*",
    because reason: String,
    fileID: String = #fileID,
    line: Int = #line
  ) -> Self {
    Self(
      extent: .fields(paths),
      application: application,
      kind: kind,
      name: name,
      reason: reason,
      location: SourceLocation(fileID: fileID, line: line)
    )
  }
}
