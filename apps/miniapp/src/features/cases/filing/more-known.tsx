import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FieldFault } from '../../../ui/field-fault';
import { TextField } from '../../../ui/text-field';
import { partIdOf } from './filing-faults';
import type { StepProps } from './step-props';

const LONGEST_PLATFORM = 60;

interface MoreKnownProps extends StepProps {
  productChooser: ReactNode;
}

/** What helps and is not needed: out of the way, unless something stands in it already or is wrong with it. */
export function MoreKnown({ draft, faults, change, productChooser }: MoreKnownProps) {
  const { platformName, brandId, categoryCode } = draft;
  const [isOpen, setOpen] = useState(platformName !== '' || brandId !== null || categoryCode !== null);
  const isShown = isOpen || [faults.platformName, faults.brandId, faults.categoryCode].some(Boolean);
  return (
    <Card>
      <Button look="quiet" icon="down" expanded={isShown} onClick={() => setOpen(!isOpen)}>
        还知道别的：平台、产品、品牌（可以不填）
      </Button>
      {isShown && (
        <>
          <TextField
            label="在网上买的、约的，是哪个平台"
            value={platformName}
            maxLength={LONGEST_PLATFORM}
            fault={faults.platformName}
            partId={partIdOf('platformName')}
            onChange={(name) => change({ platformName: name })}
          />
          {/* A fault with either is said here; both are chosen in one part. */}
          <div id={partIdOf('brandId')}>
            <div id={partIdOf('categoryCode')}>
              <FieldFault words={faults.brandId} />
              <FieldFault words={faults.categoryCode} />
              {productChooser}
            </div>
          </div>
        </>
      )}
    </Card>
  );
}
