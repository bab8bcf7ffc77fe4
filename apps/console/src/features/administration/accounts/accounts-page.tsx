import { ACCOUNT_STATE_LABELS, STAFF_ROLE_LABELS } from '@jiweibao/shared';
import { Button, Drawer, Flex, Select, Tag } from 'antd';
import { useState } from 'react';
import { useList } from '../../../platform/queries';
import { useStaff } from '../../../platform/session';
import { timeText } from '../../../platform/times';
import { useFilters } from '../../../platform/use-filters';
import { ExportButton } from '../../../ui/export-button';
import { ListTable } from '../../../ui/list-table';
import { PageHeading } from '../../../ui/page-heading';
import { BureauSearch } from '../bureaus/bureau-search';
import type { Account, Issued } from './account-acts';
import { AccountMenu } from './account-menu';
import { AccountRights } from './account-rights';
import { InvitationLink } from './invitation-link';
import { InviteForm } from './invite-form';
import { PlaceForm } from './place-form';

const FILTERS = ['bureauCode', 'state', 'role'] as const;
const STATE_COLOURS = { invited: 'warning', active: 'success', disabled: 'default' } as const;

type Opened = { what: 'invite' } | { what: 'place' | 'rights'; account: Account };

/** The people of the own bureau and those below it, and what an administrator does with their accounts. */
export default function AccountsPage() {
  const { accountId: ownId } = useStaff();
  const [filters, change] = useFilters(FILTERS);
  const list = useList('/api/v1/staff/accounts', { query: filters as never });
  const [opened, setOpened] = useState<Opened | null>(null);
  const [issued, setIssued] = useState<Issued | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <PageHeading
        title="人员账号"
        hint="本单位和下级单位的人。新增的人用邀请链接自己设密码。"
        acts={
          <>
            <ExportButton
              address={`/api/v1/staff/exports/accounts.xlsx?${new URLSearchParams(filters as never)}`}
            />
            <Button type="primary" onClick={() => setOpened({ what: 'invite' })}>
              新增人员
            </Button>
          </>
        }
      />
      <Flex wrap gap="small" style={{ marginBottom: 12 }}>
        <BureauSearch value={filters.bureauCode} onFound={(bureauCode) => change({ bureauCode })} />
        {choose('state', '状态', ACCOUNT_STATE_LABELS, filters.state, (state) => change({ state }))}
        {choose('role', '岗位', STAFF_ROLE_LABELS, filters.role, (role) => change({ role }))}
        {Object.keys(filters).length > 0 && (
          <Button onClick={() => change({ bureauCode: undefined, state: undefined, role: undefined })}>
            全部清除
          </Button>
        )}
      </Flex>
      <ListTable<Account>
        label="人员账号"
        list={list}
        keyOf={({ accountId }) => accountId}
        leastWidth={860}
        empty="没有这样的账号。去掉一些筛选，或者新增人员。"
        columns={[
          {
            title: '姓名',
            render: (_, { name, accountId }) => (
              <>
                {name} {accountId === ownId && <Tag>您自己</Tag>}
              </>
            ),
          },
          { title: '登录名', dataIndex: 'loginName' },
          { title: '单位', dataIndex: 'bureauName' },
          {
            title: '岗位',
            render: (_, { roles }) => roles.map((role) => STAFF_ROLE_LABELS[role]).join('、'),
          },
          {
            title: '状态',
            render: (_, { state, invitationExpiresAt }) => (
              <>
                <Tag color={STATE_COLOURS[state]}>{ACCOUNT_STATE_LABELS[state]}</Tag>
                {invitationExpiresAt !== null && (
                  <span className="quiet">{invitationText(invitationExpiresAt)}</span>
                )}
              </>
            ),
          },
          { title: '动态口令', width: 90, render: (_, { enrolled }) => (enrolled ? '已绑定' : '没有') },
          {
            title: '',
            width: 50,
            render: (_, account) => (
              <AccountMenu
                account={account}
                onIssued={setIssued}
                onChangePlace={() => setOpened({ what: 'place', account })}
                onRights={() => setOpened({ what: 'rights', account })}
              />
            ),
          },
        ]}
      />
      <Drawer
        open={opened !== null}
        title={titleOf(opened)}
        size={opened?.what === 'rights' ? 920 : 480}
        onClose={close}
        destroyOnHidden
      >
        {opened?.what === 'invite' && (
          <InviteForm
            onIssued={(link) => {
              setIssued(link);
              close();
            }}
          />
        )}
        {opened?.what === 'place' && <PlaceForm account={opened.account} onDone={close} />}
        {opened?.what === 'rights' && <AccountRights accountId={opened.account.accountId} />}
      </Drawer>
      <InvitationLink issued={issued} onClose={() => setIssued(null)} />
    </>
  );
}

function titleOf(opened: Opened | null): string {
  if (opened === null) return '';
  if (opened.what === 'invite') return '新增人员';
  return opened.what === 'place' ? `${opened.account.name}：单位和岗位` : `${opened.account.name}能看什么`;
}

function invitationText(expiresAt: string): string {
  const isOver = new Date(expiresAt).getTime() < Date.now();
  return isOver ? '邀请已过期，请重新发' : `邀请 ${timeText(expiresAt)} 以前有效`;
}

function choose(
  key: string,
  label: string,
  labels: Readonly<Record<string, string>>,
  value: string | undefined,
  onChange: (value: string | undefined) => void,
) {
  return (
    <Select
      key={key}
      allowClear
      aria-label={label}
      placeholder={label}
      style={{ minWidth: 130 }}
      value={value}
      options={Object.entries(labels).map(([each, words]) => ({ value: each, label: words }))}
      onChange={(chosen?: string) => onChange(chosen)}
    />
  );
}
