import { type ComponentProps, lazy } from 'react';
import type { CasePanel } from '../features/case-page/case-panel';

const CaseHelpPanel = lazy(() => import('../features/brand-help/case-help-panel'));

const CaseNumberPanel = lazy(() => import('../features/number-warnings/case-number-panel'));

/* Loaded with the case's page, not with the console. */

function BrandHelp(props: ComponentProps<CasePanel>) {
  return <CaseHelpPanel {...props} />;
}

function NumberOfCase(props: ComponentProps<CasePanel>) {
  return <CaseNumberPanel {...props} />;
}

/** What other features put beside a case, in this order. */
export const CASE_PANELS: readonly CasePanel[] = [BrandHelp, NumberOfCase];
