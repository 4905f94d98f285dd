import { useEffect, useRef } from "react"

/** Runs the task again and again, one at a time, and rests while nobody looks at the page. */
export function usePolling(task: () => Promise<void>, intervalMs: number) {
  const latestTask = useRef(task)
  useEffect(() => {
    latestTask.current = task
  })

  useEffect(() => {
    let timer: number | undefined
    let running = false
    let stopped = false
    let dueAt = Date.now() + intervalMs

    async function run() {
      if (running || stopped || document.hidden) return
      running = true
      await latestTask.current()
      running = false
      dueAt = Date.now() + intervalMs
      schedule()
    }

    function schedule() {
      clearTimeout(timer)
      if (!stopped && !document.hidden) timer = window.setTimeout(run, Math.max(0, dueAt - Date.now()))
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
