import Rendering

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Something that happened in a watched folder.
struct FolderChange: Hashable {
  /// The folder's path; nil if the system lost changes, so that anything may have happened.
  let folder: String?
  /// The name in the folder; empty if it is about the folder itself.
  let name: String
}

#if os(Linux)
  /// Hears from the system what happens in folders, by inotify: nothing is looked at while nothing happens.
  final class FolderWatch {
    // A file is reported when it is closed, not with each write; a new name too, which may be a folder.
    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF
        | IN_MOVE_SELF | IN_ONLYDIR
    )

    private let descriptor: Int32
    private var folders: [Int32: String] = [:]

    init() throws {
      // their values are those of IN_CLOEXEC and IN_NONBLOCK
      descriptor = inotify_init1(O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else { throw SystemFailure("watch", "folders") }
    }

    deinit { close(descriptor) }

    /// Watches these folders and no others.
    ///
    /// - Throws: ``UsageError`` if the system allows no more watches.
    func watch(_ paths: Set<String>) throws {
      var watched: [Int32: String] = [:]
      for path in paths {
        // of a folder that is watched already, the same number comes back
        let number = inotify_add_watch(descriptor, path, Self.events)
        if number >= 0 {
          watched[number] = path
        } else if errno == ENOSPC {
          throw UsageError(
            "the system allows no more than \(watched.count) watched folders; "
              + "raise the limit: sysctl fs.inotify.max_user_watches"
          )
        } else if errno != ENOENT, errno != ENOTDIR, errno != EACCES {
          throw SystemFailure("watch", path)
        }
      }
      for number in folders.keys where watched[number] == nil {
        inotify_rm_watch(descriptor, number)
      }
      folders = watched
    }

    /// What happened since the last call, once something has.
    ///
    /// - Parameter milliseconds: How long to wait; nil is for ever.
    /// - Returns: Nothing if the time has passed.
    func changes(within milliseconds: Int32? = nil) throws -> [FolderChange] {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&request, 1, milliseconds ?? -1)
      guard ready >= 0 || errno == EINTR else { throw SystemFailure("watch", "folders") }
      guard ready > 0 else { return [] }
      return withUnsafeTemporaryAllocation(byteCount: 64 * 1024, alignment: 8) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        return count > 0 ? changes(in: UnsafeRawBufferPointer(rebasing: buffer[..<count])) : []
      }
    }

    /// Reads the system's records: `struct inotify_event`, whose name has a length of its own.
    private func changes(in buffer: UnsafeRawBufferPointer) -> [FolderChange] {
      let header = 16
      var changes: [FolderChange] = []
      var position = 0
      while position + header <= buffer.count {
        let number = buffer.loadUnaligned(fromByteOffset: position, as: Int32.self)
        let mask = buffer.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)
        let length = Int(buffer.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
        let bytes = buffer[(position + header)..<(position + header + length)]
        position += header + length
        if mask & UInt32(IN_Q_OVERFLOW) != 0 {
          changes.append(FolderChange(folder: nil, name: ""))
        } else if mask & UInt32(IN_IGNORED) == 0, let folder = folders[number] {
          let name = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
          changes.append(FolderChange(folder: folder, name: name))
        }
      }
      return changes
    }
  }
#else
  /// Not for this system yet.
  final class FolderWatch {
    init() throws { throw UsageError("--watch needs Linux, whose inotify it uses") }

    func watch(_ paths: Set<String>) throws {}

    func changes(within milliseconds: Int32? = nil) throws -> [FolderChange] { [] }
  }
#endif
