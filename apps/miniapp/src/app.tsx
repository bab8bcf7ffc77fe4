import type { PropsWithChildren } from 'react';
import { useUnknownPage } from './platform/navigation';
import { takeOverPrivacyQuestions } from './platform/privacy';
import './ui/base.scss';
import './ui/tokens.scss';
import './ui/icon.scss';

// Before any page can call for something private.
takeOverPrivacyQuestions();

export default function App({ children }: PropsWithChildren) {
  useUnknownPage('home');
  return children;
}
