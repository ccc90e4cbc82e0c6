extension Quantity {
  /// Cores of CPU: `2`.
  public static func cores(_ count: Int) -> Quantity { Quantity(String(count)) }

  /// Thousandths of a core: `500m`.
  public static func millicores(_ count: Int) -> Quantity { Quantity("\(count)m") }

  /// Bytes: `1500`.
  public static func bytes(_ count: Int) -> Quantity { Quantity(String(count)) }

  /// Units of 1,000 bytes: `5k`.
  public static func kilobytes(_ count: Int) -> Quantity { Quantity("\(count)k") }

  /// Units of 1,000,000 bytes: `5M`.
  public static func megabytes(_ count: Int) -> Quantity { Quantity("\(count)M") }

  /// Units of 10⁹ bytes: `5G`.
  public static func gigabytes(_ count: Int) -> Quantity { Quantity("\(count)G") }

  /// Units of 10¹² bytes: `5T`.
  public static func terabytes(_ count: Int) -> Quantity { Quantity("\(count)T") }

  /// Units of 1,024 bytes: `64Ki`.
  public static func kibibytes(_ count: Int) -> Quantity { Quantity("\(count)Ki") }

  /// Units of 1,024² bytes: `512Mi`.
  public static func mebibytes(_ count: Int) -> Quantity { Quantity("\(count)Mi") }

  /// Units of 1,024³ bytes: `20Gi`.
  public static func gibibytes(_ count: Int) -> Quantity { Quantity("\(count)Gi") }

  /// Units of 1,024⁴ bytes: `1Ti`.
  public static func tebibytes(_ count: Int) -> Quantity { Quantity("\(count)Ti") }
}
