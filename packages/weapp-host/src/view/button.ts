import { type Navigation, NotModelled } from '../wx-surface.js';
import type { ControlState } from './control-state.js';
import { formValues } from './form-controls.js';
import type { ViewEvent } from './view-event.js';
import { ancestors, attributeText, datasetOf, type ElementNode, idOf } from './view-node.js';

/** What controls reach beyond their page. */
export interface PageLinks {
  readonly navigation: Navigation;
  /** `<button open-type="share">`: asks the page for its card. */
  share(target: { id: string; dataset: Record<string, unknown> }): void;
  agreeToPrivacy(buttonId: string): void;
  reportError(error: unknown): void;
}

/** Events that WeChat sends with data only it has; a test sends them itself. */
const ANSWERED_BY_WECHAT: Record<string, string> = {
  getPhoneNumber: 'getphonenumber',
  getRealtimePhoneNumber: 'getrealtimephonenumber',
  chooseAvatar: 'chooseavatar',
  openSetting: 'opensetting',
  launchApp: 'launchapp',
  contact: 'contact',
  feedback: 'feedback',
};

/** What a button does beside its `tap`. @returns whether it did anything */
export function pressButton(
  button: ElementNode,
  fire: (target: ElementNode, event: ViewEvent) => number,
  state: ControlState,
  links: PageLinks,
): boolean {
  const opened = open(button, fire, links);
  const form = [...ancestors(button)].find(({ tag }) => tag === 'form');
  const formType = attributeText(button, 'form-type');
  if (form === undefined || !formType) return opened;
  if (formType === 'submit') {
    fire(form, { type: 'submit', detail: { value: formValues(form, state), target: { id: idOf(button) } } });
    return true;
  }
  throw new NotModelled(`form-type="${formType}" is not modelled by weapp-host`);
}

function open(
  button: ElementNode,
  fire: (target: ElementNode, event: ViewEvent) => number,
  links: PageLinks,
): boolean {
  const openType = attributeText(button, 'open-type');
  if (!openType) return false;
  if (openType === 'share') {
    links.share({ id: idOf(button), dataset: datasetOf(button) });
    return true;
  }
  if (openType === 'agreePrivacyAuthorization') {
    links.agreeToPrivacy(idOf(button));
    fire(button, { type: 'agreeprivacyauthorization', detail: {} });
    return true;
  }
  const event = ANSWERED_BY_WECHAT[openType];
  throw new NotModelled(
    event === undefined
      ? `<button open-type="${openType}"> is not modelled by weapp-host`
      : `<button open-type="${openType}"> is answered by WeChat: let the test trigger "${event}" with its detail`,
  );
}
