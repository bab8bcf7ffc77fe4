/** A body as parsed JSON; null for none, and for what is no JSON, such as a proxy's page instead of an answer. */
export function jsonBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The transport then says that the service is not available.
    return null;
  }
}
