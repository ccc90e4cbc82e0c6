import Compiler
import Foundation
import Manifest
import Rendering

/// 1,000 tenants from their spec to a new folder by two workers, against one.
func twoWorkers() async throws -> Comparison {
  let compiler = compiler(tenants: 1000)
  let files = try await compiler.check(workers: 1).allFiles()
  let root = "\(temporaryFolder)/swell-workers-\(getpid())"
  func side(_ name: String, workers: Int) -> Comparison.Side {
    .init(
      name: name,
      run: {
        do { try await render(compiler, into: root, workers: workers) } catch {
          fatalError("the benchmark's own platform does not render: \(error)")
        }
      },
      prepare: { try? FileManager.default.removeItem(atPath: root) }
    )
  }
  return Comparison(
    name: "two-workers",
    bytes: files.reduce(0) { $0 + $1.bytes.count },
    scalars: files.count,
    unit: "file",
    ours: side("two workers", workers: 2),
    reference: side("one worker", workers: 1),
    minimumRatio: 1.8
  )
}

/// What `render` does, without its command line.
@discardableResult
func render(
  _ compiler: PlatformCompiler,
  into folder: String,
  workers: Int
) async throws -> (written: Int, removed: Int) {
  let checked = try await compiler.check(workers: workers)
  let output = try OutputFolder(folder, name: folder, repository: "/nowhere", home: nil)
  let state = try await FolderState(
    of: output,
    folder: checked.folder,
    mark: checked.mark,
    workers: workers
  )
  let writer = try FolderWriter(FolderPlan(state, paths: checked.paths))
  let counts = await concurrentMap(checked.graph.applications, workers: workers) { application in
    Result { try writer.write(try checked.files(of: application)).count }
  }
  let written =
    try counts.reduce(0) { $0 + (try $1.get()) } + writer.write(checked.environmentFiles()).count
  let removed = try writer.prune(keeping: checked.paths)
  return (written, removed.count)
}
