/// Something of ours and something that does the same work, measured in turns within one run.
///
/// Times differ from machine to machine and from minute to minute; the ratio of neighbouring turns does not.
struct Comparison {
  /// One side of it.
  struct Side {
    let name: String
    /// Does the work once.
    let run: () async -> Void
    /// Puts things back as they were before each run; not measured.
    var prepare: () -> Void = {}
  }

  let name: String
  /// How much text one run writes or reads.
  let bytes: Int
  /// How many of ``unit`` one run writes or reads.
  let scalars: Int
  /// What is counted: a key or value, or a file.
  var unit = "scalar"
  let ours: Side
  let reference: Side
  /// How many times as fast as the reference ours must be under `--check`; nil if nothing is asked.
  let minimumRatio: Double?
}

/// What came out of a comparison.
struct Measurement {
  let ours: Duration
  let reference: Duration
  /// The median of the reference's time over ours, turn by turn.
  let ratio: Double
}

extension Comparison {
  /// Runs both sides in turns and takes the medians.
  ///
  /// Each side is measured `turns` times; odd, so that there is a median.
  func measure(turns: Int = 31) async -> Measurement {
    let clock = ContinuousClock()
    let repetitions = await repetitions(of: reference, by: clock)
    func time(_ side: Side) async -> Duration {
      guard repetitions > 1 else {
        side.prepare()
        return await clock.measure { await side.run() }
      }
      return await clock.measure { for _ in 0..<repetitions { await side.run() } } / repetitions
    }
    _ = await time(ours)
    _ = await time(reference)
    var pairs: [(ours: Duration, reference: Duration)] = []
    for turn in 0..<turns {
      if turn.isMultiple(of: 2) {
        let first = await time(ours)
        pairs.append((first, await time(reference)))
      } else {
        let first = await time(reference)
        pairs.append((await time(ours), first))
      }
    }
    return Measurement(
      ours: pairs.map(\.ours).sorted()[turns / 2],
      reference: pairs.map(\.reference).sorted()[turns / 2],
      ratio: pairs.map { $0.reference / $0.ours }.sorted()[turns / 2]
    )
  }

  /// As many as take the reference about 20 ms; one if once takes longer.
  private func repetitions(of side: Side, by clock: ContinuousClock) async -> Int {
    side.prepare()
    guard await clock.measure({ await side.run() }) < .milliseconds(20) else { return 1 }
    var repetitions = 1
    while await clock.measure({ for _ in 0..<repetitions { await side.run() } })
      < .milliseconds(10)
    {
      repetitions *= 2
    }
    return repetitions * 2
  }

  /// Two lines for a table: each side with its speed.
  func report(of measurement: Measurement) -> String {
    func line(_ side: Side, _ duration: Duration) -> String {
      let seconds = duration / .seconds(1)
      let speed = Double(bytes) / seconds / 1e6
      let perScalar = seconds / Double(scalars) * 1e9
      return "  \(side.name): \(Int(speed.rounded())) MB/s, \(perScalar.inTenths) ns/\(unit)\n"
    }
    let demand = minimumRatio.map { ", at least \($0.inTenths) asked" } ?? ""
    return "\(name) (\(bytes) bytes, \(scalars) \(unit)s)\n"
      + line(ours, measurement.ours) + line(reference, measurement.reference)
      + "  ratio: \(measurement.ratio.inHundredths)\(demand)\n"
  }
}

extension Double {
  fileprivate var inHundredths: String { String((self * 100).rounded() / 100) }
  fileprivate var inTenths: String { String((self * 10).rounded() / 10) }
}
