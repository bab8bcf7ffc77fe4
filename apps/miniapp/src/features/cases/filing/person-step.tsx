import { PageLink } from '../../../platform/page-link';
import { Card } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Icon } from '../../../ui/icon';
import { TextField } from '../../../ui/text-field';
import { Tick } from '../../../ui/tick';
import { isAnonymous } from './filing-body';
import { partIdOf } from './filing-faults';
import type { StepProps } from './step-props';
import './person-step.scss';

const LONGEST_NAME = 50;
const LONGEST_PHONE = 40;
const LONGEST_ADDRESS = 200;

/** Who tells it, and what they agree to. Nothing is ticked beforehand. */
export function PersonStep({ draft, faults, change }: StepProps) {
  const isComplaint = draft.kinds.includes('complaint');
  return (
    <>
      {!isComplaint && (
        <Card>
          <Choices
            label="举报可以不留姓名"
            shape="list"
            id={partIdOf('anonymous')}
            choices={[
              { key: 'named', label: '留姓名和电话：查的结果会告诉我' },
              { key: 'anonymous', label: '不留（匿名）：没人会联系我' },
            ]}
            hint={
              draft.anonymous
                ? '匿名一样会查。监管部门不知道您是谁，没法向您问细节，也没法通知您结果；您可以自己来查办到哪一步。'
                : undefined
            }
            chosen={draft.anonymous ? 'anonymous' : 'named'}
            fault={faults.anonymous}
            onChoose={(key) => change({ anonymous: key === 'anonymous' })}
          />
        </Card>
      )}
      {!isAnonymous(draft) && (
        <Card title="怎么联系您？">
          <p>
            {isComplaint
              ? '监管部门要靠它们联系您；调解的时候，商家也会知道是您。不会给别人看。'
              : '只给办这件事的监管人员看，不会告诉商家。'}
          </p>
          <TextField
            label="您的姓名"
            autoComplete="name"
            value={draft.name}
            maxLength={LONGEST_NAME}
            fault={faults['complainant.name'] ?? faults.complainant}
            partId={partIdOf('complainant.name')}
            onChange={(name) => change({ name })}
          />
          <TextField
            label="您的电话"
            keyboard="tel"
            autoComplete="tel"
            value={draft.phone}
            maxLength={LONGEST_PHONE}
            fault={faults['complainant.phone']}
            partId={partIdOf('complainant.phone')}
            onChange={(phone) => change({ phone })}
          />
          <TextField
            label="您的地址（可以不写）"
            autoComplete="street-address"
            value={draft.address}
            maxLength={LONGEST_ADDRESS}
            fault={faults['complainant.address']}
            partId={partIdOf('complainant.address')}
            onChange={(address) => change({ address })}
          />
        </Card>
      )}
      {isComplaint && (
        <Card title="两个问题，同意不同意都照样办">
          <YesOrNo
            field="publishConsent"
            label="同意公示这件投诉吗？"
            hint="办完以后，把商家和结果公布出来给大家看，不公布您的姓名和电话。"
            chosen={draft.publishConsent}
            fault={faults.publishConsent}
            onChoose={(publishConsent) => change({ publishConsent })}
          />
          <YesOrNo
            field="delegateConsent"
            label="同意委托调解吗？"
            hint="监管部门可以请消费者协会等单位来帮您调解，通常会快一些。"
            chosen={draft.delegateConsent}
            fault={faults.delegateConsent}
            onChoose={(delegateConsent) => change({ delegateConsent })}
          />
        </Card>
      )}
      <Card>
        <Tick
          isTicked={draft.agrees}
          fault={faults.agrees}
          partId={partIdOf('agrees')}
          onChange={(agrees) => change({ agrees })}
        >
          我同意把填的内容交给办理的监管部门，只用来办这件事。
        </Tick>
        <PageLink to="privacy" className="person-step__policy">
          <span>看隐私政策</span>
          <Icon name="forward" />
        </PageLink>
      </Card>
    </>
  );
}

interface YesOrNoProps {
  field: string;
  label: string;
  hint: string;
  chosen: boolean | null;
  fault?: string;
  onChoose: (agrees: boolean) => void;
}

function YesOrNo({ field, label, hint, chosen, fault, onChoose }: YesOrNoProps) {
  return (
    <Choices
      label={label}
      hint={hint}
      id={partIdOf(field)}
      choices={[
        { key: 'yes', label: '同意' },
        { key: 'no', label: '不同意' },
      ]}
      chosen={chosen === null ? null : chosen ? 'yes' : 'no'}
      fault={fault}
      onChoose={(key) => onChoose(key === 'yes')}
    />
  );
}
