import ComponentCodes
import CustomResources
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
        Rule(
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
        Rule(
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
