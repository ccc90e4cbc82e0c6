import Compiler
import Rendering

/// The repository that a run works on.
struct Repository: Sendable {
  /// The root: where `Package.swift` stands.
  let root: String

  /// The launcher's `SWELL_ROOT`, or the nearest folder above the working one with a `Package.swift`, or the working one.
  static func current() -> Repository {
    if let root = ProcessEnvironment.variable("SWELL_ROOT") { return Repository(root: root) }
    let working = ProcessEnvironment.workingFolder
    var folder = working
    while SystemCall.type(of: "\(folder)/Package.swift") == nil {
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else {
        return Repository(root: working)
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return Repository(root: folder)
  }

  /// The output folder: as the user named it from the working folder, or the platform's own in the root.
  func outputFolder(named name: String?, platformFolder: String) throws -> OutputFolder {
    let path: String
    if let name {
      path = name.hasPrefix("/") ? name : "\(ProcessEnvironment.workingFolder)/\(name)"
    } else {
      path = "\(root)/\(platformFolder)"
    }
    return try OutputFolder(
      path,
      name: name ?? platformFolder,
      repository: root,
      home: ProcessEnvironment.variable("HOME")
    )
  }

  /// Reads the YAML files that specs name.
  var specFiles: SpecFiles {
    let root = root
    return SpecFiles { path in
      do { return .success(try Self.read(path, in: root)) } catch let failure as SystemFailure {
        return .failure(.init(path: path, reason: failure.reason))
      } catch let failure as SpecFiles.Unreadable {
        return .failure(failure)
      } catch {
        return .failure(.init(path: path, reason: "\(error)"))
      }
    }
  }

  private static func read(_ path: String, in root: String) throws -> [SpecFiles.File] {
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw SpecFiles.Unreadable(path: path, reason: "it leads out of the repository")
    }
    let full = "\(root)/\(path)"
    switch SystemCall.type(of: full) {
    case nil: throw SpecFiles.Unreadable(path: path, reason: "it does not exist")
    case .folder:
      let files = try yamlFiles(in: full)
      guard !files.isEmpty else {
        throw SpecFiles.Unreadable(path: path, reason: "no .yaml or .yml file is in it")
      }
      return try files.map { try file($0, in: root) }
    default: return [try file(full, in: root)]
    }
  }

  private static func file(_ path: String, in root: String) throws -> SpecFiles.File {
    SpecFiles.File(
      path: String(path.dropFirst(root.count + 1)),
      bytes: try SystemCall.readFile(path, links: .followed)
    )
  }

  private static func yamlFiles(in folder: String) throws -> [String] {
    try SystemCall.entries(of: folder).sorted { $0.name < $1.name }.flatMap { entry in
      let path = "\(folder)/\(entry.name)"
      if entry.type == .folder { return try yamlFiles(in: path) }
      return entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") ? [path] : []
    }
  }
}
