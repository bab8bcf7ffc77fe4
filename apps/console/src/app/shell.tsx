import { LogoutOutlined, MenuOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex, Layout, Menu, type MenuProps, Typography } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { RemindersBell } from '../features/desk/reminders-bell';
import { MENU_GROUPS, mayOpen, type Screen } from '../platform/screen';
import { hasRole, type Session, useSession } from '../platform/session';
import { Loading } from '../ui/loading';
import { useReachableTables } from '../ui/use-reachable-tables';
import { SCREENS } from './screens';

/** What stands around every page: the menu, who is logged in, and the way out. */
export function Shell({ onLogOut }: { onLogOut: () => void }) {
  const session = useSession();
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useReachableTables();
  const menu = (
    <Menu
      mode="inline"
      aria-label="菜单"
      selectedKeys={selectedIn(pathname, session)}
      items={menuOf(session)}
      onClick={() => setMenuOpen(false)}
    />
  );
  return (
    <Layout className="shell">
      <a className="skip" href="#page">
        跳到正文
      </a>
      <Layout.Header className="shell-head">
        <Button
          className="only-narrow"
          type="text"
          icon={<MenuOutlined />}
          aria-label="打开菜单"
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="brand-name">
          冀维宝工作台
        </Link>
        <Flex align="center" gap="small" className="who">
          {hasCases(session) && <RemindersBell />}
          <Typography.Text ellipsis>{whoIs(session)}</Typography.Text>
          <Button type="text" icon={<LogoutOutlined />} onClick={onLogOut}>
            退出
          </Button>
        </Flex>
      </Layout.Header>
      <Layout hasSider>
        <Layout.Sider width={196} className="only-wide shell-side">
          <nav>{menu}</nav>
        </Layout.Sider>
        <Layout.Content id="page" className="shell-page">
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
      <Drawer placement="left" size={260} title="菜单" open={menuOpen} onClose={() => setMenuOpen(false)}>
        {menu}
      </Drawer>
    </Layout>
  );
}

function menuOf(session: Session): MenuProps['items'] {
  const open = SCREENS.filter((screen) => screen.menu !== undefined && mayOpen(screen, session));
  return MENU_GROUPS.map((group) => ({
    type: 'group' as const,
    label: group,
    children: open.filter(({ menu }) => menu?.group === group).map(menuItem),
  })).filter(({ children }) => children.length > 0);
}

function menuItem({ path, title, menu }: Screen) {
  return { key: path, icon: menu?.icon, label: <Link to={`/${path}`}>{title}</Link> };
}

/** The menu's page that the address belongs to: `/cases/ID` is below `/cases`. */
function selectedIn(pathname: string, session: Session): string[] {
  const address = pathname.slice(1);
  const above = SCREENS.filter(
    ({ path, menu, ...screen }) =>
      menu !== undefined &&
      mayOpen({ path, menu, ...screen }, session) &&
      (address === path || address.startsWith(`${path}/`)),
  );
  const longest = above.toSorted((one, other) => other.path.length - one.path.length)[0];
  return longest === undefined ? [] : [longest.path];
}

function hasCases(session: Session): boolean {
  return session.world === 'staff' && hasRole(session, ['intake', 'handler', 'supervisor']);
}

function whoIs(session: Session): string {
  return session.world === 'staff' ? `${session.bureauName} ${session.name}` : session.name;
}
