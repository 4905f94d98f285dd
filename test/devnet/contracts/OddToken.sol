// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./ShareToken.sol";

/// @notice A token older than the habit of answering strings: its symbol is a bytes32 and it has no name at all.
contract OddToken is ShareToken {
    uint8 public constant decimals = 18;
    bytes32 public constant symbol = "ODD";

    function mint(address to, uint256 amount) external {
        _mintShares(to, amount);
    }

    function name() external pure {
        revert("no name");
    }
}
