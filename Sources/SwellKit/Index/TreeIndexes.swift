import Compiler
import Diagnostics
import Manifest
import Rendering

/// The local indexes of the trees that a run renders: with them, a run that would change nothing evaluates no spec.
struct TreeIndexes {
  private let inputs: RunInputs
  private let store: IndexStore
  private let session: Session
  private let targets: [Session.Target]
  private let output: String?

  /// Nil where nothing can be known for sure: no index is read or written then.
  init?(_ session: Session, _ targets: [Session.Target], _ options: TreeOptions) {
    let outputs = targets.map { options.output ?? $0.platform.folder }
    let call = targets.map(\.name) + outputs + ["style \(session.console.style)"]
    guard let inputs = RunInputs(call: call, repository: session.repository) else { return nil }
    self.inputs = inputs
    self.session = session
    self.targets = targets
    output = options.output
    store = IndexStore(session.repository)
  }

  /// The trees, if every one of them is as the last run left it, and this run would make the same; nil at any doubt.
  ///
  /// - Throws: `DiagnosticList` if another run works on a folder.
  func unchanged() async throws(DiagnosticList) -> UnchangedTrees? {
    var trees: [UnchangedTrees.Tree] = []
    for target in targets {
      guard let output = try? outputFolder(of: target), SystemCall.type(of: output.path) == .folder,
        let index = index(of: target, in: output),
        inputs.match(index.inputs, in: session.repository)
      else { return nil }
      trees.append(.init(target: target, output: output, index: index))
    }
    return try await UnchangedTrees(trees, refreshing: keep, workers: session.workers)
  }

  /// What is known of a tree's files, whether or not they would be made the same today.
  func index(of target: Session.Target, in output: OutputFolder) -> FolderIndex? {
    store.index(named: name(of: target, in: output))
  }

  /// Keeps what a rendering left.
  ///
  /// - Parameter index: Makes the index from the inputs; nil if the tree holds more than what was rendered.
  func keep(of tree: RenderedTree, _ index: (_ inputs: [UInt8]) -> FolderIndex?) {
    store.keep(
      inputs.text(with: session.reads).flatMap(index),
      named: name(of: tree.target, in: tree.output)
    )
  }

  private func keep(_ index: FolderIndex, of tree: UnchangedTrees.Tree) {
    store.keep(index, named: name(of: tree.target, in: tree.output))
  }

  private func outputFolder(of target: Session.Target) throws -> OutputFolder {
    try session.repository.outputFolder(named: output, platformFolder: target.platform.folder)
  }

  /// One index for each tree in each folder; another choice of targets says other things, and is another call.
  private func name(of target: Session.Target, in output: OutputFolder) -> String {
    let place = ([output.path] + targets.map(\.name)).joined(separator: "\n")
    return "\(target.platform.name)-\(target.environment.name)-"
      + ContentDigest.digest(of: Array(place.utf8))
  }
}
