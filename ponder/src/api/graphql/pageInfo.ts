export const pageInfo = {
  typeDefs: /* GraphQL */ `
    type PageInfo {
      hasNextPage: Boolean!
      hasPreviousPage: Boolean!
      startCursor: String
      endCursor: String
    }
  `,
  resolvers: {},
}
