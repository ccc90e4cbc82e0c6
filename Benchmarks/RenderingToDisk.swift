import Compiler
import Diagnostics
import Foundation
import Manifest
import Rendering

/// 1,000 tenants from their spec to a new folder, against writing the same bytes to the same paths with plain calls.
func renderingToNewFolder() async throws -> Comparison {
  let workload = try await DiskWorkload()
  return workload.comparison(
    name: "rendering-to-new-folder",
    ours: .init(
      name: "spec to a new folder",
      run: { await workload.render(fresh: true) },
      prepare: { workload.clear() }
    ),
    reference: .init(
      name: "mkdir, open, write, close of the same",
      run: { workload.writePlainly() },
      prepare: { workload.clear() }
    )
  )
}

/// The same again with nothing changed, against reading every file with plain calls.
func renderingUnchanged() async throws -> Comparison {
  let workload = try await DiskWorkload()
  await workload.render(fresh: true)
  return workload.comparison(
    name: "rendering-unchanged",
    ours: .init(name: "spec to an unchanged folder") { await workload.render(fresh: false) },
    reference: .init(name: "open, read, close of the same") { workload.readPlainly() }
  )
}

private final class DiskWorkload: Sendable {
  private let compiler = swell_benchmarks.compiler(tenants: 1000)
  private let files: [RenderedFile]
  private let root: String
  private let scalars: Int

  init() async throws {
    let checked = try await compiler.check(workers: 1)
    files = try checked.allFiles()
    scalars = files.count
    root = "\(temporaryFolder)/swell-benchmarks-\(getpid())"
    mkdir(root, 0o777)
  }

  deinit { Self.remove(root) }

  func comparison(
    name: String,
    ours: Comparison.Side,
    reference: Comparison.Side
  ) -> Comparison {
    Comparison(
      name: name,
      bytes: files.reduce(0) { $0 + $1.bytes.count },
      scalars: scalars,
      unit: "file",
      ours: ours,
      reference: reference,
      minimumRatio: nil
    )
  }

  /// Removes what the runs wrote.
  func clear() {
    for folder in ["rendered", "plain"] { Self.remove("\(root)/\(folder)") }
  }

  func render(fresh: Bool) async {
    let folder = "\(root)/rendered"
    do {
      let (written, removed) = try await swell_benchmarks.render(compiler, into: folder, workers: 1)
      precondition(written == (fresh ? files.count : 0) && removed == 0, "as told")
    } catch {
      fatalError("the benchmark's own platform does not render: \(error)")
    }
  }

  func writePlainly() {
    let folder = "\(root)/plain"
    var made: Set<String> = []
    for file in files {
      let path = "\(folder)/\(file.path)"
      Self.makeFolders(above: path, &made)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      let count = file.bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      precondition(count == file.bytes.count, "the file is written")
      close(descriptor)
    }
  }

  func readPlainly() {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    for file in files {
      let descriptor = open("\(root)/rendered/\(file.path)", O_RDONLY)
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      precondition(count == file.bytes.count, "the file is read")
      close(descriptor)
    }
  }

  private static func makeFolders(above path: String, _ made: inout Set<String>) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard made.insert(folder).inserted else { return }
    makeFolders(above: folder, &made)
    mkdir(folder, 0o777)
  }

  private static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
