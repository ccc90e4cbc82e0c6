import Manifest
import TestSupport
import Testing

@testable import Compiler

/// Globs match what Argo CD's do, and two have a namespace in common exactly if a search of all short names finds one.
struct GlobTests {
  @Test(arguments: [
    ("shop-*", "shop-eu", true), ("shop-*", "shop", false), ("*", "", true), ("sh?p", "shop", true),
    ("[a-c]x", "bx", true), ("[a-c]x", "dx", false), ("[!a-c]x", "dx", true),
    ("[abd]x", "dx", true),
    ("{eu,us}-?", "us-1", true), ("{eu,us}-?", "uk-1", false), ("a\\*", "a*", true),
    ("a\\*", "ab", false), ("{a,b{c,d}}", "bd", true), ("[a-z0-9]", "b", false), ("{a", "a", false),
    ("**", "a/b", true),
  ])
  func `a pattern of namespaces`(pattern: String, text: String, isMatch: Bool) {
    #expect(GlobMachine(pattern, .gobwas(separator: nil)).matches(text) == isMatch)
    #expect(Glob(pattern, .gobwas(separator: nil)).matches(text) == isMatch)
  }

  @Test(arguments: [
    ("https://git.example/*", "https://git.example/shop", true),
    ("https://git.example/*", "https://git.example/shop/web", false),
    ("https://git.example/**", "https://git.example/shop/web.git", true),
    ("*", "https://git.example/shop", true),
    ("https://git.example/Shop.git", "https://git.example/shop", true),
    ("git@git.example:shop/web", "ssh://git@git.example/shop/web.git", true),
    ("https://git.example/{a,b}", "https://git.example/a", false),
  ])
  func `a pattern of repositories`(pattern: String, url: String, isMatch: Bool) {
    let pattern = ProjectPattern(RepositoryURL.normalized(pattern), separator: "/")
    #expect(pattern.matches(RepositoryURL.normalized(url)) == isMatch)
  }

  @Test(arguments: [
    ("*", "Pod", true), ("Res*", "ResourceQuota", true), ("[A-CP]od", "Pod", true),
    ("[^P]od", "Pod", false), ("*.aws.io", "s3.aws.io", true), ("a*", "a/b", false),
    ("{Pod,Job}", "Pod", false),
  ])
  func `a pattern of kinds`(pattern: String, text: String, isMatch: Bool) {
    #expect(GlobMachine(pattern, .filepath).matches(text) == isMatch)
    #expect(Glob(pattern, .filepath).matches(text) == isMatch)
  }

  /// The oracle tries every name of up to five characters of an alphabet that the patterns are made of.
  @Test func `an intersection is what a search of all names finds`() {
    var generator = SeededGenerator(seed: 20)
    let names = Self.names(upTo: 5)
    var common = 0
    for _ in 0..<600 {
      let patterns = (0..<3).map { _ in Self.pattern(&generator) }
      let machines = patterns.map { GlobMachine($0, .gobwas(separator: nil)) }
      let found = GlobIntersection(of: Array(machines.prefix(2)), without: [machines[2]]).example
      let expected = names.first { name in
        machines[0].matches(name) && machines[1].matches(name) && !machines[2].matches(name)
      }
      if let found {
        #expect(machines[0].matches(found) && machines[1].matches(found), "\(patterns): \(found)")
        #expect(!machines[2].matches(found) && found.isDNSLabel, "\(patterns): \(found)")
        common += 1
      }
      if let expected {
        #expect(found != nil && (found?.count ?? 9) <= expected.count, "\(patterns): \(expected)")
      } else if let found {
        #expect(found.count > 5 || found.contains { !"ab-".contains($0) }, "\(patterns): \(found)")
      }
    }
    #expect(common > 100 && common < 550)
  }

  @Test func `a name longer than a namespace's is none in common`() {
    let long = String(repeating: "a", count: 63)
    let machine = { GlobMachine($0, .gobwas(separator: nil)) }
    #expect(GlobIntersection(of: [machine("\(long)*"), machine("*")]).example == long)
    #expect(GlobIntersection(of: [machine("\(long)*"), machine("*b")]).example == nil)
    #expect(GlobIntersection(of: [machine("A*"), machine("*")]).example == nil)
    #expect(GlobIntersection(of: [machine("a-"), machine("*")]).example == nil)
  }

  private static func pattern(_ generator: inout SeededGenerator) -> String {
    let parts = ["a", "b", "-", "*", "?", "ab", "[ab]", "[!a]", "{a,b-}", "**", "a*"]
    return (0..<Int.random(in: 1...4, using: &generator))
      .map { _ in parts[Int.random(in: 0..<parts.count, using: &generator)] }.joined()
  }

  /// Every valid name over a small alphabet, shorter ones first.
  private static func names(upTo length: Int) -> [String] {
    var all: [String] = []
    var level = [""]
    for _ in 0..<length {
      level = level.flatMap { name in ["a", "b", "-"].map { name + $0 } }
      all += level.filter(\.isDNSLabel)
    }
    return all
  }
}
