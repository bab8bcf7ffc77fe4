import { launchBrowser, Phone } from '../support/browser.js';
import { Cleanup } from '../support/cleanup.js';
import { type ConsumerProduct, startConsumerProduct } from '../support/consumer-views.js';
import { ICE } from '../support/invented-brands.js';

const WARNED = '4005550666';
/** A message with five numbers, as it comes: one warned of, one official, three that nobody registered. */
const MESSAGE = `【演示】王女士您好，冰箱保修到期。客服400-555-0666，或${ICE.phone}，
座机（0311）5550-9001，0311-55509002，手机 13900000000。验证码尾号里别告诉别人。`;

const cleanup = Cleanup.afterThisFile();
let consumer: ConsumerProduct;

beforeAll(async () => {
  consumer = await startConsumerProduct(cleanup);
});

test('of a pasted message each number is judged, the worst first, and nothing but numbers leaves the phone', async () => {
  const phone = await Phone.pickUp(await launchBrowser(cleanup), consumer.product.api.origin);
  const page = await phone.open('/check');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url()), request.postData() ?? ''));
  await page.getByRole('textbox').first().fill(MESSAGE);
  await page.getByText('监管部门已发布警示').first().waitFor();

  // Only what is painted counts: hidden pages lie under the one in front.
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would read what is hidden as well.
  const words = (await page.getByRole('main').filter({ visible: true }).innerText()).replaceAll(
    /[-\s()（）]/g,
    '',
  );
  const [warned, unlisted, official] = ['已发布警示', '未在名录中', '官方登记号码'].map((each) =>
    words.indexOf(each),
  );
  expect(warned).toBeGreaterThanOrEqual(0);
  expect(warned).toBeLessThan(unlisted as number);
  expect(unlisted).toBeLessThan(official as number);
  const asked = sent.filter((each) => each.includes(WARNED));
  expect(asked.length).toBeGreaterThan(0);
  for (const each of asked) expect(new URL(each).searchParams.get('numbers')).toMatch(/^[\d,-]+$/);
  expect(sent.join()).not.toMatch(/王女士|验证码|保修/);
  expect(phone.misbehaviour).toEqual({ errors: [], foreignRequests: [] });
  await phone.putDown();
});
