// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Owned.sol";

/// @notice The price of an asset, as the readers of a price feed's proxy know it: it has rounds, and no events.
/// @dev Its price walks by itself, round after round, as a function of the seed: nobody has to send what it says.
contract PriceFeed is Owned {
    enum Fault {
        NONE,
        SILENT,
        ZERO,
        REVERTING
    }

    uint8 public constant decimals = 8;

    uint256 private constant ROUND_SECONDS = 1 hours;
    /// @dev A proxy puts the number of its aggregator before that of the round.
    uint80 private constant FIRST_PHASE = 1 << 64;
    int256 private constant WHOLE = 10_000;

    string public description;
    Fault public fault;

    int256 private base;
    uint256 private seed;
    uint256 private lastRound;

    function initialize(address initialOwner, string calldata initialDescription, int256 initialBase, uint256 initialSeed)
        external
    {
        _initializeOwner(initialOwner);
        description = initialDescription;
        base = initialBase;
        seed = initialSeed;
    }

    function setFault(Fault newFault) external onlyOwner {
        lastRound = _latestRound();
        fault = newFault;
    }

    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        return getRoundData(FIRST_PHASE + uint80(_latestRound()));
    }

    function getRoundData(uint80 roundId) public view returns (uint80, int256, uint256, uint256, uint80) {
        require(fault != Fault.REVERTING, "out of order");
        uint256 round = uint64(roundId);
        require(roundId >= FIRST_PHASE && round > 0 && round <= _latestRound(), "No data present");
        uint256 at = round * ROUND_SECONDS;
        return (roundId, fault == Fault.ZERO ? int256(0) : _answerOf(round), at, at, roundId);
    }

    function _latestRound() private view returns (uint256) {
        return fault == Fault.SILENT ? lastRound : block.timestamp / ROUND_SECONDS;
    }

    /// @dev Slow waves with quicker and smaller ones on them: within 32 % of the base, and close to the round before.
    function _answerOf(uint256 round) private view returns (int256) {
        int256 deviation = _wave(round, 1, 50) + _wave(round, 6, 150) + _wave(round, 48, 600) + _wave(round, 480, 2_400);
        return base * (WHOLE + deviation) / WHOLE;
    }

    /// @dev Between chance heights that stand so many rounds apart, in straight lines.
    function _wave(uint256 round, uint256 apart, uint256 height) private view returns (int256) {
        int256 part = int256(round % apart);
        int256 distance = int256(apart);
        return (_height(apart, round / apart, height) * (distance - part) + _height(apart, round / apart + 1, height) * part)
            / distance;
    }

    function _height(uint256 apart, uint256 place, uint256 most) private view returns (int256) {
        return int256(uint256(keccak256(abi.encode(seed, apart, place))) % (2 * most + 1)) - int256(most);
    }
}
