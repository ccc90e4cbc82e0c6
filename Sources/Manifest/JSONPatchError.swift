/// Why a JSON Patch was refused, and by which of its operations.
public struct JSONPatchError: Error, Sendable, Hashable {
  /// The operation's position in the patch, counted from 0; nil if the document is no list of operations at all.
  public let operationIndex: Int?
  /// The place that was the trouble, as far as it could be walked; nil if the operation could not be read.
  public let path: JSONPointer?
  /// What was found and what is allowed, lower case; values are not shown, as they may be secret.
  public let message: String

  init(operationIndex: Int?, path: JSONPointer? = nil, message: String) {
    self.operationIndex = operationIndex
    self.path = path
    self.message = message
  }
}

extension JSONPatchError: CustomStringConvertible {
  /// The message with its place: `operation 2 at '/spec/replicas': …`, counted from 0.
  public var description: String {
    guard let operationIndex else { return message }
    return "operation \(operationIndex)" + (path.map { " at '\($0)'" } ?? "") + ": \(message)"
  }
}
