/** Which rows one looks at. */
export const ROW_VIEWS = [
  'errors',
  'warnings',
  'returned',
  'fixed',
  'leftOut',
  'otherProvince',
  'duplicates',
  'all',
] as const;
export type RowView = (typeof ROW_VIEWS)[number];

export const ROW_VIEW_LABELS: Readonly<Record<RowView, string>> = {
  errors: '只看有错的',
  warnings: '要留意的',
  returned: '被退回的',
  fixed: '改过的',
  leftOut: '不要的',
  otherProvince: '外省的',
  duplicates: '重复的',
  all: '全部',
};

export function rowViewOf(text: string | undefined): RowView | undefined {
  return ROW_VIEWS.find((view) => view === text);
}

/** As the service is asked. */
export function rowQuery(view: RowView, fault: string | undefined) {
  return { ...VIEW_QUERIES[view], ...(fault !== undefined && { fault }) };
}

const VIEW_QUERIES = {
  errors: { severity: 'error' },
  warnings: { severity: 'warning' },
  returned: { onlyReturned: 'true' },
  fixed: { onlyFixed: 'true' },
  leftOut: { outcome: 'leftOut' },
  otherProvince: { outcome: 'otherProvince' },
  duplicates: { outcome: 'duplicate' },
  all: {},
} as const;
