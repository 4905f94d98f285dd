// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice Walks RLP where it lies in the calldata: positions are absolute, and nothing is copied.
/// @dev Strict: an item that reaches beyond its limit or is not in its shortest form is refused.
library Rlp {
    string internal constant MALFORMED = "malformed receipt";

    function readList(uint256 position, uint256 limit) internal pure returns (uint256 start, uint256 end) {
        bool isList;
        (isList, start, end) = _read(position, limit);
        require(isList, MALFORMED);
    }

    function readString(uint256 position, uint256 limit) internal pure returns (uint256 start, uint256 end) {
        bool isList;
        (isList, start, end) = _read(position, limit);
        require(!isList, MALFORMED);
    }

    function wordAt(uint256 position) internal pure returns (uint256 word) {
        assembly {
            word := calldataload(position)
        }
    }

    /// @dev Calldata lengths are far below 2^64, so the sums cannot overflow.
    function _read(uint256 position, uint256 limit) private pure returns (bool isList, uint256 start, uint256 end) {
        unchecked {
            require(position < limit, MALFORMED);
            uint256 word = wordAt(position);
            uint256 prefix = word >> 248;
            if (prefix < 0x80) return (false, position, position + 1);

            isList = prefix >= 0xc0;
            start = position + 1;
            uint256 length = prefix - (isList ? 0xc0 : 0x80);
            if (length > 55) {
                uint256 width = length - 55;
                start += width;
                length = (word << 8) >> (256 - 8 * width);
                require(length > 55 && length >> (8 * (width - 1)) > 0, MALFORMED);
            }
            end = start + length;
            require(end <= limit, MALFORMED);
            bool isSmallByte = length == 1 && uint8(word >> 240) < 0x80;
            require(isList || !isSmallByte, MALFORMED);
        }
    }
}
