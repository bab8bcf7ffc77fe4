import { Button, Input, Modal } from 'antd';
import { useState } from 'react';

interface Props {
  title: string;
  okText: string;
  /** Texts that are often meant. */
  examples: readonly string[];
  running: boolean;
  onSend: (reasons: string) => Promise<void>;
  onClose: () => void;
}

/** Asks why something is returned or ended; whoever sent it reads that. */
export function ReasonsModal({ title, okText, examples, running, onSend, onClose }: Props) {
  const [reasons, setReasons] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText="取消"
      okButtonProps={{ danger: true, disabled: reasons.trim().length < 2 }}
      confirmLoading={running}
      onOk={() => void onSend(reasons.trim())}
      onCancel={onClose}
    >
      <Input.TextArea
        autoFocus
        aria-label="原因"
        placeholder="写给对方看：哪里不行，怎么改。"
        rows={3}
        maxLength={500}
        showCount
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
      />
      <p>
        常用：
        {examples.map((example) => (
          <Button key={example} size="small" type="link" onClick={() => setReasons(example)}>
            {example}
          </Button>
        ))}
      </p>
    </Modal>
  );
}
