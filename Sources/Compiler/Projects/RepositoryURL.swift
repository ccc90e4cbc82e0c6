import Manifest

/// Repositories' URLs as Argo CD compares them.
enum RepositoryURL {
  /// Without case, without the `.git` at its end, and with one spelling for `ssh://git@host/x` and `git@host:x`.
  ///
  /// Source: Argo CD's `util/git.NormalizeGitURL`. A brace of a pattern is percent-encoded there, so that it has no meaning.
  static func normalized(_ text: String) -> String {
    guard !isNormal(text) else { return text }
    var url = String(text.lowercased().trimming(while: \.isWhitespace))
    let afterScheme = url.hasPrefix("ssh://") ? String(url.dropFirst(6)) : url
    let user = afterScheme.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let isSSH = user.count == 2 && !user[0].contains { $0 == "/" || $0 == ":" }
    if isSSH, !url.hasPrefix("ssh://"), let colon = url.firstIndex(of: ":") {
      url.replaceSubrange(colon...colon, with: "/")
    }
    if url.hasSuffix(".git") { url.removeLast(4) }
    if url.hasPrefix("ssh://") { url.removeFirst(6) }
    return url.replacing("{", with: "%7B").replacing("}", with: "%7D")
  }

  /// Whether a URL has nothing to normalise, as most have, of which a platform compares thousands.
  private static func isNormal(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-")...UInt8(ascii: ":"): true
      case UInt8(ascii: "_"), UInt8(ascii: "~"): true
      default: false
      }
    }
    return isPlain && !text.hasPrefix("ssh://") && !text.hasSuffix(".git")
  }
}

extension RepositoryURL {
  /// Host and path alone, the same for every way to write the address: `git@host:x.git`, `https://user@host/x`.
  static func identity(_ text: String) -> String {
    var url = normalized(text)
    if let scheme = url.firstRange(of: "://") { url = String(url[scheme.upperBound...]) }
    let host = url.prefix { $0 != "/" }
    if let at = host.lastIndex(of: "@") { url = String(url[url.index(after: at)...]) }
    while url.hasSuffix("/") { url.removeLast() }
    let name = url.prefix { $0 != "/" }
    if let colon = name.lastIndex(of: ":"), name[colon...].dropFirst().allSatisfy(\.isNumber) {
      url.removeSubrange(colon..<name.endIndex)
    }
    return url.hasSuffix(".git") ? String(url.dropLast(4)) : url
  }
}
