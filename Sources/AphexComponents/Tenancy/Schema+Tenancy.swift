import CustomResources
import Diagnostics
import Manifest

extension Schema {
  /// A name of an organisation or a pipeline: a DNS label, because a namespace is named by it.
  static func label(longest: Int, summary: String) -> Schema {
    .string(matching: "^[a-z0-9-]+$", length: 1...longest)
      .described(summary)
      .expecting(
        "at most \(longest) lower-case letters, digits and hyphens, ending in neither hyphen"
      )
      .obeying(
        ValidationRule(
          "!self.startsWith('-') && !self.endsWith('-')",
          "must begin and end with a letter or a digit"
        ) {
          guard let name = $0.string else { return true }
          return !name.hasPrefix("-") && !name.hasSuffix("-")
        }
      )
  }

  /// An owner or a name of a repository at GitHub.
  static func repositoryPart(_ summary: String) -> Schema {
    .string(matching: "^[a-z0-9-]+$")
      .described(summary)
      .expecting("lower-case letters, digits and hyphens")
      .reported(as: .invalidRepository)
  }

  /// A branch, by the rules of `git check-ref-format`.
  static var gitBranch: Schema {
    .string(matching: #"^[^\x00-\x20\x7F~^:?*\[\\]+$"#, length: 1...255)
      .described("A branch.")
      .expecting("the name of a branch, such as 'main' or 'release/1.x'")
      .reported(as: .invalidBranch)
      .obeying(
        ValidationRule(
          "!self.startsWith('-') && !self.startsWith('/') && !self.startsWith('.') "
            + "&& !self.endsWith('/') && !self.endsWith('.') && !self.endsWith('.lock') "
            + "&& !self.contains('..') && !self.contains('//') && !self.contains('/.') "
            + "&& !self.contains('.lock/') && !self.contains('@{') && self != '@'",
          "must be a name that git accepts for a branch"
        ) {
          guard let name = $0.string else { return true }
          return !["-", "/", "."].contains { name.hasPrefix($0) }
            && !["/", ".", ".lock"].contains { name.hasSuffix($0) }
            && !["..", "//", "/.", ".lock/", "@{"].contains { name.contains($0) } && name != "@"
        }
      )
  }

  /// What controllers report, one of each type.
  static var conditions: Schema {
    .list(
      of: .object(
        .required("type", .nonemptyString),
        .required("status", .oneOf("True", "False", "Unknown")),
        .required("reason", .string()),
        .required("message", .string()),
        .required("lastTransitionTime", .string(format: "date-time"))
      )
    )
    .keyed(by: "type")
    .described("What the controller found, one of each type.")
  }
}

extension DiagnosticCode {
  static let invalidRepository = DiagnosticCode(
    "tenant.invalid-repository",
    "The owner or the name of a repository holds characters that the platform's data model doesn't allow.",
    why: """
      A push starts the pipeline only if its owner and repository match. The definition has the \
      same pattern, so the API server would reject the object.
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        repoOrg: Acme.Corp
      """
    )
  )

  static let invalidBranch = DiagnosticCode(
    "tenant.invalid-branch",
    "A branch has a name that git refuses.",
    why: """
      No push can ever be to such a branch, so the pipeline would never start. Source: \
      https://git-scm.com/docs/git-check-ref-format
      """,
    example: .yaml(
      """
      kind: RepoBinding
      spec:
        branch: feature/.hidden
      """
    )
  )
}
