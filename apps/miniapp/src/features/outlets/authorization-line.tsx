import type { OutletSummary } from '@jiweibao/shared';
import { dateInWords } from '../../ui/dates';
import { AuthorizationMark } from '../../ui/mark';
import './authorization-line.scss';

/** The standing and the one date that matters for it. */
export function AuthorizationLine({ authorization }: Pick<OutletSummary, 'authorization'>) {
  const date = decisiveDate(authorization);
  return (
    <p className="authorization-line">
      <AuthorizationMark status={authorization.status} />
      {date && <span className="authorization-line__date">{date}</span>}
    </p>
  );
}

function decisiveDate({ status, validFrom, validTo }: OutletSummary['authorization']): string | null {
  if (status === 'notYet') return validFrom && `${dateInWords(validFrom)}起生效`;
  if (status === 'expired') return validTo && `已于${dateInWords(validTo)}到期`;
  return validTo && `有效期至${dateInWords(validTo)}`;
}
