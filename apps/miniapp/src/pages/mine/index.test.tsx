import { act, fireEvent, render, screen } from '@testing-library/react';
import { forgetLookups, rememberLookup } from '../../features/recents/recent-lookups';
import { resetTaro } from '../../testing/taro';
import MinePage from './index';

beforeEach(() => {
  resetTaro();
  forgetLookups();
});

describe('the page "mine"', () => {
  test('leads to who runs the service, to the privacy policy and to 12315', () => {
    render(<MinePage />);
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(['/operator', '/privacy', 'tel:12315']));
    expect(screen.getByText(/^版本 \d/)).toBeTruthy();
  });

  test('shows what was looked up, and can forget it', () => {
    render(<MinePage />);
    act(() => rememberLookup({ kind: 'number', number: '4005550101', display: '400-555-0101' }));
    expect(screen.getByText('400-555-0101')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '全部删除' }));
    expect(screen.queryByText('400-555-0101')).toBeNull();
  });
});
