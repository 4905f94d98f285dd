/** Next.js calls it once, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return
  const { tellPeers } = await import("./lib/tellPeers.ts")
  tellPeers()
}
