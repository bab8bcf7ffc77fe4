import type { ApiSchemas } from '@jiweibao/shared';

/** A bureau or station with who works there and how it is reached. */
export type BureauLine = ApiSchemas['BureauLineReply'];
