// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

/// @notice What the operator of a bridge decides, with the events that production emits about it.
abstract contract BridgeGovernance is Owned {
    address public consensus;
    bool public paused;
    mapping(uint256 => address) internal _allowedContracts;

    event ContractAllowed(address contractAddress, uint256 toChain);
    event ContractDisallowed(address contractAddress, uint256 toChain);
    event ConsensusChanged(address consensusAddress);
    event TokenImplementationChanged(address implementation);
    event BondImplementationChanged(address implementation);
    event Paused(address account);
    event Unpaused(address account);

    modifier whenNotPaused() {
        require(!paused, "paused");
        _;
    }

    function addAllowedContract(address contractAddress, uint256 toChain) external onlyOwner {
        require(contractAddress != address(0), "contract is zero");
        require(_allowedContracts[toChain] == address(0), "already allowed");
        _allowedContracts[toChain] = contractAddress;
        emit ContractAllowed(contractAddress, toChain);
    }

    function removeAllowedContract(uint256 toChain) external onlyOwner {
        address contractAddress = _allowedContracts[toChain];
        require(contractAddress != address(0), "already off");
        delete _allowedContracts[toChain];
        emit ContractDisallowed(contractAddress, toChain);
    }

    function changeConsensus(address newConsensus) external onlyOwner {
        _setConsensus(newConsensus);
    }

    function pause() external onlyOwner whenNotPaused {
        paused = true;
        emit Paused(msg.sender);
    }

    function unpause() external onlyOwner {
        require(paused, "not paused");
        paused = false;
        emit Unpaused(msg.sender);
    }

    /// @dev The code of local pegs is placed, not created, so there is nothing to remember.
    function setTokenImplementation(address implementation) external onlyOwner {
        emit TokenImplementationChanged(implementation);
    }

    function setBondImplementation(address implementation) external onlyOwner {
        emit BondImplementationChanged(implementation);
    }

    function _setConsensus(address newConsensus) internal {
        require(newConsensus != address(0), "consensus is zero");
        consensus = newConsensus;
        emit ConsensusChanged(newConsensus);
    }
}
