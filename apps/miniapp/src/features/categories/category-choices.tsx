import type { Remote } from '../../platform/remote';
import { Choices } from '../../ui/choices';
import { RemoteView } from '../../ui/remote-view';
import type { CategoryListReply } from './category-requests';

interface CategoryChoicesProps {
  categories: Remote<CategoryListReply>;
  chosen: string | null;
  /** Null for every category. */
  onChoose: (code: string | null) => void;
}

const EVERY = 'every';

export function CategoryChoices({ categories, chosen, onChoose }: CategoryChoicesProps) {
  return (
    <RemoteView remote={categories} compact>
      {({ items }) => (
        <Choices
          label="选择品类"
          choices={[
            { key: EVERY, label: '全部品类' },
            ...items.map(({ code, name }) => ({ key: code, label: name })),
          ]}
          chosen={chosen ?? EVERY}
          onChoose={(key) => onChoose(key === EVERY ? null : key)}
        />
      )}
    </RemoteView>
  );
}
