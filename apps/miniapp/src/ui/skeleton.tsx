import './skeleton.scss';

const CARDS = ['first', 'second', 'third'];

interface SkeletonProps {
  /** How many cards to stand in for, three at most. */
  cards?: number;
}

/** Grey shapes where cards will be. Said in words to those who do not see them. */
export function Skeleton({ cards = 3 }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">正在查询…</span>
      {CARDS.slice(0, cards).map((card) => (
        <div key={card} aria-hidden className="skeleton__card">
          <div className="skeleton__bar skeleton__bar--title" />
          <div className="skeleton__bar" />
          <div className="skeleton__bar skeleton__bar--short" />
        </div>
      ))}
    </div>
  );
}
