import { dateInWords } from '../../ui/dates';
import type { CertificateAnswer } from './certificate-requests';

/** The one date that the verdict turns on; null where there is none. */
export function decisiveDate({ verdict, authorizations, withdrawnOn }: CertificateAnswer): string | null {
  const deciding = authorizations.filter(({ status }) => status === verdict);
  switch (verdict) {
    case 'inForce':
      return lastDay(deciding.map(({ validTo }) => validTo));
    case 'expired': {
      const last = latest(deciding.map(({ validTo }) => validTo));
      return last && `已于${dateInWords(last)}到期`;
    }
    case 'notYet': {
      const [first] = deciding.flatMap(({ validFrom }) => validFrom ?? []).sort();
      return first ? `${dateInWords(first)}起生效` : null;
    }
    case 'withdrawn':
      return withdrawnOn && `已于${dateInWords(withdrawnOn)}撤销`;
    case 'suspended':
    case 'unknown':
      return null;
  }
}

/** The certificate holds for as long as any authorization does; each one's own end stands beside it. */
function lastDay(ends: (string | null)[]): string {
  const last = ends.includes(null) ? null : latest(ends);
  return last ? `有效期至${dateInWords(last)}` : '长期有效';
}

function latest(dates: (string | null)[]): string | null {
  return (
    dates
      .flatMap((date) => date ?? [])
      .sort()
      .at(-1) ?? null
  );
}
