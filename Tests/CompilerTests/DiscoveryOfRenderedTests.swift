import Compiler
import KubernetesAPI
import Manifest
import PlatformDSL
import Testing
import YAML

struct DiscoveryOfRenderedTests {
  @Test func `Argo CD finds in each folder exactly the objects that were rendered for it`()
    async throws
  {
    let platform = try await compile {
      Application("plain", namespace: "plain") {
        Namespace("plain")
        ConfigMap("one")
        ConfigMap("two", namespace: "other")
      }
      Application("kustomized", namespace: "k") {
        Kustomization(remotes: ["https://example/r.yaml"])
        ConfigMap("one")
        ConfigMap("three", namespace: "other")
      }
      Application("mixed", namespace: "m") {
        HelmChart("c", repository: "r", version: "1.0.0")
        ConfigMap("one")
      }
    }
    let texts = try platform.texts()
    for application in platform.graph.applications {
      let name = application.node.name
      let manifest = try #require(texts["applications/\(name).yaml"].flatMap(parsed))
      let spec = try #require(manifest.mapping?["spec"]?.mapping)
      let sources = spec["sources"]?.sequence ?? [spec["source"] ?? .null]
      let found = sources.compactMap(\.mapping).flatMap { files(of: $0, in: texts) }
      let objects = found.compactMap { texts[$0].flatMap(parsed)?.identityText }
      #expect(objects.count == found.count)
      #expect(objects.sorted() == application.objects.map(\.identity.text).sorted(), "\(name)")
    }
  }

  /// The rendered files that a source reads, as paths under the environment's folder.
  private func files(of source: Mapping, in texts: [String: String]) -> [String] {
    guard let path = source["path"]?.string else { return [] }
    let folder = String(path.dropFirst("rendered/acme/test/".count)) + "/"
    let below = texts.keys.filter { $0.hasPrefix(folder) }.map {
      String($0.dropFirst(folder.count))
    }
    let files =
      SourceDiscovery.files(of: source, among: below)
      ?? texts[folder + "kustomization.yaml"].flatMap(parsed)?.mapping?["resources"]?.sequence?
      .compactMap(\.string).filter { !$0.contains("://") } ?? []
    return files.map { folder + $0 }
  }

  private func parsed(_ text: String) -> Value? {
    YAMLReader.documents(in: Array(text.utf8), path: "", dialect: .kubernetes).output.first?.value
  }
}

extension Value {
  fileprivate var identityText: String? {
    guard let mapping, let metadata = mapping["metadata"]?.mapping else { return nil }
    return [mapping["apiVersion"], mapping["kind"], metadata["namespace"], metadata["name"]]
      .map { $0?.string ?? "" }.joined(separator: " ")
  }
}

extension ObjectIdentity {
  fileprivate var text: String {
    let version = GroupVersion(group: group, version: version).apiVersion
    return [version, kind, namespace ?? "", name].joined(separator: " ")
  }
}
