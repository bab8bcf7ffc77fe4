import type { Definition } from '../logic/program.js';

/** Whose methods the handlers of a node are: the page's, or those of the custom component whose WXML it stands in. */
export type Scope = 'page' | Definition;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly parent: ElementNode;
}

export interface ElementNode {
  readonly kind: 'element';
  /** As written in WXML. */
  readonly tag: string;
  /** By the names that WXML has for them: `aria-label`. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: ViewNode[];
  readonly parent: ElementNode | null;
  readonly scope: Scope;
}

export type ViewNode = ElementNode | TextNode;

export function elementChildren(element: ElementNode): ElementNode[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** The element and all below it, in the order of the WXML. */
export function* everyElement(root: ElementNode): Generator<ElementNode> {
  yield root;
  for (const child of elementChildren(root)) yield* everyElement(child);
}

/** From the element's parent to the root. */
export function* ancestors(element: ElementNode): Generator<ElementNode> {
  for (let above = element.parent; above !== null; above = above.parent) yield above;
}

export function textOf(node: ViewNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

export function idOf(element: ElementNode): string {
  return attributeText(element, 'id') ?? '';
}

export function classesOf(element: ElementNode): string[] {
  return (attributeText(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** An attribute as WXML would write it; `null` when it is absent. */
export function attributeText(element: ElementNode, name: string): string | null {
  const value = element.attributes[name];
  return value === undefined || value === null ? null : String(value);
}

/** What an attribute such as `disabled` or `hidden` means: present and neither `false` nor empty. */
export function isOn(element: ElementNode, name: string): boolean {
  const value = element.attributes[name];
  return value === true || (typeof value === 'string' && value !== '' && value !== 'false');
}

/** The `data-…` attributes, under the names that handlers read: `data-outlet-id` is `outletId`. */
export function datasetOf(element: ElementNode): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(element.attributes)
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [camelCase(name.slice('data-'.length)), value]),
  );
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
}

/** Written again as WXML, without handlers and without values that are no text. */
export function wxmlOf(node: ViewNode): string {
  if (node.kind === 'text') return escaped(node.text);
  const attributes = Object.entries(node.attributes)
    .filter(([name, value]) => isPlain(value) && !isHandler(name))
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<${node.tag}${attributes}>${innerWxmlOf(node)}</${node.tag}>`;
}

export function innerWxmlOf(element: ElementNode): string {
  return element.children.map(wxmlOf).join('');
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
  );
}

function isHandler(name: string): boolean {
  return /^(capture-)?(bind|catch)|^mut-bind/.test(name);
}
