// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./TokenMetadata.sol";

/// @notice A contract that is no bridge but speaks like one: an index that trusts the topic alone believes it, and a
/// look-alike beside a real deposit blocks its claim.
contract Stranger {
    event DepositLocked(
        uint256 chainId,
        address indexed fromAddress,
        address indexed toAddress,
        address fromToken,
        address toToken,
        uint256 totalAmount,
        Metadata metadata
    );

    function imitateDeposit(
        uint256 toChain,
        address from,
        address to,
        address fromToken,
        address toToken,
        uint256 totalAmount,
        Metadata calldata metadata
    ) external {
        emit DepositLocked(toChain, from, to, fromToken, toToken, totalAmount, metadata);
    }
}
