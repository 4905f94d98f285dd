// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

/// @notice The older kind of staking pool: its queue holds claimers, whose requests add up, and who may be paid in parts.
/// @dev What is staked goes to the owner at once, who brings back what is to be paid.
contract ClaimerPool is Owned {
    uint256 public constant getMinimumStake = 0.5 ether;

    mapping(address => uint256) public stakedOf;
    mapping(address => uint256) public pendingUnstakesOf;
    uint256 public totalStaked;
    uint256 public totalPending;

    address[] private claimers;
    uint256 private first;

    event Staked(address indexed delegator, address intermediary, uint256 amount);
    event UnstakePending(address indexed claimer, uint256 amount);
    event RewardsDistributed(address[] claimers, uint256[] amounts, uint256 missing);

    function initialize(address initialOwner) external {
        _initializeOwner(initialOwner);
    }

    function stake() external payable {
        require(msg.value >= getMinimumStake, "less than the least");
        stakedOf[msg.sender] += msg.value;
        totalStaked += msg.value;
        (bool isDelegated,) = owner.call{value: msg.value}("");
        require(isDelegated, "delegation failed");
        emit Staked(msg.sender, owner, msg.value);
    }

    function unstake(uint256 amount) external {
        require(amount >= getMinimumStake, "less than the least");
        require(stakedOf[msg.sender] >= amount, "more than staked");
        stakedOf[msg.sender] -= amount;
        totalStaked -= amount;
        totalPending += amount;
        if (pendingUnstakesOf[msg.sender] == 0) claimers.push(msg.sender);
        pendingUnstakesOf[msg.sender] += amount;
        emit UnstakePending(msg.sender, amount);
    }

    /// @notice Pays one claimer after the other, and the last of them what is left.
    function distributeRewards() external payable onlyOwner {
        address[] memory paid = new address[](claimers.length - first);
        uint256[] memory amounts = new uint256[](paid.length);
        uint256 count = 0;
        while (first < claimers.length && address(this).balance > 0) {
            address claimer = claimers[first];
            uint256 owed = pendingUnstakesOf[claimer];
            uint256 amount = owed < address(this).balance ? owed : address(this).balance;
            (paid[count], amounts[count]) = (claimer, amount);
            count++;
            pendingUnstakesOf[claimer] -= amount;
            totalPending -= amount;
            if (amount == owed) first++;
            (bool isPaid,) = claimer.call{value: amount}("");
            require(isPaid, "payment failed");
        }
        assembly {
            mstore(paid, count)
            mstore(amounts, count)
        }
        emit RewardsDistributed(paid, amounts, 0);
    }
}
