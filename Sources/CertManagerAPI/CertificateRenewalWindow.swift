import Manifest
import Resources

extension CertManager {
  /// `spec.renewal.windows[]`, with 3 fields.
  public struct CertificateRenewalWindow: SchemaObject {
    /// The fields in the order in which they are written.
    public static let fields: FieldTable = [
      .required("cron"), .optional("timezone"), .required("windowDuration"),
    ]

    /// What is set.
    public var tree: Mapping

    /// A view of a mapping as it is.
    public init(tree: Mapping, unchecked: Void) { self.tree = tree }

    /// The object with the fields given, and what the closure sets.
    public init(
      cron: String,
      windowDuration: String,
      timezone: String? = nil,
      configure: (inout Self) -> Void = { _ in }
    ) {
      self.init(tree: [:], unchecked: ())
      self.cron = cron
      self.windowDuration = windowDuration
      self.timezone = timezone
      configure(&self)
    }

    /// `spec.renewal.windows[].cron`: a string, required.
    public var cron: String? {
      get { self[field: "cron"] }
      set { self[field: "cron"] = newValue }
    }

    /// `spec.renewal.windows[].timezone`: a string.
    public var timezone: String? {
      get { self[field: "timezone"] }
      set { self[field: "timezone"] = newValue }
    }

    /// `spec.renewal.windows[].windowDuration`: a string, required.
    public var windowDuration: String? {
      get { self[field: "windowDuration"] }
      set { self[field: "windowDuration"] = newValue }
    }
  }
}
