/** What differs from PostgreSQL's defaults, for one machine that indexes, answers and shows at the same time. */
const settings: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  // A socket file would need a directory that its user can write, and a short path.
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  // A crash loses at most the last half second of commits, never the order between them: what Ponder then finds is
  // its own earlier checkpoint with exactly the rows of it, and it goes on from there. fsync stays on, since
  // without it a crash could damage the files.
  synchronous_commit: "off",
  // Nobody replicates from here, so that a COPY into a new table need not be written twice.
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "2GB",
  checkpoint_timeout: "15min",
  // Compiling pays for queries of seconds; the explorer's take milliseconds.
  jit: "off",
  random_page_cost: "1.1",
}

export const settingsArguments = Object.entries(settings).flatMap(([name, value]) => [
  "-c",
  `${name}=${value}`,
])

/** The same order and upper case on every machine, whatever locales it has. */
export const initialisationArguments = [
  "--username=postgres",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
]
