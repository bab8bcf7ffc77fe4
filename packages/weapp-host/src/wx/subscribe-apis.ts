import { WxFailure } from '../wx-surface.js';
import { type ApiModels, later } from './api-model.js';
import type { WxContext } from './context.js';

const MOST_TEMPLATES = 3;

/** Words and numbers: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html */
export function subscribeApis({ surface, device: { subscriptions, person } }: WxContext): ApiModels {
  return {
    requestSubscribeMessage: later(({ tmplIds }) => {
      // The page names the condition but no number for it.
      if (!surface.gesture.isInTap()) throw new WxFailure('can only be invoked by user TAP gesture.');
      const templates = Array.isArray(tmplIds) ? (tmplIds as unknown[]) : [];
      if (templates.length === 0) throw refusal(10001, "TmplIds can't be empty");
      if (!templates.every((id) => typeof id === 'string')) throw refusal(10004, 'Invalid template id');
      if (templates.length > MOST_TEMPLATES) throw refusal(20003, 'Templates count out of max bounds');
      if (!subscriptions.mainSwitch) throw refusal(20004, 'The main switch is switched off');
      if (!templates.every((id) => subscriptions.templates?.includes(id) ?? true)) {
        throw refusal(20001, 'No template data return, verify the template id exist');
      }
      const answers = templates.map((id) => [id, person.subscriptions.get(id) ?? 'accept']);
      surface.emit('subscriptionAsked', { answers });
      return Object.fromEntries(answers);
    }),
  };
}

function refusal(errCode: number, words: string): WxFailure {
  return new WxFailure(words, { errCode });
}
