import ArgumentParser
import Compiler
import Diagnostics
import Manifest
import Rendering

/// The trees that a run works on, in the folders that they stand in.
struct RenderedTrees {
  let trees: [RenderedTree]
  private let outputs: [OutputFolder]

  /// - Parameters:
  ///   - platforms: Those of the folders' targets, in their order.
  ///   - folders: Locked, and not to be unlocked before the trees are done with.
  init(_ platforms: [CheckedPlatform], in folders: TargetFolders) {
    outputs = folders.outputs
    trees = zip(platforms, folders.folders).map { platform, folder in
      RenderedTree(
        target: folder.target,
        platform: platform,
        output: folder.output,
        plan: FolderPlan(folder.state, paths: platform.paths)
      )
    }
  }

  /// - Throws: `DiagnosticList` if files that we did not make stand where something would be rendered.
  func refuseForeignFiles() throws(DiagnosticList) {
    let foreign = trees.flatMap(\.plan.obstacles)
    guard foreign.isEmpty else { throw DiagnosticList(foreign) }
  }

  /// Manifests of others that Argo CD would apply.
  func foreignManifests(_ severity: Diagnostic.Severity) -> [Diagnostic] {
    trees.flatMap { tree in
      ForeignManifests(tree.plan.state.foreign, in: tree.output.name, of: tree.platform)
        .diagnostics(severity)
    }
  }

  /// Trees of ours whose platform or environment is no longer in the specs.
  func leftOver() throws -> [String] { try Session.current.leftOver(in: outputs) }
}

extension Session {
  /// Trees of ours in these folders whose platform or environment is no longer in the specs.
  ///
  /// A folder outside the repository may be shared with other ones, whose specs aren't known here.
  func leftOver(in outputs: [OutputFolder]) throws -> [String] {
    let known = Set(try targets(platform: nil, environment: nil).map(\.name))
    return outputs.filter(\.isInRepository).flatMap { output in
      output.renderedEnvironments(besides: known).map { "\(output.name)/\($0)" }
    }.sorted()
  }
}

/// One platform's tree for an environment: what it should hold and what stands there.
struct RenderedTree: Sendable {
  /// What a rendering changed.
  struct Outcome: Sendable {
    /// How many files were written.
    let writtenCount: Int
    /// The files that were written, in order: nobody asks for them after a first rendering, which writes all.
    let written: @Sendable () -> [String]
    let removed: [String]
    /// Files of ours that another environment left here, and that stay.
    let misplaced: [String]
    let unchanged: Int
    /// What the folder holds now, for the local index: made from these inputs, with these messages.
    let index: @Sendable (_ inputs: [UInt8], _ messages: String) -> FolderIndex?

    /// Of a tree that is as it was.
    static func nothing(among files: Int) -> Outcome {
      Outcome(
        writtenCount: 0,
        written: { [] },
        removed: [],
        misplaced: [],
        unchanged: files,
        index: { _, _ in nil }
      )
    }
  }

  /// A file that is not as the specs say.
  struct Drift: Sendable, Hashable {
    enum State: String, Sendable { case stale, missing, leftOver = "left-over" }

    let path: String
    let state: State
  }

  let target: Session.Target
  let platform: CheckedPlatform
  let output: OutputFolder
  let plan: FolderPlan

  private var state: FolderState { plan.state }

  /// Writes what differs, then removes what is no longer rendered.
  ///
  /// - Throws: `DiagnosticList` if the operating system refuses.
  func render(workers: Int, progress: Progress?) async throws -> Outcome {
    Interrupt.watch()
    defer { Interrupt.stop() }
    let writer = try FolderWriter(plan)
    progress?.start(target.name, total: platform.graph.applications.count)
    defer { progress?.end() }
    let results = await concurrentMap(platform.graph.applications, workers: workers) {
      application in
      Result {
        let files = try platform.files(of: application)
        let written = try writer.write(files)
        progress?.advance()
        return written
      }
    }
    // the Applications themselves come last: what they point at is there by then
    let written =
      try results.flatMap { try $0.get() } + writer.write(platform.environmentFiles())
    let removed = try writer.prune(keeping: platform.paths)
    return Outcome(
      writtenCount: written.count,
      written: { written.sorted().map(named) },
      removed: removed.map(named),
      misplaced: plan.misplaced.map(named),
      unchanged: platform.fileCount - written.count,
      index: { writer.index(removed: removed, inputs: $0, messages: $1) }
    )
  }

  /// Compares without writing.
  ///
  /// - Throws: `DiagnosticList` if a spec is not deterministic.
  func drift(workers: Int, progress: Progress?) async throws -> [Drift] {
    progress?.start(target.name, total: platform.graph.applications.count)
    defer { progress?.end() }
    let results = await concurrentMap(platform.graph.applications, workers: workers) {
      application in
      Result {
        let drift = drift(of: try platform.filesEvaluatedAgain(of: application))
        progress?.advance()
        return drift
      }
    }
    let leftOver = plan.stale + plan.misplaced + state.leftovers
    let all =
      try results.flatMap { try $0.get() } + drift(of: platform.environmentFiles())
      + leftOver.map { Drift(path: named($0), state: .leftOver) }
    return all.sorted { $0.path < $1.path }
  }

  private func drift(of files: [RenderedFile]) -> [Drift] {
    files.filter { !state.holds($0) }.map {
      Drift(path: named($0.path), state: state.exists($0.path) ? .stale : .missing)
    }
  }

  private func named(_ path: String) -> String { "\(output.name)/\(path)" }
}

extension CheckedPlatform {
  /// Evaluates one Application in 64 a second time, another set each time, before anything is written.
  ///
  /// So a spec that isn't deterministic is found out although `render` evaluates once. `check` evaluates all of them twice.
  ///
  /// - Throws: `DiagnosticList` if one gives other objects.
  func prove(workers: Int) async throws {
    let applications = graph.applications
    guard !applications.isEmpty else { return }
    let first = Int.random(in: 0..<min(64, applications.count))
    let sample = stride(from: first, to: applications.count, by: 64).map { applications[$0] }
    let results = await concurrentMap(sample, workers: workers) { application in
      Result { try filesEvaluatedAgain(of: application) }
    }
    for result in results { _ = try result.get() }
  }
}
