// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownQuantities {
  static let argoCDAPI: [String] = []
}
