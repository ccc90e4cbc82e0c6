import Foundation

/// A program that nobody here wrote, which a test asks for its judgement.
package enum OtherProgram {
  /// What a program that failed said on standard error.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// Runs a program of PATH to its end.
  ///
  /// - Returns: What it wrote to standard output.
  /// - Throws: ``Failure`` if it doesn't succeed.
  package static func run(_ command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let message = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: message, as: UTF8.self))
    }
    return data
  }
}
