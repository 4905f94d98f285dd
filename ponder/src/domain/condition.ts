/** What has to be true, and what false, for a rule to apply; facts that it does not name do not matter. */
export type Condition<Fact extends string> = Partial<Record<Fact, boolean>>
