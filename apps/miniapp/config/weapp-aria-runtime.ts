import { hooks, mergeInternalComponents, toCamelCase } from '@tarojs/shared';
import ARIA_ATTRIBUTES from './weapp-aria-attributes.json';
import { weappAria } from './weapp-roles';

/*
 * Runs in the mini-program before its pages. Before plugin-html, which asks the element for its attributes to choose a view.
 */

/** What of Taro's element is used here. */
interface Element {
  nodeName: string;
  props: Record<string, unknown>;
}

mergeInternalComponents(ARIA_ATTRIBUTES);

hooks.tap('modifyHydrateData', (data: Record<string, unknown>, { nodeName, props }: Element) => {
  const role = typeof props.role === 'string' ? props.role : undefined;
  for (const [attribute, value] of Object.entries(weappAria(nodeName, role))) {
    props[attribute] = value;
    data[toCamelCase(attribute)] = value;
  }
});
