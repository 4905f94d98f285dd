// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice A token that breaks the ERC-20 rules in one of the ways that are met in the wild.
contract FaultyToken {
    enum Fault {
        KeepsFee,
        AnswersFalse,
        AnswersNothing
    }

    uint8 public constant decimals = 18;
    /// @dev One more than there are: who asks has to take the token for a plain one.
    uint8 public constant bondType = 3;
    mapping(address => uint256) public balanceOf;
    Fault private _fault;

    function initialize(Fault fault) external {
        _fault = fault;
        balanceOf[msg.sender] = 1e24;
    }

    /// @dev Answers by hand, for what it answers is the fault.
    function transferFrom(address from, address to, uint256 amount) external {
        bool moves = _fault != Fault.AnswersFalse;
        if (moves) {
            balanceOf[from] -= amount;
            balanceOf[to] += _fault == Fault.KeepsFee ? amount - 1 : amount;
        }
        if (_fault == Fault.AnswersNothing) return;
        assembly {
            mstore(0, moves)
            return(0, 32)
        }
    }
}
