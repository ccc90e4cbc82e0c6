import Testing

@testable import SwellKit

struct WatchReportTests {
  @Test func `only what changed is shown of a rendering`() {
    let report = WatchReport(
      of: outcome(
        status: 0,
        output: """
          written  rendered/shop/prod/front/shop/configmap-a.yaml
          shop/prod: 1 written, 0 removed, 16 unchanged
          shop/test: 0 written, 0 removed, 17 unchanged
          shop/long: 10 written, 0 removed, 7 unchanged

          """
      )
    )
    #expect(
      report.changes == """
        written  rendered/shop/prod/front/shop/configmap-a.yaml
        shop/prod: 1 written, 0 removed, 16 unchanged
        shop/long: 10 written, 0 removed, 7 unchanged

        """
    )
    #expect(report.messages.isEmpty)
  }

  @Test func `of several errors the first is shown whole, and the others are counted`() {
    let report = WatchReport(
      of: outcome(
        status: 1,
        errors: """
          specs/Shop.swift:3:1: warning: 'x' was never used
          specs/Shop.swift:12: error: no Secret 'a' in namespace 'shop' [link.unresolved]
            Deployment shop/web, spec.template
          specs/Shop.swift:2: note: Secret 'b' is here
          help: did you mean 'b'?
          specs/Shop.swift:20: error: ConfigMap shop/c is rendered twice
          specs/Shop.swift:20: error: ConfigMap shop/c is rendered twice
          error: the specs do not compile

          """
      )
    )
    #expect(
      report.messages == """
        specs/Shop.swift:12: error: no Secret 'a' in namespace 'shop' [link.unresolved]
          Deployment shop/web, spec.template
        specs/Shop.swift:2: note: Secret 'b' is here
        help: did you mean 'b'?
        and 1 more error

        """
    )
  }

  @Test func `a failure without a place is shown whole`() {
    let text = "error: no 'swift' on PATH\nhelp: install Swift\n"
    #expect(WatchReport(of: outcome(status: 1, errors: text)).messages == text)
  }

  private func outcome(status: Int32, output: String = "", errors: String = "") -> CommandOutcome {
    CommandOutcome(status: status, output: Array(output.utf8), errors: Array(errors.utf8))
  }
}
