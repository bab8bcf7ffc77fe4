import type { OpenedPage } from '../pages/opened-page.js';
import { keyOf } from '../view/element-key.js';
import type { ElementNode } from '../view/view-node.js';
import type { WeappHost } from '../weapp-host.js';

interface Known {
  readonly pageId: number;
  readonly key: string;
}

/** An element that a test holds, as it stands on its page now. */
export interface HeldElement {
  readonly page: OpenedPage;
  readonly element: ElementNode;
}

/** Numbers the elements that tests hold, and finds them again after the page was rendered anew. */
export class ElementRegistry {
  private readonly numbers = new Map<string, string>();
  private readonly known = new Map<string, Known>();

  constructor(private readonly host: WeappHost) {}

  describe(page: OpenedPage, element: ElementNode): { elementId: string; tagName: string } {
    const key = keyOf(element);
    const place = `${page.pageId} ${element.tag} ${key}`;
    const elementId = this.numbers.get(place) ?? `element-${this.numbers.size + 1}`;
    this.numbers.set(place, elementId);
    this.known.set(elementId, { pageId: page.pageId, key });
    return { elementId, tagName: element.tag };
  }

  /** @throws {Error} when the page was closed or the element has gone */
  find(elementId: string): HeldElement {
    const known = this.known.get(elementId);
    if (known === undefined) throw new Error(`there is no ${elementId}`);
    const page = this.host.pageOf(known.pageId);
    return { page, element: this.host.screen(page).byKey(known.key) };
  }
}
