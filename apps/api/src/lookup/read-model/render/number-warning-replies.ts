import { formatPhoneNumber } from '@jiweibao/shared';
import type { NumberWarningRecord } from '../../../registry/registry-record.js';
import { encodeWarningCursor } from '../../list-cursor.js';
import type { WarningCursor } from '../../lookup-types.js';
import { warningStands } from '../../phone-verdict.js';
import type { Catalogue } from '../catalogue.js';

/** The members of `GET /number-warnings` but for `registryAsOf`: warnings that stand today, the newest first. */
export function warningPage(
  catalogue: Catalogue,
  cursor: WarningCursor | null,
  limit: number,
  today: string,
) {
  const standing = catalogue.warnings.filter(
    (warning) => warningStands(warning, today) && (cursor === null || isAfter(warning, cursor)),
  );
  const page = standing.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((warning) => warningSummary(warning, catalogue)),
    nextCursor: last && standing.length > limit ? encodeWarningCursor(last) : null,
  };
}

function warningSummary(warning: NumberWarningRecord, catalogue: Catalogue) {
  const { number, reason, source, publishedOn, impersonatedBrandId } = warning;
  return {
    number,
    display: formatPhoneNumber(number),
    reason,
    source,
    publishedOn,
    impersonatedBrand: impersonatedBrandId === null ? null : catalogue.brandName(impersonatedBrandId),
  };
}

function isAfter({ publishedOn, id }: NumberWarningRecord, cursor: WarningCursor): boolean {
  return publishedOn < cursor.publishedOn || (publishedOn === cursor.publishedOn && id > cursor.id);
}
