// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./NamedToken.sol";

/// @notice An ordinary ERC-20 with any name and any number of decimals, spoofs of other tokens included.
contract PlainToken is NamedToken {
    uint8 public decimals;

    function initialize(
        address initialOwner,
        string calldata initialName,
        string calldata initialSymbol,
        uint8 initialDecimals
    ) external {
        _initializeOwner(initialOwner);
        _setName(initialName, initialSymbol);
        decimals = initialDecimals;
    }
}
