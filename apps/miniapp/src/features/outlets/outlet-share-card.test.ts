import { outletReply } from '../../testing/registry-samples';
import { outletShareCard } from './outlet-share-card';

const standing = (status: 'inForce' | 'expired' | 'suspended' | 'withdrawn' | 'notYet') =>
  outletReply({ authorization: { status, validFrom: null, validTo: null } });

test('an outlet is called authorized while it is', () => {
  expect(outletShareCard('outlet-1', standing('inForce'))).toEqual({
    title: '长安服务站（演示）：云岭（演示）授权网点',
    page: 'outlet',
    parameters: { id: 'outlet-1' },
  });
});

test.each(['expired', 'suspended', 'withdrawn', 'notYet'] as const)('not when it is %s', (status) => {
  expect(outletShareCard('outlet-1', standing(status)).title).not.toContain('授权网点');
});

test('before it is known, the link is sent on already', () => {
  expect(outletShareCard('outlet-1', null)).toMatchObject({ page: 'outlet', parameters: { id: 'outlet-1' } });
});
