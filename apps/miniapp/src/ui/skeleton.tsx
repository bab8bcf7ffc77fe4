import './skeleton.scss';

const CARDS = ['first', 'second', 'third'];

interface SkeletonProps {
  /** How many cards to stand in for, three at most. */
  cards?: number;
}

/** Grey shapes where cards will be; who does not see them is told by SpokenProgress. */
export function Skeleton({ cards = CARDS.length }: SkeletonProps) {
  return (
    <div aria-hidden className="skeleton">
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
    <div aria-hidden className="skeleton skeleton--lines">
      <Bars />
    </div>
  );
}

function Bars() {
  return (
    <>
      <div className="skeleton__bar skeleton__bar--title" />
      <div className="skeleton__bar" />
      <div className="skeleton__bar skeleton__bar--short" />
    </>
  );
}
