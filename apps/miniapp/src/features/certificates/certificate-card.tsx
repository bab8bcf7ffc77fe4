import { Card } from '../../ui/card';
import { dateInWords } from '../../ui/dates';
import { Fact, Facts } from '../../ui/facts';
import { CertificateMark } from '../../ui/mark';
import type { CertificateAnswer } from './certificate-requests';
import { decisiveDate } from './decisive-date';
import './certificate-card.scss';

interface CertificateCardProps {
  certificate: CertificateAnswer;
  /** The registered one with its city; null without an outlet. */
  address: string | null;
}

/** The verdict in a shape, in words and with its date; then whose certificate it is, and where that stands. */
export function CertificateCard({ certificate, address }: CertificateCardProps) {
  const { verdict, outlet, number, issuedOn, advice } = certificate;
  const date = decisiveDate(certificate);
  return (
    <Card tone={verdict === 'inForce' ? 'official' : 'unlisted'}>
      <div role="status" className="certificate-card">
        <h2>
          <CertificateMark verdict={verdict} />
        </h2>
        {date && <p className="certificate-card__date">{date}</p>}
        {outlet && <p className="certificate-card__name">{outlet.name}</p>}
        {address && (
          <p className="certificate-card__address">
            <span className="certificate-card__label">登记的地址</span>
            {address}
          </p>
        )}
        {sentencesOf(advice).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {number && issuedOn && (
        <Facts>
          <Fact name="证书编号">{number}</Fact>
          <Fact name="发证日期">{dateInWords(issuedOn)}</Fact>
        </Facts>
      )}
    </Card>
  );
}

/** One to a line is easier to follow than a block. */
function sentencesOf(text: string): string[] {
  return text.match(/[^。]+。?/g) ?? [];
}
