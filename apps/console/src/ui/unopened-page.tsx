import type { ReactNode } from 'react';
import { PageHeading } from './page-heading';
import { ProblemNotice } from './problem-notice';

interface Props {
  /** What the page would be called, or what cannot be opened: 打不开这个网点. */
  title: string;
  /** The way on from here. */
  acts?: ReactNode;
  error: unknown;
  again: () => void;
}

/** A whole page in the place of one that could not be read: it has its heading, as every page has. */
export function UnopenedPage({ title, acts, error, again }: Props) {
  return (
    <>
      <PageHeading title={title} acts={acts} />
      <ProblemNotice error={error} again={again} />
    </>
  );
}
