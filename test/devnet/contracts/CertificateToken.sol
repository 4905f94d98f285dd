// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";
import "./FallingRatio.sol";

/// @notice A bond such as aMATICc on its home chain: balances stay, the ratio only tells what one is worth.
contract CertificateToken is FallingRatio {
    uint8 public constant bondType = BondType.NON_REBASING;
}
