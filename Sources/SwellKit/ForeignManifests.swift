import Compiler
import Diagnostics
import Manifest
import PlatformDSL
import Resources

/// Files in the folders that Argo CD reads that swell didn't make, and that are applied with ours or change how ours are.
///
/// Source: Argo CD v3.5, `reposerver/repository` (which files of a folder are manifests, and files of parameters beside them) and
/// `util/app/discovery` (which tool builds a folder).
struct ForeignManifests {
  /// What a file does where it lies.
  private enum Effect {
    case applied
    case kustomized
    case chart
    case parameters
  }

  /// A folder that Argo CD reads.
  private struct Folder {
    let isKustomized: Bool
    /// The Application whose folder it is; nil for that of the Applications themselves.
    let application: String?
  }

  private let foreign: [String]
  private let output: String
  private let folders: [String: Folder]
  private let allowed: [(pattern: String, file: UnmanagedFile)]

  /// - Parameter foreign: The files that aren't ours, in order.
  init(_ foreign: [String], in output: String, of platform: CheckedPlatform) {
    self.foreign = foreign
    self.output = output
    let setting = platform.setting
    let paths = RenderedPaths(platform: setting.platform, environment: setting.environment)
    var folders = [paths.applications: Folder(isKustomized: false, application: nil)]
    var allowed = platform.unmanagedFiles.map { ("\(platform.folder)/\($0.path)", $0) }
    for application in platform.graph.applications {
      let path = paths.folder(of: application.node.name)
      let isKustomized = application.sources.kustomization != nil
      folders[path] = Folder(isKustomized: isKustomized, application: application.node.name)
      allowed += application.sources.unmanagedFiles.map { ("\(path)/\($0.path)", $0) }
    }
    self.folders = folders
    self.allowed = allowed
  }

  /// One for each file that nobody declared, and a warning for each declaration of a file that isn't there.
  ///
  /// - Parameter severity: An error where the files are judged, a warning where they are written.
  func diagnostics(_ severity: Diagnostic.Severity) -> [Diagnostic] {
    var used: Set<Int> = []
    let found = foreign.compactMap { path -> Diagnostic? in
      guard let (folder, rest) = folder(of: path), let effect = effect(of: rest, in: folder) else {
        return nil
      }
      let allowing = allowed.indices.filter { path.matches(glob: allowed[$0].pattern) }
      used.formUnion(allowing)
      return allowing.isEmpty ? diagnostic(path, rest, effect, folder, severity) : nil
    }
    let unused = allowed.indices.filter { !used.contains($0) }.map { index in
      Diagnostic(
        .unusedUnmanagedFile,
        "no file '\(output)/\(allowed[index].pattern)' that Argo CD would apply is there",
        at: allowed[index].file.location,
        severity: .warning,
        help: "remove the UnmanagedFile, or correct its path"
      )
    }
    return found + unused
  }

  /// The folder of Argo CD's that a file is in, and its path there.
  private func folder(of path: String) -> (Folder, rest: String)? {
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
      if let folder = folders[String(path[..<slash])] {
        return (folder, String(path[path.utf8.index(after: slash)...]))
      }
      end = path.utf8.index(after: slash)
    }
    return nil
  }

  private func effect(of path: String, in folder: Folder) -> Effect? {
    if folder.application != nil {
      switch path {
      case "Chart.yaml": return .chart
      case "kustomization.yaml", "kustomization.yml", "Kustomization":
        return folder.isKustomized ? nil : .kustomized
      default: break
      }
      if path.hasPrefix(".argocd-source"), path.hasSuffix(".yaml") { return .parameters }
    }
    let isManifest = [".yaml", ".yml", ".json", ".jsonnet"].contains(where: path.hasSuffix)
    return isManifest && !folder.isKustomized ? .applied : nil
  }

  private func diagnostic(
    _ path: String,
    _ rest: String,
    _ effect: Effect,
    _ folder: Folder,
    _ severity: Diagnostic.Severity
  ) -> Diagnostic {
    let consequence =
      switch effect {
      case .applied: "Argo CD applies it with the others"
      case .kustomized: "with it, Argo CD applies what it lists instead of the folder's files"
      case .chart: "with it, Argo CD takes the folder for a Helm chart"
      case .parameters: "Argo CD takes parameters of the Application from it"
      }
    return Diagnostic(
      .foreignManifest,
      "'\(output)/\(path)' was not made by swell, and \(consequence)",
      severity: severity,
      help:
        "declare it with ManifestFiles in the spec, or move it out of the folder; if it is there on purpose, say "
        + (folder.application == nil
          ? "UnmanagedFile(\"applications/\(rest)\", because: \"…\") in the platform"
          : "UnmanagedFile(\"\(rest)\", because: \"…\") in the Application")
    )
  }
}

extension DiagnosticCode {
  static let foreignManifest = DiagnosticCode(
    "render.foreign-manifest",
    "A manifest that swell did not make lies in an Application's folder, where Argo CD applies it.",
    why: """
      Argo CD applies every YAML, JSON and Jsonnet file of the folder, and a Kustomization, a chart or a file of parameters \
      there changes what it applies. What was put there by hand is synced with the others although no spec declares it and \
      no check sees it. `render` warns of it, `check` fails.
      """,
    example: .shell(
      """
      kubectl create configmap mine --dry-run=client -o yaml > rendered/acme/test/app/mine.yaml
      bin/swell check
      """
    )
  )

  static let unusedUnmanagedFile = DiagnosticCode(
    "render.unused-unmanaged-file",
    "A file is declared to stay in a rendered folder, and no such file is there.",
    why: """
      The declaration is an exception from a check. One that excepts nothing is a leftover or a typo, and would hide the \
      next file of that name.
      """,
    example: .swift(
      """
      Application("app", namespace: "app") {
        ConfigMap("settings")
        UnmanagedFile("mine.yaml", because: "it is sealed by hand")
      """
    )
  )
}
