import { fireEvent, render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import Taro, { resetTaro } from '../../testing/taro';
import HomePage from './index';

beforeEach(resetTaro);

async function showHome(): Promise<void> {
  serveApi(() => undefined);
  render(<HomePage />);
  await screen.findByRole('link', { name: '冰箱' });
}

describe('home', () => {
  test('one line leads to the results, spaces and all', async () => {
    await showHome();
    fireEvent.change(screen.getByLabelText('查官方售后网点'), { target: { value: ' 长安区 空调&电视 ' } });
    fireEvent.click(screen.getByRole('button', { name: '查询' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/outlets/index?q=${encodeURIComponent('长安区 空调&电视')}`,
    });
  });

  test('a number leads to its check as it was written', async () => {
    await showHome();
    fireEvent.change(screen.getByLabelText('核验电话号码'), { target: { value: '（0311）5550-0100' } });
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/phone-check/index?number=${encodeURIComponent('（0311）5550-0100')}`,
    });
  });

  test('categories are links of their own', async () => {
    await showHome();
    const link = screen.getByRole('link', { name: '冰箱' });
    expect(link.getAttribute('href')).toBe('/outlets?category=refrigerator');
  });

  test('says who runs the service and whom to call', async () => {
    await showHome();
    expect(screen.getByText(/^依据/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '拨打 12315' }).getAttribute('href')).toBe('tel:12315');
  });
});
