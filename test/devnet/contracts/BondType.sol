// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice What byte 1 of `bondMetadata` says about a token.
library BondType {
    uint8 internal constant PLAIN = 0;
    uint8 internal constant REBASING = 1;
    uint8 internal constant NON_REBASING = 2;

    function encode(uint8 bondType) internal pure returns (bytes32) {
        return bytes32(uint256(bondType) << 240);
    }

    function decode(bytes32 bondMetadata) internal pure returns (uint8) {
        return uint8(bondMetadata[1]);
    }
}
