import type { ApiSchemas } from '@jiweibao/shared';

export type BureauLine = ApiSchemas['BureauLineReply'];
