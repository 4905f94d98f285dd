/**
 * From a deposit until its payout, which may never come, as an expression over a row of the catalogue that has a deposit;
 * an index is built on exactly this text. Clocks of two chains may disagree about the order of the two.
 */
export const openPeriod =
  "int8range(in_timestamp, CASE WHEN out_timestamp IS NOT NULL THEN greatest(in_timestamp, out_timestamp) END)"
