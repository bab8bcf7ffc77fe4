import type { DivisionSummary } from '@jiweibao/shared';
import { useState } from 'react';
import { useRemote } from '../../platform/remote';
import { service } from '../../service';
import { Choices } from '../../ui/choices';
import { RemoteView } from '../../ui/remote-view';
import { listCities, listDivisions } from './division-requests';

interface PlaceChoicesProps {
  /** The smallest divisions to choose from; of those of the last step the one around them will do. */
  finest?: 'county' | 'township';
  chosenCode: string | null;
  /** Null for the whole province. */
  onChoose: (code: string | null) => void;
}

const WHOLE = 'whole';

/** Codes of divisions begin with those of the divisions they lie in. */
const liesIn = (code: string | null, outer: string) => code?.startsWith(outer) ?? false;

/** City first, then county, then township where that helps. A city that has none to choose from is chosen at once. */
export function PlaceChoices({ finest = 'county', chosenCode, onChoose }: PlaceChoicesProps) {
  const cities = useRemote('cities', listCities);
  const [openedCity, setOpenedCity] = useState<DivisionSummary | null>(null);

  return (
    <RemoteView remote={cities} compact>
      {({ items }) => {
        const city = openedCity ?? items.find(({ code }) => liesIn(chosenCode, code)) ?? null;
        const chooseCity = (code: string) => {
          if (code === WHOLE) return onChoose(null);
          const opened = items.find((item) => item.code === code) ?? null;
          setOpenedCity(opened);
          if (opened && !opened.hasChildren) onChoose(opened.code);
        };
        return (
          <>
            <Choices
              label="选择市"
              choices={[
                { key: WHOLE, label: finest === 'county' ? service.wholeProvince : '不选' },
                ...items.map(({ code, name }) => ({ key: code, label: name })),
              ]}
              chosen={city?.code ?? WHOLE}
              onChoose={chooseCity}
            />
            {city?.hasChildren && (
              <CountyChoices city={city} finest={finest} chosenCode={chosenCode} onChoose={onChoose} />
            )}
          </>
        );
      }}
    </RemoteView>
  );
}

function CountyChoices(props: PlaceChoicesProps & { city: DivisionSummary }) {
  const { city, finest, chosenCode, onChoose } = props;
  const counties = useRemote(city.code, () => listDivisions(city.code));
  return (
    <RemoteView remote={counties} compact>
      {({ items }) => {
        const county = items.find(({ code }) => liesIn(chosenCode, code));
        return (
          <>
            <Choices
              label={`选择${city.name}的县（市、区）`}
              choices={[
                ...(finest === 'county' ? [{ key: city.code, label: `全${lastCharacter(city.name)}` }] : []),
                ...items.map(({ code, name }) => ({ key: code, label: name })),
              ]}
              chosen={county?.code ?? chosenCode}
              onChoose={onChoose}
            />
            {finest === 'township' && county?.hasChildren && (
              <TownshipChoices county={county} chosenCode={chosenCode} onChoose={onChoose} />
            )}
          </>
        );
      }}
    </RemoteView>
  );
}

function TownshipChoices(props: PlaceChoicesProps & { county: DivisionSummary }) {
  const { county, chosenCode, onChoose } = props;
  const townships = useRemote(county.code, () => listDivisions(county.code));
  return (
    <RemoteView remote={townships} compact>
      {({ items }) => (
        <Choices
          label={`选择${county.name}的乡镇、街道`}
          choices={[
            { key: county.code, label: '不清楚' },
            ...items.map(({ code, name }) => ({ key: code, label: name })),
          ]}
          chosen={chosenCode}
          onChoose={onChoose}
        />
      )}
    </RemoteView>
  );
}

/** 市, 州, 盟: what the whole of it is called. */
function lastCharacter(name: string): string {
  return name.slice(-1);
}
