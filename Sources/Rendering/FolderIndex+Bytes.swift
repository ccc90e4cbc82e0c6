extension FolderIndex {
  /// How the file begins; another number is another layout, which is as good as no index.
  private static let magic = Array("swell index 1\n".utf8)
  private static let checkSeed = Fingerprint.Seed(value: 0)

  /// The index as it is kept.
  package var encoded: [UInt8] {
    var body = ByteWriter()
    body.append(seed.value)
    body.append(inputs)
    body.append(Array(messages.utf8))
    body.append(UInt64(listings.count))
    for listing in listings {
      body.append(Array(listing.path.utf8))
      body.append(UInt64(listing.files.count))
      for (position, file) in listing.files.enumerated() {
        listing.withName(at: position) { body.append($0) }
        body.append(file.fingerprint.hash)
        body.append(file.identity)
      }
    }
    var all = ByteWriter(bytes: Self.magic)
    all.append(Fingerprint(body.bytes, seed: Self.checkSeed).hash)
    return all.bytes + body.bytes
  }

  /// Reads what was kept; nil if it isn't whole, or of another release.
  package init?(encoded bytes: [UInt8]) {
    let header = Self.magic.count + 8
    guard bytes.starts(with: Self.magic), bytes.count > header else { return nil }
    let index = bytes.withUnsafeBytes { bytes -> FolderIndex? in
      var check = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[Self.magic.count..<header]))
      let body = UnsafeRawBufferPointer(rebasing: bytes[header...])
      guard check.number() == Fingerprint(body, seed: Self.checkSeed).hash else { return nil }
      var reader = ByteReader(body)
      return FolderIndex(&reader)
    }
    guard let index else { return nil }
    self = index
  }

  private init?(_ reader: inout ByteReader) {
    guard let seed = reader.number(), let inputs = reader.text(), let messages = reader.text(),
      let count = reader.number()
    else { return nil }
    var listings: [FolderListing] = []
    for _ in 0..<count {
      guard let path = reader.text(), let count = reader.number() else { return nil }
      var listing = FolderListing(path: String(decoding: path, as: UTF8.self))
      for _ in 0..<count {
        guard let name = reader.text(), let hash = reader.number(), let identity = reader.number()
        else { return nil }
        listing.append(
          FolderListing.File(
            owner: .thisEnvironment,
            fingerprint: Fingerprint(hash: hash),
            identity: identity
          ),
          named: name
        )
      }
      listings.append(listing)
    }
    guard reader.isAtEnd else { return nil }
    self.init(
      seed: Fingerprint.Seed(value: seed),
      inputs: Array(inputs),
      messages: String(decoding: messages, as: UTF8.self),
      listings: listings
    )
  }
}
