import Diagnostics
import PlatformDSL
import Resources
import YAML

extension DataFiles {
  /// What the spec makes of the documents, and the faults of those that can't be read.
  func components(from files: SpecFiles) -> Diagnosed<[any Component]> {
    switch files.read(path) {
    case .failure(let failure): return Diagnosed([], [failure.diagnostic(at: location)])
    case .success(let files):
      var documents: [DataDocument] = []
      var diagnostics: [Diagnostic] = []
      for file in files {
        let read = ManifestReader.documents(in: file.bytes, path: file.path)
        diagnostics += read.diagnostics
        guard !read.diagnostics.hasErrors else { continue }
        documents += read.output.map { document in
          DataDocument(document.value) { document.location(at: $0) }
        }
      }
      return Diagnosed(content(documents), diagnostics)
    }
  }
}
