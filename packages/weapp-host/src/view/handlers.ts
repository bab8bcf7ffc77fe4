import type { ElementNode } from './view-node.js';

/** One `bind…` or `catch…` attribute. */
export interface Handler {
  /** Name of the method; empty for a `catch` that only stops. */
  readonly method: string;
  readonly phase: 'capture' | 'bubble';
  readonly stops: boolean;
  /** `mut-bind`: of all of them on the way, only the first runs. */
  readonly isExclusive: boolean;
}

const ATTRIBUTE = /^(capture-)?(mut-bind|bind|catch):?(.+)$/;

/** What an element does about an event (https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html). */
export function handlersOf(element: ElementNode, type: string): Handler[] {
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const [, capture, kind, event] = ATTRIBUTE.exec(name) ?? [];
    if (event !== type) return [];
    return [
      {
        method: typeof value === 'string' ? value : '',
        phase: capture === undefined ? ('bubble' as const) : ('capture' as const),
        stops: kind === 'catch',
        isExclusive: kind === 'mut-bind',
      },
    ];
  });
}
