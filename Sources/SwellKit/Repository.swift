import Compiler
import Manifest
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
      home: ProcessEnvironment.home
    )
  }

  /// Reads the YAML files that specs name, and notes which they are.
  func specFiles(noting reads: DataReads) -> SpecFiles {
    let root = root
    return SpecFiles { path in
      reads.note(path)
      do { return .success(try Self.read(path, in: root)) } catch let failure as SystemFailure {
        return .failure(.init(path: path, reason: failure.reason))
      } catch let failure as SpecFiles.Unreadable {
        return .failure(failure)
      } catch {
        return .failure(.init(path: path, reason: "\(error)"))
      }
    }
  }

  /// What changes whenever one of the files does that a spec means by a path; nil if that can't be told.
  func stamp(of path: String) -> String? {
    let now = FileIdentity.now
    guard let names = try? Self.files(at: path, in: root) else { return nil }
    var lines = ""
    for name in names {
      guard let identity = FileIdentity(of: "\(root)/\(name)", links: .followed),
        identity.isSettled(at: now)
      else { return nil }
      lines += "\(name) \(identity.digest)\n"
    }
    return ContentDigest.digest(of: Array(lines.utf8))
  }

  private static func read(_ path: String, in root: String) throws -> [SpecFiles.File] {
    try files(at: path, in: root).map { try file($0, in: root) }
  }

  /// The path itself, or the YAML files of the folder that is there.
  private static func files(at path: String, in root: String) throws -> [String] {
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      throw SpecFiles.Unreadable(path: path, reason: "it leads out of the repository")
    }
    guard !parts.isEmpty else {
      throw SpecFiles.Unreadable(path: path, reason: "it is the repository itself")
    }
    let name = parts.joined(separator: "/")
    let full = "\(root)/\(name)"
    guard SystemCall.type(of: full) == .folder else { return [name] }
    let names = try yamlFiles(in: name, root: root)
    guard !names.isEmpty else {
      throw SpecFiles.Unreadable(path: path, reason: "no .yaml or .yml file is in it")
    }
    return names
  }

  private static func file(_ name: String, in root: String) throws -> SpecFiles.File {
    let full = "\(root)/\(name)"
    guard let real = SystemCall.realPath(full) else {
      throw SpecFiles.Unreadable(path: name, reason: "it does not exist")
    }
    guard real.hasPrefix((SystemCall.realPath(root) ?? root) + "/") else {
      throw SpecFiles.Unreadable(path: name, reason: "a link leads out of the repository")
    }
    do {
      let bytes = try SystemCall.readFile(full, links: .followed)
      guard !bytes.starts(with: RenderedFile.ownershipMark.utf8) else {
        throw SpecFiles.Unreadable(path: name, reason: "swell rendered it")
      }
      return SpecFiles.File(path: name, bytes: bytes)
    } catch let failure as SystemFailure {
      throw SpecFiles.Unreadable(path: name, reason: failure.reason)
    }
  }

  private static func yamlFiles(in folder: String, root: String) throws -> [String] {
    let entries = try SystemCall.entries(of: "\(root)/\(folder)")
    return try entries.sorted { $0.name < $1.name }.flatMap { entry -> [String] in
      let path = "\(folder)/\(entry.name)"
      switch entry.type {
      case .folder: return entry.name.hasPrefix(".") ? [] : try yamlFiles(in: path, root: root)
      case .file, .other:
        if entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") { return [path] }
        // a link to a folder would silently leave out what is in it
        guard entry.type == .other, (try? SystemCall.entries(of: "\(root)/\(path)")) != nil else {
          return []
        }
        throw SpecFiles.Unreadable(path: path, reason: "it is a link to a folder")
      }
    }
  }
}
