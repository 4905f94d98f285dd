// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

import "./Rlp.sol";
import "./TokenMetadata.sol";

/// @notice What a deposit event says. Both events begin alike.
struct DepositData {
    uint256 toChain;
    address fromToken;
    address toToken;
    uint256 totalAmount;
    Metadata metadata;
}

/// @notice Finds the deposit in a receipt: RLP([status, cumulativeGasUsed, [[address, [topic…], data]…]]).
library ReceiptParser {
    bytes32 private constant DEPOSIT_LOCKED = 0x0e2f9c299e8845d85c6dbd2f995ac53e331fd03215ef6cd894d8859a9c4d6755;
    bytes32 private constant DEPOSIT_BURNED = 0x873c0c574af4a37e57f4b4002bc41e01c50654427642e84ebbe7b11063be90f6;
    uint256 private constant LOCKED_DATA_LENGTH = 9 * 32;
    uint256 private constant BURNED_DATA_LENGTH = 10 * 32;
    /// @dev A topic is a string of 32 bytes, so its RLP is one prefix byte and the word.
    uint256 private constant TOPIC_PREFIX = 0x80 + 32;
    uint256 private constant TOPIC_LENGTH = 33;

    struct Log {
        address emitter;
        uint256 topicsAt;
        uint256 topicCount;
        uint256 dataAt;
        uint256 dataLength;
    }

    /// @notice The one deposit to this chain, whoever emitted it: more than one cannot be told apart by their hash.
    function findDeposit(bytes calldata receipt)
        internal
        view
        returns (address emitter, address from, address to, bytes calldata data)
    {
        (uint256 cursor, uint256 end) = _logs(receipt);
        bool pointsElsewhere;
        data = receipt[:0];
        while (cursor < end) {
            Log memory log;
            (log, cursor) = _readLog(cursor, end);
            if (!_isDeposit(log)) continue;
            if (Rlp.wordAt(log.dataAt) != block.chainid) {
                pointsElsewhere = true;
                continue;
            }
            require(data.length == 0, "multiple logs");
            emitter = log.emitter;
            from = _addressTopic(log, 1);
            to = _addressTopic(log, 2);
            data = _slice(log.dataAt, log.dataLength);
        }
        require(data.length > 0, pointsElsewhere ? "receipt points to another chain" : "no deposit log");
    }

    function decode(bytes calldata data) internal pure returns (DepositData memory) {
        return abi.decode(data, (DepositData));
    }

    function _logs(bytes calldata receipt) private pure returns (uint256 start, uint256 end) {
        uint256 position;
        assembly {
            position := receipt.offset
        }
        uint256 limit = position + receipt.length;
        (position, end) = Rlp.readList(position, limit);
        require(end == limit, Rlp.MALFORMED);

        (uint256 statusAt, uint256 statusEnd) = Rlp.readString(position, limit);
        (, position) = Rlp.readString(statusEnd, limit);
        (start, end) = Rlp.readList(position, limit);
        require(end == limit, Rlp.MALFORMED);
        require(statusEnd == statusAt + 1 && Rlp.wordAt(statusAt) >> 248 == 1, "transaction failed");
    }

    function _readLog(uint256 position, uint256 limit) private pure returns (Log memory log, uint256 end) {
        (position, end) = Rlp.readList(position, limit);

        (uint256 start, uint256 next) = Rlp.readString(position, end);
        require(next == start + 20, Rlp.MALFORMED);
        log.emitter = address(uint160(Rlp.wordAt(start) >> 96));

        (log.topicsAt, next) = Rlp.readList(next, end);
        log.topicCount = (next - log.topicsAt) / TOPIC_LENGTH;
        require(log.topicCount <= 4 && log.topicsAt + log.topicCount * TOPIC_LENGTH == next, Rlp.MALFORMED);
        for (uint256 i = 0; i < log.topicCount; i++) {
            require(Rlp.wordAt(log.topicsAt + i * TOPIC_LENGTH) >> 248 == TOPIC_PREFIX, Rlp.MALFORMED);
        }

        (log.dataAt, next) = Rlp.readString(next, end);
        log.dataLength = next - log.dataAt;
        require(next == end, Rlp.MALFORMED);
    }

    function _isDeposit(Log memory log) private pure returns (bool) {
        if (log.topicCount != 3) return false;
        bytes32 topic0 = bytes32(_topic(log, 0));
        return (topic0 == DEPOSIT_LOCKED && log.dataLength == LOCKED_DATA_LENGTH)
            || (topic0 == DEPOSIT_BURNED && log.dataLength == BURNED_DATA_LENGTH);
    }

    function _addressTopic(Log memory log, uint256 index) private pure returns (address) {
        return address(uint160(_topic(log, index)));
    }

    function _topic(Log memory log, uint256 index) private pure returns (uint256) {
        return Rlp.wordAt(log.topicsAt + index * TOPIC_LENGTH + 1);
    }

    function _slice(uint256 position, uint256 length) private pure returns (bytes calldata part) {
        assembly {
            part.offset := position
            part.length := length
        }
    }
}
