import { parseAbi } from "viem"

/** One end of the bridge; every implementation so far has these events, and `chainId` in a deposit is the destination. */
export const bridgeAbi = parseAbi([
  "struct Metadata { bytes32 symbol; bytes32 name; uint256 originChain; address originAddress; bytes32 bondMetadata; }",

  "event DepositLocked(uint256 chainId, address indexed fromAddress, address indexed toAddress, address fromToken, address toToken, uint256 totalAmount, Metadata metadata)",
  "event DepositBurned(uint256 chainId, address indexed fromAddress, address indexed toAddress, address fromToken, address toToken, uint256 totalAmount, Metadata metadata, address originToken)",
  "event WithdrawMinted(bytes32 receiptHash, address indexed fromAddress, address indexed toAddress, address fromToken, address toToken, uint256 totalAmount)",
  "event WithdrawUnlocked(bytes32 receiptHash, address indexed fromAddress, address indexed toAddress, address fromToken, address toToken, uint256 totalAmount)",

  "event ContractAllowed(address contractAddress, uint256 toChain)",
  "event ContractDisallowed(address contractAddress, uint256 toChain)",
  "event ConsensusChanged(address consensusAddress)",
  "event TokenImplementationChanged(address implementation)",
  "event BondImplementationChanged(address implementation)",
  "event Paused(address account)",
  "event Unpaused(address account)",
  "event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)",
  "event Upgraded(address indexed implementation)",
  "event AdminChanged(address previousAdmin, address newAdmin)",

  "function deposit(uint256 toChain, address to) payable",
  "function deposit(address token, uint256 toChain, address to, uint256 amount)",
  "function withdraw(bytes encodedProof, bytes rawReceipt, bytes signature)",

  "function owner() view returns (address)",
  "function paused() view returns (bool)",
  "function addAllowedContract(address contractAddress, uint256 toChain)",
  "function removeAllowedContract(uint256 toChain)",
  "function changeConsensus(address consensus)",
  "function pause()",
  "function unpause()",
  "function transferOwnership(address newOwner)",
])
