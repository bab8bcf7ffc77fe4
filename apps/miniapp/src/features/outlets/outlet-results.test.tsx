import { fireEvent, render, screen } from '@testing-library/react';
import { outletPage, outletSummary } from '../../testing/registry-samples';
import { OutletResults } from './outlet-results';

let mockHasMap = true;
jest.mock('../../platform/outlet-map', () => ({
  get HAS_MAP() {
    return mockHasMap;
  },
  OutletMap: () => <div>地图</div>,
}));

function show(location: { lat: number; lng: number } | null): void {
  const pages = [outletPage([outletSummary({ location })]).body];
  const paged = { pages, state: 'complete' as const, failure: null, loadMore: jest.fn(), retry: jest.fn() };
  render(<OutletResults paged={paged} ownPoint={null} nameCategories={() => ''} empty={null} />);
}

const toMap = () => screen.queryByRole('button', { name: '在地图上看' });
const POINT = { lat: 38.05, lng: 114.5 };

describe('what was found', () => {
  test('is a list first, a map by a tap, and a list again', () => {
    mockHasMap = true;
    show(POINT);
    expect(screen.getByRole('heading')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '在地图上看' }));
    expect(screen.getByText('地图')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '回到列表' }));
    expect(screen.getByRole('heading')).toBeTruthy();
  });

  test('offers no map where the phone has none', () => {
    mockHasMap = false;
    show(POINT);
    expect(toMap()).toBeNull();
    expect(screen.getByRole('heading')).toBeTruthy();
  });

  test('offers no map where nothing could be put on it', () => {
    mockHasMap = true;
    show(null);
    expect(toMap()).toBeNull();
  });
});
