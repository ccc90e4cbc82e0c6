import Manifest
import Testing

struct NamesTests {
  @Test func `labels`() {
    #expect(
      "org-acme".isDNSLabel && "0a".isDNSLabel && String(repeating: "a", count: 63).isDNSLabel
    )
    for bad in ["", "-a", "a-", "A", "a.b", "a_b", "é", String(repeating: "a", count: 64)] {
      #expect(!bad.isDNSLabel, "\(bad)")
    }
    #expect(!"0a".isDNS1035Label && "a0".isDNS1035Label)
  }

  @Test func `subdomains`() {
    #expect("a.b-c.0".isDNSSubdomain && String(repeating: "a", count: 253).isDNSSubdomain)
    for bad in ["", ".a", "a.", "a..b", "a.-b", "a/b", String(repeating: "a", count: 254)] {
      #expect(!bad.isDNSSubdomain, "\(bad)")
    }
  }

  @Test func `path segments`() {
    #expect("system:auth-delegator".isPathSegmentName)
    for bad in ["", ".", "..", "a/b", "a%b", "a\nb"] { #expect(!bad.isPathSegmentName) }
  }
}
