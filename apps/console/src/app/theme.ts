import type { ThemeConfig } from 'antd';

/** The same one accent as the consumer's pages, calm and plain; quiet text dark enough to be read (WCAG 2.2, 1.4.3). */
export const THEME: ThemeConfig = {
  token: {
    // Whoever asked their system for less motion gets none.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: '#17549a',
    colorLink: '#17549a',
    // The words on tags and notices are of these, on grounds that let them be read: the derived ones are too dark or too pale.
    colorError: '#b3261e',
    colorErrorBg: '#fdecea',
    colorErrorBorder: '#e7a9a3',
    colorSuccess: '#1e5f28',
    colorSuccessBg: '#e6f4e7',
    colorSuccessBorder: '#a9d3ae',
    colorWarning: '#704700',
    colorWarningBg: '#fff1d0',
    colorWarningBorder: '#e2c27a',
    colorInfo: '#17549a',
    colorInfoBg: '#e8f0f8',
    colorInfoBorder: '#a9c4e0',
    colorTextSecondary: '#4c5b6a',
    colorTextTertiary: '#4c5b6a',
    colorTextDescription: '#4c5b6a',
    colorTextPlaceholder: '#667585',
    colorBgLayout: '#f3f6f9',
    borderRadius: 6,
    fontSizeHeading1: 22,
    fontFamily: "system-ui, -apple-system, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  },
  components: {
    Layout: { siderBg: '#ffffff', headerBg: '#ffffff', headerHeight: 52, headerPadding: '0 16px' },
    Menu: { itemSelectedBg: '#e8f0f8', groupTitleColor: '#4c5b6a' },
  },
};
