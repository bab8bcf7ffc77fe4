import { ApiUnreachable } from '@jiweibao/shared';
import { ask, sendForm } from './api';
import { jsonBody } from './json-body';

test.each([
  [
    'a question with a token',
    () => ask('/api/v1/invitations/current', { headers: { 'Invitation-Token': 't' } }),
  ],
  ['a form with a file', () => sendForm('/api/v1/case-files', new FormData())],
])('%s that gets no answer says so, for the person to be told of the network', async (_what, send) => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(send()).rejects.toBeInstanceOf(ApiUnreachable);
});

test.each([
  ['', null],
  ['<html>502 Bad Gateway</html>', null],
  ['{"id":"a"}', { id: 'a' }],
])('of the body %j is read %j', (text, body) => {
  expect(jsonBody(text)).toEqual(body);
});
