import { type ApiSchemas, CASE_KIND_LABELS } from '@jiweibao/shared';
import { Alert, Button, Card, Flex, Typography } from 'antd';
import { Link } from 'react-router';
import { useHotkeys } from '../../platform/use-hotkeys';
import { PageHeading } from '../../ui/page-heading';

interface Props {
  receipt: ApiSchemas['RegistrationReply'];
  onNext: () => void;
}

/** What to read out, or write on a slip: large, and the code only this once. */
export function ReceiptPage({ receipt: { cases, queryCode }, onNext }: Props) {
  useHotkeys({ n: onNext });
  return (
    <>
      <PageHeading title="登记好了" hint="请把收件编号和查询码念给对方，或者写在回执上。" />
      <Flex vertical gap="middle">
        <Card>
          {cases.map((each) => (
            <div key={each.id} className="receipt-part">
              <Typography.Text type="secondary">{CASE_KIND_LABELS[each.kind]}的收件编号</Typography.Text>
              <Typography.Paragraph className="receipt-large" copyable={{ text: each.number }}>
                {inGroups(each.number)}
              </Typography.Paragraph>
              <div>
                由{each.bureauName}办理，最晚 {each.answerBy.on} 答复
                {each.answerBy.provisional && '（日期可能变动）'}。{each.routingReason}
              </div>
              {each.visible ? (
                <Link to={`/cases/${each.id}`}>打开这个案件</Link>
              ) : (
                <Alert type="info" title="它不归本单位办理，已经转给办理的单位；这里打不开。" />
              )}
            </div>
          ))}
          <div className="receipt-part">
            <Typography.Text type="secondary">查询码，只在这里显示一次</Typography.Text>
            <Typography.Paragraph className="receipt-large" copyable={{ text: queryCode }}>
              {queryCode}
            </Typography.Paragraph>
            <div>凭收件编号和查询码，可以在小程序或者网页的“我的投诉举报”里看办到哪一步。</div>
          </div>
        </Card>
        <div>
          <Button type="primary" size="large" autoFocus onClick={onNext}>
            再登记一件（n）
          </Button>
        </div>
      </Flex>
    </>
  );
}

/** 20261128 1648635: the day, and then the rest, as one reads it out. */
function inGroups(number: string): string {
  return `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8, 11)} ${number.slice(11)}`;
}
