import {
  CASE_REQUEST_LABELS,
  CASE_REQUESTS,
  type CaseRequest,
  LONGEST_CASE_FACTS,
  VIOLATION_KIND_LABELS,
  VIOLATION_KINDS,
  type ViolationKind,
} from '@jiweibao/shared';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { TextBox } from '../../../ui/text-box';
import { partIdOf } from './filing-faults';
import { KindChoice } from './kind-choice';
import type { StepProps } from './step-props';
import { toggled } from './toggled';

const LONGEST_REQUEST = 500;

/** What happened and what the person wants: the first thing that somebody who is upset wants to say. */
export function StoryStep({ draft, faults, change }: StepProps) {
  const { kinds, requests, violationKinds } = draft;
  return (
    <>
      <Card>
        <TextBox
          label="发生了什么事？"
          placeholder="例如：3月1日打电话叫人来修冰箱，收了680元，第二天又坏了，再打电话就不接了。"
          value={draft.facts}
          maxLength={LONGEST_CASE_FACTS}
          hint="想到什么写什么，写错字没关系。不要写身份证号和银行卡号。"
          fault={faults.facts}
          partId={partIdOf('facts')}
          onChange={(facts) => change({ facts })}
        />
      </Card>
      <Card>
        <KindChoice
          chosen={kinds}
          fault={faults.kinds}
          onToggle={(kind) => change({ kinds: toggled(kinds, kind) })}
        />
      </Card>
      {kinds.includes('complaint') && (
        <Card>
          <Choices
            label="要商家怎么解决？可以选几样"
            shape="roomy"
            id={partIdOf('requests')}
            choices={CASE_REQUESTS.map((key) => ({ key, label: CASE_REQUEST_LABELS[key] }))}
            chosen={requests}
            fault={faults.requests}
            onChoose={(key) => change({ requests: toggled(requests, key as CaseRequest) })}
          />
          {(requests.includes('other') || draft.requestText !== '') && (
            <TextBox
              label="还有什么要求"
              placeholder="例如：请他们当面把账单说清楚"
              value={draft.requestText}
              maxLength={LONGEST_REQUEST}
              fault={faults.requestText}
              partId={partIdOf('requestText')}
              onChange={(requestText) => change({ requestText })}
            />
          )}
        </Card>
      )}
      {kinds.includes('tipOff') && (
        <Card>
          <Choices
            label="商家哪里不对？可以选几样"
            shape="list"
            id={partIdOf('violationKinds')}
            choices={VIOLATION_KINDS.map((key) => ({ key, label: VIOLATION_KIND_LABELS[key] }))}
            chosen={violationKinds}
            fault={faults.violationKinds}
            onChoose={(key) => change({ violationKinds: toggled(violationKinds, key as ViolationKind) })}
          />
        </Card>
      )}
    </>
  );
}
