import Compiler
import Manifest
import YAML

/// 1,000 tenants from their spec to bytes, against libyaml's emitter given the finished trees.
///
/// Ours does everything: evaluation, all checks, layout and text. The reference only writes.
func renderingToMemory() async throws -> Comparison {
  let compiler = compiler(tenants: 1000)
  let checked = try await compiler.check(workers: 1)
  let files = try checked.allFiles()
  let trees = files.flatMap { file in
    YAMLReader.documents(in: file.bytes, path: file.path, dialect: .core).output.map(\.value)
  }
  let emitter = LibYAMLEmitter()
  let bytes = files.reduce(0) { $0 + $1.bytes.count }
  return Comparison(
    name: "rendering-to-memory",
    bytes: bytes,
    scalars: trees.reduce(0) { $0 + $1.scalarCount },
    ours: .init(name: "spec to bytes") {
      let written = await total(compiler)
      precondition(written == bytes, "every run writes the same")
    },
    reference: .init(name: "libyaml's emitter, trees to bytes") {
      precondition(emitter.write(trees) > bytes / 2, "every run writes the platform")
    },
    minimumRatio: nil
  )
}

private func total(_ compiler: PlatformCompiler) async -> Int {
  guard let checked = try? await compiler.check(workers: 1) else { return 0 }
  var total = checked.environmentFiles().reduce(0) { $0 + $1.bytes.count }
  for application in checked.graph.applications {
    total += (try? checked.files(of: application))?.reduce(0) { $0 + $1.bytes.count } ?? 0
  }
  return total
}

extension CheckedPlatform {
  /// Every file, held in memory at once.
  func allFiles() throws -> [RenderedFile] {
    try graph.applications.flatMap { try files(of: $0) } + environmentFiles()
  }
}
