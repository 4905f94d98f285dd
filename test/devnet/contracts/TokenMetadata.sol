// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";

/// @notice What a deposit says about its token.
struct Metadata {
    bytes32 symbol;
    bytes32 name;
    uint256 originChain;
    address originAddress;
    bytes32 bondMetadata;
}

/// @notice Reads what a token says about itself. Anyone may deposit any contract that calls itself a token, so nothing
/// here may fail because of a strange answer: only missing decimals do, for no amount could be told without them.
library TokenMetadata {
    function symbol(address token) internal view returns (bytes32) {
        return _text(token, "symbol()");
    }

    function name(address token) internal view returns (bytes32) {
        return _text(token, "name()");
    }

    function decimals(address token) internal view returns (uint256 answer) {
        bool known;
        (known, answer) = _number(token, "decimals()");
        require(known, "decimals unknown");
        require(answer <= 18, "decimals above 18");
    }

    function bondType(address token) internal view returns (uint8) {
        (bool known, uint256 answer) = _number(token, "bondType()");
        return known && answer <= BondType.NON_REBASING ? uint8(answer) : BondType.PLAIN;
    }

    function _number(address token, string memory signature) private view returns (bool known, uint256 answer) {
        (bool done, bytes memory word) = token.staticcall(abi.encodeWithSignature(signature));
        known = done && word.length == 32;
        if (known) answer = abi.decode(word, (uint256));
    }

    /// @dev The first 32 bytes of an ABI string, or a bytes32 as it is; zero for anything else.
    function _text(address token, string memory signature) private view returns (bytes32 text) {
        (bool done, bytes memory answer) = token.staticcall(abi.encodeWithSignature(signature));
        if (!done || answer.length < 32) return 0;
        if (answer.length == 32) return bytes32(answer);

        uint256 offset = uint256(bytes32(answer));
        if (answer.length < 64 || offset > answer.length - 32) return 0;
        uint256 length;
        assembly {
            let content := add(add(answer, 32), offset)
            length := mload(content)
            text := mload(add(content, 32))
        }
        uint256 available = answer.length - offset - 32;
        if (length > available) length = available;
        if (length < 32) text &= ~bytes32(type(uint256).max >> (8 * length));
    }
}
