import { parseAbi } from "viem"

/**
 * What only the contracts of the local network have. Compiled ABIs come without types, so these are written out here
 * and a test holds them against the compiler's.
 */
export const localBridgeAbi = parseAbi([
  "function initialize(address owner, address consensus, address ratioFeed, string nativeSymbol, string nativeName)",
  "function setPair(address token, uint256 toChain, address toToken)",
  "function setTokenImplementation(address implementation)",
  "function setBondImplementation(address implementation)",
  "function consensus() view returns (address)",
])

/** RebasingBond and CertificateToken. */
export const localBondAbi = parseAbi([
  "function initialize(address owner, string name, string symbol)",
  "function mint(address to, uint256 amount)",
  "function rename(string name, string symbol)",
  "function updateRatio(uint256 newRatio)",
  "function sharesOf(address account) view returns (uint256)",
  "function totalShares() view returns (uint256)",
])

export const localPlainTokenAbi = parseAbi([
  "function initialize(address owner, string name, string symbol, uint8 decimals)",
  "function mint(address to, uint256 amount)",
  "function rename(string name, string symbol)",
])

export const localPeggedTokenAbi = parseAbi([
  "function bridge() view returns (address)",
  "function mint(address to, uint256 shares)",
  "function burn(address from, uint256 shares)",
  "function bondType() view returns (uint8)",
  "function sharesOf(address account) view returns (uint256)",
  "function totalShares() view returns (uint256)",
])

export const localRatioFeedAbi = parseAbi([
  "function initialize(address owner, bool emitsEvents)",
  "function updateRatioBatch(address[] tokens, uint256[] ratios)",
])

export const localPriceFeedAbi = parseAbi([
  "function initialize(address owner, string description, int256 base, uint256 seed)",
  "function setFault(uint8 fault)",
])

export const localRequestPoolAbi = parseAbi([
  "function initialize(address owner, address bond)",
  "function stakeBonds() payable",
  "function stakeCerts() payable",
  "function unstakeBondsFor(address receiver, uint256 amount)",
  "function distributePendingRewards() payable",
  "function totalShares() view returns (uint256)",
])

export const localClaimerPoolAbi = parseAbi([
  "function initialize(address owner)",
  "function stake() payable",
  "function unstake(uint256 amount)",
  "function distributeRewards() payable",
  "function totalStaked() view returns (uint256)",
  "function totalPending() view returns (uint256)",
])

export const smartWalletAbi = parseAbi([
  "struct Call { address target; uint256 value; bytes data; }",
  "function initialize(address owner)",
  "function execute(Call[] calls) payable",
])

export const strangerAbi = parseAbi([
  "struct Metadata { bytes32 symbol; bytes32 name; uint256 originChain; address originAddress; bytes32 bondMetadata; }",
  "function imitateDeposit(uint256 toChain, address from, address to, address fromToken, address toToken, uint256 totalAmount, Metadata metadata)",
])

export const oddTokenAbi = parseAbi(["function mint(address to, uint256 amount)"])

export const faultyTokenAbi = parseAbi(["function initialize(uint8 fault)"])
