// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

interface IRatio {
    function ratio() external view returns (uint256);
}

/// @notice A staking pool whose queue holds requests: each is paid whole, in the order in which they came.
/// @dev The real pool has its tokens keep the shares. This one keeps them itself, so that tokens are what the bridge
/// makes of them and nothing else. What is staked goes to the owner at once, who brings back what is to be paid.
contract RequestPool is Owned {
    struct Request {
        address receiver;
        uint256 amount;
    }

    uint256 public constant getMinStake = 0.1 ether;
    uint256 public constant getMinUnstake = 0.1 ether;
    uint256 private constant ONE = 1e18;

    uint256 public totalShares;
    mapping(address => uint256) public sharesOf;
    uint256 public getTotalPendingUnstakes;
    mapping(address => uint256) public getPendingUnstakesOf;

    IRatio private bond;
    Request[] private requests;
    uint256 private paidRequests;

    event Staked(address indexed staker, uint256 amount, uint256 shares, bool indexed isRebasing);
    event Unstaked(
        address indexed ownerAddress,
        address indexed receiverAddress,
        uint256 amount,
        uint256 shares,
        bool indexed isRebasing
    );
    event PendingUnstake(address indexed ownerAddress, address indexed receiverAddress, uint256 amount);
    event RewardsDistributed(address[] claimers, uint256[] amounts);
    event RewardsClaimed(address indexed receiverAddress, address claimer, uint256 amount);

    function initialize(address initialOwner, IRatio initialBond) external {
        _initializeOwner(initialOwner);
        bond = initialBond;
    }

    function stakeBonds() external payable {
        _stake(true);
    }

    function stakeCerts() external payable {
        _stake(false);
    }

    function unstakeBonds(uint256 amount) external {
        unstakeBondsFor(msg.sender, amount);
    }

    function unstakeBondsFor(address receiver, uint256 amount) public {
        require(amount >= getMinUnstake, "less than the least");
        uint256 shares = _toShares(amount);
        require(sharesOf[msg.sender] >= shares, "more than staked");
        sharesOf[msg.sender] -= shares;
        totalShares -= shares;
        getTotalPendingUnstakes += amount;
        getPendingUnstakesOf[receiver] += amount;
        requests.push(Request(receiver, amount));
        emit PendingUnstake(msg.sender, receiver, amount);
        emit Unstaked(msg.sender, receiver, amount, shares, true);
    }

    /// @notice Pays whole requests with what has been brought, until the next one is larger than what is left of it.
    function distributePendingRewards() external payable onlyOwner {
        uint256 first = paidRequests;
        uint256 rest = address(this).balance;
        uint256 end = first;
        while (end < requests.length && requests[end].amount <= rest) rest -= requests[end++].amount;
        paidRequests = end;
        address[] memory claimers = new address[](end - first);
        uint256[] memory amounts = new uint256[](end - first);
        for (uint256 place = 0; place < end - first; place++) {
            Request memory request = requests[first + place];
            (claimers[place], amounts[place]) = (request.receiver, request.amount);
            getPendingUnstakesOf[request.receiver] -= request.amount;
            getTotalPendingUnstakes -= request.amount;
            (bool isPaid,) = request.receiver.call{value: request.amount}("");
            require(isPaid, "payment failed");
        }
        emit RewardsDistributed(claimers, amounts);
    }

    /// @notice Of one receiver, in the order in which they will be paid.
    function getPendingRequestsOf(address receiver) external view returns (uint256[] memory amounts) {
        uint256 count = 0;
        uint256[] memory found = new uint256[](requests.length - paidRequests);
        for (uint256 place = paidRequests; place < requests.length; place++) {
            if (requests[place].receiver == receiver) found[count++] = requests[place].amount;
        }
        amounts = new uint256[](count);
        for (uint256 place = 0; place < count; place++) amounts[place] = found[place];
    }

    function _stake(bool isRebasing) private {
        require(msg.value >= getMinStake, "less than the least");
        uint256 shares = _toShares(msg.value);
        totalShares += shares;
        sharesOf[msg.sender] += shares;
        (bool isDelegated,) = owner.call{value: msg.value}("");
        require(isDelegated, "delegation failed");
        emit Staked(msg.sender, msg.value, shares, isRebasing);
    }

    function _toShares(uint256 amount) private view returns (uint256) {
        return (amount * bond.ratio()) / ONE;
    }
}
