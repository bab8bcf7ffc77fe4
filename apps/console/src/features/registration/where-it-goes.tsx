import { CASE_KIND_LABELS } from '@jiweibao/shared';
import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Typography } from 'antd';
import { api } from '../../platform/api';
import { problemWords } from '../../platform/problem-words';
import { useSettled } from '../../platform/use-settled';
import { type RegistrationValues, toBody } from './registration-values';

const TYPING_MILLISECONDS = 700;

/** Whose case it would be, and why; asked anew when something changes that decides about it. */
export function WhereItGoes({ values }: { values: RegistrationValues }) {
  const { kinds, outletId, respondent, divisionCode, platformName } = toBody(values);
  const facts = JSON.stringify({
    ...{ kinds, outletId, divisionCode, platformName },
    respondentName: respondent?.name ?? null,
    respondentAddress: respondent?.address ?? null,
  });
  const settled = useSettled(facts, TYPING_MILLISECONDS);
  const isKnown = kinds.length > 0 && [outletId, respondent, divisionCode, platformName].some(Boolean);
  const { data, error } = useQuery({
    queryKey: ['routing', settled],
    queryFn: () => api.write('POST', '/api/v1/case-routings', { body: JSON.parse(settled) }),
    enabled: isKnown,
    placeholderData: (before) => before,
    refetchOnWindowFocus: false,
  });
  return (
    <Card size="small" title="由谁来办">
      {!isKnown && (
        <Typography.Text type="secondary">写下商家的地址、网点或者事情发生的地方，就知道了。</Typography.Text>
      )}
      {isKnown && error !== null && <Alert type="warning" title={problemWords(error)} />}
      {isKnown &&
        data?.routings.map(({ kind, outcome, bureauName, reason, advice, answerBy }) => (
          <div key={kind} role="status" className="registration-routing">
            <Typography.Text strong>
              {CASE_KIND_LABELS[kind]}：{outcome === 'outsideProvince' ? '不归本省，不能登记' : bureauName}
              {outcome === 'triage' && '（先由人工分派）'}
            </Typography.Text>
            <div>{reason}</div>
            {advice !== null && <div>{advice}</div>}
            {answerBy !== null && (
              <Typography.Text type="secondary">
                最晚 {answerBy.on} 答复{answerBy.provisional && '（日期可能变动）'}
              </Typography.Text>
            )}
          </div>
        ))}
    </Card>
  );
}
