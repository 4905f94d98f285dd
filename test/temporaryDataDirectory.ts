import { chmodSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A place for a server's data, and the directory around it for whatever else goes with it. */
export function temporaryDataDirectory(): { directory: string; dataDirectory: string } {
  const directory = mkdtempSync(join(tmpdir(), "ankr-bridge-test-"))
  // The server of root runs as another user, who has to get in.
  chmodSync(directory, 0o755)
  const dataDirectory = join(directory, "data")
  mkdirSync(dataDirectory)
  return { directory, dataDirectory }
}
