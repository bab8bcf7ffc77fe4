/** A call that reached the server, whatever came of it. */
export interface ReceivedCall {
  /** By the simulated clock, ISO 8601. */
  at: string;
  method: string;
  path: string;
  query: Record<string, string>;
  /** Parsed when it was JSON, else as text; null when there was none. */
  body: unknown;
}

/** A subscribe message that reached a person. */
export interface SentMessage {
  at: string;
  person: string;
  openid: string;
  templateId: string;
  page: string | null;
  /** Field → the text shown. */
  fields: Record<string, string>;
  state: string;
}

/** One push, and what the owner's server said to each try: its status, or why there was no answer. */
export interface Delivery {
  event: Record<string, unknown>;
  answers: (number | string)[];
  accepted: boolean;
}

/** What the server saw and did, for tests to read. */
export class Journal {
  readonly calls: ReceivedCall[] = [];
  readonly messages: SentMessage[] = [];
  readonly deliveries: Delivery[] = [];
}
