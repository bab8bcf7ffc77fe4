import { z } from 'zod';

/** How the next calls of an address shall go wrong. */
export const FAULT = z.discriminatedUnion('kind', [
  /** WeChat's own refusal; -1 is "system busy". */
  z.strictObject({
    kind: z.literal('errcode'),
    errcode: z.int(),
    errmsg: z.string().default('system error'),
  }),
  /** Not WeChat's application at all: a gateway. */
  z.strictObject({ kind: z.literal('status'), status: z.int().min(400).max(599) }),
  /** No answer ever comes. */
  z.strictObject({ kind: z.literal('hang') }),
  /** The right answer, late. */
  z.strictObject({ kind: z.literal('slow'), milliseconds: z.int().positive() }),
  /** The connection ends in the middle of the answer. */
  z.strictObject({ kind: z.literal('cut') }),
  /** Status 200 and a page of HTML. */
  z.strictObject({ kind: z.literal('not-json') }),
]);

export type Fault = z.infer<typeof FAULT>;

/** What tests have planned to go wrong, for each address in the order planned. */
export class Faults {
  private readonly planned = new Map<string, Fault[]>();

  plan(path: string, fault: Fault, times: number): void {
    const before = this.planned.get(path) ?? [];
    this.planned.set(path, [...before, ...Array<Fault>(times).fill(fault)]);
  }

  /** The fault of this call, if one is planned. */
  next(path: string): Fault | null {
    return this.planned.get(path)?.shift() ?? null;
  }

  clear(): void {
    this.planned.clear();
  }
}
