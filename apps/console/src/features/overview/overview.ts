import type { ApiSchemas } from '@jiweibao/shared';

export type Overview = ApiSchemas['OverviewReply'];
export type Figure = ApiSchemas['FigureReply'];

/** 12.3%; a dash where there is nothing to divide by. */
export function shareText(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}
