import { CASE_KIND_LABELS, CASE_REQUEST_LABELS, VIOLATION_KIND_LABELS } from '@jiweibao/shared';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { Fact, Facts } from '../../../ui/facts';
import { LinkRow } from '../../../ui/link-row';
import type { CaseDoor } from './case-door';
import { caseAddress } from './door-of-page';
import type { MyCase } from './my-case-requests';
import './case-content.scss';

const FEN = 100;

/** Papers that a bureau issued to the person. */
export function CaseDocuments({ documents }: Pick<MyCase, 'documents'>) {
  if (documents.length === 0) return null;
  return (
    <Card title="给您的文书">
      <ul className="case-content__list">
        {documents.map(({ title, number, issuedOn }) => (
          <li key={number}>
            <p className="case-content__title">{title}</p>
            <p>
              {number}，{dateInWords(issuedOn)}
            </p>
          </li>
        ))}
      </ul>
      <p>文书由办理单位送给您，没有收到可以问办理单位。</p>
    </Card>
  );
}

/** The other half of a filing that was both a complaint and a tip-off. */
export function LinkedCase({ found, door }: { found: MyCase; door: CaseDoor }) {
  if (found.linkedCaseId === null) return null;
  const other = CASE_KIND_LABELS[found.kind === 'complaint' ? 'tipOff' : 'complaint'];
  return (
    <Card>
      <LinkRow
        to="myCase"
        parameters={caseAddress(door, found.linkedCaseId)}
        icon="complaint"
        title={`一起提交的${other}`}
        text="两件分开办，各算各的期限"
      />
    </Card>
  );
}

/** What the person wrote, when they want to see it. */
export function CaseContent({ found }: { found: MyCase }) {
  const [isShown, setShown] = useState(false);
  return (
    <Card title="您提交的内容">
      {isShown && <Written found={found} />}
      <Button expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? '收起来' : '看一看'}
      </Button>
    </Card>
  );
}

function Written({ found }: { found: MyCase }) {
  const requests = found.requests.map((each) => CASE_REQUEST_LABELS[each]);
  const { amountFen, complainant, occurredOn, violationKinds } = found;
  return (
    <>
      <p className="case-content__facts">{found.facts}</p>
      <Facts>
        {found.respondentPhone && <Fact name="商家电话">{found.respondentPhone}</Fact>}
        {found.respondentAddress && <Fact name="商家地址">{found.respondentAddress}</Fact>}
        {found.platformName && <Fact name="在哪个平台">{found.platformName}</Fact>}
        {occurredOn && <Fact name="哪天的事">{dateInWords(occurredOn)}</Fact>}
        {amountFen !== null && <Fact name="涉及的钱">{amountFen / FEN} 元</Fact>}
        {violationKinds.length > 0 && (
          <Fact name="哪里不对">{violationKinds.map((each) => VIOLATION_KIND_LABELS[each]).join('；')}</Fact>
        )}
        {requests.length > 0 && <Fact name="您的要求">{requests.join('；')}</Fact>}
        {found.requestText && <Fact name="别的要求">{found.requestText}</Fact>}
        {complainant ? (
          <Fact name="您的姓名">
            {complainant.name}，{complainant.phone}
          </Fact>
        ) : (
          <Fact name="您的姓名">没有留（匿名）</Fact>
        )}
      </Facts>
    </>
  );
}
