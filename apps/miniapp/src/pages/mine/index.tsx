import { RecentCard } from '../../features/recents/recent-card';
import { service } from '../../service';
import { CallButton } from '../../ui/call-button';
import { Card } from '../../ui/card';
import { ElderSwitch } from '../../ui/elder-switch';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { CasesCard } from './cases-card';
import { LocalRecords } from './local-records';
import { MyDataCard } from './my-data-card';
import './index.scss';

export default function MinePage() {
  const { hotline, name } = service;
  return (
    <Page title="我的" tab="mine">
      <Card title="字的大小">
        <p>大字版的字和按钮更大，点一下就换，所有页面都变。</p>
        <div>
          <ElderSwitch />
        </div>
      </Card>
      <CasesCard />
      <RecentCard />
      <LocalRecords />
      <MyDataCard />
      <Card title={`关于${name}`}>
        <LinkRow to="operator" icon="official" title="关于本服务" text="谁主办，依据什么，信息从哪来" />
        <LinkRow to="privacy" icon="info" title="隐私政策" text="用到您的哪些信息，存多久，谁能看" />
        <CallButton number={hotline.number} display={hotline.number} look="secondary">
          {`${hotline.purpose} ${hotline.number}`}
        </CallButton>
      </Card>
      <p className="mine__version">版本 {APP_VERSION}</p>
    </Page>
  );
}
