import { LinkRow } from '../../ui/link-row';
import { keyOf, type RecentLookup } from './recent-lookup';
import './recent-list.scss';

interface RecentListProps {
  lookups: RecentLookup[];
  /** Takes one off the list; where it is left out, the list only leads on. */
  onForget?: (key: string) => void;
}

/** Each leads to what it is today; what it was when it was looked up is not kept. */
export function RecentList({ lookups, onForget }: RecentListProps) {
  return (
    <ul className="recent-list">
      {lookups.map((lookup) => (
        <li key={keyOf(lookup)} className="recent-list__line">
          <RecentLink lookup={lookup} />
          {onForget && (
            <button
              type="button"
              className="control recent-list__forget"
              aria-label={`不再保留：${nameOf(lookup)}`}
              onClick={() => onForget(keyOf(lookup))}
            >
              删除
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function RecentLink({ lookup }: { lookup: RecentLookup }) {
  if (lookup.kind === 'outlet') {
    return (
      <LinkRow
        to="outlet"
        parameters={{ id: lookup.id }}
        icon="place"
        title={lookup.name}
        text={`网点，在${lookup.divisionName}`}
      />
    );
  }
  return (
    <LinkRow
      to="phoneCheck"
      parameters={{ number: lookup.number }}
      icon="phone"
      title={lookup.display}
      text="点开按今天的名录再核验"
    />
  );
}

function nameOf(lookup: RecentLookup): string {
  return lookup.kind === 'outlet' ? lookup.name : lookup.display;
}
