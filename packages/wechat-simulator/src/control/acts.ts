import { z } from 'zod';
import { deliver } from '../push/deliver.js';
import { verifyAddress } from '../push/verify-address.js';
import { ACCOUNT_CHANGE } from '../world/account.js';
import { FAULT } from '../world/faults.js';
import type { World } from '../world/world.js';

type Act = (world: World, body: unknown) => unknown;

const PERSON = z.strictObject({ person: z.string().min(1) });
const PHONE = PERSON.extend({ phoneNumber: z.string().regex(/^1\d{10}$/) });
const CONSENT = PERSON.extend({ templateId: z.string().min(1), times: z.int().positive().default(1) });
const FAULTS = z.strictObject({
  path: z.string().startsWith('/'),
  times: z.int().positive().default(1),
  fault: FAULT,
});
const PUSH = PERSON.extend({ fields: z.record(z.string(), z.unknown()) });
const CLOCK = z.strictObject({ advanceSeconds: z.number() });

/** Every act of the control, by method and name. */
export const ACTS: Record<string, Act> = {
  /** The person's phone calls `wx.login`. → `{code}` */
  'POST login-codes': (world, body) => ({
    code: world.loginCodes.issue(world.people.visit(PERSON.parse(body).person)),
  }),

  /** The person lets the mini-program have their number. → `{code}` */
  'POST phone-codes': (world, body) => {
    const { person, phoneNumber } = PHONE.parse(body);
    return { code: world.phoneCodes.issue({ person: world.people.visit(person), phoneNumber }) };
  },

  /** The person opens the mini-program. → `{openid}` */
  'POST visits': (world, body) => ({ openid: world.people.visit(PERSON.parse(body).person).openid }),

  /** The person agrees to messages of a template, each time to one. → `{openid}` */
  'POST consents': (world, body) => {
    const { person, templateId, times } = CONSENT.parse(body);
    const { openid } = world.people.visit(person);
    world.consents.give(openid, templateId, times);
    return { openid };
  },

  /** The next calls of an address go wrong. */
  'POST faults': (world, body) => {
    const { path, times, fault } = FAULTS.parse(body);
    world.faults.plan(path, fault, times);
    return {};
  },
  'DELETE faults': (world) => {
    world.faults.clear();
    return {};
  },

  /** All access tokens are past their time: 42001. */
  'POST access-tokens/expire': (world) => {
    world.accessTokens.expireAll();
    return {};
  },
  /** All access tokens are replaced, as by another server of the same owner: 40001. */
  'POST access-tokens/replace': (world) => {
    world.accessTokens.replaceAll();
    return {};
  },

  'POST clock': (world, body) => {
    world.clock.advance(CLOCK.parse(body).advanceSeconds);
    return { now: new Date(world.clock.now()).toISOString() };
  },

  'GET account': (world) => world.account,
  'PATCH account': (world, body) => {
    world.account = { ...world.account, ...ACCOUNT_CHANGE.parse(body) };
    return world.account;
  },

  /** Registers the push address as its owner would, by asking it. → `{verified}` */
  'POST push-address/verify': async (world) => ({ verified: await verifyAddress(world) }),

  /** Pushes any event from a person. → the delivery, when it is over; null without a push address */
  'POST pushes': (world, body) => {
    const { person, fields } = PUSH.parse(body);
    return deliver(world, world.people.visit(person).openid, fields);
  },

  'GET calls': (world) => ({ calls: world.journal.calls }),
  'GET messages': (world) => ({ messages: world.journal.messages }),
  'GET pushes': (world) => ({ pushes: world.journal.deliveries }),
};
