import { Button, Dropdown } from 'antd';

interface Props {
  about: string;
  templates: readonly string[];
  onChoose: (text: string) => void;
}

/** Texts to begin from; what is chosen is put behind what is written already. */
export function TemplateMenu({ about, templates, onChoose }: Props) {
  const items = templates.map((text) => ({ key: text, label: text, onClick: () => onChoose(text) }));
  return (
    <Dropdown trigger={['click']} menu={{ items }} classNames={{ root: 'template-menu' }}>
      <Button size="small" type="link" className="templates" aria-label={`${about}的样例`}>
        样例
      </Button>
    </Dropdown>
  );
}
