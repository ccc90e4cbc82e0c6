import Manifest
import Testing

@testable import SwellKit

struct ConvergenceTests {
  private func application(
    sync: String = "Synced",
    health: String = "Healthy",
    phase: String? = "Succeeded",
    comparedPath: String = "a"
  ) -> Mapping {
    var status: Mapping = [
      "sync": [
        "status": .string(sync),
        // an empty field comes and goes in Argo CD's own round trip
        "comparedTo": ["source": ["path": .string(comparedPath), "chart": ""]],
      ],
      "health": ["status": .string(health)],
    ]
    if let phase { status["operationState"] = ["phase": .string(phase)] }
    return [
      "metadata": ["name": "first"], "spec": ["source": ["path": "a"]], "status": .mapping(status),
    ]
  }

  @Test func `only what is in sync, healthy, compared and synced with success has converged`() {
    #expect(ApplicationStatus(of: application()).isConverged)
    #expect(ApplicationStatus(of: application(phase: nil)).isConverged)
    #expect(!ApplicationStatus(of: application(sync: "OutOfSync")).isConverged)
    #expect(!ApplicationStatus(of: application(health: "Progressing")).isConverged)
    #expect(!ApplicationStatus(of: application(phase: "Running")).isConverged)
    #expect(!ApplicationStatus(of: application(phase: "Failed")).isConverged)
    #expect(!ApplicationStatus(of: application(comparedPath: "b")).isConverged)
    #expect(!ApplicationStatus(of: ["metadata": ["name": "first"]]).isConverged)
    var requested = application()
    requested["operation"] = ["sync": ["revision": "abc"]]
    #expect(!ApplicationStatus(of: requested).isConverged)
  }

  @Test func `a line is given for what changed, and for nothing else`() {
    var convergence = Convergence.example
    let first: Value = ["items": [.mapping(application(health: "Progressing", phase: "Running"))]]
    #expect(convergence.observe(first) == ["wave 1  first: Synced, Progressing, sync Running"])
    #expect(convergence.observe(first) == [])
    let second: Value = ["items": [.mapping(application())]]
    #expect(convergence.observe(second) == ["wave 1  first: Synced, Healthy, sync Succeeded"])
    #expect(!convergence.isComplete)
    #expect(convergence.observe(["items": []]) == ["wave 1  first: gone"])
  }

  @Test func `the fault names the lowest wave that has not converged`() {
    var convergence = Convergence.example
    _ = convergence.observe(["items": [.mapping(application())]])
    let fault = convergence.fault(after: .minutes(30), lastError: nil)
    #expect(fault.message.hasSuffix("2 of 3 Applications; wave 2 is held"))
    #expect(fault.notes.map(\.message) == ["not created yet: second (wave 2)"])
  }

  @Test func `texts of the cluster can't steer a terminal`() {
    var degraded = application(health: "Degraded")
    degraded["status"] = [
      "health": ["status": "Degraded", "message": "a\u{1B}[2Jb\nc"]
    ]
    #expect(ApplicationStatus(of: degraded).messages == ["a [2Jb c"])
  }

  @Test(
    arguments: [
      ("90s", Duration.seconds(90)), ("1h30m", .minutes(90)), ("500ms", .milliseconds(500)),
      ("2m1ms", .milliseconds(120_001)), ("0s", .zero),
    ]
  )
  func `a duration is read as it is written`(text: String, duration: Duration) {
    #expect(Duration(goDescription: text) == duration)
    #expect(Duration(goDescription: duration.goDescription) == duration)
  }

  @Test(arguments: ["", "5", "m", "5x", "1m2h", "-5m", "1.5h", "99999999999999999999h", "٣m"])
  func `what is no duration is refused`(text: String) {
    #expect(Duration(goDescription: text) == nil)
  }
}
