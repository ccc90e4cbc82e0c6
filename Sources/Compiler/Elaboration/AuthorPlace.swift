import Diagnostics
import PlatformDSL

/// Finds the author's line for whatever is declared: its own, or, where a library's component made it, the line that asked
/// for the component.
///
/// The author's are the lines of the module that declares the platform, and those of data files.
struct AuthorPlace {
  private let module: Substring?
  private var asked: SourceLocation?

  /// - Parameter platform: Where the platform is declared.
  init(platform: SourceLocation) { module = platform.module }

  /// Where something is that may say of itself where it was declared; without that, where its component is asked for.
  func place(of declared: SourceLocation?) -> SourceLocation? {
    declared.map { place(of: $0) as SourceLocation } ?? asked
  }

  /// Where something is that says of itself where it was declared.
  func place(of declared: SourceLocation) -> SourceLocation {
    guard !isAuthors(declared), let asked else { return declared }
    return asked.made(by: declared)
  }

  /// What is declared external, with its place.
  func placing(_ external: ExternalObject) -> ExternalObject {
    ExternalObject(
      external.pattern,
      because: external.reason,
      at: place(of: external.location)
    )
  }

  /// What a component found, with its place.
  func placing(_ finding: Diagnostic) -> Diagnostic {
    var placed = finding
    placed.location = place(of: finding.location)
    return placed
  }

  /// The places inside a component that is asked for here.
  func inside(_ location: SourceLocation) -> AuthorPlace {
    guard isAuthors(location) else { return self }
    var inner = self
    inner.asked = location
    return inner
  }

  private func isAuthors(_ location: SourceLocation) -> Bool {
    location.maker == nil && (location.module == nil || location.module == module)
  }
}
