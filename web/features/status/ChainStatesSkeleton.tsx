export function ChainStatesSkeleton() {
  return (
    <section aria-busy="true" aria-label="Chains">
      <h2 className="mb-3 font-semibold">Chains</h2>
      <p className="mb-2 text-quiet" data-without-script>
        The index is slow to answer. Reload the page to see its state.
      </p>
      <div className="grid gap-4 desktop:grid-cols-3">
        {[0, 1, 2].map(each => (
          <div className="h-[304px] rounded-lg border border-line bg-raised" key={each} />
        ))}
      </div>
    </section>
  )
}
