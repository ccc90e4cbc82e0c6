/// What a rendering left in an environment's folder: with it the next one can tell that nothing has changed, without
/// making or reading any file.
///
/// It is a cache of this machine. Whatever doesn't fit, it is as if there were none.
package struct FolderIndex: Sendable {
  let seed: Fingerprint.Seed
  /// What the files were made from, in the words of whoever made them.
  package let inputs: [UInt8]
  /// What was said when they were made.
  package let messages: String
  /// The folders that hold files, in order.
  let listings: [FolderListing]
  private let positions: [String: Int]

  init(
    seed: Fingerprint.Seed,
    inputs: [UInt8],
    messages: String,
    listings: [FolderListing]
  ) {
    self.seed = seed
    self.inputs = inputs
    self.messages = messages
    self.listings = listings
    positions = Dictionary(
      listings.enumerated().map { ($1.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// How many files there are.
  package var count: Int { listings.reduce(0) { $0 + $1.files.count } }

  func listing(of path: String) -> FolderListing? { positions[path].map { listings[$0] } }

  /// Whether a folder holds the same files with the same contents, and nothing else.
  package func matches(_ state: FolderState) -> Bool {
    guard state.isOnlyOurs, state.seed == seed else { return false }
    let present = state.listings.filter { !$0.files.isEmpty }
    return present.count == listings.count
      && zip(present, listings).allSatisfy { $0.holdsSameFiles(as: $1) }
  }

  /// The index with the identities of files that had to be read, so that they need not be the next time; nil if there is
  /// none.
  package func refreshed(from state: FolderState) -> FolderIndex? {
    let present = state.listings.filter { !$0.files.isEmpty }
    guard present != listings else { return nil }
    return FolderIndex(seed: seed, inputs: inputs, messages: messages, listings: present)
  }
}
