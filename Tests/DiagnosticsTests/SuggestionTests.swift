import Diagnostics
import Testing

struct SuggestionTests {
  @Test func `a swap, a letter too many and a letter too few are one edit`() {
    #expect(Suggestion.closest(to: "webhook", in: ["webohok"]) == "webohok")
    #expect(
      Suggestion.closest(to: "github-webhook-secret", in: ["a", "github-webhook-secrets"])
        == "github-webhook-secrets"
    )
    #expect(Suggestion.closest(to: "kind", in: ["kin"]) == "kin")
  }

  @Test func `a name that shares too little is not suggested`() {
    #expect(Suggestion.closest(to: "kind", in: ["production", "k3s"]) == nil)
  }

  @Test func `ties go to the first in alphabetical order, whatever the order given`() {
    #expect(Suggestion.closest(to: "teat", in: ["text", "test"]) == "test")
    #expect(Suggestion.closest(to: "teat", in: ["test", "text"]) == "test")
  }
}
