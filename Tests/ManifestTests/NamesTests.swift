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
    for good in [
      "system:auth-delegator", ".a", "...", "é", "A", String(repeating: "a", count: 253),
    ] {
      #expect(good.isPathSegmentName && good[...].isPathSegmentName, "\(good)")
    }
    for bad in ["", ".", "..", "a/b", "a%b", "a\nb", "a\u{7F}", String(repeating: "a", count: 254)]
    {
      #expect(!bad.isPathSegmentName, "\(bad)")
    }
  }

  @Test func `keys and values of labels`() {
    for good in [
      "a", "app.kubernetes.io/name", "A_b-c.0", "a/" + String(repeating: "b", count: 63),
    ] {
      #expect(good.isQualifiedName && good[...].isQualifiedName, "\(good)")
    }
    for bad in ["", "/a", "a/", "A/b", "a/b/c", "-a", "a b", String(repeating: "b", count: 64)] {
      #expect(!bad.isQualifiedName, "\(bad)")
    }
    #expect("".isLabelValue && "a.B_c-0".isLabelValue)
    #expect(!"a/b".isLabelValue && !"a-".isLabelValue)
  }
}
