// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";

/// @notice Where a bridge keeps the peg of a token.
/// @dev The hashes are of the production proxies' creation code. Nothing here is created: the code of the local pegs
/// is placed at the addresses that production would have created.
library PegAddress {
    bytes32 private constant BOND_INIT_CODE_HASH = 0x1d35be048b1ccc368368b25097049ed981751d8dcf67d07e87d345ccd0a32f13;
    bytes32 private constant PLAIN_INIT_CODE_HASH = 0xf307a1dac23b80ec9a3567c90a37826eb2b068bc668671dd93b508cc1d733739;

    function derive(address bridge, address originAddress, uint8 bondType) internal pure returns (address) {
        bytes32 initCodeHash = bondType == BondType.PLAIN ? PLAIN_INIT_CODE_HASH : BOND_INIT_CODE_HASH;
        bytes32 salt = bytes32(bytes20(originAddress));
        return address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), bridge, salt, initCodeHash)))));
    }
}
