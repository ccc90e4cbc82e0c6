import Diagnostics

/// A rule that a platform must keep: what it reports, and under which codes.
///
/// Swell's own policies and yours are rules alike. Yours conforms to ``ObjectRule``, ``ApplicationRule`` or
/// ``PlatformRule``, stands in one file together with its code, and is given to `Swell.main(platforms:kinds:rules:)`:
/// ```swift
/// struct MissingLimit: ObjectRule {
///   let codes: [DiagnosticCode] = [.missingLimit]
///
///   func diagnostics(for object: ObjectView) -> [Diagnostic] {
///     object.containers.filter { $0.tree["resources"]?.mapping?["limits"] == nil }
///       .map { object.diagnostic(.missingLimit, "the container has no limits", field: $0.path) }
///   }
/// }
/// ```
public protocol Rule: Sendable {
  /// Every code under which it reports; `swell codes` lists them, and `swell explain CODE` prints the page of each.
  var codes: [DiagnosticCode] { get }
}

/// A rule about one object and its manifest.
public protocol ObjectRule: Rule {
  /// What is wrong with an object; called once for each, from any thread.
  func diagnostics(for object: ObjectView) -> [Diagnostic]
}

/// A rule about one Application with the manifests of all its objects.
public protocol ApplicationRule: Rule {
  /// What is wrong with an Application; called once for each, from any thread.
  func diagnostics(for application: ApplicationView) -> [Diagnostic]
}

/// A rule about a platform in one environment: which Applications and objects there are, without their manifests.
public protocol PlatformRule: Rule {
  /// What is wrong with the platform; called once in each environment, after every Application was checked.
  func diagnostics(for platform: PlatformView) -> [Diagnostic]
}

/// The codes of components that report a ``Finding``, so that they are listed and explained like those of rules.
public struct ComponentCodes: Rule {
  /// The codes.
  public let codes: [DiagnosticCode]

  /// Every code under which some components report.
  public init(_ codes: [DiagnosticCode]) { self.codes = codes }
}
