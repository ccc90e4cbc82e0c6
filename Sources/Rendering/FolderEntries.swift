#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The entries of one folder, their names in one array.
struct FolderEntries {
  /// The names of files, each ended by a zero.
  private(set) var names: [CChar] = []
  private(set) var folderNames: [String] = []
  /// Links, sockets, names that are no text.
  private(set) var unreadable: [String] = []
  private var starts: [Int] = []

  /// - Parameter folder: Asked where the file system doesn't tell the entry's type.
  mutating func add(_ entry: inout dirent, in folder: Int32) {
    let type = Int32(entry.d_type)
    withUnsafeBytes(of: &entry.d_name) { bytes in
      let name = bytes.prefix { $0 != 0 }
      if name.elementsEqual([UInt8(ascii: ".")]) || name.elementsEqual("..".utf8) { return }
      switch Self.isText(name) ? Self.type(type, bytes, in: folder) : .other {
      case .file:
        starts.append(names.count)
        names.append(contentsOf: name.lazy.map(CChar.init(bitPattern:)))
        names.append(0)
      case .folder: folderNames.append(String(decoding: name, as: UTF8.self))
      case .other: unreadable.append(String(decoding: name, as: UTF8.self))
      }
    }
  }

  /// Where each file's name begins in ``names``, in the order of the names' bytes.
  func sortedFiles() -> [Int] {
    names.withUnsafeBufferPointer { names in
      guard let start = names.baseAddress else { return [] }
      return starts.sorted { strcmp(start + $0, start + $1) < 0 }
    }
  }

  private static func type(
    _ type: Int32,
    _ name: UnsafeRawBufferPointer,
    in folder: Int32
  ) -> SystemCall.FileType {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    case Int32(DT_UNKNOWN):
      var status = stat()
      guard let text = name.baseAddress?.assumingMemoryBound(to: CChar.self),
        fstatat(folder, text, &status, AT_SYMLINK_NOFOLLOW) == 0
      else { return .other }
      return SystemCall.FileType(status)
    default: return .other
    }
  }

  /// A name that is no UTF-8 can't be opened by its text; it is never one of ours.
  private static func isText(_ name: Slice<UnsafeRawBufferPointer>) -> Bool {
    name.allSatisfy { $0 < 0x80 }
      || String(decoding: name, as: UTF8.self).utf8.elementsEqual(name)
  }
}
