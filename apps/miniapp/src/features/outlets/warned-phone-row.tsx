import { LinkRow } from '../../ui/link-row';

interface WarnedPhoneRowProps {
  number: string;
  display: string;
}

/** Leads to why it is warned about, and never to a call. */
export function WarnedPhoneRow({ number, display }: WarnedPhoneRowProps) {
  return (
    <li>
      <LinkRow
        to="phoneCheck"
        parameters={{ number }}
        icon="warned"
        title={`${display}：不要拨打`}
        text="监管部门已发布警示，点这里看原因"
      />
    </li>
  );
}
