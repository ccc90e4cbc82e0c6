import TestSupport
import Testing

@testable import Rendering

struct FingerprintTests {
  @Test func `every bit, every length and the seed count`() {
    var generator = SeededGenerator(seed: 3)
    let seed = Fingerprint.Seed(value: 11)
    var seen: Set<Fingerprint> = []
    var count = 0
    for length in 0..<70 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      seen.insert(Fingerprint(bytes, seed: seed))
      seen.insert(Fingerprint(bytes + [0], seed: seed))
      seen.insert(Fingerprint(bytes, seed: .init(value: 12)))
      count += 3
      for bit in 0..<(8 * length) {
        var changed = bytes
        changed[bit / 8] ^= 1 << UInt8(bit % 8)
        seen.insert(Fingerprint(changed, seed: seed))
        count += 1
      }
      #expect(Fingerprint(bytes, seed: seed) == Fingerprint(bytes, seed: seed))
    }
    #expect(seen.count == count)
  }

  @Test func `half of the bits change with every bit of the content`() {
    let seed = Fingerprint.Seed(value: 5)
    let bytes = [UInt8](repeating: 7, count: 64)
    let hash = Fingerprint(bytes, seed: seed).hash
    for bit in 0..<512 {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      let difference = (Fingerprint(changed, seed: seed).hash ^ hash).nonzeroBitCount
      #expect((10...54).contains(difference))
    }
  }
}
