/// A program with its arguments.
struct ShellCommand: Sendable, Hashable {
  /// A name on PATH, or a path.
  let program: String
  let arguments: [String]

  init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// The command as a POSIX shell reads it; it can be copied and run.
  var text: String { ([program] + arguments).map(Self.quoted).joined(separator: " ") }

  /// The word as it is, or in single quotes.
  static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_./:=@%+,".utf8.contains(byte)
      }
    }
    guard word.isEmpty || !plain else { return word }
    return "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
