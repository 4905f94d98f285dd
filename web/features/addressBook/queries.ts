import { graphql, type ResultOf } from "../../lib/graphql.ts"

export const AddressBookQuery = graphql(`
  query AddressBook {
    addressBook {
      address
      label
      chain {
        name
      }
    }
  }
`)

export type AddressEntry = ResultOf<typeof AddressBookQuery>["addressBook"][number]
