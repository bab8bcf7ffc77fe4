import type { CaseActField } from '@jiweibao/shared';

/** What is in the form of an act: everything that is typed or chosen is text. */
export type ActValues = Partial<Record<CaseActField, string>>;
