import { fireEvent, render, screen } from '@testing-library/react';
import Taro, { resetTaro } from '../../testing/taro';
import CheckPage from './index';

beforeEach(resetTaro);

test('a number leads to its check as it was written', async () => {
  render(<CheckPage />);
  fireEvent.change(screen.getByLabelText('核验电话号码'), { target: { value: '400-555-0100' } });
  fireEvent.click(screen.getByRole('button', { name: '核验' }));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/phone-check/index?number=400-555-0100' });
});
