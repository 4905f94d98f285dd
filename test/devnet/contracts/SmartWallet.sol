// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

/// @notice An account that is a contract: it can make several deposits in one transaction.
contract SmartWallet is Owned {
    struct Call {
        address target;
        uint256 value;
        bytes data;
    }

    receive() external payable {}

    function initialize(address initialOwner) external {
        _initializeOwner(initialOwner);
    }

    function execute(Call[] calldata calls) external payable onlyOwner {
        for (uint256 i = 0; i < calls.length; i++) {
            (bool done, bytes memory answer) = calls[i].target.call{value: calls[i].value}(calls[i].data);
            if (done) continue;
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
    }
}
