// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";
import "./ShareToken.sol";

/// @notice A token of its home chain: named, minted and renamed by its owner.
/// @dev Renaming is real (aMATICc → ankrMATIC → ankrPOL): deposits carry the name of their day.
abstract contract NamedToken is Owned, ShareToken {
    string public name;
    string public symbol;

    function rename(string calldata newName, string calldata newSymbol) external onlyOwner {
        _setName(newName, newSymbol);
    }

    function mint(address to, uint256 amount) external onlyOwner {
        _mintShares(to, _toShares(amount));
    }

    function _setName(string calldata newName, string calldata newSymbol) internal {
        name = newName;
        symbol = newSymbol;
    }
}
