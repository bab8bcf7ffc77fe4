import { MoreOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useReadAnew } from '../../../platform/queries';
import { useAct } from '../../../platform/use-act';
import {
  type Account,
  disableAccount,
  enableAccount,
  type Issued,
  removeSecondFactor,
  renewInvitation,
  revokeInvitation,
} from './account-acts';

interface Props {
  account: Account;
  onIssued: (issued: Issued) => void;
  onChangePlace: () => void;
  onRights: () => void;
}

/** What can be done with an account; what hurts asks first, and says what follows. */
export function AccountMenu({ account, onIssued, onChangePlace, onRights }: Props) {
  const { modal } = App.useApp();
  const readAnew = useReadAnew();
  const { accountId, name, state, enrolled } = account;
  const act = useAct(async (work: () => Promise<Issued | null>) => {
    const issued = await work();
    if (issued !== null) onIssued(issued);
    await readAnew('/api/v1/staff/accounts', '/api/v1/staff/bureaus');
  });
  const ask = (title: string, content: string, work: () => Promise<Issued | null>, danger = true) =>
    modal.confirm({
      title,
      content,
      okText: '确定',
      cancelText: '不了',
      okButtonProps: { danger },
      onOk: () => act.run(work),
    });
  const items: MenuProps['items'] = [
    { key: 'rights', label: '能看什么、做什么', onClick: onRights },
    ...(state === 'disabled'
      ? [
          {
            key: 'enable',
            label: '重新启用',
            onClick: () =>
              ask(
                `重新启用${name}？`,
                '会得到一个新的邀请链接；原来的密码不再有效。',
                () => enableAccount(accountId),
                false,
              ),
          },
        ]
      : [
          { key: 'place', label: '改单位和岗位', onClick: onChangePlace },
          {
            key: 'renew',
            label: state === 'invited' ? '重新发邀请链接' : '忘了密码：重新邀请',
            onClick: () =>
              ask(
                `给${name}一个新的邀请链接？`,
                state === 'invited'
                  ? '以前的链接作废。'
                  : '原来的密码和登录马上作废，直到本人用新链接设好密码。动态口令照旧。',
                () => renewInvitation(accountId),
              ),
          },
          ...(state === 'invited'
            ? [
                {
                  key: 'revoke',
                  label: '收回邀请',
                  danger: true,
                  onClick: () =>
                    ask(`收回给${name}的邀请？`, '链接作废，账号停用。', () => revokeInvitation(accountId)),
                },
              ]
            : []),
          ...(enrolled
            ? [
                {
                  key: 'second-factor',
                  label: '手机丢了：去掉动态口令',
                  danger: true,
                  onClick: () =>
                    ask(
                      `去掉${name}的动态口令？`,
                      '请先当面或者打电话确认是本人。登录马上作废，下次登录重新绑定。',
                      () => removeSecondFactor(accountId),
                    ),
                },
              ]
            : []),
          {
            key: 'disable',
            label: '停用',
            danger: true,
            onClick: () =>
              ask(
                `停用${name}的账号？`,
                '登录马上作废。手里没有办完的案件回到单位，由督办另派；做过的事还留着姓名。以后可以重新启用。',
                () => disableAccount(accountId),
              ),
          },
        ]),
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button size="small" icon={<MoreOutlined />} loading={act.running} aria-label={`${name}：更多`} />
    </Dropdown>
  );
}
