import './skeleton.scss';

const CARDS = ['first', 'second', 'third'];

interface SkeletonProps {
  /** How many cards to stand in for, three at most. */
  cards?: number;
}

/** Grey shapes where cards will be. Said in words to those who do not see them. */
export function Skeleton({ cards = CARDS.length }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <Spoken />
      {CARDS.slice(0, cards).map((card) => (
        <div key={card} className="skeleton__card">
          <Bars />
        </div>
      ))}
    </div>
  );
}

/** The same inside a card that stands already. */
export function SkeletonLines() {
  return (
    <div className="skeleton skeleton--lines" role="status">
      <Spoken />
      <Bars />
    </div>
  );
}

function Spoken() {
  return <span className="visually-hidden">正在查询…</span>;
}

function Bars() {
  return (
    <>
      <div aria-hidden className="skeleton__bar skeleton__bar--title" />
      <div aria-hidden className="skeleton__bar" />
      <div aria-hidden className="skeleton__bar skeleton__bar--short" />
    </>
  );
}
