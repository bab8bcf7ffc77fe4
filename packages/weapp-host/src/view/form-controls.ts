import { NotModelled } from '../wx-surface.js';
import type { ControlState } from './control-state.js';
import { ancestors, attributeText, type ElementNode, everyElement, isOn } from './view-node.js';

/** "最大输入长度，设置为 -1 的时候不限制最大长度", 140 by default (https://developers.weixin.qq.com/miniprogram/dev/component/input.html). */
const DEFAULT_LENGTH = 140;

/** What of a text ends up in the control. */
export function fitting(element: ElementNode, text: string): string {
  const given = attributeText(element, 'maxlength');
  const length = given === null || given === '' ? DEFAULT_LENGTH : Number(given);
  return length < 0 ? text : text.slice(0, length);
}

export function isTextControl(element: ElementNode): boolean {
  return element.tag === 'input' || element.tag === 'textarea';
}

function isTicked(element: ElementNode, state: ControlState): boolean {
  const value = state.read(element, 'checked');
  return value === true || value === 'true';
}

/** Turns a checkbox, radio or switch over. @returns the element whose `change` follows, and what it carries */
export function turnOver(element: ElementNode, state: ControlState): { on: ElementNode; detail: object } {
  if (element.tag === 'switch') {
    const value = !isTicked(element, state);
    state.write(element, 'checked', value);
    return { on: element, detail: { value } };
  }
  const group = groupOf(element);
  const members = [...everyElement(group)].filter(({ tag }) => tag === element.tag);
  if (element.tag === 'checkbox') {
    state.write(element, 'checked', !isTicked(element, state));
    const ticked = members.filter((member) => isTicked(member, state));
    return { on: group, detail: { value: ticked.map((member) => attributeText(member, 'value') ?? '') } };
  }
  for (const member of members) state.write(member, 'checked', member === element);
  return { on: group, detail: { value: attributeText(element, 'value') ?? '' } };
}

function groupOf(element: ElementNode): ElementNode {
  const group = [...ancestors(element)].find(({ tag }) => tag === `${element.tag}-group`);
  return group ?? element;
}

/** The values of the named controls, as `submit` carries them. @throws {NotModelled} for a control that is not known here */
export function formValues(form: ElementNode, state: ControlState): Record<string, unknown> {
  const named = [...everyElement(form)].filter((element) => attributeText(element, 'name'));
  return Object.fromEntries(
    named.map((element) => [attributeText(element, 'name'), formValue(element, state)]),
  );
}

function formValue(element: ElementNode, state: ControlState): unknown {
  if (isTextControl(element)) return state.read(element, 'value') ?? '';
  if (element.tag === 'switch') return isTicked(element, state);
  if (element.tag === 'checkbox-group' || element.tag === 'radio-group') {
    const tag = element.tag.replace('-group', '');
    const ticked = [...everyElement(element)]
      .filter((member) => member.tag === tag && isTicked(member, state))
      .map((member) => attributeText(member, 'value') ?? '');
    return tag === 'checkbox' ? ticked : (ticked[0] ?? '');
  }
  throw new NotModelled(`<${element.tag}> in a form is not modelled by weapp-host`);
}

/** What keeps a person from touching an element; `null` when nothing does. */
export function obstacle(element: ElementNode): string | null {
  const hidden = [element, ...ancestors(element)].find((each) => isOn(each, 'hidden'));
  if (hidden === undefined) return null;
  return `it stands in a <${hidden.tag}> that is hidden`;
}
