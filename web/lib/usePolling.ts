import { useEffect, useRef } from "react"

/** Runs the task again and again, one at a time, and rests while nobody looks at the page. */
export function usePolling(task: () => Promise<void>, intervalMs: number | null) {
  const latestTask = useRef(task)
  useEffect(() => {
    latestTask.current = task
  })

  useEffect(() => {
    if (intervalMs === null) return
    const pause = intervalMs
    let timer: number | undefined
    let running = false
    let stopped = false
    let dueAt = performance.now() + pause

    async function run() {
      if (running || stopped || document.hidden) return
      running = true
      try {
        await latestTask.current()
      } finally {
        running = false
        dueAt = performance.now() + pause
        schedule()
      }
    }

    function schedule() {
      clearTimeout(timer)
      if (!stopped && !document.hidden) timer = window.setTimeout(run, Math.max(0, dueAt - performance.now()))
    }

    schedule()
    document.addEventListener("visibilitychange", schedule)
    return () => {
      stopped = true
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", schedule)
    }
  }, [intervalMs])
}
