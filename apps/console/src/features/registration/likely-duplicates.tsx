import { CASE_CHANNEL_LABELS, CASE_KIND_LABELS } from '@jiweibao/shared';
import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Typography } from 'antd';
import { Link } from 'react-router';
import { api } from '../../platform/api';
import { problemWords } from '../../platform/problem-words';
import { timeText } from '../../platform/times';
import { useSettled } from '../../platform/use-settled';
import { NoteTag } from '../../ui/note-tag';
import { type RegistrationValues, toBody } from './registration-values';

const TYPING_MILLISECONDS = 1_200;
const SHORTEST_PHONE = 7;
const SHORTEST_NAME = 3;

/** What may be here already. Each asking is in the trail, so it waits until a phone or a name looks whole. */
export function LikelyDuplicates({ values }: { values: RegistrationValues }) {
  const wanted = wantedOf(values);
  const settled = useSettled(wanted, TYPING_MILLISECONDS);
  const { data, error } = useQuery({
    queryKey: ['duplicates', settled],
    queryFn: () => api.write('POST', '/api/v1/staff/case-duplicates', { body: JSON.parse(settled ?? '') }),
    enabled: settled !== null,
    refetchOnWindowFocus: false,
    // The question holds somebody's phone.
    gcTime: 0,
  });
  return (
    <Card size="small" title="可能已经登记过的">
      {settled === null && (
        <Typography.Text type="secondary">写下商家的名称，或者哪一方的电话，就来找。</Typography.Text>
      )}
      {error !== null && <Alert type="warning" title={problemWords(error)} />}
      {data?.cases.length === 0 && `没有，${data.daysLookedBack} 天以内没有像的。`}
      <div role="status">
        <ul className="plain-list">
          {data?.cases.map((each) => (
            <li key={each.id}>
              <NoteTag tone={each.likelihood === 'likely' ? 'near' : 'plain'}>
                {each.likelihood === 'likely' ? '很像' : '可能'}
              </NoteTag>
              <Link to={`/cases/${each.id}`} target="_blank">
                {CASE_KIND_LABELS[each.kind]} {each.number}
              </Link>
              <div>{each.reasons.join('')}</div>
              <Typography.Text type="secondary">
                {timeText(each.receivedAt)}，{CASE_CHANNEL_LABELS[each.channel]}，{each.bureauName}
              </Typography.Text>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** As text, so that the same question is the same; null while there is nothing to ask by. */
function wantedOf(values: RegistrationValues): string | null {
  const { outletId, occurredOn, respondent, complainant } = toBody(values);
  const whole = (phone: string | null | undefined) =>
    (phone ?? '').replace(/\D/g, '').length >= SHORTEST_PHONE ? (phone ?? null) : null;
  const name = (respondent?.name ?? '').length >= SHORTEST_NAME ? (respondent?.name ?? null) : null;
  const [personPhone, phone] = [whole(complainant?.phone), whole(respondent?.phone)];
  if ([personPhone, phone, name, outletId].every((each) => each === null)) return null;
  return JSON.stringify({ personPhone, outletId, occurredOn, respondent: { name, phone } });
}
