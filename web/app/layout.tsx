import "./globals.css"
import { GeistMono } from "geist/font/mono"
import { GeistSans } from "geist/font/sans"
import type { Metadata, Viewport } from "next"
import { cookies } from "next/headers"
import type { ReactNode } from "react"
import { loadNetwork } from "../features/network/loadNetwork.ts"
import { NetworkProvider } from "../features/network/NetworkProvider.tsx"
import { Footer } from "../features/shell/Footer.tsx"
import { Header } from "../features/shell/Header.tsx"
import { readTheme, THEME_COOKIE } from "../features/theme/themeChoice.ts"
import { browserGraphqlUrl } from "../lib/apiUrls.ts"
import { ClockProvider } from "../lib/clock.tsx"
import { DataProvider } from "../lib/DataProvider.tsx"
import { nowInSeconds } from "../lib/nowInSeconds.ts"
import { within } from "../lib/within.ts"

// What comes within this time is in the first HTML, readable without JavaScript. A slower answer is streamed in
// behind a skeleton. A loading.tsx would stream always.
const WORTH_WAITING_MS = 800

export const metadata: Metadata = {
  title: { default: "Ankr Bridge Explorer", template: "%s · Ankr Bridge Explorer" },
  description:
    "Every deposit and withdrawal of the Ankr Bridge between Ethereum, Polygon and BSC, counted from the chains themselves.",
}

export async function generateViewport(): Promise<Viewport> {
  return { colorScheme: (await chosenTheme()) ?? "light dark" }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const network = loadNetwork()
  const initial = (await within(network, WORTH_WAITING_MS)) ?? network
  return (
    <html
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      data-theme={await chosenTheme()}
      lang="en"
      // The toggle sets data-theme before React hydrates a page that was slow to load.
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col">
        <ClockProvider renderedAt={nowInSeconds()}>
          <DataProvider graphqlUrl={browserGraphqlUrl()}>
            <NetworkProvider initial={initial}>
              <Header />
              <main className="page-width grow py-10 max-tablet:py-6">{children}</main>
              <Footer />
            </NetworkProvider>
          </DataProvider>
        </ClockProvider>
      </body>
    </html>
  )
}

async function chosenTheme() {
  return readTheme((await cookies()).get(THEME_COOKIE)?.value)
}
