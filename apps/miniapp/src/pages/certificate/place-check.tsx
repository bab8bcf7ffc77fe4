import type { OutletSummary } from '@jiweibao/shared';
import { comparePlaces } from '../../features/certificates/compare-places';
import { distanceInWords } from '../../features/outlets/distance';
import { type OwnPlaceState, useOwnPlace } from '../../platform/own-place';
import { service } from '../../service';
import { Button } from '../../ui/button';
import { CallButton } from '../../ui/call-button';
import { Card } from '../../ui/card';
import { PlaceConsent } from '../../ui/place-consent';

interface PlaceCheckProps {
  outlet: OutletSummary;
  /** The registered one with its city. */
  address: string;
}

/** Compares where the certificate is registered with where the person stands: a copy hangs somewhere else. */
export function PlaceCheck({ outlet, address }: PlaceCheckProps) {
  const ownPlace = useOwnPlace('shop');
  const { location } = outlet;
  if (location === null) {
    return (
      <Card title="您现在就在这家店吗？">
        <p>名录里没有登记这家店的位置，比不出远近。请看门牌和路名，是不是上面登记的地址。</p>
      </Card>
    );
  }
  return (
    <>
      <Card title="您现在就在这家店吗？">
        <p>证书可以照抄，地址抄不走。点一下，看看登记的地址离您有多远。</p>
        <Button
          icon="place"
          look="primary"
          disabled={ownPlace.state.kind === 'asking'}
          onClick={ownPlace.ask}
        >
          核对我现在的位置
        </Button>
        <p role="status">{waitingWords(ownPlace.state)}</p>
      </Card>
      <PlaceConsent
        ownPlace={ownPlace}
        purpose="看登记的地址离您多远"
        otherwise="不同意也可以：请看门牌和路名，是不是登记的地址。"
      />
      {ownPlace.state.kind === 'found' && (
        <Outcome comparison={comparePlaces(location, ownPlace.state)} address={address} />
      )}
    </>
  );
}

const COMPARE_BY_EYE = '请看门牌和路名，是不是登记的地址。';

function waitingWords({ kind }: OwnPlaceState): string | null {
  switch (kind) {
    case 'asking':
      return '正在确定您的位置…';
    case 'declined':
    case 'refused':
      return `没有得到您的位置。${COMPARE_BY_EYE}`;
    case 'unavailable':
      return `现在定不了位。${COMPARE_BY_EYE}`;
    case 'off':
    case 'consent':
    case 'found':
      return null;
  }
}

interface OutcomeProps {
  comparison: ReturnType<typeof comparePlaces>;
  address: string;
}

function Outcome({ comparison: { kind, meters }, address }: OutcomeProps) {
  const distance = distanceInWords(meters);
  if (kind === 'here') {
    return (
      <Card tone="official" title="位置对得上">
        <p role="status">登记的地址离您现在{distance}。请再看一眼店名，是不是证书上的名称。</p>
      </Card>
    );
  }
  if (kind === 'unsure') {
    return (
      <Card tone="unlisted" title="看不出来">
        <p role="status">手机现在定位不准，只能看出大概。{COMPARE_BY_EYE}</p>
      </Card>
    );
  }
  const { number } = service.hotline;
  return (
    <Card tone="warned" title="位置对不上">
      <p role="status">
        这张证书登记的地址是{address}，离您现在{distance}。如果您就在挂证书的店里，这张证书可能是照抄来的。
      </p>
      <p>
        请先不要付钱，也不要把机器交给对方。可以点下面的品牌，找到它的官方电话拨打核实，也可以拨打 {number}。
      </p>
      <CallButton number={number} display={number} look="secondary">
        {`拨打 ${number}`}
      </CallButton>
    </Card>
  );
}
