import type { Context } from './found-numbers';
import './words-around.scss';

/** A few words of the person's own text with the number in them, so that it is plain which one is meant. */
export function WordsAround({ context: { before, written, after } }: { context: Context }) {
  return (
    <p className="words-around">
      文中写着：{before}
      <strong className="words-around__number">{written}</strong>
      {after}
    </p>
  );
}
