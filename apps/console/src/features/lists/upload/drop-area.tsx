import { CloudUploadOutlined } from '@ant-design/icons';
import { Alert, Button, Progress } from 'antd';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { Sending } from './use-send-list';

interface Props {
  sending: Sending;
  send: (file: File) => Promise<void>;
  giveUp: () => void;
  /** Words of the button: 选择文件. */
  label: string;
  children?: ReactNode;
}

/** A large place to drop a list, or to choose one from; then how far it has gone, or why it was not taken. */
export function DropArea({ sending, send, giveUp, label, children }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined && sending.name !== 'sending') void send(file);
  }

  return (
    <section
      aria-label="上传名单"
      className={over ? 'drop-area drop-over' : 'drop-area'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {sending.name === 'sending' ? (
        <div role="status">
          <p>{sending.share < 1 ? `正在上传“${sending.file.name}”` : '已传完，服务器正在收下'}</p>
          <Progress percent={Math.round(sending.share * 100)} aria-label="上传进度" />
          <Button onClick={giveUp}>不传了</Button>
        </div>
      ) : (
        <>
          <CloudUploadOutlined className="drop-picture" />
          <p>把名单文件拖到这里，或者</p>
          <Button type="primary" size="large" onClick={() => box.current?.click()}>
            {label}
          </Button>
          <p className="quiet">Excel（.xlsx）或 CSV，不超过 20 MB。用自己的表也可以，列名不用改。</p>
          {children}
        </>
      )}
      <input
        ref={box}
        type="file"
        hidden
        aria-label="名单文件"
        accept=".xlsx,.xlsm,.csv,.txt"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file, mended and chosen again, is a change too.
          event.target.value = '';
          if (file !== undefined) void send(file);
        }}
      />
      {sending.name === 'refused' && (
        <Alert
          type="error"
          showIcon
          className="drop-refused"
          title={sending.words}
          action={
            sending.again !== null && (
              <Button onClick={() => sending.again && void send(sending.again)}>再试一次</Button>
            )
          }
        />
      )}
    </section>
  );
}
