import type { Program } from '../logic/program.js';
import { componentPaths } from '../package/component-paths.js';
import type { OpenedPage } from '../pages/opened-page.js';
import { dashed, inputsOf } from './component-inputs.js';
import type { RawNode, Templates } from './templates.js';
import type { ElementNode, Scope, ViewNode } from './view-node.js';

interface Place {
  readonly scope: Scope;
  /** Custom components that may stand here: path by tag. */
  readonly components: ReadonlyMap<string, string>;
}

/** What a page shows: the tree that its templates make of its data. Nothing is measured, placed or painted. */
export class View {
  private readonly componentsOf = new Map<string, ReadonlyMap<string, string>>();
  private readonly rendered = new WeakMap<OpenedPage, { version: number; tree: ElementNode }>();

  constructor(
    private readonly dist: string,
    private readonly templates: Templates,
    private readonly program: Program,
  ) {}

  /** The tree as of now; the same object until the page's data changes. */
  tree(page: OpenedPage): ElementNode {
    const known = this.rendered.get(page);
    if (known?.version === page.dataVersion) return known.tree;
    const raw = this.templates.render(page.route, page.data);
    const place: Place = { scope: 'page', components: this.componentsAt(page.route) };
    const tree = this.elements(raw, null, place)[0] as ElementNode;
    this.rendered.set(page, { version: page.dataVersion, tree });
    return tree;
  }

  /** A raw node is one element; a `block` (virtual) is its children, as is a component without a host of its own. */
  private elements(raw: RawNode, parent: ElementNode | null, place: Place): ViewNode[] {
    if (typeof raw !== 'object') {
      return parent === null ? [] : [{ kind: 'text', text: String(raw), parent }];
    }
    const children = raw.children ?? [];
    if (raw.tag === 'virtual') return children.flatMap((child) => this.elements(child, parent, place));
    const tag = raw.tag.replace(/^wx-/, '');
    const component = place.components.get(tag);
    if (component !== undefined) return this.component(component, tag, raw, parent, place);
    const element = elementOf(tag, raw.attr, parent, place.scope);
    element.children.push(...children.flatMap((child) => this.elements(child, element, place)));
    return [element];
  }

  private component(
    path: string,
    tag: string,
    raw: Exclude<RawNode, string | number>,
    parent: ElementNode | null,
    place: Place,
  ): ViewNode[] {
    const definition = this.program.component(path);
    const { data, isVirtual } = inputsOf(path, definition, raw);
    const host = isVirtual && parent !== null ? parent : elementOf(tag, raw.attr, parent, place.scope);
    const inner: Place = { scope: definition, components: this.componentsAt(path) };
    const root = this.templates.render(path, data);
    const children = (typeof root === 'object' ? (root.children ?? []) : []).flatMap((child) =>
      this.elements(child, host, inner),
    );
    if (host === parent) return children;
    host.children.push(...children);
    return [host];
  }

  private componentsAt(owner: string): ReadonlyMap<string, string> {
    const known = this.componentsOf.get(owner) ?? componentPaths(this.dist, owner);
    this.componentsOf.set(owner, known);
    return known;
  }
}

function elementOf(
  tag: string,
  attributes: Record<string, unknown> = {},
  parent: ElementNode | null,
  scope: Scope,
): ElementNode {
  const entries = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [asWritten(name), value]);
  return { kind: 'element', tag, attributes: Object.fromEntries(entries), children: [], parent, scope };
}

/** wcc turns `open-type` into `openType`; data, marks and handlers it leaves as they are. */
function asWritten(name: string): string {
  return /^data-|:|^(capture-)?(bind|catch)/.test(name) ? name : dashed(name);
}
