import { Component, type PropsWithChildren } from 'react';
import { goHome } from '../platform/navigation';
import { Button } from './button';
import { Notice } from './notice';

interface PageFaultState {
  hasFault: boolean;
}

/**
 * Stands where a page's content would be when drawing it failed: a fault of this program, or an answer of a service that is newer
 * or older than it. Without it Taro takes the content away and says nothing, and a phone goes on showing the waiting lines.
 * React itself writes the error to the console.
 */
export class PageFault extends Component<PropsWithChildren, PageFaultState> {
  override state: PageFaultState = { hasFault: false };

  static getDerivedStateFromError(): PageFaultState {
    return { hasFault: true };
  }

  override render() {
    if (!this.state.hasFault) return this.props.children;
    return (
      <Notice
        drawing="unreachable"
        title="这一页没有显示出来"
        urgent
        actions={
          <>
            <Button icon="refresh" onClick={() => this.setState({ hasFault: false })}>
              再试一次
            </Button>
            <Button icon="home" onClick={() => void goHome()}>
              回首页
            </Button>
          </>
        }
      >
        是我们的程序出了错，不是您操作得不对。请再试一次；还不行，请关掉重新打开。
      </Notice>
    );
  }
}
