import { keyOf } from './element-key.js';
import type { ElementNode } from './view-node.js';

interface Kept {
  /** What the page gave when the person acted. */
  readonly given: unknown;
  readonly now: unknown;
}

/**
 * What a person did to the controls of one page and the page does not know: the text in an input, the tick of a checkbox. The page
 * takes over again as soon as it gives another value.
 */
export class ControlState {
  private readonly kept = new Map<string, Kept>();

  read(element: ElementNode, attribute: 'value' | 'checked'): unknown {
    const given = element.attributes[attribute];
    const kept = this.kept.get(`${attribute} ${keyOf(element)}`);
    return kept !== undefined && kept.given === given ? kept.now : given;
  }

  write(element: ElementNode, attribute: 'value' | 'checked', now: unknown): void {
    this.kept.set(`${attribute} ${keyOf(element)}`, { given: element.attributes[attribute], now });
  }
}
