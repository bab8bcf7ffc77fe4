import { CASE_KIND_LABELS, parsePhoneNumber } from '@jiweibao/shared';
import { CallButton } from '../../../ui/call-button';
import { Card } from '../../../ui/card';
import { CopyButton } from '../../../ui/copy-button';
import { Fact, Facts } from '../../../ui/facts';
import { todayInChina } from '../filing/today-in-china';
import { dayInWords, deadlineInWords } from './deadline-words';
import type { MyCase } from './my-case-requests';
import { StateMark } from './state-mark';
import './case-head.scss';

/** Where a case stands, what comes next and by when, and its number. */
export function CaseHead({ found }: { found: MyCase }) {
  const { kind, state, respondentName, nextStep, deadline, number } = found;
  return (
    <Card title={`${CASE_KIND_LABELS[kind]}${respondentName ? `：${respondentName}` : ''}`}>
      <StateMark state={state} isLarge />
      <p>{nextStep}</p>
      {deadline && (
        <div>
          <p className="case-head__deadline">{deadlineInWords(deadline, todayInChina())}</p>
          {deadline.rule && <p className="case-head__rule">规定：{deadline.rule}</p>}
        </div>
      )}
      <Facts>
        <Fact name="收件编号">
          <span className="case-head__number">{number}</span>
        </Fact>
      </Facts>
      <CopyButton text={number} what={`编号 ${number}`} noun="编号" />
    </Card>
  );
}

/** Who handles it, and why they do. */
export function CaseBureaus({ found }: { found: MyCase }) {
  const { bureaus, bureauContact, bureauName, routingReason } = found;
  const today = todayInChina();
  return (
    <Card title="谁在办">
      <p className="case-head__deadline">{bureauName}</p>
      <p>{routingReason}</p>
      {bureauContact && <BureauContact contact={bureauContact} holder={bureauName} />}
      {bureaus.length > 0 && (
        <ul>
          {bureaus.map(({ name, receivedOn }) => (
            <li key={`${name} ${receivedOn}`}>
              {dayInWords(receivedOn, today)}，{name}收到
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** How to reach them; a station may leave it to its bureau, whose name is said then. */
function BureauContact({
  contact,
  holder,
}: {
  contact: NonNullable<MyCase['bureauContact']>;
  holder: string;
}) {
  const { phone, address, openingHours, bureauName } = contact;
  return (
    <>
      <Facts>
        {bureauName !== holder && <Fact name="联系">{bureauName}</Fact>}
        {phone && <Fact name="电话">{phone}</Fact>}
        {address && <Fact name="地址">{address}</Fact>}
        {openingHours && <Fact name="办公时间">{openingHours}</Fact>}
      </Facts>
      {phone && (
        <CallButton number={dialled(phone)} display={phone} look="secondary">
          拨打办理单位
        </CallButton>
      )}
    </>
  );
}

/** Without the extension, which one asks for once somebody answers. */
function dialled(phone: string): string {
  const read = parsePhoneNumber(phone);
  return read.ok ? read.number.digits : phone.replace(/\D/g, '');
}
