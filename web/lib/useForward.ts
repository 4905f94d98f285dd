"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

/** Goes on to another page as soon as it is known which. */
export function useForward(path: string | null) {
  const router = useRouter()
  useEffect(() => {
    if (path) router.replace(path)
  }, [path, router])
}
