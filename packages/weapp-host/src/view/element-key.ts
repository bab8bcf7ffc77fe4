import { attributeText, type ElementNode, elementChildren } from './view-node.js';

/**
 * What an element is recognised by after the page was rendered again: Taro gives every element a `data-sid`; another has its place
 * below the nearest one with a `data-sid`.
 */
export function keyOf(element: ElementNode): string {
  const sid = attributeText(element, 'data-sid');
  if (sid !== null) return sid;
  if (element.parent === null) return '';
  return `${keyOf(element.parent)}/${elementChildren(element.parent).indexOf(element)}`;
}
