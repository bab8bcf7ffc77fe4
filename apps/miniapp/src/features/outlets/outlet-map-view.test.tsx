import { fireEvent, render, screen } from '@testing-library/react';
import type { MapMark } from '../../platform/outlet-map';
import { outletSummary } from '../../testing/registry-samples';
import { OutletMapView } from './outlet-map-view';

jest.mock('../../platform/outlet-map', () => ({
  OutletMap: ({ marks, onChoose }: { marks: MapMark[]; onChoose: (id: string) => void }) =>
    marks.map(({ id, name }) => (
      <button key={id} type="button" onClick={() => onChoose(id)}>
        {`标记：${name}`}
      </button>
    )),
}));

const near = outletSummary({ id: 'near', name: '近处服务站（演示）' });
const far = outletSummary({ id: 'far', name: '远处服务站（演示）' });
const nowhere = outletSummary({ id: 'nowhere', name: '没有坐标的服务站（演示）', location: null });

const show = (outlets: (typeof near)[]) =>
  render(<OutletMapView outlets={outlets} ownPoint={null} nameCategories={() => ''} />);

describe('outlets on a map', () => {
  test('the one that is tapped shows its card', () => {
    show([near, far]);
    expect(screen.queryByRole('heading')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `标记：${far.name}` }));
    expect(screen.getByRole('heading').textContent).toBe(far.name);
  });

  test('those without a point are said to be in the list', () => {
    show([near, nowhere]);
    expect(screen.getByText(/^地图上有 1 个网点.*另有 1 个没有登记坐标/)).toBeTruthy();
  });
});
