import Diagnostics
import PlatformDSL
import Resources

/// Finds the Applications in a platform's closure.
struct ApplicationCollector {
  let files: SpecFiles
  private(set) var applications: [Application] = []
  private(set) var bootstrap: [(part: Bootstrap, owner: Owner?, author: AuthorPlace)] = []
  private(set) var ownerships: [Ownership] = []
  private(set) var externals: [ExternalObject] = []
  private(set) var unmanagedFiles: [UnmanagedFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The owner of the components that are being collected.
  private var owner: Owner?
  private var author: AuthorPlace
  /// The name of the Application that is looked for; nil for all of them.
  private let wanted: String?

  /// - Parameter wanted: Of the others, and of what they refer to, nothing is kept.
  init(files: SpecFiles, author: AuthorPlace, only wanted: String? = nil) {
    self.files = files
    self.author = author
    self.wanted = wanted
  }

  mutating func collect(_ components: [any Component]) {
    for component in components { collect(component) }
  }

  private mutating func collect(_ component: any Component) {
    switch component {
    // what a platform has thousands of comes first: each `as` costs
    case var application as Application:
      guard wanted == nil || application.name == wanted else { return }
      application.owner = application.owner ?? owner
      application.location = author.place(of: application.location)
      applications.append(application)
    case let external as External:
      guard wanted == nil else { return }
      externals.append(author.placing(external.object))
    case var file as UnmanagedFile:
      file.location = author.place(of: file.location)
      unmanagedFiles.append(file)
    case let part as Bootstrap: bootstrap.append((part, owner, author))
    case var ownership as Ownership:
      ownership.location = author.place(of: ownership.location)
      ownerships.append(ownership)
    case let owned as Owned:
      let around = owner
      owner = owned.owner
      collect(owned.content())
      owner = around
    case let placed as Placed:
      let around = author
      author = author.inside(placed.location)
      collect(placed.component)
      author = around
    case let composite as any Composite: collect(composite.body)
    case let data as DataFiles:
      let read = data.components(from: files)
      diagnostics += read.diagnostics
      collect(read.output)
    case let finding as Finding: diagnostics.append(author.placing(finding.diagnostic))
    default:
      diagnostics.append(
        Diagnostic(
          .misplacedComponent,
          "\(component.describedForAuthor) is outside every Application",
          at: author.place(of: component.declaredLocation),
          help: "put it into an Application(…) { … }"
        )
      )
    }
  }
}

extension DiagnosticCode {
  static let misplacedComponent = DiagnosticCode(
    "spec.misplaced",
    "A component is in a place where it has no meaning, such as an object outside every Application.",
    why: """
      Argo CD syncs Applications. An object outside all of them would be rendered into no \
      folder, and an Application inside another one has no folder either.
      """,
    example: .swift(
      """
      ConfigMap("lost")
      Application("outer", namespace: "outer") {
        Application("inner", namespace: "inner") { ConfigMap("c") }
      }
      """
    )
  )
}
