/** The pages one tap away from everywhere. They take no parameters: `switchTab` carries none, so their links never do either. */
export const TABS = [
  { page: 'home', words: '首页', icon: 'home' },
  { page: 'check', words: '核验', icon: 'official' },
  { page: 'mine', words: '我的', icon: 'person' },
] as const;

export type TabName = (typeof TABS)[number]['page'];
