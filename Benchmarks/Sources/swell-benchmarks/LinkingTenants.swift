/// 1,000 tenants linked, with waves, against the same objects written as text into new files.
func linking() async throws -> Comparison {
  let workload = LinkingWorkload(tenants: 1000)
  return Comparison(
    name: "linking",
    bytes: TenantWorkload.text.count * 1000,
    scalars: TenantWorkload.objects.count * 1000,
    unit: "object",
    ours: .init(name: "linker and waves") { workload.link() },
    reference: .init(
      name: "text, open, write, close of the same",
      run: { workload.write() },
      prepare: { workload.clear() }
    ),
    minimumRatio: 1
  )
}

/// The same 1,000 tenants judged by every policy about single objects, against the same writing.
func policies() async throws -> Comparison {
  let workload = LinkingWorkload(tenants: 1000)
  return Comparison(
    name: "policies",
    bytes: TenantWorkload.text.count * 1000,
    scalars: TenantWorkload.objects.count * 1000,
    unit: "object",
    ours: .init(name: "policies") { workload.judge() },
    reference: .init(
      name: "text, open, write, close of the same",
      run: { workload.write() },
      prepare: { workload.clear() }
    ),
    minimumRatio: nil
  )
}
