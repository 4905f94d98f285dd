"use client"

import "./globals.css"
import { Breakage } from "../features/shell/Breakage.tsx"

/** Takes the place of the layout too, when the layout is what broke. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>This page broke · Ankr Bridge Explorer</title>
        <main className="page-width py-10">
          <Breakage retry={retry} />
        </main>
      </body>
    </html>
  )
}
