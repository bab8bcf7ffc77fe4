import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';
import policy from '../../../config/privacy-policy.json';
import { forgetLookups, rememberLookup } from '../../features/recents/recent-lookups';
import { useOwnPlace } from '../../platform/own-place';
import { emptyThePhone, onThePhone, putOnThePhone } from '../../testing/phone-memory';
import { resetTaro } from '../../testing/taro';
import MinePage from './index';

beforeEach(() => {
  resetTaro();
  emptyThePhone();
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

  test('clears what the phone keeps, and leaves the settings', () => {
    rememberLookup({ kind: 'number', number: '4005550101', display: '400-555-0101' });
    putOnThePhone('brandList', '{}');
    putOnThePhone('wrongEntryDraft', '{}');
    putOnThePhone('readingMode', '{"elder":true}');
    render(<MinePage />);
    fireEvent.click(screen.getByRole('button', { name: '清除本机记录' }));
    expect(screen.getByText(/^已清除/)).toBeTruthy();
    for (const key of ['recentLookups', 'brandList', 'wrongEntryDraft'] as const) {
      expect(onThePhone(key)).toBeNull();
    }
    expect(onThePhone('readingMode')).not.toBeNull();
  });

  test('offers to take back the consent to the place while there is one', async () => {
    const place = renderHook(() => useOwnPlace()).result;
    act(() => place.current.ask());
    await act(async () => place.current.answer(true));
    expect(onThePhone('placeConsent')).toBe(JSON.stringify(policy.version));
    render(<MinePage />);
    fireEvent.click(screen.getByRole('button', { name: '撤回使用位置的同意' }));
    expect(onThePhone('placeConsent')).toBeNull();
    expect(screen.queryByRole('button', { name: '撤回使用位置的同意' })).toBeNull();
  });
});
