import type { AuthorizationStatus, CertificateVerdict, PhoneVerdict } from '@jiweibao/shared';
import {
  AUTHORIZATION_STATUS_LABELS,
  CERTIFICATE_VERDICT_LABELS,
  PHONE_VERDICT_LABELS,
  SERVICE_PHONE_STATUS_LABELS,
} from '@jiweibao/shared';
import { classNames } from './class-names';
import { Icon, type IconName } from './icon';
import './mark.scss';

const STATUS_ICONS: Record<AuthorizationStatus, IconName> = {
  inForce: 'in-force',
  notYet: 'not-yet',
  expired: 'expired',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
};

/** An authorization's standing: its own shape and words, the colour only repeats them. */
export function AuthorizationMark({ status }: { status: AuthorizationStatus }) {
  return <StandingMark status={status} words={AUTHORIZATION_STATUS_LABELS[status]} />;
}

/** The standing of a brand's own number, which nobody authorizes: it is registered. */
export function ServicePhoneMark({ status }: { status: AuthorizationStatus }) {
  return <StandingMark status={status} words={SERVICE_PHONE_STATUS_LABELS[status]} />;
}

function StandingMark({ status, words }: { status: AuthorizationStatus; words: string }) {
  return (
    <span className={classNames('mark', status === 'inForce' ? 'mark--good' : 'mark--doubtful')}>
      <Icon name={STATUS_ICONS[status]} />
      <span>{words}</span>
    </span>
  );
}

/** What a certificate says today, large. */
export function CertificateMark({ verdict }: { verdict: CertificateVerdict }) {
  return (
    <span
      className={classNames('mark', 'mark--verdict', verdict === 'inForce' ? 'mark--good' : 'mark--doubtful')}
    >
      <Icon name={verdict === 'unknown' ? 'unlisted' : STATUS_ICONS[verdict]} size="large" />
      <span>{CERTIFICATE_VERDICT_LABELS[verdict]}</span>
    </span>
  );
}

/** A phone check's verdict, large: three shapes, three sentences, three colours. */
export function VerdictMark({ verdict }: { verdict: PhoneVerdict }) {
  return (
    <span className={classNames('mark', 'mark--verdict', `mark--${verdict}`)}>
      <Icon name={verdict} size="large" />
      <span>{PHONE_VERDICT_LABELS[verdict]}</span>
    </span>
  );
}
