/// `generate` of one of 10,000 Applications, against one of a single one: what its siblings cost.
func generateOne() -> Comparison {
  let one = Child.swell("generate", "t0", tenants: 1, root: temporaryFolder)
  let many = Child.swell("generate", "t0", tenants: 10_000, root: temporaryFolder)
  return Comparison(
    name: "generate-one",
    bytes: 18_000,
    scalars: 22,
    unit: "object",
    ours: .init(name: "generate, of 10,000 Applications") { many.run() },
    reference: .init(name: "generate, of one Application") { one.run() },
    minimumRatio: 0.3
  )
}
