import { NotModelled } from '../wx-surface.js';
import { APP_METHODS } from './app-methods.js';
import { ELEMENT_METHODS } from './element-methods.js';
import { PAGE_METHODS } from './page-methods.js';
import type { Method } from './protocol.js';

const IMPLEMENTED = new Map<string, Method>(
  Object.entries({ ...APP_METHODS, ...PAGE_METHODS, ...ELEMENT_METHODS }),
);

/** What automator can ask and a host without layout and WXSS can only refuse. */
const REFUSED = new Map([
  ['App.captureScreenshot', 'nothing is drawn, so there is no screenshot'],
  ['Page.getWindowProperties', 'there is no window: nothing has a size or scrolls'],
  ['Element.getOffset', 'nothing is laid out, so an element has no place'],
  ['Element.getStyles', 'WXSS is not read, so an element has no style'],
]);

/** @throws {NotModelled} which names the method */
export function methodNamed(name: string): Method {
  const method = IMPLEMENTED.get(name);
  if (method !== undefined) return method;
  const reason = REFUSED.get(name);
  throw new NotModelled(`${name} is not implemented by weapp-host${reason ? `: ${reason}` : ''}`);
}
