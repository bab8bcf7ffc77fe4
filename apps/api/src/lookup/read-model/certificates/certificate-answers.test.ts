import { AUTHORIZATION_STATUSES } from '@jiweibao/shared';
import fc from 'fast-check';
import { authorizationStatus } from '../../../registry/authorization-status.js';
import {
  changedRegistry,
  GENERATED_TODAY,
  GENERATED_TOKENS,
  type GeneratedRegistry,
} from '../testing/generated-registry.js';
import { followedModelOf, modelOf } from '../testing/model-of.js';

/** The verdict in the plainest way, from the records. */
function scanned({ certificates, outlets }: GeneratedRegistry, token: string) {
  const certificate = certificates.find((each) => each.token === token);
  if (certificate === undefined) return { verdict: 'unknown', outletId: null, withdrawnOn: null };
  const { outletId, withdrawnOn } = certificate;
  const outlet = outlets.find(({ id }) => id === outletId);
  const standings = (outlet?.authorizations ?? []).map((each) => authorizationStatus(each, GENERATED_TODAY));
  const best = AUTHORIZATION_STATUSES.find((status) => standings.includes(status));
  const verdict = withdrawnOn !== null ? 'withdrawn' : (best ?? 'withdrawn');
  return { verdict, outletId: outlet?.id ?? null, withdrawnOn };
}

test('a certificate says what a scan of every record says, followed or loaded at once', () => {
  fc.assert(
    fc.property(changedRegistry(10), ({ before, after }) => {
      for (const model of [modelOf(after), followedModelOf(before, after)]) {
        for (const token of [...GENERATED_TOKENS, 'never-issued-at-all-00']) {
          const reply = JSON.parse(model.certificate(token, GENERATED_TODAY).toString());
          const { verdict, withdrawnOn, outlet } = reply;
          expect({ verdict, withdrawnOn, outletId: outlet?.id ?? null }).toEqual(scanned(after, token));
        }
      }
    }),
    { numRuns: 300 },
  );
});
