/// 1,000 tenants linked, with waves, against the same objects written as text into new files.
func linking() async throws -> Comparison {
  withWriting("linking", "linker and waves", minimumRatio: 1) { $0.link() }
}

/// The same 1,000 tenants judged by every policy about single objects, against the same writing.
func policies() async throws -> Comparison {
  withWriting("policies", "policies", minimumRatio: nil) { $0.judge() }
}

private func withWriting(
  _ name: String,
  _ title: String,
  minimumRatio: Double?,
  _ run: @escaping (LinkingWorkload) -> Void
) -> Comparison {
  let workload = LinkingWorkload(tenants: 1000)
  return Comparison(
    name: name,
    bytes: TenantWorkload.text.count * 1000,
    scalars: TenantWorkload.objects.count * 1000,
    unit: "object",
    ours: .init(name: title) { run(workload) },
    reference: .init(
      name: "text, open, write, close of the same",
      run: { workload.write() },
      prepare: { workload.clear() }
    ),
    minimumRatio: minimumRatio
  )
}
