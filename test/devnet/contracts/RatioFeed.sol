// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

/// @notice Tells every chain the ratio of bonds whose home is elsewhere.
/// @dev Older feeds changed ratios without a word, so emitting is a choice: an index must survive both.
contract RatioFeed is Owned {
    mapping(address => uint256) public getRatioFor;
    bool public emitsEvents;

    event RatioUpdated(address indexed token, uint256 oldRatio, uint256 newRatio);

    function initialize(address initialOwner, bool initialEmitsEvents) external {
        _initializeOwner(initialOwner);
        emitsEvents = initialEmitsEvents;
    }

    function updateRatioBatch(address[] calldata tokens, uint256[] calldata ratios) external onlyOwner {
        require(tokens.length == ratios.length, "lengths differ");
        for (uint256 i = 0; i < tokens.length; i++) {
            require(ratios[i] > 0 && ratios[i] <= 1e18, "ratio out of range");
            if (emitsEvents) emit RatioUpdated(tokens[i], getRatioFor[tokens[i]], ratios[i]);
            getRatioFor[tokens[i]] = ratios[i];
        }
    }
}
