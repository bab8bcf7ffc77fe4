import { ICON_NAMES, type IconName } from '../../ui/icon';

/** Drawings are named after the codes of the categories that ship; the dictionary can grow, so others get a tool. */
export function categoryIcon(code: string): IconName {
  return ICON_NAMES.find((name) => name === `category-${code}`) ?? 'category';
}
