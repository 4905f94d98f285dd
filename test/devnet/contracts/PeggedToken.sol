// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./BondType.sol";
import "./RatioFeed.sol";
import "./ShareToken.sol";

/// @notice Stands for a token whose home is another chain. Only the bridge that initialised it mints and burns.
/// @dev One contract for all three types: only a rebasing peg has a share ratio, which it reads from the feed of its
/// chain under the address of the origin token.
contract PeggedToken is ShareToken {
    uint8 public constant decimals = 18;

    address public bridge;
    uint8 public bondType;
    address private _originAddress;
    RatioFeed private _ratioFeed;
    bytes32 private _symbol;
    bytes32 private _name;

    modifier onlyBridge() {
        require(msg.sender == bridge, "not the bridge");
        _;
    }

    function initialize(
        bytes32 initialSymbol,
        bytes32 initialName,
        address originAddress,
        uint8 initialBondType,
        RatioFeed ratioFeed
    ) external {
        require(bridge == address(0), "already initialized");
        bridge = msg.sender;
        _symbol = initialSymbol;
        _name = initialName;
        _originAddress = originAddress;
        bondType = initialBondType;
        _ratioFeed = ratioFeed;
    }

    function mint(address to, uint256 shares) external onlyBridge {
        _mintShares(to, shares);
    }

    function burn(address from, uint256 shares) external onlyBridge {
        _burnShares(from, shares);
    }

    function symbol() external view returns (string memory) {
        return _text(_symbol);
    }

    function name() external view returns (string memory) {
        return _text(_name);
    }

    /// @dev A feed that has not heard of the token yet answers zero: no rewards so far.
    function ratio() public view returns (uint256) {
        uint256 fed = bondType == BondType.PLAIN ? 0 : _ratioFeed.getRatioFor(_originAddress);
        return fed == 0 ? ONE : fed;
    }

    function _shareRatio() internal view override returns (uint256) {
        return bondType == BondType.REBASING ? ratio() : ONE;
    }

    function _text(bytes32 padded) private pure returns (string memory) {
        uint256 length = 32;
        while (length > 0 && padded[length - 1] == 0) length--;
        bytes memory text = new bytes(length);
        for (uint256 i = 0; i < length; i++) text[i] = padded[i];
        return string(text);
    }
}
