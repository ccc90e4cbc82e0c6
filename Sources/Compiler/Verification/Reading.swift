import Diagnostics
import Manifest
import PlatformDSL
import YAML

/// Reads the documents of files, and notes which can't be read.
struct Reading {
  var diagnostics: [Diagnostic] = []
  var notes: [String] = []
  private(set) var unread: [UnreadFile] = []
  private var charts: [String: UnreadFile] = [:]

  /// - Parameter isNamed: Whether something says that the file holds manifests or a part of them, whatever it looks like.
  mutating func read(_ file: SpecFiles.File, isNamed: Bool) -> [ManifestDocument] {
    let documents: [YAMLDocument]
    switch FoundFile(file.bytes, path: file.path, isManifest: isNamed) {
    case .template:
      notes.append("\(file.path) is a template: verify what is made of it")
      var template = UnreadFile(file.path)
      template.add(file.bytes)
      unread.append(template)
      return []
    case .other(let found): documents = found
    case .manifests(let found, let faults):
      diagnostics += faults
      documents = found
    }
    return documents.map { ManifestDocument(path: file.path, document: $0) }
  }

  /// Notes a file of a chart: a template, or what says that the chart takes in others.
  mutating func note(_ file: SpecFiles.File, in chart: String) {
    let folder = chart.isEmpty ? "templates" : "\(chart)/templates"
    if file.path.isInside(folder) { charts[chart, default: UnreadFile(chart)].add(file.bytes) }
    let isChart = file.path.fileName == "Chart.yaml"
    if isChart, file.bytes.firstRange(of: Array("dependencies:".utf8)) != nil {
      charts[chart, default: UnreadFile(chart)].open()
    }
  }

  /// Adds the charts to what wasn't read; one without templates of its own brings what its dependencies hold.
  mutating func finish(charts folders: Set<String>) {
    for folder in folders.sorted() {
      var chart = charts[folder] ?? UnreadFile(folder)
      if charts[folder] == nil { chart.open() }
      unread.append(chart)
    }
  }
}
