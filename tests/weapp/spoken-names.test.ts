import { createWx, Device, textOf, WeappHost } from '@jiweibao/weapp-host';
import { Cleanup } from '../support/cleanup.js';
import {
  type ConsumerProduct,
  miniProgramPath,
  startConsumerProduct,
  VIEWS,
  type View,
  viewNamed,
} from '../support/consumer-views.js';
import { BUILT } from '../support/project.js';

/*
 * What a screen reader is given in WeChat, on the built package: views carry the roles that a browser would know, and everything
 * that can be tapped or filled has a name.
 */

/** Where the build looks for its API: apps/miniapp/config/index.ts. */
const BUILT_API = process.env.MINIAPP_API_BASE ?? 'http://127.0.0.1:3000';

/** Class of an element of HTML after plugin-html → its role in WeChat. */
const ROLES = {
  'h5-h2': 'heading',
  'h5-h3': 'heading',
  'h5-ul': 'list',
  'h5-li': 'listitem',
  'h5-main': 'main',
} as const;

const cleanup = Cleanup.afterThisFile();
let consumer: ConsumerProduct;

beforeAll(async () => {
  consumer = await startConsumerProduct(cleanup);
});

async function open(view: View, device = new Device()): Promise<WeappHost<Device>> {
  device.originAliases.set(BUILT_API, consumer.product.api.origin);
  for (const [key, value] of Object.entries(view.keeps ?? {})) device.storage.set(key, JSON.stringify(value));
  const [, query = ''] = consumer.addressOf(view).split('?');
  const page = miniProgramPath(view);
  const url = query ? `${page}?${query}` : page;
  const host = await WeappHost.launch(BUILT.miniProgram, (surface) => createWx(surface, device), { url });
  cleanup.add(() => host.close());
  await host.settle();
  return host;
}

test.each(VIEWS)('$name says what its parts are and names what can be tapped', async (view) => {
  const host = await open(view);
  const screen = host.screen();
  // An element that WeChat's templates do not know shows nothing.
  expect(host.errors).toEqual([]);
  for (const [name, role] of Object.entries(ROLES)) {
    const spoken = screen.all(`.${name}`).map(({ attributes }) => attributes['aria-role']);
    expect({ name, spoken: spoken.filter((each) => each !== role && each !== 'group') }).toEqual({
      name,
      spoken: [],
    });
  }
  expect(screen.all('.h5-main')).toHaveLength(1);

  const nameless = [...screen.all('button'), ...screen.all('input'), ...screen.all('textarea')].filter(
    (element) => !element.attributes['aria-label'] && textOf(element).trim() === '',
  );
  expect(nameless.map(({ attributes }) => attributes.class)).toEqual([]);
});

test('a box has its own hint, length and value, and its button submits: no attribute stands in the place of another', async () => {
  const screen = (await open(viewNamed('home'))).screen();
  const [box] = screen.all('input');
  expect(box?.attributes).toMatchObject({
    type: 'text',
    maxlength: 100,
    'aria-label': '查官方售后网点',
    'confirm-type': 'search',
  });
  expect(String(box?.attributes.placeholder)).toMatch(/^如：/);
  const submits = screen.all('button').filter(({ attributes }) => attributes['form-type'] === 'submit');
  expect(submits.map((button) => textOf(button))).toContain('查询');
});
