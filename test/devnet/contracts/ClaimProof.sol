// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice The notary's statement about a deposit, as `withdraw` takes it.
struct Proof {
    uint256 chainId;
    bytes32 txHash;
    uint256 blockNumber;
    bytes32 blockHash;
    uint256 transactionIndex;
    uint256 transferAmount;
}

library ClaimProof {
    uint256 private constant SUCCESS = 1;
    uint256 private constant HALF_CURVE_ORDER = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    function decode(bytes calldata encodedProof) internal pure returns (Proof memory) {
        require(encodedProof.length == 192, "malformed proof");
        return abi.decode(encodedProof, (Proof));
    }

    /// @dev The hash binds the proof to one receipt; it is what the notary signs and what can be used only once.
    function hash(Proof memory proof, bytes32 receiptHash) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                proof.chainId,
                SUCCESS,
                proof.txHash,
                proof.blockNumber,
                proof.blockHash,
                proof.transactionIndex,
                receiptHash,
                proof.transferAmount
            )
        );
    }

    /// @dev The signature is over the bare hash. Only one of the two valid forms of a signature is taken. Any v but 27
    /// and 28 recovers the zero address.
    function isSignedBy(bytes32 proofHash, bytes calldata signature, address signer) internal pure returns (bool) {
        if (signature.length != 65 || signer == address(0)) return false;
        bytes32 r = bytes32(signature[:32]);
        bytes32 s = bytes32(signature[32:64]);
        uint8 v = uint8(signature[64]);
        if (uint256(s) > HALF_CURVE_ORDER) return false;
        return ecrecover(proofHash, v, r, s) == signer;
    }
}
