import type { CaseKind } from '@jiweibao/shared';
import { Card } from '../../../ui/card';
import { momentInWords } from '../../../ui/dates';
import { eventInWords } from './event-words';
import type { MyCase } from './my-case-requests';
import './timeline.scss';

interface TimelineProps {
  kind: CaseKind;
  events: MyCase['events'];
  files: MyCase['files'];
}

/** What happened, the newest first. */
export function Timeline({ kind, events, files }: TimelineProps) {
  return (
    <Card title="经过（新的在上面）">
      <ol className="timeline">
        {[...events].reverse().map((event) => (
          <li key={event.seq} className="timeline__step">
            <p className="timeline__when">{momentInWords(event.happenedAt)}</p>
            <p className="timeline__what">{eventInWords(event, kind)}</p>
            {event.words && <p className="timeline__words">{event.words}</p>}
            <FilesOf count={files.filter(({ eventSeq }) => eventSeq === event.seq).length} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function FilesOf({ count }: { count: number }) {
  return count > 0 ? <p className="timeline__when">一起交的照片和文件：{count} 个</p> : null;
}
