import Compiler
import Rendering

extension InputScope {
  /// Which part of which repository was read.
  ///
  /// - Parameter inputs: What the user named.
  init(of read: InputFiles, named inputs: [String], in working: String) {
    let first = inputs.first { $0 != "-" } ?? ""
    let start = first.hasPrefix("/") ? first : first.isEmpty ? working : "\(working)/\(first)"
    let folder = SystemCall.type(of: start) == .folder ? start : working
    let plain = SystemCall.realPath(folder) ?? folder
    self.init(
      folders: read.folders,
      others: read.others,
      checkout: GitCheckout.around(plain, working: SystemCall.realPath(working) ?? working)
    )
  }
}
