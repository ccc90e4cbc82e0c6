#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemCall {
  /// A file without a name that holds the bytes, open for reading and writing at its beginning; it goes with its
  /// descriptor, however the process ends.
  package static func namelessFile(holding bytes: [UInt8]) throws(SystemFailure) -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/swell-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw SystemFailure("create a file in", folder) }
    unlink(path)
    // a program that is started must not inherit it under this number too
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(descriptor, $0 + written, buffer.count - written) } ?? 0
      }
      guard count > 0 else {
        let failure = SystemFailure("write a file in", folder)
        close(descriptor)
        throw failure
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// Everything that an open file holds.
  package static func contents(of descriptor: Int32) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(bytes.count))
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw SystemFailure("read", "a temporary file")
      }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }
}
