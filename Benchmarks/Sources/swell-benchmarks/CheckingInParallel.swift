import Compiler

/// 1,000 tenants checked by as many workers as there are cores, against one.
func checkingInParallel() async throws -> Comparison {
  let compiler = compiler(tenants: 1000)
  let files = try await compiler.check(workers: 1).allFiles()
  return Comparison(
    name: "checking-in-parallel",
    bytes: files.reduce(0) { $0 + $1.bytes.count },
    scalars: files.count,
    unit: "file",
    ours: .init(name: "two workers") { _ = try? await compiler.check(workers: 2) },
    reference: .init(name: "one worker") { _ = try? await compiler.check(workers: 1) },
    minimumRatio: nil
  )
}
