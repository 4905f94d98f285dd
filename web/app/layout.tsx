import "./globals.css"
import { GeistMono } from "geist/font/mono"
import { GeistSans } from "geist/font/sans"
import type { Metadata, Viewport } from "next"
import { cookies } from "next/headers"
import type { ReactNode } from "react"
import { loadAddressBook } from "../features/addressBook/loadAddressBook.ts"
import { loadNetwork } from "../features/network/loadNetwork.ts"
import { NetworkProvider } from "../features/network/NetworkProvider.tsx"
import { Footer } from "../features/shell/Footer.tsx"
import { Header } from "../features/shell/Header.tsx"
import { HelpProvider } from "../features/shell/HelpProvider.tsx"
import { readTheme, THEME_COOKIE } from "../features/theme/themeChoice.ts"
import { browserGraphqlUrl } from "../lib/apiUrls.ts"
import { ClockProvider } from "../lib/clock.tsx"
import { DataProvider } from "../lib/DataProvider.tsx"
import { nowInSeconds } from "../lib/nowInSeconds.ts"
import { siteUrl } from "../lib/siteUrl.ts"
import { AddressBookProvider } from "../ui/AddressBook.tsx"

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await siteUrl(),
    title: { default: "Ankr Bridge Explorer", template: "%s · Ankr Bridge Explorer" },
    description:
      "Where a transfer of the Ankr Bridge is and who has to act next, read from the chains themselves.",
    openGraph: { siteName: "Ankr Bridge Explorer", type: "website" },
  }
}

export async function generateViewport(): Promise<Viewport> {
  return { colorScheme: (await chosenTheme()) ?? "light dark" }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [network, labels] = await Promise.all([loadNetwork(), loadAddressBook()])
  return (
    <html
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      data-theme={await chosenTheme()}
      lang="en"
      // The toggle sets data-theme before React hydrates a page that was slow to load.
      suppressHydrationWarning
    >
      <body className="flex min-h-dvh flex-col print:block print:min-h-0">
        <ClockProvider renderedAt={nowInSeconds()}>
          <DataProvider graphqlUrl={browserGraphqlUrl()}>
            <HelpProvider url={process.env.HELP_URL || null}>
              <AddressBookProvider labels={labels}>
                <NetworkProvider first={network}>
                  <Header />
                  <main className="page-width grow py-8 max-tablet:py-5 print:pt-0 print:pb-4">
                    {children}
                  </main>
                  <Footer />
                </NetworkProvider>
              </AddressBookProvider>
            </HelpProvider>
          </DataProvider>
        </ClockProvider>
      </body>
    </html>
  )
}

async function chosenTheme() {
  return readTheme((await cookies()).get(THEME_COOKIE)?.value)
}
