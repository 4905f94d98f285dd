// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice An owner that is set by a call instead of a constructor: the code of these contracts is placed at
/// production addresses, where no constructor ever runs.
abstract contract Owned {
    address public owner;

    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);

    modifier onlyOwner() {
        require(msg.sender == owner, "not the owner");
        _;
    }

    function transferOwnership(address newOwner) external onlyOwner {
        _setOwner(newOwner);
    }

    /// @dev Every `initialize` goes through here: a contract with an owner has been initialised before.
    function _initializeOwner(address newOwner) internal {
        require(owner == address(0), "already initialized");
        _setOwner(newOwner);
    }

    function _setOwner(address newOwner) private {
        require(newOwner != address(0), "owner is zero");
        emit OwnershipTransferred(owner, newOwner);
        owner = newOwner;
    }
}
