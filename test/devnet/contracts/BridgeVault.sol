// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";
import "./ShareToken.sol";
import "./TokenMetadata.sol";

interface IRatio {
    function ratio() external view returns (uint256);
}

/// @notice Moves tokens into and out of the bridge, and translates their amounts.
/// @dev The bridge counts in units: amounts scaled to 18 decimals, or shares where the token rebases.
abstract contract BridgeVault {
    uint256 private constant ONE = 1e18;

    /// @dev Compares what arrived with what was announced: a token that keeps a fee would leave the bridge short.
    function _lockToken(address token, uint8 bondType, uint256 amount) internal returns (uint256 units) {
        units = _unitsOf(token, bondType, amount);
        uint256 expected = _held(token, bondType) + (bondType == BondType.REBASING ? units : amount);
        _callToken(token, abi.encodeCall(ShareToken.transferFrom, (msg.sender, address(this), amount)));
        require(_held(token, bondType) == expected, "token moved another amount");
    }

    function _unlockToken(address token, uint8 bondType, address to, uint256 units) internal {
        bool rebases = bondType == BondType.REBASING;
        uint256 amount = rebases ? _tokensOf(token, units) : units / _scaleOf(token);
        require(_held(token, bondType) >= (rebases ? units : amount), "insufficient liquidity");
        _callToken(token, abi.encodeCall(ShareToken.transfer, (to, amount)));
    }

    function _unlockNative(address to, uint256 amount) internal {
        require(address(this).balance >= amount, "insufficient liquidity");
        (bool done,) = to.call{value: amount}("");
        require(done, "native transfer failed");
    }

    /// @dev Rounds down, so that never more is emitted than is moved.
    function _unitsOf(address token, uint8 bondType, uint256 amount) internal view returns (uint256) {
        if (bondType == BondType.REBASING) return (amount * IRatio(token).ratio()) / ONE;
        return amount * _scaleOf(token);
    }

    /// @dev Rounds up: the token rounds down again, and exactly the shares move.
    function _tokensOf(address token, uint256 shares) private view returns (uint256) {
        uint256 ratio = IRatio(token).ratio();
        return (shares * ONE + ratio - 1) / ratio;
    }

    function _scaleOf(address token) private view returns (uint256) {
        return 10 ** (18 - TokenMetadata.decimals(token));
    }

    function _held(address token, uint8 bondType) private view returns (uint256) {
        if (bondType == BondType.REBASING) return ShareToken(token).sharesOf(address(this));
        return ShareToken(token).balanceOf(address(this));
    }

    /// @dev Some tokens answer nothing instead of true.
    function _callToken(address token, bytes memory data) private {
        (bool done, bytes memory answer) = token.call(data);
        if (!done && answer.length > 0) {
            assembly {
                revert(add(answer, 32), mload(answer))
            }
        }
        require(done && (answer.length == 0 || abi.decode(answer, (bool))), "token transfer failed");
    }
}
