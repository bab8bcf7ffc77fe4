import { mayStandIn } from '../world/template-fields.js';
import { errors } from '../world/wechat-error.js';
import type { Address } from './address.js';
import { jsonBody } from './json-body.js';

const STATES = ['developer', 'trial', 'formal'];
const LANGUAGES = ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

/**
 * A message to a person who agreed to it:
 * https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html
 * Assumed: the order of the checks; that the consent is looked at last and used up only by a message that goes out; that
 * fields which the template does not have are passed over; 40097 for a state or a language that does not exist.
 */
export const subscribeSend: Address = {
  method: 'POST',
  path: '/cgi-bin/message/subscribe/send',
  needsAccessToken: true,
  limit: { perDay: 10_000_000 },
  answer(call) {
    const { world } = call;
    const body = jsonBody(call);
    const person = world.people.find(body.touser);
    if (person === null) throw errors.invalidOpenid();
    const template = templateOf(world.account.templates, body.template_id);
    const page = pageOf(body.page, world.account.pages);
    const { miniprogram_state: state = 'formal', lang = 'zh_CN' } = body;
    if (!STATES.includes(state as string) || !LANGUAGES.includes(lang as string)) {
      throw errors.invalidArguments();
    }
    const fields = fieldsOf(template.fields, body.data);
    if (!world.consents.use(person.openid, template.id)) throw errors.refused();
    world.journal.messages.push({
      at: new Date(world.clock.now()).toISOString(),
      person: person.name,
      openid: person.openid,
      templateId: template.id,
      page,
      fields,
      state: state as string,
    });
    return { json: { errcode: 0, errmsg: 'ok' } };
  },
};

function templateOf(templates: Record<string, string[]>, id: unknown): { id: string; fields: string[] } {
  const fields = typeof id === 'string' && Object.hasOwn(templates, id) ? templates[id] : undefined;
  if (fields === undefined) throw errors.invalidTemplateId();
  return { id: id as string, fields };
}

/** The page that the message opens, which may have a query; none when left out. */
function pageOf(page: unknown, published: string[]): string | null {
  if (page === undefined || page === '') return null;
  if (typeof page !== 'string' || !published.includes(page.replace(/^\//, '').split('?')[0] ?? '')) {
    throw errors.invalidPage();
  }
  return page;
}

/** The text of each of the template's fields. */
function fieldsOf(wanted: string[], data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) throw errors.invalidField('data is not an object');
  const given = data as Record<string, { value?: unknown } | undefined>;
  return Object.fromEntries(
    wanted.map((field) => {
      const value = given[field]?.value;
      if (value === undefined || value === null || value === '') {
        throw errors.invalidField(`data.${field}.value is empty`);
      }
      const text = String(value);
      if (!mayStandIn(field, text)) throw errors.invalidField(`data.${field}.value invalid`);
      return [field, text];
    }),
  );
}
