import type { Remote } from '../../platform/remote';
import { Choices } from '../../ui/choices';
import { RemoteView } from '../../ui/remote-view';
import type { CategoryListReply } from './category-requests';

interface CategoryChoicesProps {
  categories: Remote<CategoryListReply>;
  label?: string;
  /** The word for no category. */
  none?: string;
  chosen: string | null;
  /** Null for every category. */
  onChoose: (code: string | null) => void;
}

const EVERY = 'every';

export function CategoryChoices(props: CategoryChoicesProps) {
  const { categories, label = '选择品类', none = '全部品类', chosen, onChoose } = props;
  return (
    <RemoteView remote={categories} compact>
      {({ items }) => (
        <Choices
          label={label}
          choices={[
            { key: EVERY, label: none },
            ...items.map(({ code, name }) => ({ key: code, label: name })),
          ]}
          chosen={chosen ?? EVERY}
          onChoose={(key) => onChoose(key === EVERY ? null : key)}
        />
      )}
    </RemoteView>
  );
}
