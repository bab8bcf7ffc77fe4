import { goHome } from '../platform/navigation';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

/** For a link whose outlet or brand the registry does not have. */
export function NotFound({ what }: { what: string }) {
  return (
    <Notice
      drawing="nothing-found"
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
