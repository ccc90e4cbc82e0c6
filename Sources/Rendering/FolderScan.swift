import Manifest
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads an environment's folder with several workers, each of which takes the next folder when it is done with one.
struct FolderScan: Sendable {
  let output: String
  /// The first line of every file of the environment.
  let line: [UInt8]
  let seed: Fingerprint.Seed
  let index: FolderIndex?

  /// Reads the folder and everything below it; what isn't there is empty.
  ///
  /// - Parameter folder: Its path under the output folder.
  func read(_ folder: String, workers: Int) async throws(SystemFailure) -> FolderReader.Found {
    // a link on the way, which may lead anywhere, is never followed
    for prefix in folder.pathPrefixes {
      switch SystemCall.type(of: "\(output)/\(prefix)") {
      case .folder: continue
      case nil: return FolderReader.Found()
      default: return FolderReader.Found(others: [prefix])
      }
    }
    let root = try OpenFolder("\(output)/\(folder)")
    var reader = FolderReader(in: output, line: line, seed: seed, index: index)
    let names = try reader.read(try root.duplicate(), at: folder, depth: .itself)
    var found = reader.found
    for result in await parts(names, in: root.descriptor, at: folder, workers: workers) {
      let part = try result.get()
      found.listings += part.listings
      found.others += part.others
      found.leftovers += part.leftovers
    }
    // the workers open folders in it until here
    withExtendedLifetime(root) {}
    return found
  }

  private func parts(
    _ names: [String],
    in folder: Int32,
    at path: String,
    workers: Int
  ) async -> [Result<FolderReader.Found, SystemFailure>] {
    let next = Next()
    @Sendable func read() -> Result<FolderReader.Found, SystemFailure> {
      var reader = FolderReader(in: output, line: line, seed: seed, index: index)
      do throws(SystemFailure) {
        while true {
          let position = next.take()
          guard position < names.count else { break }
          try reader.read(names[position], in: folder, at: path)
        }
        return .success(reader.found)
      } catch { return .failure(error) }
    }
    guard workers > 1, names.count > 1 else { return [read()] }
    return await withTaskGroup(of: Result<FolderReader.Found, SystemFailure>.self) { group in
      for _ in 0..<workers { group.addTask { read() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Hands out numbers, each once.
  private final class Next: Sendable {
    private let number = Atomic(0)

    func take() -> Int { number.add(1, ordering: .relaxed).oldValue }
  }
}
