// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BridgeGovernance.sol";
import "./BridgeVault.sol";
import "./ClaimProof.sol";
import "./PegAddress.sol";
import "./PeggedToken.sol";
import "./ReceiptParser.sol";

/// @notice One end of the bridge: a deposit here is claimed on the other chain with the notary's signature.
/// @dev Same functions, events and rules as production; the pegs' code is placed beforehand instead of created.
contract Bridge is BridgeGovernance, BridgeVault {
    struct Origin {
        uint256 chain;
        address token;
    }

    RatioFeed private _ratioFeed;
    address private _nativeToken;
    bytes32 private _nativeSymbol;
    bytes32 private _nativeName;
    mapping(address => Origin) private _originOf;
    mapping(address => mapping(uint256 => address)) private _pairOf;
    mapping(bytes32 => bool) private _usedProofs;

    event DepositLocked(
        uint256 chainId,
        address indexed fromAddress,
        address indexed toAddress,
        address fromToken,
        address toToken,
        uint256 totalAmount,
        Metadata metadata
    );
    event DepositBurned(
        uint256 chainId,
        address indexed fromAddress,
        address indexed toAddress,
        address fromToken,
        address toToken,
        uint256 totalAmount,
        Metadata metadata,
        address originToken
    );
    event WithdrawMinted(
        bytes32 receiptHash,
        address indexed fromAddress,
        address indexed toAddress,
        address fromToken,
        address toToken,
        uint256 totalAmount
    );
    event WithdrawUnlocked(
        bytes32 receiptHash,
        address indexed fromAddress,
        address indexed toAddress,
        address fromToken,
        address toToken,
        uint256 totalAmount
    );

    function initialize(
        address initialOwner,
        address initialConsensus,
        RatioFeed ratioFeed,
        string calldata nativeSymbol,
        string calldata nativeName
    ) external {
        _initializeOwner(initialOwner);
        _setConsensus(initialConsensus);
        _ratioFeed = ratioFeed;
        _nativeToken = address(bytes20(keccak256(abi.encodePacked("CrossChainBridge:", nativeSymbol))));
        _nativeSymbol = bytes32(bytes(nativeSymbol));
        _nativeName = bytes32(bytes(nativeName));
    }

    /// @notice Both ends hold liquidity of a pair and mint nothing.
    /// @dev Without an event: production has none for it, and the scheme must be read off deposits and withdrawals.
    function setPair(address token, uint256 toChain, address toToken) external onlyOwner {
        _pairOf[token][toChain] = toToken;
    }

    /// @notice Sends the chain's own coin, which goes by the address of its sentinel.
    function deposit(uint256 toChain, address to) external payable whenNotPaused {
        address toToken = PegAddress.derive(_bridgeOn(toChain), _nativeToken, BondType.PLAIN);
        Metadata memory metadata =
            Metadata(_nativeSymbol, _nativeName, block.chainid, _nativeToken, BondType.encode(BondType.PLAIN));
        emit DepositLocked(toChain, msg.sender, to, _nativeToken, toToken, msg.value, metadata);
    }

    function deposit(address fromToken, uint256 toChain, address to, uint256 amount) external whenNotPaused {
        if (_originOf[fromToken].token == address(0)) _depositLocked(fromToken, toChain, to, amount);
        else _depositBurned(fromToken, toChain, to, amount);
    }

    /// @notice Pays out a deposit that the notary has signed for. Anyone may call: the funds go where the deposit says.
    function withdraw(bytes calldata encodedProof, bytes calldata rawReceipt, bytes calldata signature)
        external
        whenNotPaused
    {
        Proof memory proof = ClaimProof.decode(encodedProof);
        (address emitter, address from, address to, bytes calldata data) = ReceiptParser.findDeposit(rawReceipt);
        require(emitter == _allowedContracts[proof.chainId], "event from not allowed contract");

        bytes32 receiptHash = keccak256(rawReceipt);
        bytes32 proofHash = ClaimProof.hash(proof, receiptHash);
        require(ClaimProof.isSignedBy(proofHash, signature, consensus), "bad signature");
        require(!_usedProofs[proofHash], "proof already used");
        _usedProofs[proofHash] = true;

        _payOut(proof.chainId, receiptHash, from, to, ReceiptParser.decode(data));
    }

    function _depositLocked(address token, uint256 toChain, address to, uint256 amount) private {
        address toBridge = _bridgeOn(toChain);
        uint8 bondType = TokenMetadata.bondType(token);
        address toToken = _pairOf[token][toChain];
        if (toToken == address(0)) toToken = PegAddress.derive(toBridge, token, bondType);

        uint256 units = _lockToken(token, bondType, amount);
        Metadata memory metadata = _metadataOf(token, bondType, Origin(block.chainid, token));
        emit DepositLocked(toChain, msg.sender, to, token, toToken, units, metadata);
    }

    function _depositBurned(address peg, uint256 toChain, address to, uint256 amount) private {
        Origin memory origin = _originOf[peg];
        uint8 bondType = PeggedToken(peg).bondType();
        address toBridge = _bridgeOn(toChain);
        address toToken = toChain == origin.chain ? origin.token : PegAddress.derive(toBridge, origin.token, bondType);

        uint256 units = _unitsOf(peg, bondType, amount);
        PeggedToken(peg).burn(msg.sender, units);
        Metadata memory metadata = _metadataOf(peg, bondType, origin);
        emit DepositBurned(toChain, msg.sender, to, peg, toToken, units, metadata, origin.token);
    }

    function _payOut(uint256 fromChain, bytes32 receiptHash, address from, address to, DepositData memory data)
        private
    {
        bool isPair = _pairOf[data.toToken][fromChain] == data.fromToken;
        if (!isPair && data.metadata.originChain != block.chainid) {
            _mint(data, to);
            emit WithdrawMinted(receiptHash, from, to, data.fromToken, data.toToken, data.totalAmount);
            return;
        }
        require(isPair || data.toToken == data.metadata.originAddress, "unexpected destination token");
        if (data.toToken == _nativeToken) _unlockNative(to, data.totalAmount);
        else _unlockToken(data.toToken, TokenMetadata.bondType(data.toToken), to, data.totalAmount);
        emit WithdrawUnlocked(receiptHash, from, to, data.fromToken, data.toToken, data.totalAmount);
    }

    function _mint(DepositData memory data, address to) private {
        Metadata memory metadata = data.metadata;
        uint8 bondType = BondType.decode(metadata.bondMetadata);
        address peg = PegAddress.derive(address(this), metadata.originAddress, bondType);
        require(peg == data.toToken, "unexpected destination token");
        if (_originOf[peg].token == address(0)) {
            require(peg.code.length > 0, "peg not placed");
            PeggedToken(peg).initialize(metadata.symbol, metadata.name, metadata.originAddress, bondType, _ratioFeed);
            _originOf[peg] = Origin(metadata.originChain, metadata.originAddress);
        }
        PeggedToken(peg).mint(to, data.totalAmount);
    }

    function _bridgeOn(uint256 toChain) private view returns (address bridge) {
        bridge = _allowedContracts[toChain];
        require(bridge != address(0), "destination not allowed");
    }

    function _metadataOf(address token, uint8 bondType, Origin memory origin) private view returns (Metadata memory) {
        return Metadata(
            TokenMetadata.symbol(token),
            TokenMetadata.name(token),
            origin.chain,
            origin.token,
            BondType.encode(bondType)
        );
    }
}
