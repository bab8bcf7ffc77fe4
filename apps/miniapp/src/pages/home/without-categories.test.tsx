import { fireEvent, render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import HomePage from './index';

test('when the categories do not come, the boxes stay usable and a retry brings them', async () => {
  let isUp = false;
  serveApi(() => (isUp ? undefined : 'unreachable'));
  render(<HomePage />);
  const retry = await screen.findByRole('button', { name: '重试' });
  expect(screen.getByLabelText('查官方售后网点')).toBeTruthy();
  isUp = true;
  fireEvent.click(retry);
  expect(await screen.findByRole('link', { name: '冰箱' })).toBeTruthy();
});
