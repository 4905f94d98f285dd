import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { type Abi, type Hex, keccak256, toHex } from "viem"
import { contractNames } from "./contracts/contractNames.ts"

export type ContractName = (typeof contractNames)[number]

type CompiledContract = {
  abi: Abi
  /** What stands at an address: the local network places it there. */
  runtime: Hex
  /** What a creating transaction carries. */
  bytecode: Hex
}

export type CompiledContracts = Record<ContractName, CompiledContract>

type SolcOutput = {
  errors?: { severity: "error" | "warning" | "info"; formattedMessage: string }[]
  contracts: Record<
    string,
    Record<
      string,
      { abi: Abi; evm: { bytecode: { object: string }; deployedBytecode: { object: string } } } | undefined
    >
  >
}

const sourceDirectory = new URL("./contracts/", import.meta.url)

const settings = {
  optimizer: { enabled: true, runs: 10_000 },
  evmVersion: "cancun",
  metadata: { appendCBOR: false, bytecodeHash: "none" },
  outputSelection: { "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"] } },
}

/** Compiles the contracts of the local network, or takes them from the cache when neither source nor settings changed. */
export async function compileContracts(cacheDirectory: string): Promise<CompiledContracts> {
  const input = { language: "Solidity", sources: await readSources(), settings }
  const cacheFile = join(cacheDirectory, `${keccak256(toHex(JSON.stringify(input)))}.json`)
  const cached = await readFile(cacheFile, "utf8").catch(() => undefined)
  if (cached) return JSON.parse(cached)

  const contracts = await compile(input)
  await mkdir(cacheDirectory, { recursive: true })
  // Several processes may compile at once: none of them may read a file that another has half written.
  const unfinished = `${cacheFile}.${process.pid}`
  await writeFile(unfinished, JSON.stringify(contracts))
  await rename(unfinished, cacheFile)
  return contracts
}

async function readSources() {
  const files = (await readdir(sourceDirectory)).filter(file => file.endsWith(".sol")).sort()
  const contents = await Promise.all(files.map(file => readFile(new URL(file, sourceDirectory), "utf8")))
  return Object.fromEntries(files.map((file, index) => [file, { content: contents[index] }]))
}

async function compile(input: object): Promise<CompiledContracts> {
  // The compiler alone takes a second to load, so only who needs it pays.
  const { default: solc } = await import("solc")
  const output: SolcOutput = JSON.parse(solc.compile(JSON.stringify(input)))
  const errors = output.errors?.filter(error => error.severity === "error") ?? []
  if (errors.length > 0) {
    throw new Error(
      `The contracts do not compile:\n${errors.map(error => error.formattedMessage).join("\n")}`,
    )
  }
  const compiled = contractNames.map(name => [name, readContract(output, name)] as const)
  return Object.fromEntries(compiled) as CompiledContracts
}

function readContract(output: SolcOutput, name: ContractName): CompiledContract {
  const contract = output.contracts[`${name}.sol`]?.[name]
  if (!contract) throw new Error(`${name}.sol has no contract ${name}`)
  return {
    abi: contract.abi,
    runtime: `0x${contract.evm.deployedBytecode.object}`,
    bytecode: `0x${contract.evm.bytecode.object}`,
  }
}
