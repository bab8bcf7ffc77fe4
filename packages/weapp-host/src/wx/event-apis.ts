import type { CoreEvents } from '../wx-surface.js';
import { type ApiModels, atOnce } from './api-model.js';
import type { WxContext } from './context.js';

/** What can happen to the phone; a test lets it happen by `device.events.fire`. */
const PHONE_EVENTS = [
  'NetworkStatusChange',
  'NetworkWeakChange',
  'MemoryWarning',
  'ThemeChange',
  'WindowResize',
  'KeyboardHeightChange',
  'UserCaptureScreen',
];

/** What happens to the program. */
const CORE_EVENTS: Record<string, keyof CoreEvents> = {
  AppShow: 'appShow',
  AppHide: 'appHide',
  Error: 'error',
  PageNotFound: 'pageNotFound',
  UnhandledRejection: 'unhandledRejection',
};

/** `wx.onX(listener)` and `wx.offX(listener?)`. */
export function eventApis({ surface, device: { events } }: WxContext): ApiModels {
  for (const [name, event] of Object.entries(CORE_EVENTS)) {
    surface.listen(event, (detail) => events.fire(name, detail));
  }
  const models: ApiModels = {};
  for (const name of [...PHONE_EVENTS, ...Object.keys(CORE_EVENTS)]) {
    models[`on${name}`] = atOnce((listener: (detail: unknown) => void) => events.add(name, listener));
    models[`off${name}`] = atOnce((listener?: (detail: unknown) => void) => events.remove(name, listener));
  }
  return models;
}
