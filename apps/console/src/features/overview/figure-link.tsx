import { Link } from 'react-router';
import type { Figure } from './overview';

/** A number that opens the list which it counts. */
export function FigureLink({ figure, what }: { figure: Figure; what: string }) {
  return (
    <Link to={`/cases?${figure.query}`} aria-label={`${what}：${figure.count} 件，看列表`} className="figure">
      {figure.count}
    </Link>
  );
}
