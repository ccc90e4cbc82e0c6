// swift-format-ignore-file
// What the bad input of each code prints, from fixtures/diagnostics. Do not edit:
// SWELL_UPDATE_GOLDENS=1 swift test --filter DiagnosticGoldenTests

/// What each code's bad input prints, for `swell explain` and `docs/diagnostics.md`.
enum DiagnosticMessages {
  /// By code.
  static let texts = [
    adoptTexts, authTexts, bootstrapTexts, certificatesTexts, driftTexts, generateTexts, importTexts, kustomizeTexts, layoutTexts, linkTexts, loadTexts, ownerTexts, policyTexts, projectTexts, reconcilerTexts, renderTexts, resourceTexts, sourceTexts, specTexts, tenantTexts, verifyTexts, waveTexts, yamlTexts,
  ].reduce(into: [:]) { all, group in all.merge(group) { first, _ in first } }
}
