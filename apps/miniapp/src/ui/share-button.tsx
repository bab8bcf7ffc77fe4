import { useState } from 'react';
import { type ShareCard, type ShareOutcome, shareInBrowser } from '../platform/share';
import { Button, buttonClass } from './button';
import { Icon } from './icon';

const OUTCOMES: Record<ShareOutcome, string | null> = {
  shared: null,
  turnedBack: null,
  addressCopied: '网址已复制，可以粘贴到微信里发给家人。',
  failed: '没有复制成功，请从浏览器的地址栏复制网址。',
};

interface ShareButtonProps {
  /** In a mini-program WeChat takes the page's own card (ui/page.tsx), so both are given the same. */
  card: ShareCard;
}

/** Sends the page on: by WeChat's own way there, by the browser's or by a copied address elsewhere. */
export function ShareButton({ card }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<ShareOutcome>('shared');
  if (process.env.TARO_ENV === 'weapp') {
    return (
      <button type="button" className={buttonClass('secondary')} {...{ 'open-type': 'share' }}>
        <Icon name="share" />
        <span className="button__words">发给家人朋友</span>
      </button>
    );
  }
  return (
    <>
      <Button icon="share" onClick={() => void shareInBrowser(card).then(setOutcome)}>
        发给家人朋友
      </Button>
      {OUTCOMES[outcome] && <p role="status">{OUTCOMES[outcome]}</p>}
    </>
  );
}
