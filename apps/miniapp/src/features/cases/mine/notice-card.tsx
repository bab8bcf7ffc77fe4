import { type MessageKind, newIdempotencyKey } from '@jiweibao/shared';
import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../../../platform/failure';
import { askForMessages, canAskForMessages, fetchMessageTemplates } from '../../../platform/subscribe';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TEMPLATE_OF } from '../filing/send-draft';
import { agreeToNotices, type MyCase } from './my-case-requests';

/** What people wait for while their case stands there; WeChat asks about three at once. Nothing once it is over. */
const WAITED_FOR: Partial<Record<MyCase['state'], readonly MessageKind[]>> = {
  received: ['decision', 'materials', 'ended'],
  materialsRequested: ['decision', 'ended'],
  accepted: ['mediation', 'ended'],
  testing: ['mediation', 'ended'],
  checking: ['decision', 'ended'],
  investigating: ['ended'],
};

type Outcome = 'agreed' | 'refused' | 'unavailable' | { failure: string };

const OUTCOMES = {
  agreed: '好的，下次有进展会用微信告诉您。每同意一次，微信通知一次。',
  refused: '您没有同意，不发微信。有进展可以在这里和“消息”里看。',
  unavailable: '微信现在不能通知。有进展可以在这里和“消息”里看。',
};

/** To be told by WeChat, too. In WeChat only, and only of one's own case. */
export function NoticeCard({ found }: { found: MyCase }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isSending, setSending] = useState(false);
  /** A consent that WeChat has and the service does not yet: it is noted again under the same key. */
  const unnoted = useRef<{ kinds: MessageKind[]; key: string } | null>(null);
  // The tap itself must ask, so nothing is offered before the templates are here.
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    void fetchMessageTemplates().then(() => setReady(true));
  }, []);
  const kinds = WAITED_FOR[found.state];
  if (!isReady || !kinds || !canAskForMessages(kinds.map((kind) => TEMPLATE_OF[kind]))) return null;

  const note = async (consent: { kinds: MessageKind[]; key: string }): Promise<Outcome> => {
    try {
      await agreeToNotices(found.id, consent.kinds, consent.key);
      unnoted.current = null;
      return 'agreed';
    } catch (cause) {
      return { failure: whyNot(await failureOf(cause)) };
    }
  };
  const ask = async (): Promise<Outcome> => {
    const answers = await askForMessages(kinds.map((kind) => TEMPLATE_OF[kind]));
    const agreed = kinds.filter((kind) => answers[TEMPLATE_OF[kind]] === 'accepted');
    if (agreed.length === 0) return Object.values(answers).includes('refused') ? 'refused' : 'unavailable';
    unnoted.current = { kinds: agreed, key: newIdempotencyKey() };
    return note(unnoted.current);
  };
  // WeChat lets it be asked in the tap itself only.
  const tap = async () => {
    setSending(true);
    setOutcome(await (unnoted.current ? note(unnoted.current) : ask()));
    setSending(false);
  };
  return (
    <Card title="用微信告诉我">
      <p>有进展的时候，微信里收到一条通知。</p>
      {outcome !== null &&
        (typeof outcome === 'string' ? (
          <p role="status">{OUTCOMES[outcome]}</p>
        ) : (
          <p role="alert">{outcome.failure}</p>
        ))}
      <Button icon="message" disabled={isSending} onClick={() => void tap()}>
        有进展用微信告诉我
      </Button>
    </Card>
  );
}

function whyNot({ kind, message }: Failure): string {
  if (kind === 'refused') return message;
  return '没有记上，可能是网络不好。请再点一次，不会再问您。';
}
