import type { ApiSchemas } from '@jiweibao/shared';
import { useState } from 'react';
import { PageHeading } from '../../ui/page-heading';
import { ReceiptPage } from './receipt';
import './registration.css';
import { RegistrationForm } from './registration-form';

type Receipt = ApiSchemas['RegistrationReply'];

/** Writes down what came by phone, by letter, at the window or from the national platform; then says what to read out. */
export default function RegistrationPage() {
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  if (receipt !== null) return <ReceiptPage receipt={receipt} onNext={() => setReceipt(null)} />;
  return (
    <>
      <PageHeading
        title="登记"
        hint="照来的人说的次序往下填，Tab 到下一格，Ctrl + Enter 登记。只有带 * 的一定要填。"
      />
      <RegistrationForm onRegistered={setReceipt} />
    </>
  );
}
