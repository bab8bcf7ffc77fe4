import { useReadingMode } from '../platform/reading-mode';
import { Button } from './button';
import { Card } from './card';
import './elder-offer.scss';

/** For those who have set large text in WeChat or in their browser. It stays until it is answered, and then never returns. */
export function ElderOffer() {
  const { suggestsElder, setElder } = useReadingMode();
  if (!suggestsElder) return null;
  return (
    <Card title="要用大字版吗？">
      <p>您的手机用的是大字。大字版的按钮也更大，更好点。</p>
      <div className="elder-offer__answers">
        <Button look="primary" icon="text-size" onClick={() => setElder(true)}>
          用大字版
        </Button>
        <Button onClick={() => setElder(false)}>不用</Button>
      </div>
    </Card>
  );
}
