import { render, screen } from '@testing-library/react';
import { outletSummary } from '../../testing/registry-samples';
import { OutletCard } from './outlet-card';

const WARNED = { number: '4005550666', display: '400-555-0666', extension: null };
const GOOD = { number: '031155500100', display: '0311-5550 0100', extension: null };

describe("an outlet's number that a bureau warns about", () => {
  test('is not the one to call from the list: the next one is', () => {
    render(
      <OutletCard
        outlet={outletSummary({ phones: [WARNED, GOOD], warnedPhones: [WARNED.number] })}
        categories="冰箱"
      />,
    );
    expect(screen.getByRole('link', { name: '拨打 0311-5550 0100' })).toBeTruthy();
    expect(screen.queryByText(/400-555-0666/)).toBeNull();
    expect(screen.getByText(/监管部门警示的号码/)).toBeTruthy();
  });

  test('leaves none to call where it is the only one', () => {
    render(
      <OutletCard
        outlet={outletSummary({ phones: [WARNED], warnedPhones: [WARNED.number] })}
        categories="冰箱"
      />,
    );
    expect(screen.queryByRole('link', { name: /拨打/ })).toBeNull();
  });
});
