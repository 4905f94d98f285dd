// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice An ERC-20 that keeps shares: tokens = shares × 1e18 / ratio. A token that does not rebase is one whose
/// share ratio never leaves 1e18.
/// @dev Tokens to shares rounds down and shares to tokens rounds up. While the ratio is at most 1e18 the two are
/// inverse for whole shares, so moving the tokens of n shares moves exactly n shares.
abstract contract ShareToken {
    uint256 internal constant ONE = 1e18;

    uint256 public totalShares;
    mapping(address => uint256) public sharesOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    function totalSupply() external view returns (uint256) {
        return _toTokens(totalShares);
    }

    function balanceOf(address account) external view returns (uint256) {
        return _toTokens(sharesOf[account]);
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        _approve(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _transfer(msg.sender, to, amount);
        return true;
    }

    /// @dev Repeats the allowance in an Approval event, as the tokens of that time do: a deposit's receipt then has
    /// the logs that the bridge's real receipts have.
    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 allowed = allowance[from][msg.sender];
        require(allowed >= amount, "insufficient allowance");
        _transfer(from, to, amount);
        _approve(from, msg.sender, allowed - amount);
        return true;
    }

    function _shareRatio() internal view virtual returns (uint256) {
        return ONE;
    }

    function _mintShares(address to, uint256 shares) internal {
        require(to != address(0), "transfer to zero address");
        totalShares += shares;
        sharesOf[to] += shares;
        emit Transfer(address(0), to, _toTokens(shares));
    }

    function _burnShares(address from, uint256 shares) internal {
        require(sharesOf[from] >= shares, "insufficient balance");
        sharesOf[from] -= shares;
        totalShares -= shares;
        emit Transfer(from, address(0), _toTokens(shares));
    }

    function _toShares(uint256 tokens) internal view returns (uint256) {
        return (tokens * _shareRatio()) / ONE;
    }

    function _toTokens(uint256 shares) private view returns (uint256) {
        uint256 ratio = _shareRatio();
        return (shares * ONE + ratio - 1) / ratio;
    }

    function _approve(address holder, address spender, uint256 amount) private {
        allowance[holder][spender] = amount;
        emit Approval(holder, spender, amount);
    }

    function _transfer(address from, address to, uint256 amount) private {
        require(to != address(0), "transfer to zero address");
        uint256 shares = _toShares(amount);
        require(sharesOf[from] >= shares, "insufficient balance");
        sharesOf[from] -= shares;
        sharesOf[to] += shares;
        emit Transfer(from, to, amount);
    }
}
