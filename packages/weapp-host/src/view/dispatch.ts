import { type Handler, handlersOf } from './handlers.js';
import { bubbles, eventObject, type ViewEvent } from './view-event.js';
import { ancestors, type ElementNode } from './view-node.js';

/** Calls one method of the mini-program with an event. */
export type CallHandler = (element: ElementNode, method: string, event: object) => void;

/**
 * Takes an event from the root down to its target and up again, as the view layer does: the way is fixed when the event happens,
 * whatever the handlers then change.
 * @returns how many handlers ran
 */
export function dispatch(target: ElementNode, event: ViewEvent, call: CallHandler): number {
  const timeStamp = Date.now();
  const inward = [...ancestors(target)].reverse().concat(target);
  const outward = bubbles(event.type) ? [...inward].reverse() : [target];
  const way = [
    ...inward.flatMap((element) => stations(element, event.type, 'capture')),
    ...outward.flatMap((element) => stations(element, event.type, 'bubble')),
  ];
  let handled = 0;
  let hasRunExclusive = false;
  for (const { element, handler } of way) {
    if (handler.isExclusive && hasRunExclusive) continue;
    hasRunExclusive ||= handler.isExclusive;
    handled += 1;
    if (handler.method !== '') {
      call(element, handler.method, eventObject(event, target, element, timeStamp));
    }
    if (handler.stops) break;
  }
  return handled;
}

function stations(element: ElementNode, type: string, phase: Handler['phase']) {
  return handlersOf(element, type)
    .filter((handler) => handler.phase === phase)
    .map((handler) => ({ element, handler }));
}
