import { render, screen } from '@testing-library/react';
import MinePage from './index';

test('says what the service rests on and whom to call', () => {
  render(<MinePage />);
  expect(screen.getByText(/^依据/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '拨打 12315' }).getAttribute('href')).toBe('tel:12315');
});
