/// One step of the bootstrap, as a value: what it is for, and what is run.
struct BootstrapStep: Sendable, Hashable {
  enum Action: Sendable, Hashable {
    /// Makes the cluster, unless it is there.
    case create(LocalCluster)
    /// Runs a command with part of what the bootstrap builds on its standard input; nothing, if that part is empty.
    case feed(BootstrapSelection, ShellCommand)
    /// Runs a command.
    case run(ShellCommand)
    /// Runs a command again and again, until what it prints has converged.
    case poll(ShellCommand)
  }

  /// What it is for, lower case.
  let purpose: String
  let action: Action
  /// Whether it is left out once Argo CD has taken over.
  let isBeforeTakeover: Bool
  /// Whether the command tells of its own progress while it runs.
  let isWatched: Bool

  init(
    _ purpose: String,
    _ action: Action,
    isBeforeTakeover: Bool = false,
    isWatched: Bool = false
  ) {
    self.purpose = purpose
    self.action = action
    self.isBeforeTakeover = isBeforeTakeover
    self.isWatched = isWatched
  }
}
