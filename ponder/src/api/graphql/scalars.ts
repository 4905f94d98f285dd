import { GraphQLScalarType } from "graphql"
import { type Address, getAddress, type Hex, isAddress, isHex } from "viem"
import { badInput } from "./badInput.ts"

const address = new GraphQLScalarType<Address, Address>({
  name: "Address",
  description: "A 20-byte address: with its EIP-55 checksum on output, in any case on input.",
  serialize: value => getAddress(String(value)),
  parseValue: value => {
    if (typeof value === "string" && isAddress(value, { strict: false })) return getAddress(value)
    throw badInput("An Address is 0x and 40 hexadecimal digits.")
  },
})

const bigInt = new GraphQLScalarType<bigint, string>({
  name: "BigInt",
  description: "A whole number of any size, as a decimal string.",
  serialize: value => String(value),
  parseValue: value => {
    if (typeof value === "string" && /^-?\d{1,78}$/.test(value)) return BigInt(value)
    if (Number.isSafeInteger(value)) return BigInt(value as number)
    throw badInput("A BigInt is a decimal string of up to 78 digits.")
  },
})

const decimal = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: "An exact decimal number, as a string.",
  serialize: value => String(value),
  parseValue: value => {
    if (typeof value === "string" && /^-?\d{1,78}(\.\d{1,78})?$/.test(value)) return value
    throw badInput("A Decimal is a string of digits, with a point if need be.")
  },
})

const hex = new GraphQLScalarType<Hex, Hex>({
  name: "Hex",
  description: "Bytes as 0x and hexadecimal digits, in lower case.",
  serialize: value => String(value).toLowerCase() as Hex,
  parseValue: value => {
    if (isHex(value)) return value.toLowerCase() as Hex
    throw badInput("A Hex is 0x and hexadecimal digits.")
  },
})

export const scalars = {
  typeDefs: /* GraphQL */ `
    scalar Address
    scalar BigInt
    scalar Decimal
    scalar Hex
  `,
  resolvers: { Address: address, BigInt: bigInt, Decimal: decimal, Hex: hex },
}
