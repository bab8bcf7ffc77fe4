/*
 * A Taro plugin: has WeChat's map among the elements that Taro makes templates for. Taro looks for its own components in the
 * sources and plugin-html for HTML's elements; the map is written like the latter (src/platform/outlet-map.tsx) and known to neither.
 */

/** What of Taro's plugin context is used here. */
interface PluginContext {
  onParseCreateElement(
    found: (call: { nodeName: string; componentConfig: { includes: Set<string> } }) => void,
  ): void;
}

export default function includeMap(context: PluginContext): void {
  context.onParseCreateElement(({ nodeName, componentConfig }) => {
    if (nodeName === 'map') componentConfig.includes.add('map');
  });
}
