import Testing

@testable import KindKnowledge
@testable import KindTables

/// What is known about kinds, and that none of it is lost.
struct KindTableTests {
  @Test func `a kind is known by one API alone`() {
    let entries = KindTable.everyAPI.flatMap(\.kinds)
    let repeated = Dictionary(grouping: entries, by: \.kind).filter { $0.value.count > 1 }
    #expect(repeated.isEmpty)
    #expect(KindTable.all.kinds.count == entries.count)
  }

  @Test func `rules for a kind are added to those that it has`() throws {
    let kind = try #require(KindTable.sealedSecrets.kinds.first)
    let more = LinkRules(opaque: [OpaqueRule(in: nil)])
    let table = KindTable.sealedSecrets.adding([kind.kind: more])
    #expect(table[kind.kind]?.links == kind.links.adding(more))
  }

  @Test func `rules for a kind that isn't in the table end the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = KindTable.sealedSecrets.adding([.configMap: LinkRules()])
    }
  }

  @Test func `two entries for a kind end the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = KindTable([.init(.secret, .namespaced), .init(.secret, .cluster)])
    }
  }
}
