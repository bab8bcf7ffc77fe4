import { useState } from 'react';
import { CategoryChoices } from '../../features/categories/category-choices';
import type { CategoryListReply } from '../../features/categories/category-requests';
import { categoryNames } from '../../features/categories/use-categories';
import { PlaceChoices } from '../../features/places/place-choices';
import { usePlaceName } from '../../features/places/use-place-name';
import type { Nearest } from '../../features/search/use-nearest';
import type { Remote } from '../../platform/remote';
import { service } from '../../service';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import './outlet-filters.scss';

interface OutletFiltersProps {
  categories: Remote<CategoryListReply>;
  category: string | null;
  divisionCode: string | null;
  onChange: (changed: { category?: string | null; divisionCode?: string | null }) => void;
  nearest: Nearest;
}

/** Three buttons over the list; category and place open their choices under them. */
export function OutletFilters({ categories, category, divisionCode, onChange, nearest }: OutletFiltersProps) {
  const [opened, setOpened] = useState<'category' | 'place' | null>(null);
  const placeName = usePlaceName(divisionCode);
  const toggle = (panel: 'category' | 'place') => setOpened(opened === panel ? null : panel);
  const categoryName = category ? categoryNames([category], categories) : '';

  return (
    <>
      <div className="outlet-filters">
        <Button icon="category" expanded={opened === 'category'} onClick={() => toggle('category')}>
          {categoryName || '品类'}
        </Button>
        <Button icon="place" expanded={opened === 'place'} onClick={() => toggle('place')}>
          {divisionCode ? (placeName ?? '已选地区') : service.wholeProvince}
        </Button>
        <Button
          icon="navigate"
          look={nearest.state.kind === 'found' ? 'primary' : 'secondary'}
          pressed={nearest.state.kind === 'found'}
          onClick={nearest.toggle}
        >
          离我最近
        </Button>
      </div>
      {opened === 'category' && (
        <Card>
          <CategoryChoices
            categories={categories}
            chosen={category}
            onChoose={(chosen) => {
              onChange({ category: chosen });
              setOpened(null);
            }}
          />
        </Card>
      )}
      {opened === 'place' && (
        <Card>
          <PlaceChoices
            chosenCode={divisionCode}
            onChoose={(code) => {
              onChange({ divisionCode: code });
              setOpened(null);
            }}
          />
        </Card>
      )}
    </>
  );
}
