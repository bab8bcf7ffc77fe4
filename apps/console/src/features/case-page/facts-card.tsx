import {
  type ApiSchemas,
  CASE_CHANNEL_LABELS,
  CASE_REQUEST_LABELS,
  formatPhoneNumber,
  VIOLATION_KIND_LABELS,
} from '@jiweibao/shared';
import type { DescriptionsProps } from 'antd';
import { Card, Descriptions, Typography } from 'antd';
import { timeText } from '../../platform/times';
import { NoteTag } from '../../ui/note-tag';

type Page = ApiSchemas['CasePageReply'];

const CHECK_WORDS: Readonly<Record<string, string>> = { review: '微信拿不准', risky: '微信提示可能违规' };

/** Who, what, how much, and what is wanted. */
export function FactsCard({ page }: { page: Page }) {
  return (
    <Card size="small" title="反映的事情">
      <p className="case-facts">
        {page.facts}
        {page.factsCheck !== null && page.factsCheck !== 'pass' && (
          <NoteTag tone="near">{CHECK_WORDS[page.factsCheck]}</NoteTag>
        )}
      </p>
      <Descriptions size="small" column={{ xs: 1, md: 2 }} items={itemsOf(page)} />
    </Card>
  );
}

function itemsOf(page: Page): DescriptionsProps['items'] {
  const lines: [label: string, value: React.ReactNode][] = [
    ['对方', page.respondentName ?? '没有写名称'],
    ['对方电话', page.respondentPhone === null ? null : phoneOf(page.respondentPhone)],
    ['对方地址', page.respondentAddress],
    ['登记的网点', page.outletId === null ? '不是，或者没有说' : '是，名录里有它'],
    ['品牌', page.brand?.name],
    ['品类', page.category?.name],
    ['在哪个平台', page.platformName],
    ['金额', page.amountFen === null ? null : `${(page.amountFen / 100).toFixed(2)} 元`],
    ['发生日期', page.occurredOn],
    ['发生的地方', page.visitDivision?.name],
    ['想要', page.requests.map((request) => CASE_REQUEST_LABELS[request]).join('、')],
    ['具体要求', page.requestText],
    ['违法行为', page.violationKinds.map((kind) => VIOLATION_KIND_LABELS[kind]).join('；')],
    ['收到', `${timeText(page.receivedAt)}，${CASE_CHANNEL_LABELS[page.channel]}`],
    ...consents(page),
    ['按规定归', page.competent.name],
    ['最先收到的', page.firstReceiver.name === page.competent.name ? null : page.firstReceiver.name],
    ['统计县区', page.county?.name],
    ['适用', page.ruleSet.name],
    ['评价', page.rating === null ? null : `${page.rating} 星`],
  ];
  const wide = {
    key: 'reason',
    label: '为什么分到这里',
    children: page.routingReason,
    span: 'filled' as const,
  };
  return [
    ...lines
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, children]) => ({ key: label, label, children })),
    wide,
  ];
}

function consents({ kind, publishConsent, delegateConsent }: Page): [string, string][] {
  if (kind === 'tipOff') return [];
  return [
    ['公示投诉信息', publishConsent ? '同意' : '不同意'],
    ['委托调解', delegateConsent ? '同意' : '不同意'],
  ];
}

function phoneOf(digits: string) {
  return <Typography.Text copyable={{ text: digits }}>{formatPhoneNumber(digits)}</Typography.Text>;
}
