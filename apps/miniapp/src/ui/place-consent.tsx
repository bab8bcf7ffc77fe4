import type { OwnPlace } from '../platform/own-place';
import { PageLink } from '../platform/page-link';
import { Button } from './button';
import { Card } from './card';
import { Icon } from './icon';
import './place-consent.scss';

interface PlaceConsentProps {
  ownPlace: OwnPlace;
  /** What the place is needed for: `按远近排列网点`. */
  purpose: string;
  /** What a person can do who does not agree. */
  otherwise?: string;
}

/** Asks once, before the phone does, whether the precise place may be used; nothing where that is not the question. */
export function PlaceConsent({
  ownPlace,
  purpose,
  otherwise = '不同意也能查，可以自己选地区。',
}: PlaceConsentProps) {
  if (ownPlace.state.kind !== 'consent') return null;
  return (
    <Card title="可以用您的位置吗？">
      <p role="status">{purpose}，要知道您现在的精确位置。只在您点按钮的时候用，不保存，不给别人。</p>
      <p>{otherwise}</p>
      <PageLink to="privacy" className="place-consent__policy">
        <span>看隐私政策</span>
        <Icon name="forward" />
      </PageLink>
      <div className="place-consent__answers">
        <Button onClick={() => ownPlace.answer(false)}>不同意</Button>
        <Button look="primary" onClick={() => ownPlace.answer(true)}>
          同意使用
        </Button>
      </div>
    </Card>
  );
}
