import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FieldFault } from '../../../ui/field-fault';
import { TextField } from '../../../ui/text-field';
import { partIdOf } from './filing-faults';
import { MoreKnown } from './more-known';
import type { BorrowedParts, StepProps } from './step-props';
import { WhenAndHowMuch } from './when-and-how-much';
import './business-step.scss';

const LONGEST_NAME = 120;
const LONGEST_PHONE = 40;
const LONGEST_ADDRESS = 200;

interface BusinessStepProps extends StepProps {
  borrowed: BorrowedParts;
}

/** Whom it is about, where and when it happened, and how much money. */
export function BusinessStep({ borrowed, ...props }: BusinessStepProps) {
  const { draft, faults, change } = props;
  const isTipOff = draft.kinds.includes('tipOff');
  return (
    <>
      {draft.outlet ? (
        <Card title={draft.outlet.name}>
          <div id={partIdOf('outletId')} className="business-step__part">
            {draft.outlet.address && <p>{draft.outlet.address}</p>}
            <Button look="quiet" onClick={() => change({ outlet: null })}>
              不是这一家
            </Button>
            <FieldFault words={faults.outletId} />
          </div>
        </Card>
      ) : (
        <>
          <Respondent {...props} />
          <Card>{borrowed.outletFinder(props)}</Card>
        </>
      )}
      {(draft.outlet === null || isTipOff) && (
        <Card title="在哪里发生的？">
          <p>
            {draft.outlet === null
              ? '上门修的，选您家所在的地方；在店里，选店所在的地方。'
              : '就在这家店里，不用选；在别处，比如上门修的，选那个地方。'}
          </p>
          <div id={partIdOf('divisionCode')} className="business-step__part">
            {borrowed.placeChooser(props)}
            <FieldFault words={faults.divisionCode} />
          </div>
        </Card>
      )}
      <WhenAndHowMuch {...props} />
      <MoreKnown {...props} productChooser={borrowed.productChooser(props)} />
    </>
  );
}

function Respondent({ draft, faults, change }: StepProps) {
  return (
    <Card title="是哪一家？">
      <div id={partIdOf('respondent')} className="business-step__part">
        <p>知道哪样写哪样，至少写一样。</p>
        <FieldFault words={faults.respondent} />
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
          keyboard="dial"
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
      </div>
    </Card>
  );
}
