import KindKnowledge
import KindTables
import Manifest
import Resources
import Testing
import TypeOutlines

/// Every field of a typed kind that looks like a reference is followed by a rule, or listed with the reason why not.
struct LinkCoverageTests {
  private static let kinds = KindTable.all

  @Test func `every field that looks like a reference has a rule or a reason`() throws {
    let open = try uncovered().filter { field in
      !UnlinkedField.all.contains { $0.matches(field) }
    }
    #expect(open.isEmpty, "\(open.map { "\n\($0)" }.joined())")
  }

  @Test func `every reason is for a field that has no rule`() throws {
    let fields = try uncovered()
    for listed in UnlinkedField.all {
      #expect(
        fields.contains(where: listed.matches),
        "\(listed.kinds) \(listed.fields) is no field without a rule"
      )
    }
  }

  @Test func `every typed kind is in the table`() throws {
    for (module, text) in KnownOutlines.texts {
      for kind in try TypeOutline(parsing: text).kinds {
        let entry = try #require(Self.kinds[kind.groupKind], "\(module): \(kind.kind)")
        #expect((entry.scope == .namespaced) == kind.isNamespaced, "\(module): \(kind.kind)")
      }
    }
  }

  private func uncovered() throws -> [ReferenceField] {
    var covered: [GroupKind: CoveredFields] = [:]
    return try ReferenceField.all().filter { field in
      let known = covered[field.kind] ?? CoveredFields(Self.kinds[field.kind]?.links ?? LinkRules())
      covered[field.kind] = known
      return !known.contain(field)
    }
  }
}
