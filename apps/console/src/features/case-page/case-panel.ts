import type { ApiSchemas } from '@jiweibao/shared';
import type { ComponentType } from 'react';

/** A panel beside a case that another feature brings: `app/case-panels.tsx` says which there are. */
export type CasePanel = ComponentType<{ page: ApiSchemas['CasePageReply'] }>;
