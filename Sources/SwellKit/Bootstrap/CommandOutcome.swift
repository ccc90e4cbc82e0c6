/// How a program ended, and what it wrote where that was kept.
struct CommandOutcome: Sendable, Hashable {
  /// The exit status; 128 and the signal's number if a signal ended it.
  let status: Int32
  /// What came on standard output.
  let output: [UInt8]
  /// What came on standard error.
  let errors: [UInt8]

  var succeeded: Bool { status == 0 }

  /// Standard output as text, without the last line break.
  var text: String { Self.text(output) }

  /// Standard error as text, without the last line break.
  var errorText: String { Self.text(errors) }

  private static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
