import { ancestors, attributeText, datasetOf, type ElementNode, idOf } from './view-node.js';

/**
 * Those that bubble; "除上表之外的其他组件自定义事件如无特殊声明都是非冒泡事件"
 * (https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html).
 */
const BUBBLING = new Set([
  'touchstart',
  'touchmove',
  'touchcancel',
  'touchend',
  'tap',
  'longpress',
  'longtap',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
  'touchforcechange',
]);

export function bubbles(type: string): boolean {
  return BUBBLING.has(type);
}

/** An event on its way to the mini-program. */
export interface ViewEvent {
  readonly type: string;
  readonly detail: unknown;
  /** Where fingers are. This host knows no places on a screen, so they are what the test gave, or none. */
  readonly touches?: readonly unknown[];
  readonly changedTouches?: readonly unknown[];
}

/** The object that a handler is called with. */
export function eventObject(
  event: ViewEvent,
  target: ElementNode,
  currentTarget: ElementNode,
  timeStamp: number,
) {
  return {
    type: event.type,
    timeStamp,
    detail: event.detail ?? {},
    target: pointer(target),
    currentTarget: pointer(currentTarget),
    mark: marksOf(target),
    touches: event.touches ?? [],
    changedTouches: event.changedTouches ?? [],
  };
}

function pointer(element: ElementNode) {
  return { id: idOf(element), dataset: datasetOf(element) };
}

/** `mark:name` of the element and of all around it; the inner one wins. */
function marksOf(target: ElementNode): Record<string, string | null> {
  const marks: Record<string, string | null> = {};
  for (const element of [...ancestors(target)].reverse().concat(target)) {
    for (const name of Object.keys(element.attributes).filter((each) => each.startsWith('mark:'))) {
      marks[name.slice('mark:'.length)] = attributeText(element, name);
    }
  }
  return marks;
}
