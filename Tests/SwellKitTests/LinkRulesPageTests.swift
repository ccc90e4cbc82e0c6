import KindKnowledge
import KindTables
import Manifest
import Resources
import TestSupport
import Testing

@testable import SwellKit

struct LinkRulesPageTests {
  @Test func `the page of link rules is what the tables say`() throws {
    try expectGolden(LinkRulesPage(.all).text, "../docs/link-rules.md")
  }

  @Test(arguments: [
    (["spec.secretName"], "`spec.secretName`"),
    (["spec.a.name", "spec.b.name"], "`spec.{a,b}.name`"),
    (["spec.a", "spec.b.c", "spec.b[].d"], "`spec`: `a`, `b.c`, `b[].d`"),
    (["spec.a", "spec.a.b"], "`spec`: `a`, `a.b`"),
    (["secrets[]", "pullSecrets[]"], "`secrets[]`, `pullSecrets[]`"),
    (["metadata.annotations[\"a.b/c\"]"], "`metadata.annotations[\"a.b/c\"]`"),
    (
      ["x", "y.z", "w[][].*"].flatMap { place in ["a", "b.c", "d", "e"].map { "\(place).\($0)" } },
      "`x`, `y.z`, `w[][].*`: `a`, `b.c`, `d`, `e`"
    ),
  ])
  func `fields are listed in few words`(fields: [String], text: String) {
    #expect(FieldList(fields.map { PathPattern($0) }).text == text)
  }

  @Test func `a kind of one's own has its section`() {
    let page = LinkRulesPage(
      KindTable([
        .init(
          GroupKind("acme.io", "Gadget"),
          .namespaced,
          health: .checked,
          links: LinkRules(
            references: [
              ReferenceRule(
                .kind(GroupKind("", "Secret")),
                at: "spec.token",
                name: "secretName",
                namespace: .named("namespace"),
                timing: .used,
                when: [.isTrue("enabled"), .absent("url")],
                parts: [PartRule(.key, "key")]
              )
            ],
            products: [
              ProductRule(
                GroupKind("", "Service"),
                name: .field(["metadata.name"], prefix: "gadget-"),
                offers: [OfferRule(.port, fixed: ["http", "80"])]
              )
            ],
            pods: [.template("spec.template")]
          )
        ),
        .init(GroupKind("acme.io", "GadgetClass"), .cluster),
      ])
    )
    #expect(
      page.text.hasSuffix(
        """

        ## acme.io

        ### Gadget

        In a namespace, health checked.

        | field | refers to | while it is missing |
        |---|---|---|
        | `spec.token.secretName` | Secret in `namespace`, with key `key`, if `enabled` is true and `url` is missing | used later |

        - makes Service `gadget-` + `metadata.name`, with ports: `http`, `80`
        - runs pods of the template `spec.template`

        Without rules: GadgetClass (of the whole cluster).

        """
      )
    )
  }
}
