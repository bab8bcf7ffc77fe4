import { z } from 'zod';

const limit = z.object({ perMinute: z.int().positive().optional(), perDay: z.int().positive().optional() });

/**
 * The mini-program as its owner registered it with WeChat. Everything may be left out; the control may change it later.
 */
export const ACCOUNT = z.strictObject({
  appId: z.string().min(1).default('wx0000000000000001'),
  appSecret: z.string().min(1).default('00000000000000000000000000000001'),
  /** The account's own name in pushed messages. */
  originalId: z.string().min(1).default('gh_000000000001'),
  /** Pages of the published version, without a leading slash. */
  pages: z.array(z.string().min(1)).default(['pages/home/index']),
  /** Template id → its fields, such as `thing1` and `time2`. */
  templates: z.record(z.string().min(1), z.array(z.string().regex(/^[a-z_]+\d+$/))).default({}),
  /** A word in a text, or in the address of a picture → what the content check says of it. */
  judgedWords: z
    .record(
      z.string().min(1),
      z.object({ suggest: z.enum(['risky', 'review']), label: z.int().default(20006) }),
    )
    .default({}),
  /** Where messages are pushed to, and the token that signs them; null when none was registered. */
  pushAddress: z
    .object({ url: z.url(), token: z.string().min(3) })
    .nullable()
    .default(null),
  /** How long a push waits for its answer. WeChat's own time is five seconds; a test has less. */
  pushTimeoutMilliseconds: z.int().positive().default(5000),
  /** Path → how often it may be called, in place of the documented number. */
  limits: z.record(z.string().startsWith('/'), limit).default({}),
});

export type Account = z.infer<typeof ACCOUNT>;

/** What the control may change: only what is given, without the defaults. */
export const ACCOUNT_CHANGE = z.strictObject(
  Object.fromEntries(Object.entries(ACCOUNT.shape).map(([name, field]) => [name, field.unwrap().optional()])),
);
