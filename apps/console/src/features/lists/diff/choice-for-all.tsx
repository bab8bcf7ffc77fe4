import type { ListChangeKind } from '@jiweibao/shared';
import { App, Button, Flex } from 'antd';
import { choiceAbout, choicesAbout, type OutletChoice } from './outlet-choice';

interface Props {
  kind: ListChangeKind;
  count: number;
  onChoose: (choice: OutletChoice) => void;
}

/** One answer for all of them; what takes something away is asked twice. */
export function ChoiceForAll({ kind, count, onChoose }: Props) {
  const { modal } = App.useApp();
  function choose(choice: OutletChoice, label: string) {
    if (choice === 'keep') return onChoose(choice);
    modal.confirm({
      title: `${count} 个网点都“${label}”？`,
      content: '审核发布以后，消费者就查不到它们是授权网点了。提交以前随时可以改。',
      okText: '都这样办',
      onOk: () => onChoose(choice),
    });
  }
  return (
    <Flex wrap gap="small" align="center">
      <span>全部 {count} 个：</span>
      {choicesAbout(choiceAbout(kind)).map(({ value, label }) => (
        <Button key={value} size="small" onClick={() => choose(value, label)}>
          {label}
        </Button>
      ))}
    </Flex>
  );
}
