import { goHome } from '../platform/navigation';
import { Button } from '../ui/button';
import { type Drawing, Notice } from '../ui/notice';

interface NotFoundProps {
  what: string;
  drawing?: Drawing;
}

/** For a link whose outlet, brand or certificate the registry does not have. */
export function NotFound({ what, drawing = 'nothing-found' }: NotFoundProps) {
  return (
    <Notice
      drawing={drawing}
      title={`名录里没有${what}`}
      actions={
        <Button icon="home" onClick={() => void goHome()}>
          回首页查询
        </Button>
      }
    >
      链接可能不完整，或者它已经不在名录里了。
    </Notice>
  );
}
