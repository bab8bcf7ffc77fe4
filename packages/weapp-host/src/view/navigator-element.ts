import { type Navigation, NotModelled } from '../wx-surface.js';
import type { PageLinks } from './button.js';
import { attributeText, type ElementNode } from './view-node.js';

const WAYS: Record<string, (navigation: Navigation, url: string, delta: number) => Promise<void>> = {
  navigate: (navigation, url) => navigation.navigateTo(url),
  redirect: (navigation, url) => navigation.redirectTo(url),
  switchTab: (navigation, url) => navigation.switchTab(url),
  reLaunch: (navigation, url) => navigation.reLaunch(url),
  navigateBack: (navigation, _url, delta) => navigation.navigateBack(delta),
};

/** `<navigator>`: what it could not open is reported (https://developers.weixin.qq.com/miniprogram/dev/component/navigator.html). */
export function followNavigator(element: ElementNode, links: PageLinks): boolean {
  const openType = attributeText(element, 'open-type') || 'navigate';
  const follow = WAYS[openType];
  if (follow === undefined || (attributeText(element, 'target') ?? 'self') !== 'self') {
    throw new NotModelled(`<navigator open-type="${openType}"> out of the mini-program is not modelled`);
  }
  const delta = Number(attributeText(element, 'delta') || 1);
  follow(links.navigation, attributeText(element, 'url') ?? '', delta).catch(links.reportError);
  return true;
}
