/** The published contract, committed; `openapi.ts` writes it. */
export const CONTRACT_FILE = new URL('../openapi.json', import.meta.url);
