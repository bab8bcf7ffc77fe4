import type { PropsWithChildren } from 'react';
import { useUnknownPage } from './platform/navigation';
import './ui/base.scss';
import './ui/tokens.scss';
import './ui/icon.scss';

export default function App({ children }: PropsWithChildren) {
  useUnknownPage('home');
  return children;
}
