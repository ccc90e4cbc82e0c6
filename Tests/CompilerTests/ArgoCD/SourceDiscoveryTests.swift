import Compiler
import Manifest
import Testing

struct SourceDiscoveryTests {
  private let files = ["a.yaml", "b/c.yml", "b/d/e.json", "notes.txt", "b/README.md"]

  @Test func `a plain folder is read at the top only`() {
    #expect(SourceDiscovery.files(of: ["path": "p"], among: files) == ["a.yaml"])
  }

  @Test func `with recurse every folder is read`() {
    let source: Mapping = ["path": "p", "directory": ["recurse": true]]
    #expect(
      SourceDiscovery.files(of: source, among: files) == ["a.yaml", "b/c.yml", "b/d/e.json"]
    )
  }

  @Test func `a kustomization at the top hands the folder to Kustomize, unless a tool is named`() {
    let files = files + ["kustomization.yaml"]
    #expect(SourceDiscovery.files(of: ["path": "p"], among: files) == nil)
    #expect(
      SourceDiscovery.files(of: ["path": "p", "directory": ["recurse": false]], among: files)
        == ["a.yaml", "kustomization.yaml"]
    )
    #expect(SourceDiscovery.files(of: ["path": "p"], among: ["b/kustomization.yaml"]) == [])
  }

  @Test func `charts and other tools are not read as files`() {
    #expect(SourceDiscovery.files(of: ["chart": "c", "helm": [:]], among: files) == nil)
    #expect(SourceDiscovery.files(of: ["path": "p"], among: ["Chart.yaml"]) == nil)
  }
}
