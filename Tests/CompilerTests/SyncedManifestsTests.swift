import Testing

@testable import Compiler

/// What Argo CD and Kustomize really apply of a folder, and what they pass over or refuse.
struct SyncedManifestsTests {
  @Test(arguments: ForeignManifests.soundKustomize + ForeignManifests.soundApplications)
  func `what is right is silent`(manifests: ForeignManifests) {
    let found = manifests.findings
    #expect(found.isEmpty, "\(manifests): \(found)")
  }

  @Test(arguments: ForeignManifests.faultyKustomize + ForeignManifests.faultyApplications)
  func `what is wrong is found, and nothing else`(manifests: ForeignManifests) {
    #expect(manifests.findings == manifests.expected, "\(manifests)")
  }
}
