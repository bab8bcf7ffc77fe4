import { NotModelled } from '../wx-surface.js';
import { type PageLinks, pressButton } from './button.js';
import type { ControlState } from './control-state.js';
import { fitting, isTextControl, obstacle, turnOver } from './form-controls.js';
import { followNavigator } from './navigator-element.js';
import type { ViewEvent } from './view-event.js';
import { ancestors, attributeText, type ElementNode, everyElement, idOf, isOn } from './view-node.js';

/** How long a finger rests before it is a long press (https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html). */
const LONG_PRESS_MILLISECONDS = 350;
const TICKED = new Set(['switch', 'checkbox', 'radio']);

/** Sends an event through the page. @returns how many handlers ran */
export type Fire = (target: ElementNode, event: ViewEvent) => number;

/** What a person does on one page, down to what the controls do by themselves. */
export class Person {
  private touch: { element: string; since: number } | null = null;

  constructor(
    private readonly fire: Fire,
    private readonly state: ControlState,
    private readonly links: PageLinks,
  ) {}

  /** @throws {Error} when nothing listens: DevTools would let such a tap pass in silence */
  tap(element: ElementNode): void {
    const hindrance = obstacle(element);
    if (hindrance !== null) throw new Error(`<${element.tag}> cannot be tapped: ${hindrance}`);
    // That a disabled control swallows the tap, for those around it too, is assumed.
    if (isOn(element, 'disabled')) return;
    const handled =
      this.fingers(element, ['touchstart', 'touchend']) + this.fire(element, { type: 'tap', detail: {} });
    const acted = this.actByItself(element);
    if (handled === 0 && !acted) {
      throw new Error(`nothing listens for tap on <${element.tag} id="${idOf(element)}"> or around it`);
    }
  }

  /** Replaces the text of an input, as far as it fits. */
  type(element: ElementNode, text: string): void {
    if (!isTextControl(element)) throw new Error(`<${element.tag}> takes no text`);
    const hindrance = isOn(element, 'disabled') ? 'it is disabled' : obstacle(element);
    if (hindrance !== null) throw new Error(`<${element.tag}> takes no text: ${hindrance}`);
    const value = fitting(element, text);
    this.state.write(element, 'value', value);
    this.fire(element, { type: 'input', detail: { value, cursor: value.length, keyCode: 0 } });
  }

  /** An event that the test words itself. @throws {Error} when nothing listens */
  trigger(element: ElementNode, event: ViewEvent): void {
    const { value } = (event.detail ?? {}) as { value?: unknown };
    if (isTextControl(element) && typeof value === 'string') this.state.write(element, 'value', value);
    if (this.fire(element, event) === 0) {
      throw new Error(`nothing listens for ${event.type} on <${element.tag} id="${idOf(element)}">`);
    }
  }

  touchStart(element: ElementNode, event: Omit<ViewEvent, 'type'>): void {
    this.touch = { element: idOf(element), since: performance.now() };
    this.fire(element, { ...event, type: 'touchstart' });
  }

  touchMove(element: ElementNode, event: Omit<ViewEvent, 'type'>): void {
    this.touch = null;
    this.fire(element, { ...event, type: 'touchmove' });
  }

  /** A finger that rested long enough where it came down makes a long press. */
  touchEnd(element: ElementNode, event: Omit<ViewEvent, 'type'>): void {
    const rested = this.touch?.element === idOf(element) ? performance.now() - this.touch.since : 0;
    this.touch = null;
    // A timer of the test may fire up to a millisecond early.
    if (rested >= LONG_PRESS_MILLISECONDS - 1) this.fire(element, { type: 'longpress', detail: {} });
    this.fire(element, { ...event, type: 'touchend' });
  }

  swipeTo(element: ElementNode, current: number): void {
    this.fire(element, { type: 'change', detail: { current, source: 'touch' } });
  }

  slideTo(element: ElementNode, value: number): void {
    this.fire(element, { type: 'change', detail: { value } });
  }

  private fingers(element: ElementNode, types: string[]): number {
    return types.reduce((handled, type) => handled + this.fire(element, { type, detail: {} }), 0);
  }

  /** What the control under the finger, or the nearest one around it, does on its own. */
  private actByItself(element: ElementNode): boolean {
    const control = [element, ...ancestors(element)].find(
      ({ tag }) => TICKED.has(tag) || tag === 'label' || tag === 'button' || tag === 'navigator',
    );
    if (control === undefined) return isTextControl(element);
    if (control.tag === 'button') return pressButton(control, this.fire, this.state, this.links);
    if (control.tag === 'navigator') return followNavigator(control, this.links);
    const ticked = control.tag === 'label' ? labelled(control) : control;
    if (ticked === null || isOn(ticked, 'disabled')) return false;
    if (!TICKED.has(ticked.tag)) return isTextControl(ticked);
    const { on, detail } = turnOver(ticked, this.state);
    this.fire(on, { type: 'change', detail });
    return true;
  }
}

/** The control that a label stands for: the one named by `for`, else the first inside. */
function labelled(label: ElementNode): ElementNode | null {
  const target = attributeText(label, 'for');
  if (target) {
    const root = [...ancestors(label)].at(-1) ?? label;
    const found = [...everyElement(root)].find((element) => idOf(element) === target);
    if (found === undefined) throw new NotModelled(`the label is for "${target}", which is not on the page`);
    return found;
  }
  return [...everyElement(label)].find((each) => TICKED.has(each.tag) || isTextControl(each)) ?? null;
}
