import Foundation

/// The whole program, started as a user starts it: 1,000 teams of 22 typed objects, 23,001 files.
///
/// The reference is `cp -r` of the finished tree: it only copies, and checks nothing.
final class WholeRuns: Sendable {
  private let tenants: Int
  private let root: String

  init(tenants: Int = 1000) {
    self.tenants = tenants
    root = "\(temporaryFolder)/swell-whole-\(getpid())"
    try? FileManager.default.createDirectory(
      atPath: "\(root)/.build",
      withIntermediateDirectories: true
    )
    render("finished")
  }

  deinit { remove("") }

  /// Into a new folder.
  static func new() -> Comparison {
    let runs = WholeRuns()
    return runs.comparison(
      "whole",
      "render into a new folder",
      minimumRatio: 1,
      prepare: { runs.remove("new") },
      run: { runs.render("new") }
    )
  }

  /// With nothing changed, and a local index that says so.
  static func unchanged() -> Comparison {
    let runs = WholeRuns()
    runs.settle()
    return runs.comparison("whole-unchanged", "render, nothing changed", minimumRatio: 6.7) {
      runs.render("finished")
    }
  }

  /// With nothing changed, and every spec evaluated.
  static func evaluatedUnchanged() -> Comparison {
    let runs = WholeRuns()
    return runs.comparison(
      "whole-evaluated",
      "render --no-index, nothing changed",
      minimumRatio: 1.25
    ) {
      runs.render("finished", "--no-index")
    }
  }

  private func comparison(
    _ name: String,
    _ title: String,
    minimumRatio: Double,
    prepare: @escaping () -> Void = {},
    run: @escaping () -> Void
  ) -> Comparison {
    let (files, bytes) = contents(of: "finished")
    return Comparison(
      name: name,
      bytes: bytes,
      scalars: files,
      unit: "file",
      ours: .init(name: title, run: run, prepare: prepare),
      reference: .init(
        name: "cp -r of the same",
        run: {
          Child(program: "/bin/cp", arguments: ["-r", self.path("finished"), self.path("copy")])
            .run()
        },
        prepare: { self.remove("copy") }
      ),
      minimumRatio: minimumRatio
    )
  }

  private func path(_ folder: String) -> String { "\(root)/\(folder)" }

  private func render(_ folder: String, _ options: String...) {
    var child = Child.swell("render", "--output", path(folder), tenants: tenants, root: root)
    child.arguments += options
    child.run()
  }

  /// Renders until the index trusts every file.
  private func settle() {
    Thread.sleep(forTimeInterval: 0.3)
    render("finished")
    render("finished")
  }

  private func contents(of folder: String) -> (files: Int, bytes: Int) {
    let manager = FileManager.default
    let all = manager.enumerator(atPath: path(folder))?.compactMap { $0 as? String } ?? []
    let sizes = all.filter { $0.hasSuffix(".yaml") }.map { file in
      (try? manager.attributesOfItem(atPath: "\(path(folder))/\(file)")[.size] as? Int) ?? 0
    }
    return (sizes.count, sizes.reduce(0, +))
  }

  private func remove(_ folder: String) {
    try? FileManager.default.removeItem(atPath: path(folder))
  }
}

/// A folder in memory: on some disks the first file after a deletion is a hundred times slower, which would measure the
/// disk.
let temporaryFolder = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
