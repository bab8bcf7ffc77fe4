/** @jest-environment node */
import { pagesOrigin } from './pages-origin';

const API = 'https://api.example';

test.each([
  [undefined, 'https://api.example'],
  ['', 'https://api.example'],
  ['https://baoxiu.example', 'https://baoxiu.example'],
  ['https://BAOXIU.example:443/', 'https://baoxiu.example'],
])('the public address %j makes the origin %s', (address, origin) => {
  expect(pagesOrigin(address, API)).toBe(origin);
});

test.each(['baoxiu.example', 'https://baoxiu.example/pages', 'ftp://baoxiu.example', 'https://'])(
  'a build with %s is refused by the name of the setting',
  (address) => {
    expect(() => pagesOrigin(address, API)).toThrow(/^MINIAPP_PUBLIC_ADDRESS/);
  },
);
