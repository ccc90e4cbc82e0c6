import Diagnostics
import Manifest

/// What stands in a platform's folder for an environment: each file's owner and the fingerprint of its contents.
package struct FolderState: Sendable {
  let output: OutputFolder
  let folder: String
  let seed: Fingerprint.Seed
  /// Every folder, by path.
  let listings: [FolderListing]
  /// Neither files nor folders: links, sockets, names that are no text.
  let others: Set<String>
  /// What a run that was killed left behind, in order.
  package let leftovers: [String]
  private let positions: [String: Int]

  /// Reads the folder once; links are not followed.
  ///
  /// - Parameters:
  ///   - folder: The environment's folder under the output folder.
  ///   - mark: The first line of every file of this platform and environment.
  ///   - index: What is known of files that need not be read.
  ///   - workers: How many folders are read at the same time.
  /// - Throws: `DiagnosticList` if something can't be read.
  package init(
    of output: OutputFolder,
    folder: String,
    mark: String,
    index: FolderIndex? = nil,
    workers: Int = 1
  ) async throws(DiagnosticList) {
    let seed = index?.seed ?? .random()
    let scan = FolderScan(
      output: output.path,
      line: Array((mark + "\n").utf8),
      seed: seed,
      index: index
    )
    let found: FolderReader.Found
    do { found = try await scan.read(folder, workers: workers) } catch {
      throw DiagnosticList([error.diagnostic])
    }
    self.output = output
    self.folder = folder
    self.seed = seed
    listings = found.listings.sorted { $0.path < $1.path }
    others = Set(found.others)
    leftovers = found.leftovers.sorted()
    positions = Dictionary(
      listings.enumerated().map { ($1.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether a file stands there with exactly these contents.
  package func holds(_ file: RenderedFile) -> Bool {
    guard let present = self.file(at: file.path), present.owner != .foreign else { return false }
    return present.fingerprint == Fingerprint(file.bytes, seed: seed)
  }

  /// Whether a file stands at the path.
  package func exists(_ path: String) -> Bool { file(at: path) != nil }

  func hasFolder(_ path: String) -> Bool { positions[path] != nil }

  /// Whether nothing of anybody else is here: no file, link or folder that isn't ours, nothing half written.
  var isOnlyOurs: Bool {
    others.isEmpty && leftovers.isEmpty
      && listings.allSatisfy { $0.files.allSatisfy { $0.owner == .thisEnvironment } }
  }

  /// The paths of files that are not ours, and of links, sockets and the like, in order.
  package var foreign: [String] {
    let files = listings.flatMap { listing in
      listing.files.indices.filter { listing.files[$0].owner == .foreign }.map(listing.path(at:))
    }
    return (files + others).sorted()
  }

  func file(at path: String) -> FolderListing.File? {
    position(of: path).map { listings[$0.folder].files[$0.file] }
  }

  func position(of path: String) -> (folder: Int, file: Int)? {
    guard !listings.isEmpty else { return nil }
    var path = path
    return path.withUTF8 { bytes in
      guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")),
        let folder = positions[String(decoding: bytes[..<slash], as: UTF8.self)]
      else { return nil }
      let name = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[(slash + 1)...]))
      return listings[folder].index(of: name).map { (folder, $0) }
    }
  }
}

extension String {
  /// What comes before the last slash; empty if there is none.
  ///
  /// By bytes: every file's path is taken apart here, and finding a character costs ten times as much.
  var parentFolder: String {
    String(self[..<(utf8.lastIndex(of: UInt8(ascii: "/")) ?? startIndex)])
  }

  /// `a`, `a/b` and `a/b/c` of `a/b/c`.
  var pathPrefixes: [String] {
    var prefixes: [String] = []
    var index = utf8.startIndex
    while let slash = utf8[index...].firstIndex(of: UInt8(ascii: "/")) {
      prefixes.append(String(self[..<slash]))
      index = utf8.index(after: slash)
    }
    prefixes.append(self)
    return prefixes
  }
}
