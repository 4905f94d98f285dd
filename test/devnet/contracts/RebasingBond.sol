// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";
import "./FallingRatio.sol";

/// @notice A bond such as aMATICb on its home chain: shares stay, balances grow as the ratio falls.
contract RebasingBond is FallingRatio {
    uint8 public constant bondType = BondType.REBASING;

    function _shareRatio() internal view override returns (uint256) {
        return ratio;
    }
}
