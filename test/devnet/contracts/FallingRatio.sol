// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./NamedToken.sol";

/// @notice The ratio of a staking token: shares per token, 1e18 at first. Rewards make it fall, nothing makes it rise.
abstract contract FallingRatio is NamedToken {
    uint8 public constant decimals = 18;

    uint256 public ratio;

    event RatioUpdate(uint256 newRatio);

    function initialize(address initialOwner, string calldata initialName, string calldata initialSymbol) external {
        _initializeOwner(initialOwner);
        _setName(initialName, initialSymbol);
        ratio = ONE;
    }

    function updateRatio(uint256 newRatio) external onlyOwner {
        require(newRatio > 0 && newRatio <= ratio, "ratio may only fall");
        ratio = newRatio;
        emit RatioUpdate(newRatio);
    }
}
