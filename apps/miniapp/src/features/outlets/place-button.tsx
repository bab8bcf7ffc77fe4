import { useState } from 'react';
import { type Place, type PlaceShown, showPlace } from '../../platform/place';
import { Button } from '../../ui/button';

interface PlaceButtonProps {
  place: Place;
  /** Whether the browser can only copy the address; then the button says so. */
  look?: 'secondary' | 'quiet';
}

const OUTCOMES: Record<PlaceShown, string | null> = {
  mapOpened: null,
  addressCopied: '地址已复制，可粘贴到地图应用里查找。',
  failed: '没有打开地图，请按地址查找。',
};

/** Leads to the outlet by the phone's map, or by a copied address where the page may not open one. */
export function PlaceButton({ place, look = 'secondary' }: PlaceButtonProps) {
  const [outcome, setOutcome] = useState<PlaceShown>('mapOpened');
  const words = process.env.TARO_ENV === 'weapp' ? '导航' : '复制地址';
  return (
    <>
      <Button
        icon={process.env.TARO_ENV === 'weapp' ? 'navigate' : 'place'}
        look={look}
        label={`${words}：${place.name}`}
        onClick={() => void showPlace(place).then(setOutcome)}
      >
        {words}
      </Button>
      {OUTCOMES[outcome] && <p role="status">{OUTCOMES[outcome]}</p>}
    </>
  );
}
