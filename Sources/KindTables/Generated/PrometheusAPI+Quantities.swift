// swift-format-ignore-file
// Imported by swell. Do not edit.
extension KnownQuantities {
  static let prometheusAPI: [String] = [
    "kind PodMonitor.monitoring.coreos.com",
    "spec.nativeHistogramMinBucketFactor",
    "kind Probe.monitoring.coreos.com",
    "spec.nativeHistogramMinBucketFactor",
    "kind ServiceMonitor.monitoring.coreos.com",
    "spec.nativeHistogramMinBucketFactor",
  ]
}
