import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { dateInWords } from '../../../ui/dates';
import { FieldFault } from '../../../ui/field-fault';
import { TextField } from '../../../ui/text-field';
import { partIdOf } from './filing-faults';
import { happenedOn } from './happened-on';
import type { StepProps } from './step-props';
import { todayInChina } from './today-in-china';

const LONGEST_NAME = 120;
const LONGEST_PHONE = 40;
const LONGEST_ADDRESS = 200;
const LONGEST_PLATFORM = 60;
const LONGEST_DATE = 20;
const LONGEST_AMOUNT = 14;

interface BusinessStepProps extends StepProps {
  /** Chooses the county or township where it happened. */
  placeChooser: ReactNode;
  /** Chooses what it was about: product and brand. */
  productChooser: ReactNode;
}

/** Whom it is about, where and when it happened, and how much money. */
export function BusinessStep({ draft, faults, change, placeChooser, productChooser }: BusinessStepProps) {
  return (
    <>
      {draft.outlet ? (
        <Card title={draft.outlet.name}>
          <p>{draft.outlet.address}</p>
          <Button look="quiet" onClick={() => change({ outlet: null })}>
            不是这一家
          </Button>
          <FieldFault words={faults.outletId} />
        </Card>
      ) : (
        <>
          <Card title="是哪一家？">
            <div id={partIdOf('respondent')}>
              <p>知道哪样写哪样，至少写一样。</p>
              <FieldFault words={faults.respondent} />
            </div>
            <TextField
              label="店名或者公司名"
              value={draft.respondentName}
              maxLength={LONGEST_NAME}
              fault={faults['respondent.name']}
              partId={partIdOf('respondent.name')}
              onChange={(respondentName) => change({ respondentName })}
            />
            <TextField
              label="对方的电话"
              keyboard="tel"
              value={draft.respondentPhone}
              maxLength={LONGEST_PHONE}
              fault={faults['respondent.phone']}
              partId={partIdOf('respondent.phone')}
              onChange={(respondentPhone) => change({ respondentPhone })}
            />
            <TextField
              label="对方的地址"
              value={draft.respondentAddress}
              maxLength={LONGEST_ADDRESS}
              fault={faults['respondent.address']}
              partId={partIdOf('respondent.address')}
              onChange={(respondentAddress) => change({ respondentAddress })}
            />
          </Card>
          <Card title="在哪里发生的？">
            <p>上门修的，选您家所在的地方；在店里，选店所在的地方。</p>
            <div id={partIdOf('divisionCode')}>
              {placeChooser}
              <FieldFault words={faults.divisionCode} />
            </div>
          </Card>
        </>
      )}
      <Card title="什么时候，多少钱？">
        <TextField
          label="哪一天（记不清可以不写）"
          placeholder="例如 3月15日"
          value={draft.happened}
          maxLength={LONGEST_DATE}
          hint={readBack(draft.happened)}
          fault={faults.occurredOn}
          partId={partIdOf('occurredOn')}
          onChange={(happened) => change({ happened })}
        />
        <TextField
          label="花了多少钱（没有可以不写）"
          placeholder="例如 680"
          keyboard="decimal"
          value={draft.amount}
          maxLength={LONGEST_AMOUNT}
          hint="单位是元。"
          fault={faults.amountFen}
          partId={partIdOf('amountFen')}
          onChange={(amount) => change({ amount })}
        />
      </Card>
      <More>
        <TextField
          label="在网上买的、约的，是哪个平台"
          value={draft.platformName}
          maxLength={LONGEST_PLATFORM}
          fault={faults.platformName}
          partId={partIdOf('platformName')}
          onChange={(platformName) => change({ platformName })}
        />
        {productChooser}
      </More>
    </>
  );
}

/** The date as it was understood, before anybody relies on it. */
function readBack(text: string): string | undefined {
  const date = happenedOn(text, todayInChina());
  return date === null ? undefined : dateInWords(date);
}

/** What helps and is not needed, out of the way. */
function More({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card>
      <Button look="quiet" icon="down" expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        还知道别的：平台、产品、品牌（可以不填）
      </Button>
      {isOpen && children}
    </Card>
  );
}
