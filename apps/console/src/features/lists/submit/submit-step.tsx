import { isListUploadEditable } from '@jiweibao/shared';
import { Flex } from 'antd';
import type { ListUpload } from '../contract';
import { AttestAndSubmit } from './attest-and-submit';
import { ListEvents } from './list-events';
import { ListSummary } from './list-summary';
import { WhatNext } from './what-next';

/** The last step: the agent stands by the list and sends it; afterwards, what becomes of it. */
export function SubmitStep({ upload }: { upload: ListUpload }) {
  return (
    <Flex vertical gap="middle">
      {isListUploadEditable(upload.state) ? null : <WhatNext upload={upload} />}
      <ListSummary upload={upload} />
      {isListUploadEditable(upload.state) && <AttestAndSubmit upload={upload} />}
      <ListEvents events={upload.events} />
    </Flex>
  );
}
