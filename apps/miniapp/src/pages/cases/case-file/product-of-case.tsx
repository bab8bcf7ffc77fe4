import { BrandChooser } from '../../../features/brands/brand-chooser';
import type { StepProps } from '../../../features/cases/filing/step-props';
import { CategoryChoices } from '../../../features/categories/category-choices';
import { useCategories } from '../../../features/categories/use-categories';

/** What was sold or repaired. */
export function ProductOfCase({ draft, change }: Pick<StepProps, 'draft' | 'change'>) {
  const categories = useCategories();
  return (
    <>
      <CategoryChoices
        categories={categories}
        label="是什么产品"
        none="不选"
        chosen={draft.categoryCode}
        onChoose={(categoryCode) => change({ categoryCode })}
      />
      <BrandChooser
        label="是什么品牌"
        chosenId={draft.brandId}
        onChoose={(brandId) => change({ brandId: brandId === draft.brandId ? null : brandId })}
      />
    </>
  );
}
