import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './app/console';
import { PUBLIC_PAGES } from './app/public-pages';
import { THEME } from './app/theme';
import './app/console.css';
import { createQueryClient } from './platform/queries';
import { Loading } from './ui/loading';

dayjs.locale('zh-cn');

const PublicPage = publicPage();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <App>
        <QueryClientProvider client={createQueryClient()}>
          <Suspense fallback={<Loading />}>{PublicPage === null ? <Console /> : <PublicPage />}</Suspense>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
);

/** Pages that stand outside the log-in. */
function publicPage() {
  const load = PUBLIC_PAGES[window.location.pathname.replace(/^\/console\/|\/$/g, '')];
  return load === undefined ? null : lazy(load);
}
