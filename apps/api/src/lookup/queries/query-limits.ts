/** Bounds of the public queries, shared by the parsers and the published contract. */
export const QUERY_LIMITS = {
  /** Characters of the one-box search. */
  searchText: 100,
  /** Characters in which a person writes one number, label and brackets included. */
  numberText: 60,
  /** Numbers in one question about several. */
  numbersAtOnce: 20,
  outletsPerPage: 50,
  outletsPerPageByDefault: 20,
  warningsPerPage: 100,
  warningsPerPageByDefault: 20,
  radiusKm: 500,
} as const;
