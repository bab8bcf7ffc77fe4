import Taro from '@tarojs/taro';
import { api } from './api';

/*
 * Consent to a message, later, about what a person has just done. WeChat lets it be asked from a tap only, at most three templates
 * at once, and one consent is one message. So the templates are fetched before the tap, and the tap asks at once.
 * https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html
 */

/**
 * `unavailable`: not asked, because the page runs in a browser, no template of the kind is configured, they were not fetched in
 * time, or WeChat could not ask.
 */
export type MessageConsent = 'accepted' | 'refused' | 'unavailable';

/** WeChat's number for: the person has switched off all messages. */
const SWITCHED_OFF = 20004;

/** WeChat asks about so many at once. */
const MOST = 3;

/** Kind of message → template id. */
let templates: ReadonlyMap<string, string> = new Map();

/** To be called when a page is shown whose tap will ask. Failing is no matter: then nobody is asked. */
export async function fetchMessageTemplates(): Promise<void> {
  if (process.env.TARO_ENV !== 'weapp' || templates.size > 0) return;
  try {
    const { items } = await api.read('/api/v1/message-templates');
    templates = new Map(items.map(({ kind, templateId }) => [kind, templateId]));
  } catch {
    // Asked again with the next page.
  }
}

/** Whether there is anything to ask, once the templates were fetched. */
export function canAskForMessages(kinds: readonly string[]): boolean {
  return process.env.TARO_ENV === 'weapp' && kinds.some((kind) => templates.has(kind));
}

/**
 * Asks for one message of a kind. To be called in the tap itself, before anything is awaited. It never fails, and whatever it
 * answers, what the tap was for goes on.
 */
export async function askForMessage(kind: string): Promise<MessageConsent> {
  return (await askForMessages([kind]))[kind] ?? 'unavailable';
}

/** The same for several kinds in one question: three that have a template at most, the first ones. */
export async function askForMessages<Kind extends string>(
  kinds: readonly Kind[],
): Promise<Partial<Record<Kind, MessageConsent>>> {
  const known = kinds.flatMap((kind): [Kind, string][] => {
    const template = templates.get(kind);
    return template === undefined ? [] : [[kind, template]];
  });
  const asked = new Map(known.slice(0, MOST));
  if (process.env.TARO_ENV !== 'weapp' || asked.size === 0) return {};
  const all = (answerOf: (template: string) => MessageConsent) =>
    Object.fromEntries([...asked].map(([kind, template]) => [kind, answerOf(template)])) as Partial<
      Record<Kind, MessageConsent>
    >;
  try {
    // Taro's types ask for another platform's `entityIds` as well, and know no answer by template.
    const wish = { tmplIds: [...asked.values()] } as Taro.requestSubscribeMessage.Option;
    const answers = (await Taro.requestSubscribeMessage(wish)) as unknown as Record<string, unknown>;
    // "accept", or "acceptWithAudio" and the like.
    return all((template) => (String(answers[template]).startsWith('accept') ? 'accepted' : 'refused'));
  } catch (cause) {
    const isSwitchedOff = (cause as { errCode?: number } | null)?.errCode === SWITCHED_OFF;
    return all(() => (isSwitchedOff ? 'refused' : 'unavailable'));
  }
}
