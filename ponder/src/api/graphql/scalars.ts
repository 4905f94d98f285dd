import { GraphQLError, GraphQLScalarType } from "graphql"
import { type Address, getAddress, type Hex, isAddress, isHex } from "viem"

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })

const addressScalar = new GraphQLScalarType<Address, Address>({
  name: "Address",
  description: "A 20-byte address: with its EIP-55 checksum on output, in any case on input.",
  serialize: value => getAddress(String(value)),
  parseValue: value => {
    if (typeof value === "string" && isAddress(value, { strict: false })) return getAddress(value)
    throw badInput("An Address is 0x and 40 hexadecimal digits.")
  },
})

const bigIntScalar = new GraphQLScalarType<bigint, string>({
  name: "BigInt",
  description: "A whole number of any size, as a decimal string.",
  serialize: value => String(value),
  parseValue: value => {
    if (typeof value === "string" && /^-?\d+$/.test(value)) return BigInt(value)
    if (Number.isSafeInteger(value)) return BigInt(value as number)
    throw badInput("A BigInt is a decimal string.")
  },
})

const hexScalar = new GraphQLScalarType<Hex, Hex>({
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
    scalar Hex
  `,
  resolvers: { Address: addressScalar, BigInt: bigIntScalar, Hex: hexScalar },
}
