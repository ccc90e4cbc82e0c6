import TestSupport
import Testing

@testable import Compiler

/// Folders are found by what a source calls them: whole paths, by one way for each repository.
struct SourceFoldersTests {
  private static let repository = "https://git.example/platform.git"

  private static func folders(
    _ files: [String],
    _ paths: [String],
    scope: InputScope = .everything,
    others: [(repository: String, path: String)] = []
  ) -> SourceFolders {
    SourceFolders(
      files,
      scope: scope,
      sources: paths.map { (repository, $0) } + others
    )
  }

  @Test(arguments: [
    ("apps/web", SourceFolders.Found.folder("apps/web")), ("./apps//web", .folder("apps/web")),
    ("apps/../apps/web", .folder("apps/web")), ("apps", .folder("apps")), ("", .folder("")),
    (".", .folder("")), ("web", .missing), ("apps/wbe", .missing), ("../apps", .unknown),
    ("{{path}}", .unknown),
  ])
  func `a path is one from the root that the files were read from`(
    path: String,
    expected: SourceFolders.Found
  ) {
    let folders = Self.folders(["apps/web/a.yaml", "other/apps/b.yaml"], ["apps/web"])
    #expect(folders.find(path, in: Self.repository) == expected)
  }

  @Test func `files that were read from above the root have the same folder before them`() {
    let folders = Self.folders(
      ["checkout/apps/web/a.yaml", "checkout/apps/api/a.yaml", "apps/web/old.yaml"],
      ["apps/web", "apps/api"]
    )
    #expect(folders.find("apps/web", in: Self.repository) == .folder("checkout/apps/web"))
    #expect(folders.find("apps/job", in: Self.repository) == .missing)
  }

  @Test func `files that were read from below the root lack the same folders`() {
    let folders = Self.folders(
      ["apps/web/a.yaml", "apps/api/a.yaml"],
      ["deploy/apps/web", "deploy/apps/api"]
    )
    #expect(folders.find("deploy/apps/web", in: Self.repository) == .folder("apps/web"))
    #expect(folders.find("other/web", in: Self.repository) == .unknown)
  }

  @Test func `a single path that ends in a folder's name means nothing`() {
    let folders = Self.folders(["shop/deploy/app.yaml"], ["deploy/rendered/shop"])
    #expect(folders.find("deploy/rendered/shop", in: Self.repository) == .unknown)
  }

  @Test func `a folder of another repository may be called the same`() {
    let folders = Self.folders(
      ["deploy/web/a.yaml", "deploy/api/a.yaml"],
      ["deploy/web", "deploy/api"],
      others: [("https://git.vendor.example/product", "deploy/web")]
    )
    #expect(folders.find("deploy/web", in: "https://git.vendor.example/product") == .unknown)
    #expect(folders.find("deploy/web", in: "git@git.example:platform.git") == .folder("deploy/web"))
  }

  @Test func `a checkout says where its root is and which repository it is of`() {
    let scope = InputScope(
      folders: ["apps"],
      checkout: .init(
        remotes: ["git@git.example:platform.git"],
        root: "/srv/anything",
        working: "/srv/anything/deploy"
      )
    )
    let folders = Self.folders(
      ["apps/web/a.yaml"],
      ["deploy/apps/web"],
      scope: scope,
      others: [("https://git.vendor.example/product", "apps/web")]
    )
    #expect(folders.find("deploy/apps/web", in: Self.repository) == .folder("apps/web"))
    #expect(folders.find("deploy/apps/wbe", in: Self.repository) == .missing)
    #expect(folders.find("charts", in: Self.repository) == .unknown)
    #expect(folders.find("apps/web", in: Self.repository) == .unknown)
    #expect(folders.find("apps/web", in: "https://git.vendor.example/product") == .unknown)
    #expect(folders.isCertain(Self.repository))
  }

  @Test(arguments: [
    "https://git.example/team/repo.git", "git@git.example:team/repo",
    "https://user@git.example/team/repo/",
    "ssh://git@git.example:22/team/repo.git", "HTTPS://GIT.example/Team/repo",
  ])
  func `a repository is the same however it is written`(url: String) {
    #expect(RepositoryURL.identity(url) == "git.example/team/repo")
  }
}
